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
 * "President X" at the day the article came out. An office on record for that day matches; one that had ended is shown with
 * its dates and judges nothing, for articles speak of former presidents by their title.
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
  const offices = knowledge
    .facts(holder, 'office')
    .filter(
      (fact) =>
        fact.reliability === 'normal' &&
        fact.value.kind === 'text' &&
        sameOffice(fact.value.text, office, article.lang),
    );
  const current = offices.filter((fact) => isHeld(fact, day));
  const [shown] = current.length ? current : offices.slice(-1);
  if (shown?.value.kind !== 'text' || !shown.asOf) return [];
  const facts = [shown];
  if (!isNonEmpty(facts)) return [];
  const ended = current.length === 0;
  if (ended && !shown.until) return [];
  const args = [
    text(known.name),
    text(shown.value.text),
    date(shown.asOf),
    ...(shown.until ? [date(shown.until)] : []),
  ];
  return [
    {
      about: { claim },
      relation: ended ? 'context' : 'matches',
      message: message(ended ? 'note_role_ended' : 'note_role_matches', ...args),
      sources: sourcesOf(facts),
    },
  ];
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
