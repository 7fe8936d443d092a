import { LANGUAGE_CODES, type LanguageCode } from '../core/lang/code.ts';
import { parseTerms, type TermRecord } from './term-record.ts';

interface Placed {
  readonly term: TermRecord;
  /** `courts.jsonl:3`. */
  readonly where: string;
}

const SHORTEST_TEXT = 30;
const LONGEST_TEXT = 260;
const MOST_SENTENCES = 2;
const SHORTEST_FORM = 2;
const LONGEST_FORM = 60;

/** What is out of order in the glossary, from its files' contents by file name: one line a problem, with file and line. None where all is well. */
export function reviewTerms(files: ReadonlyMap<string, string>): string[] {
  const placed: Placed[] = [];
  const problems: string[] = [];
  for (const [file, lines] of files) {
    try {
      parseTerms(lines, file).forEach((term, i) => {
        placed.push({ term, where: `${file}:${i + 1}` });
      });
    } catch (error) {
      problems.push(error instanceof Error ? error.message : String(error));
    }
  }
  return [...problems, ...unsorted(placed), ...placed.flatMap(oddWords), ...LANGUAGE_CODES.flatMap(shared(placed))];
}

function unsorted(placed: readonly Placed[]): string[] {
  const seen = new Map<string, string>();
  return placed.flatMap(({ term: { id }, where }, i) => {
    const twice = seen.get(id);
    seen.set(id, where);
    if (twice) return [`${where}: ${id} stands in ${twice}, too`];
    const before = placed[i - 1];
    const sameFile = before?.where.split(':')[0] === where.split(':')[0];
    return before && sameFile && before.term.id > id ? [`${where}: ${id} must stand before ${before.term.id}`] : [];
  });
}

function oddWords({ term: { id, words }, where }: Placed): string[] {
  return LANGUAGE_CODES.flatMap((lang) => {
    const { forms, not, beside, text } = words[lang];
    const told = (problem: string) => `${where}: ${id}: ${lang}: ${problem}`;
    const odd = [...forms, ...not].filter(
      (form) => form.length < SHORTEST_FORM || form.length > LONGEST_FORM || !/^[\p{L}\p{Nd}][^()|]*$/u.test(form),
    );
    return [
      ...odd.map((form) => told(`"${form}" is no form`)),
      ...beside.filter((word) => !/^\p{L}+$/u.test(word)).map((word) => told(`"${word}" beside is no single word`)),
      ...not
        .filter((form) => !forms.some((own) => form.toLowerCase().includes(own.toLowerCase())))
        .map((form) => told(`"${form}" holds no form of the term`)),
      ...oddText(text).map(told),
      ...forms.filter((form) => explainsByItself(text, form)).map((form) => told(`its text explains it by "${form}"`)),
    ];
  });
}

/** Whether a text tells what a form means with the form's own words: in its first clause; what follows may show how it is used. */
function explainsByItself(text: string, form: string): boolean {
  const [clause = ''] = text.split(/[,;:.]/);
  const at = clause.toLowerCase().indexOf(form.toLowerCase());
  if (at < 0) return false;
  return !/\p{L}/u.test(clause[at - 1] ?? '') && !/\p{L}/u.test(clause[at + form.length] ?? '');
}

function oddText(text: string): string[] {
  const sentences = text.split(/(?<=[.!?])\s+/);
  return [
    ...(text.length < SHORTEST_TEXT || text.length > LONGEST_TEXT ? [`its text has ${text.length} characters`] : []),
    ...(sentences.length > MOST_SENTENCES ? [`its text has ${sentences.length} sentences`] : []),
    ...(/^\p{Lu}|^\d/u.test(text) && /[.]$/.test(text) ? [] : ['its text is no sentence']),
    ...(/\b(?:19|20)\d\d\b|[<>{}|]|\s{2}/.test(text) ? ['its text holds a year or markup'] : []),
  ];
}

/** Words that two terms of a language share: each needs its own `beside`. */
const shared =
  (placed: readonly Placed[]) =>
  (lang: LanguageCode): string[] => {
    const owners = new Map<string, Placed>();
    return placed.flatMap(({ term, where }) =>
      term.words[lang].forms.flatMap((form) => {
        const other = owners.get(form);
        if (!other) owners.set(form, { term, where });
        return other ? [`${where}: ${term.id}: ${lang}: "${form}" is ${other.term.id} (${other.where}), too`] : [];
      }),
    );
  };
