/* What a text says of somebody by the way: age, occupation, town. Of those everybody knows it says other things. */
import type { EntityNumber, Gazetteer } from '../knowledge/gazetteer.ts';
import type { IdentityWords } from '../lang/identity-words.ts';
import type { Doc } from '../text/doc.ts';
import { hashWord, lowerUnit, NUMBER, WORD } from '../text/tokens.ts';
import type { ReadName } from './read-names.ts';

const COMMA = hashWord(',');
const OPENING = hashWord('(');
const CLOSING = hashWord(')');
const HYPHEN = hashWord('-');
const OLDEST = 115;
/** Tokens of an apposition up to its noun: "an apprentice", "a young dairy farmer". */
const TO_NOUN = 4;
/** Words before a name that may say what somebody is: "School caretaker Thomas Vale". */
const BEFORE = 2;

export interface Particulars {
  readonly age: number | null;
  /** Occupations of private people, as the pack calls them. */
  readonly jobs: readonly string[];
  /** Whether a town is given: "of Leeds". */
  readonly ofTown: boolean;
}

/** What stands beside one place of a name. */
export function particularsOf({ first, end }: ReadName, doc: Doc, identity: IdentityWords): Particulars {
  const { tokens } = doc;
  const before: string[] = [];
  for (let i = first - 1; i >= Math.max(0, first - BEFORE) && tokens.kinds[i] === WORD; i--)
    before.push(...jobAt(i, doc, identity));
  const mark = tokens.hashes[end];
  if (mark !== COMMA && mark !== OPENING) return { age: null, jobs: before, ofTown: false };
  const { age, next } = ageAt(end + 1, doc, identity);
  let ofTown = false;
  const jobs = [...before];
  let isOpen = true;
  for (let i = next; i < Math.min(tokens.count, next + TO_NOUN + 1) && tokens.kinds[i] === WORD; i++) {
    const found = jobAt(i, doc, identity);
    jobs.push(...found);
    if (isOpen && identity.from.has(tokens.hashes[i] ?? 0) && isCapital(i + 1, doc)) ofTown = true;
    isOpen = found.length > 0;
  }
  return { age, jobs, ofTown };
}

function jobAt(token: number, { tokens }: Doc, { jobs }: IdentityWords): string[] {
  const job = jobs.get(tokens.hashes[token] ?? 0);
  return job === undefined ? [] : [job];
}

/** An age that begins there, and the token after it and the comma behind it. */
function ageAt(
  from: number,
  { text, tokens }: Doc,
  { beforeAge, afterAge }: IdentityWords,
): { age: number | null; next: number } {
  let at = from;
  while (beforeAge.has(tokens.hashes[at] ?? 0)) at++;
  const age = tokens.kinds[at] === NUMBER ? Number(text.slice(tokens.starts[at], tokens.ends[at])) : 0;
  if (!(age > 0 && age < OLDEST)) return { age: null, next: from };
  const next = tokens.hashes[at + 1] ?? 0;
  if (next === COMMA || next === CLOSING) return { age, next: at + 2 };
  if (next !== HYPHEN && !afterAge.has(next)) return { age: null, next: from };
  let end = at + 1;
  while (tokens.hashes[end] === HYPHEN || tokens.hashes[end] === COMMA || afterAge.has(tokens.hashes[end] ?? 0)) end++;
  return { age, next: end + (next === HYPHEN ? 1 : 0) };
}

function isCapital(token: number, { text, tokens }: Doc): boolean {
  const unit = text.charCodeAt(tokens.starts[token] ?? 0);
  return tokens.kinds[token] === WORD && lowerUnit(unit) !== unit;
}

/** Whether an age differs from the one that the birth on record gives, by more than a year; null where none is on record. */
export function ageDiffers(
  age: number,
  person: EntityNumber,
  year: number | null,
  gazetteer: Gazetteer,
): boolean | null {
  const [fact] = gazetteer.facts(gazetteer.idOf(person), 'born');
  const born = fact?.value.kind === 'date' ? Number(fact.value.date.slice(0, 4)) : Number.NaN;
  if (year === null || !Number.isFinite(born)) return null;
  return Math.abs(year - born - age) > 1;
}

/** Jobs that athletes on record have too. */
const OF_SPORT = new Set(['coach', 'driver']);
const ATHLETE = /sport|player|footballer|racing|coach|manager/;

/** Whether somebody of that job cannot be who the record speaks of. */
export function isOtherJob(job: string, person: EntityNumber, gazetteer: Gazetteer): boolean {
  const said = `${gazetteer.kindOf(person) ?? ''} ${gazetteer.descriptionOf(person) ?? ''}`.toLowerCase();
  return !said.includes(job) && !(OF_SPORT.has(job) && ATHLETE.test(said));
}
