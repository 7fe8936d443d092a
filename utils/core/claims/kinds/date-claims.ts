import type { ClaimEvent, ClaimWords } from '../../lang/claim-words.ts';
import type { Claim } from '../../model/claim.ts';
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
  const { tokens, text } = doc;
  const claims: Claim[] = [];
  for (const date of view.dates) {
    if (date.start === null) continue;
    const first = tokenAt(tokens, Math.max(view.span[0], date.span[0] - REACH));
    for (let at = tokenAt(tokens, date.span[0]) - 1; at >= first; at--) {
      if (tokens.kinds[at] !== WORD) {
        if (',;:()—–'.includes(text[tokens.starts[at]!]!)) break;
        continue;
      }
      const event = EVENTS.find(({ event }) => phraseLength(tokens, at, view.to, words.events[event]) > 0);
      if (!event) continue;
      const start = tokens.starts[at]!;
      if (!isReal(passage, words, event, at) || isOthers(passage, words, event, at)) break;
      const span: Span = [start, date.span[1]];
      const subject = findSubject(
        doc,
        passage.views,
        passage.at,
        { span: [start, tokens.ends[at]!], types: event.types, standings: ['opening', 'bare', 'owner'], scoped: true },
        null,
      );
      claims.push({
        kind: 'date',
        span,
        score: worth * 0.8,
        figures: [],
        entities: [...new Set([...(subject ? [subject.entity] : []), ...entitiesIn(passage, span)])],
        attribution: passage.attributionAt(span),
        event: event.event,
        subject: subject?.entity ?? null,
        date: passage.indexOf(date),
      });
      break;
    }
  }
  return claims.sort(bySpan);
}

/** "Quist, whose mother died in 2019": somebody else's birth or death, whom no name tells. */
function isOthers({ doc, view }: Passage, words: ClaimWords, { event }: Event, at: number): boolean {
  if (event !== 'died' && event !== 'born') return false;
  const { tokens } = doc;
  let before = at - 1;
  while (before > view.from && isPhrase(tokens, before, words.beside)) before--;
  if (before < view.from || tokens.kinds[before] !== WORD) return false;
  const end = tokens.ends[before]!;
  const named = view.mentions.some(({ span, form }) => form === 'name' && span[0] < end && span[1] >= end);
  return !named && !isPhrase(tokens, before, words.who);
}

/** How many tokens before an event a word may stand that makes it unreal. */
const UNREAL_REACH = 6;

function isReal({ doc, view }: Passage, words: ClaimWords, { event, passive }: Event, at: number): boolean {
  const { tokens, text } = doc;
  for (let before = at - 1; before >= Math.max(view.from, at - UNREAL_REACH); before--) {
    if (',;'.includes(text[tokens.starts[before]!]!)) break;
    if (phraseLength(tokens, before, at, words.unreal)) return false;
  }
  if (!passive) return true;
  const after = at + phraseLength(tokens, at, view.to, words.events[event]);
  for (let before = at - 1; before >= Math.max(view.from, at - 3); before--)
    if (phraseLength(tokens, before, at, words.be)) return true;
  return phraseLength(tokens, after, view.to, words.beforeDate) > 0;
}
