import type { Analysis } from '../model/analysis.ts';
import type { Background, OnRecord } from '../model/background.ts';
import type { Density } from '../model/display.ts';
import type { Mark } from '../model/mark.ts';
import type { NoteTarget } from '../model/note.ts';
import { bySpan, contains, type Span } from '../model/span.ts';
import { blockAt } from './block-at.ts';
import { claimLink } from './claim-link.ts';
import { describeEntity } from './describe-entity.ts';
import { spread } from './spread.ts';
import { termRows } from './term-rows.ts';

/** A place that is marked. */
export type Place = Pick<Mark, 'id' | 'kind' | 'span'>;

type About = Background['about'];
type Terms = Background['terms'];

/** What `low` marks at most in one article. */
const LOW_MOST = 12;
/** Claims worth checking that are marked at `medium`, and how much they must be worth it. */
const CLAIMS = 5;
const CLAIM_SCORE = 0.6;
/** Of a claim no more words than these are marked: its number or its first words. */
const WORDS_OF_CLAIM = 6;
/** One mark for so many characters of text, some sixty words: a text underlined from end to end marks nothing. */
const CHARACTERS_A_MARK = 360;
const LEAST_NAMES = 4;
const LEAST_TERMS = 1;
/** Names marked in the longest text. */
const MOST_NAMES = 60;
/** What a screen of a close-set article holds at most, in characters, and how many marks it bears. */
const SCREENFUL = 2600;
const ON_SCREEN = 8;

/**
 * Which places of an article are marked, in reading order. `low`: findings; `medium`: beside them the first mention of names that
 * something is on record of, the most spoken of, up to five claims worth checking, and the terms that are explained, of all these
 * no more than a screen bears; `high`: all that was read. Headings are never marked.
 */
export function chooseMarks(analysis: Analysis, about: About, density: Density, terms: Terms = {}): Place[] {
  const blocks = analysis.article?.blocks ?? [];
  const isText = ({ span }: Place) => blockAt(blocks, span[0])?.kind !== 'heading';
  const findings = findingMarks(analysis).filter(isText);
  const isFree = ({ span }: Place) => !findings.some((mark) => overlaps(mark.span, span));
  if (density === 'high') {
    const all = [...allMarks(analysis), ...termMarks(analysis, terms)];
    return [...findings, ...all.filter(isText).filter(isFree)].sort(bySpan);
  }
  const bearable = spread(findings, ON_SCREEN, SCREENFUL);
  if (density === 'low') return bearable.slice(0, LOW_MOST).sort(bySpan);
  const others = mediumMarks(analysis, { about, terms }, isText, bearable.length).filter(isFree);
  return spread([...bearable, ...others], ON_SCREEN, SCREENFUL).sort(bySpan);
}

/** What a mark is of, by its id; null where the analysis holds no such thing. */
export function targetOf(analysis: Analysis, mark: string): NoteTarget | null {
  const [, list, place] = /^(figure|claim|date|mention|term):(\d{1,6})$/.exec(mark) ?? [];
  const index = Number(place);
  if (list === 'figure') return analysis.figures[index] ? { figure: index } : null;
  if (list === 'claim') return analysis.claims[index] ? { claim: index } : null;
  if (list === 'date') return analysis.dates[index] ? { date: index } : null;
  if (list === 'term') return analysis.terms[index] ? { term: index } : null;
  const entity = list === 'mention' ? analysis.mentions[index]?.entity : null;
  return entity ? { entity } : null;
}

/** Where something stands in the text: for an entity where it is named first. */
export function spanOf(analysis: Analysis, { figure, claim, date, entity, term }: NoteTarget): Span | null {
  if (figure !== undefined) return analysis.figures[figure]?.span ?? null;
  if (claim !== undefined) return analysis.claims[claim]?.span ?? null;
  if (date !== undefined) return analysis.dates[date]?.span ?? null;
  if (term !== undefined) return analysis.terms[term]?.span ?? null;
  return analysis.mentions.find((mention) => mention.entity === entity)?.span ?? null;
}

/** One mark for each place that a finding is about; of places that overlap the one of the better finding. */
function findingMarks(analysis: Analysis): Place[] {
  const marks: Place[] = [];
  for (const { about } of analysis.findings) {
    const place = placeOf(analysis, about);
    if (place && !marks.some(({ span }) => overlaps(span, place.span))) marks.push(place);
  }
  return marks;
}

function placeOf(analysis: Analysis, { figure, claim, date, entity }: NoteTarget): Place | null {
  if (figure !== undefined) return place(`figure:${figure}`, analysis.figures[figure]?.span);
  if (claim !== undefined) return place(`claim:${claim}`, claimSpan(analysis, claim));
  if (date !== undefined) return place(`date:${date}`, analysis.dates[date]?.span);
  const mention = analysis.mentions.findIndex((one) => one.entity === entity);
  return place(`mention:${mention}`, analysis.mentions[mention]?.span);
}

const place = (id: string, span: Span | null | undefined): Place | null =>
  span ? { id, kind: 'finding', span } : null;

