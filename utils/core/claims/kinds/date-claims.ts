import type { ClaimEvent, ClaimWords } from '../../lang/claim-words.ts';
import type { Claim } from '../../model/claim.ts';
import type { DateMention } from '../../model/date.ts';
import type { EntityType } from '../../model/entity.ts';
import { bySpan, type Span } from '../../model/span.ts';
import { findSubject } from '../../relations/find-subject.ts';
import { isPhrase, phraseLength } from '../../text/phrases.ts';
import { tokenAt, WORD } from '../../text/tokens.ts';
import { entitiesIn, type Passage } from './passage.ts';

interface Event {
  readonly event: ClaimEvent;
  readonly types: readonly EntityType[];
  /** Counts only after a form of "be" or right before "in", "on": "opened fire" is no opening. */
  readonly passive: boolean;
}

const EVENTS: readonly Event[] = [
  { event: 'opened', types: ['facility', 'organisation', 'event', 'work'], passive: true },
  { event: 'founded', types: ['organisation', 'place', 'group'], passive: true },
  { event: 'closed', types: ['facility', 'organisation'], passive: true },
  { event: 'born', types: ['person'], passive: false },
  { event: 'died', types: ['person'], passive: false },
  { event: 'elected', types: ['person'], passive: true },
  { event: 'took-office', types: ['person'], passive: false },
];

/** How far behind its event a date may stand, in UTF-16 units. */
const REACH = 45;

/** "Opened in early 2023", "his election in 2019", "born in Leeds in 1961": an event that a record may date. */
export function dateClaims(passage: Passage): Claim[] {
  const { view, doc, words, worth } = passage;
  if (!words) return [];
  const claims = view.dates.flatMap((date): Claim[] => {
    const told = date.start === null ? null : eventBefore(passage, words, date);
    if (!told || !isReal(passage, words, told) || isOthers(passage, words, told)) return [];
    const { tokens } = doc;
    const word: Span = [tokens.starts[told.at] ?? 0, tokens.ends[told.at] ?? 0];
    const span: Span = [word[0], date.span[1]];
    const { types, event } = told.event;
    const subject = findSubject(
      doc,
      passage.views,
      passage.at,
      { span: word, types, standings: ['opening', 'bare', 'owner'], scoped: true },
      null,
    );
    return [
      {
        kind: 'date',
        span,
        score: worth * 0.8,
        figures: [],
        entities: [...new Set([...(subject ? [subject.entity] : []), ...entitiesIn(passage, span)])],
        attribution: passage.attributionAt(span),
        event,
        subject: subject?.entity ?? null,
        date: passage.indexOf(date),
      },
    ];
  });
  return claims.sort(bySpan);
}

/** An event and the token it begins with. */
interface Told {
  readonly event: Event;
  readonly at: number;
}

/** The nearest event before a date, up to a mark that parts them. */
function eventBefore({ doc: { text, tokens }, view }: Passage, words: ClaimWords, { span }: DateMention): Told | null {
  const first = tokenAt(tokens, Math.max(view.span[0], span[0] - REACH));
  for (let at = tokenAt(tokens, span[0]) - 1; at >= first; at--) {
    if (tokens.kinds[at] !== WORD && PARTING.has(text[tokens.starts[at] ?? 0] ?? '')) return null;
    const event = EVENTS.find(({ event }) => phraseLength(tokens, at, view.to, words.events[event]) > 0);
    if (event) return { event, at };
  }
  return null;
}

const PARTING: ReadonlySet<string> = new Set(',;:()—–');

/** "Quist, whose mother died in 2019": somebody else's birth or death, whom no name tells. */
function isOthers({ doc, view }: Passage, words: ClaimWords, { event: { event }, at }: Told): boolean {
  if (event !== 'died' && event !== 'born') return false;
  const { tokens } = doc;
  let before = at - 1;
  while (before > view.from && isPhrase(tokens, before, words.beside)) before--;
  if (before < view.from || tokens.kinds[before] !== WORD) return false;
  const end = tokens.ends[before] ?? 0;
  const named = view.mentions.some(({ span, form }) => form === 'name' && span[0] < end && span[1] >= end);
  return !named && !isPhrase(tokens, before, words.who);
}

/** How many tokens before an event a word may stand that makes it unreal. */
const UNREAL_REACH = 6;

function isReal({ doc, view }: Passage, words: ClaimWords, { event: { event, passive }, at }: Told): boolean {
  const { tokens, text } = doc;
  for (let before = at - 1; before >= Math.max(view.from, at - UNREAL_REACH); before--) {
    if (',;'.includes(text[tokens.starts[before] ?? 0] ?? ' ')) break;
    if (phraseLength(tokens, before, at, words.unreal)) return false;
  }
  if (!passive) return true;
  const after = at + phraseLength(tokens, at, view.to, words.events[event]);
  for (let before = at - 1; before >= Math.max(view.from, at - 3); before--)
    if (phraseLength(tokens, before, at, words.be)) return true;
  return phraseLength(tokens, after, view.to, words.beforeDate) > 0;
}
