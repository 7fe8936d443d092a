import { date, list, message, said, text } from '../../messages/build.ts';
import type { MessageKey } from '../../messages/message-key.ts';
import type { Claim } from '../../model/claim.ts';
import type { Fact, Knowledge } from '../../model/knowledge.ts';
import { type Check, type Checkable, defineCheck, type Finding } from '../check.ts';
import { meet, type Period, periodOf } from '../support/period.ts';
import { isNonEmpty, sourcesOf } from './sources-of.ts';

interface Case {
  readonly claim: number;
  readonly date: number;
  readonly event: string;
  readonly subject: string;
}

/** Events that happen once: a record of another day contradicts the text. Elections and the like come again. */
const ONCE: ReadonlySet<string> = new Set(['opened', 'founded', 'born', 'died']);

/** How each event is said. */
const WORDS: ReadonlyMap<string, MessageKey> = new Map<string, MessageKey>([
  ['opened', 'note_event_opened'],
  ['founded', 'note_event_founded'],
  ['closed', 'note_event_closed'],
  ['born', 'note_event_born'],
  ['died', 'note_event_died'],
  ['elected', 'note_event_elected'],
  ['took-office', 'note_event_took_office'],
]);

/** "Opened in early 2023" against the day on record. */
export const dateAgainstRecord: Check = defineCheck('check/date-against-record', plan, judge);

function plan({ article, claims }: Checkable): Case[] {
  if (!article) return [];
  return claims.flatMap((claim, index) => caseOf(claim, index));
}

function caseOf(claim: Claim, index: number): Case[] {
  if (claim.kind !== 'date' || claim.subject === null) return [];
  return [{ claim: index, date: claim.date, event: claim.event, subject: claim.subject }];
}

function judge({ claim, date: at, event, subject }: Case, { dates }: Checkable, knowledge: Knowledge): Finding[] {
  const mention = dates[at];
  const name = knowledge.about(subject)?.name;
  const word = WORDS.get(event);
  if (!mention?.start || !mention.end || !name || !word) return [];
  const when: Period = { start: mention.start, end: mention.end };
  const dated = datedFacts(knowledge, subject, event);
  const matching = dated.filter(({ period }) => meet(period, when)).map(({ fact }) => fact);
  const shown = matching.length ? matching : dated.map(({ fact }) => fact);
  if (!isNonEmpty(shown)) return [];
  if (!matching.length && !ONCE.has(event)) return [];
  const relation = matching.length ? 'matches' : 'differs';
  return [
    {
      about: { claim, date: at },
      relation,
      message: message(
        `note_date_${relation}`,
        said(word),
        text(name),
        list([...new Set(shown.map((fact) => dayOf(fact)!))].map(date)),
      ),
      sources: sourcesOf(shown),
    },
  ];
}

function datedFacts(knowledge: Knowledge, subject: string, event: string): { fact: Fact; period: Period }[] {
  const facts = event === 'took-office' ? knowledge.facts(subject, 'office') : knowledge.facts(subject, event);
  return facts.flatMap((fact) => {
    const period = fact.reliability === 'normal' ? periodOf(dayOf(fact)) : null;
    return period ? [{ fact, period }] : [];
  });
}

/** An event's day is the fact's value; an office's begins with its as-of date. */
const dayOf = ({ value, asOf }: Fact): string | null =>
  value.kind === 'date' ? value.date : value.kind === 'text' ? asOf : null;