/** Whether a card can say of a claim who says it, what it counts, or where the text leads for it. */
function isTelling(analysis: Analysis, index: number): boolean {
  const claim = analysis.claims[index];
  if (!claim) return false;
  const { attribution, figures, span } = claim;
  const counts = figures.some((at) => analysis.figures[at]?.measure);
  return attribution.text !== null || counts || claimLink(analysis, span) !== null;
}

/** The words of a claim that stand for it: its figure, its date, else its first few words. */
function claimSpan({ claims, figures, dates, article }: Analysis, index: number): Span | null {
  const claim = claims[index];
  if (!claim) return null;
  const figure = claim.figures.map((at) => figures[at]?.span).find((span) => span && contains(claim.span, span));
  const date = claim.kind === 'date' ? dates[claim.date]?.span : undefined;
  if (figure ?? date) return figure ?? date ?? null;
  const words = (article?.text ?? '').slice(...claim.span).matchAll(/\S+/g);
  let end = claim.span[0];
  let count = 0;
  for (const word of words) {
    if (++count > WORDS_OF_CLAIM) break;
    end = claim.span[0] + word.index + word[0].length;
  }
  return [claim.span[0], end];
}

/** Claims a card has something to say of, terms and names in what room they and the `marked` findings leave; in order of worth. */
function mediumMarks(
  analysis: Analysis,
  { about, terms }: { readonly about: About; readonly terms: Terms },
  isText: (place: Place) => boolean,
  marked: number,
): Place[] {
  const claims = claimPlaces(analysis, (index) => claimSpan(analysis, index))
    .filter((one) => one.score >= CLAIM_SCORE && isText(one) && isTelling(analysis, one.index))
    .sort((a, b) => b.score - a.score)
    .slice(0, CLAIMS)
    .map(bare);
  const isFreeOf = (others: readonly Place[]) => (place: Place) =>
    isText(place) && !others.some(({ span }) => overlaps(span, place.span));
  const room = roomFor(analysis, marked + claims.length);
  const explained = termMarks(analysis, terms).filter(isFreeOf(claims)).slice(0, Math.max(LEAST_TERMS, room));
  const names = knownNames(analysis, about, room - explained.length).filter(isFreeOf([...claims, ...explained]));
  return [...claims, ...explained, ...names];
}

/** Terms that are explained, the best first. */
function termMarks(analysis: Analysis, terms: Terms): Place[] {
  return termRows(analysis, { terms }).flatMap(({ index }): Place[] => {
    const span = analysis.terms[index]?.span;
    return span ? [{ id: `term:${index}`, kind: 'entity', span }] : [];
  });
}

/** How many more marks the text bears beside those `marked`. */
const roomFor = ({ article }: Analysis, marked: number): number =>
  Math.floor((article?.text.length ?? 0) / CHARACTERS_A_MARK) - marked;

/** First mentions of those on record that are no link and not the publisher's own name: the most spoken of, as many as the text bears. */
function knownNames({ mentions, entities, article }: Analysis, about: About, room: number): Place[] {
  const most = Math.min(MOST_NAMES, Math.max(LEAST_NAMES, room));
  const rank = new Map(
    [...entities].sort((a, b) => b.salience - a.salience).map(({ id, name }, at) => [id, { at, name }]),
  );
  const seen = new Set<string>();
  return mentions
    .flatMap(({ span, entity, form }, index): (Place & { readonly at: number })[] => {
      if (!entity || form !== 'name' || seen.has(entity) || !hasLine(about[entity])) return [];
      const known = rank.get(entity);
      if (!known || known.name === article?.publisher?.name) return [];
      if (article?.links.some((link) => overlaps(link.span, span))) return [];
      seen.add(entity);
      return [{ id: `mention:${index}`, kind: 'entity', span, at: known.at }];
    })
    .sort((a, b) => a.at - b.at)
    .slice(0, most)
    .map(bare);
}

const hasLine = (record: OnRecord | undefined): boolean =>
  record !== undefined && describeEntity({ ...record, names: {} }) !== null;

const bare = ({ id, kind, span }: Place): Place => ({ id, kind, span });

interface ClaimPlace extends Place {
  readonly index: number;
  readonly score: number;
}

const claimPlaces = ({ claims }: Analysis, spanOfClaim: (index: number) => Span | null) =>
  claims.flatMap(({ score }, index): ClaimPlace[] => {
    const span = spanOfClaim(index);
    return span ? [{ id: `claim:${index}`, kind: 'claim', span, index, score }] : [];
  });

function allMarks(analysis: Analysis): Place[] {
  return [
    ...analysis.figures.map(({ span }, index): Place => ({ id: `figure:${index}`, kind: 'figure', span })),
    ...claimPlaces(analysis, (index) => analysis.claims[index]?.span ?? null).map(bare),
    ...analysis.mentions.flatMap(({ span, entity, form }, index): Place[] =>
      entity && form === 'name' ? [{ id: `mention:${index}`, kind: 'entity', span }] : [],
    ),
  ];
}

const overlaps = (a: Span, b: Span): boolean => a[0] < b[1] && b[0] < a[1];
