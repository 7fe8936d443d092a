import type { Checkable } from '../checks/check.ts';
import { isNonEmpty, sourcesOf } from '../checks/record/sources-of.ts';
import { pageSource } from '../checks/support/page-source.ts';
import type { Article } from '../model/article.ts';
import type { Knowledge } from '../model/knowledge.ts';
import type { Note } from '../model/note.ts';
import type { Perspective } from '../model/perspective.ts';
import type { NonEmpty, Source } from '../model/source.ts';
import type { Candidate } from './candidate.ts';
import { amountPerHead } from './families/amount-per-head.ts';
import { areaShare } from './families/area-share.ts';
import { deathsRate } from './families/deaths-rate.ts';
import { gdpShare } from './families/gdp-share.ts';
import { landmarkBeside } from './families/landmark.ts';
import { longerTime } from './families/longer-time.ts';
import { moneyPerHead } from './families/money-per-head.ts';
import { nationalShare } from './families/national-share.ts';
import { oneIn } from './families/one-in.ts';
import { otherCurrency } from './families/other-currency.ts';
import { otherUnits } from './families/other-units.ts';
import { outputOfOne } from './families/output-of-one.ts';
import { partInPercent } from './families/part-in-percent.ts';
import { partOfStated } from './families/part-of-stated.ts';
import { peopleShare } from './families/people-share.ts';
import { perDay } from './families/per-day.ts';
import { rateAmongCountries } from './families/rate-among-countries.ts';
import { shareInPeople } from './families/share-in-people.ts';
import { shareOfGdp } from './families/share-of-gdp.ts';
import { thingsPerHead } from './families/things-per-head.ts';
import { timesBefore } from './families/times-before.ts';
import { todaysMoney } from './families/todays-money.ts';
import { workforceShare } from './families/workforce-share.ts';
import { yardstick } from './families/yardstick.ts';
import { yearsOutput } from './families/years-output.ts';
import type { Family, Sight } from './family.ts';
import { findCountryScene, findScene } from './find-scene.ts';
import { countriesNamed, publishedIn } from './home.ts';
import { annualised } from './kinds/annualised.ts';
import { mean } from './kinds/mean.ts';
import { nominal } from './kinds/nominal.ts';
import { sample } from './kinds/sample.ts';
import { upTo } from './kinds/up-to.ts';
import { readCandidate } from './read-candidate.ts';
import { timeRanOut } from './since/time-ran-out.ts';
import { yearsAgo } from './since/years-ago.ts';
import { isOfHarm } from './tact.ts';

/** Every family, the one that says most first: a figure gets the first that is sure. */
export const FAMILIES: readonly Family[] = [
  deathsRate,
  rateAmongCountries,
  nationalShare,
  workforceShare,
  shareInPeople,
  peopleShare,
  shareOfGdp,
  thingsPerHead,
  amountPerHead,
  gdpShare,
  moneyPerHead,
  areaShare,
  landmarkBeside,
  yardstick,
  perDay,
  yearsOutput,
  todaysMoney,
  outputOfOne,
  otherCurrency,
  partOfStated,
  partInPercent,
  timesBefore,
  upTo,
  oneIn,
  otherUnits,
  timeRanOut,
  longerTime,
  sample,
  annualised,
  nominal,
  mean,
  yearsAgo,
];

/** Blocks that open a story, and the most that is read of them, in UTF-16 units. */
const OPENING = 3;
const LONGEST_OPENING = 1200;

/** What a figure is put beside to be grasped: at most one thing, with its working; for most figures none. */
export function findPerspectives(
  reading: Pick<Checkable, 'article' | 'doc' | 'mentions' | 'figures' | 'ties'>,
  notes: readonly Note[],
  knowledge: Knowledge,
): Perspective[] {
  const { article, figures, mentions } = reading;
  if (!article) return [];
  const home = publishedIn(article, knowledge);
  const story = {
    scene:
      findScene(mentions, article.blocks, knowledge) ?? findCountryScene(mentions, article.blocks, home, knowledge),
    harmStory: opensWithHarm(article),
    publishedIn: home,
    countries: countriesNamed(mentions, knowledge),
  };
  const count = new Map<string, number>();
  const said = new Set<string>();
  const converted = new Set(notes.flatMap(({ check, about }) => (SAY_THE_SAME.has(check) ? (about.figure ?? []) : [])));
  return [...figures.keys()].flatMap((figure): Perspective[] => {
    const candidate = converted.has(figure) ? null : readCandidate(reading, figure, knowledge, story);
    const seen = candidate && firstSight(candidate, knowledge, count);
    if (!seen) return [];
    const { family, sight } = seen;
    const words = sight.once ?? JSON.stringify(sight.message);
    if (said.has(words)) return [];
    said.add(words);
    count.set(family, (count.get(family) ?? 0) + 1);
    const { message, working } = sight;
    return [{ figure, family, message, working, sources: sourcesOfSight(sight, article) }];
  });
}

function opensWithHarm({ blocks, text, lang }: Article): boolean {
  const opening = blocks[Math.min(OPENING, blocks.length) - 1]?.span[1] ?? 0;
  return isOfHarm(null, text.slice(0, Math.min(opening, LONGEST_OPENING)), lang.slice(0, 2));
}

/** What a sight rests on: its own sources, those of its facts, else the article. */
function sourcesOfSight({ sources, facts }: Sight, article: Article): NonEmpty<Source> {
  return sources ?? (facts && isNonEmpty(facts) ? sourcesOf(facts) : [pageSource(article)]);
}

/** What the first family says that may speak here: most have nothing to say, so whether people came to harm is asked last. */
function firstSight(
  candidate: Candidate,
  knowledge: Knowledge,
  count: ReadonlyMap<string, number>,
): { readonly family: string; readonly sight: Sight } | null {
  let harm: boolean | null = null;
  for (const { id, ofHarm, inQuotes = false, most = Number.POSITIVE_INFINITY, see } of FAMILIES) {
    if ((count.get(id) ?? 0) >= most) continue;
    const sight = candidate.quoted && !inQuotes ? null : see(candidate, knowledge);
    if (!sight) continue;
    harm ??= isOfHarm(candidate.property, candidate.sentence, candidate.lang);
    if (harm === ofHarm) return { family: id, sight };
  }
  return null;
}

/** Checks whose notes already divide or convert the figure. */
const SAY_THE_SAME: ReadonlySet<string> = new Set([
  'check/unit-conversion',
  'check/currency-conversion',
  'check/part-of-whole',
  'check/rate-per-head',
  'check/per-time',
  'check/inflation-adjusted',
]);
