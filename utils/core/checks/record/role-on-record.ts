import { languageOf } from '../../lang/languages.ts';
import { date, message, text } from '../../messages/build.ts';
import type { Fact, Knowledge } from '../../model/knowledge.ts';
import { type Check, type Checkable, defineCheck, type Finding } from '../check.ts';
import { periodOf } from '../support/period.ts';
import { isNonEmpty, sourcesOf } from './sources-of.ts';

interface Case {
  readonly claim: number;
  readonly holder: string;
  readonly office: string;
}

/**
 * "President X" at the day the article came out. An office on record for that day matches; one that had ended, or whose end the source
 * does not give, is shown with its dates and judges nothing, for articles speak of former presidents by their title.
 */
export const roleOnRecord: Check = defineCheck('check/role-on-record', plan, judge);

function plan({ article, claims }: Checkable): Case[] {
  if (!article?.published) return [];
  const told = new Set<string>();
  return claims.flatMap((claim, index) => {
    // Once a person: a live blog says "President X" forty times.
    if (claim.kind !== 'role' || told.has(claim.holder)) return [];
    told.add(claim.holder);
    return [{ claim: index, holder: claim.holder, office: claim.office }];
  });
}

function judge({ claim, holder, office }: Case, { article }: Checkable, knowledge: Knowledge): Finding[] {
  const known = knowledge.about(holder);
  const day = periodOf(article?.published ?? null)?.start;
  if (!article || !known || !day) return [];
  const named = (property: string): Fact[] =>
    knowledge.facts(holder, property).filter(({ reliability, value }) => {
      return reliability === 'normal' && value.kind === 'text' && sameOffice(value.text, office, article.lang);
    });
  const offices = named('office');
  const current = offices.find((fact) => isHeld(fact, day));
  const shown = current ?? offices.at(-1) ?? named('held-office').findLast((fact) => isBegun(fact, day));
  if (shown?.value.kind !== 'text' || !shown.asOf) return [];
  const facts = [shown];
  if (!isNonEmpty(facts)) return [];
  const key = current ? 'note_role_matches' : keyOf(shown);
  if (key === null) return [];
  const until = shown.until ? [date(shown.until)] : [];
  const args = [text(known.name), text(shown.value.text), date(shown.asOf), ...until];
  const relation = current ? 'matches' : 'context';
  return [{ about: { claim }, relation, message: message(key, ...args), sources: sourcesOf(facts) }];
}

/** How an office that was not held for sure is told; null for one that is only to begin. */
function keyOf({ property, until }: Fact): 'note_role_ended' | 'note_role_began' | null {
  if (until) return 'note_role_ended';
  return property === 'held-office' ? 'note_role_began' : null;
}

/** Taken up before that day, by a source that is no older: when it ended the source does not say. */
function isBegun({ asOf, source }: Fact, day: string): boolean {
  const since = periodOf(asOf);
  const read = periodOf(source.asOf);
  return since !== null && since.start <= day && read !== null && read.end >= day;
}

/** Held on that day, as far as the dates are known: a month or year that the day falls in counts. */
function isHeld({ asOf, until }: Fact, day: string): boolean {
  const since = periodOf(asOf);
  const end = periodOf(until);
  return since !== null && since.start <= day && (end === null || end.end >= day);
}

/** The chief words of offices, as the record has them. */
const OFFICE_WORDS = [
  'president',
  'minister',
  'secretary of state',
  'chancellor',
  'king',
  'queen',
  'pope',
  'governor',
  'mayor',
  'senator',
  'director',
  'chief executive',
  'ceo',
  'secretary-general',
  'ambassador',
  'representative',
  'attorney general',
  'speaker',
  'justice',
];

/** An office of the text in the words of the record. */
function inEnglish(office: string, lang: string): string {
  const found = languageOf(lang)?.record.offices.find(([words]) => words.test(office));
  return found ? office.replace(found[0], found[1]) : office;
}

/** What tells two offices of the same chief word apart. */
const MARKS = [
  'vice',
  'deputy',
  'prime',
  'foreign',
  'finance',
  'defence',
  'defense',
  'interior',
  'lieutenant',
  'assistant',
  'under',
];

/** Whether an office on record is the one the text names: the same chief word, and no "vice" or "prime" on one side only. */
function sameOffice(recorded: string, stated: string, lang: string): boolean {
  const [a, b] = [recorded.toLowerCase(), inEnglish(stated.toLowerCase(), lang)];
  const word = OFFICE_WORDS.find((one) => b.includes(one));
  if (!word || !a.includes(word)) return false;
  return MARKS.every((mark) => a.includes(mark) === b.includes(mark));
}
