import type { Claim } from '../../model/claim.ts';
import type { EntityType } from '../../model/entity.ts';
import { bySpan, type Span } from '../../model/span.ts';
import { findSubject } from '../../relations/find-subject.ts';
import { isPhrase, type Phrases, phraseLength, phrases } from '../../text/phrases.ts';
import { tokenAt, WORD } from '../../text/tokens.ts';
import { entitiesIn, type Passage } from './passage.ts';

interface Event {
  /** Property of the subject's record. */
  readonly event: string;
  readonly types: readonly EntityType[];
  readonly words: Phrases;
  /** Counts only after a form of "be" or right before "in", "on": "opened fire" is no opening. */
  readonly passive: boolean;
}

const EVENTS: readonly Event[] = [
  {
    event: 'opened',
    types: ['facility', 'organisation', 'event', 'work'],
    words: phrases('opened, inaugurated, inaugurado, inaugurada, abrió, inauguré, inaugurée, eröffnet'),
    passive: true,
  },
  {
    event: 'founded',
    types: ['organisation', 'place', 'group'],
    words: phrases('founded, established, set up, fundada, fundado, fondé, fondée, gegründet'),
    passive: true,
  },
  { event: 'closed', types: ['facility', 'organisation'], words: phrases('closed, shut'), passive: true },
  {
    event: 'born',
    types: ['person'],
    words: phrases('born, nacido, nacida, né, née, geboren, nascido, nascida'),
    passive: false,
  },
  { event: 'died', types: ['person'], words: phrases('died, murió, starb, morreu'), passive: false },
  {
    event: 'elected',
    types: ['person'],
    words: phrases('elected, election, elegido, elegida, élu, élue, gewählt, eleito, eleita'),
    passive: true,
  },
  {
    event: 'took-office',
    types: ['person'],
    words: phrases(
      'asumió el cargo, asumió la presidencia, tomó posesión, llegó al poder, juró el cargo, tomou posse, assumiu o cargo, assumiu a presidência, chegou ao poder, a pris ses fonctions, a pris le pouvoir, prit ses fonctions, investi, took office, sworn in, took power, came to power, assumed office, became president, became prime minister',
    ),
    passive: false,
  },
];

const BE = phrases('was, were, be, been, being, is, fue, est, a été, wurde, foi, has, had, his, her, its, their, re');
const BEFORE_DATE = phrases(
  'in, on, at, early, late, mid, during, back, en, el, le, im, am, em, by, as, president, first',
);
/** Not so or not yet: "is to be opened in 2026". */
const UNREAL =
  /\b(will|would|to be|due|expected|planned|plans?|set|scheduled|could|may|might|if|not|never|supposed|hoped|should|after|before|since|until)\b[^,;]{0,30}$/i;
/** How far behind its event a date may stand, in UTF-16 units. */
const REACH = 45;

/** "Opened in early 2023", "his election in 2019", "born in Leeds in 1961": an event that a record may date. */
export function dateClaims(passage: Passage): Claim[] {
  const { view, doc, worth } = passage;
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
      const event = EVENTS.find(({ words }) => phraseLength(tokens, at, view.to, words) > 0);
      if (!event) continue;
      const start = tokens.starts[at]!;
      if (!isReal(passage, event, at) || isOthers(passage, event, at)) break;
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
function isOthers({ doc, view }: Passage, { event }: Event, at: number): boolean {
  if (event !== 'died' && event !== 'born') return false;
  const { tokens } = doc;
  let before = at - 1;
  while (before > view.from && isPhrase(tokens, before, BESIDE)) before--;
  if (before < view.from || tokens.kinds[before] !== WORD) return false;
  const end = tokens.ends[before]!;
  const named = view.mentions.some(({ span, form }) => form === 'name' && span[0] < end && span[1] >= end);
  return !named && !isPhrase(tokens, before, WHO);
}

const BESIDE = phrases(
  'was, were, is, be, later, also, had, has, who, then, reportedly, fue, est, a, été, wurde, foi, and',
);
const WHO = phrases('he, she, who, él, ella, il, elle, er, sie, ele, ela, and, qui, que');

function isReal({ doc, view }: Passage, event: Event, at: number): boolean {
  const { tokens, text } = doc;
  const start = tokens.starts[at]!;
  if (UNREAL.test(text.slice(Math.max(view.span[0], start - 60), start))) return false;
  if (!event.passive) return true;
  const after = at + phraseLength(tokens, at, view.to, event.words);
  for (let before = at - 1; before >= Math.max(view.from, at - 3); before--)
    if (isPhrase(tokens, before, BE)) return true;
  return isPhrase(tokens, after, BEFORE_DATE);
}
