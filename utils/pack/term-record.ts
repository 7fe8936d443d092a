import { LANGUAGE_CODES, type LanguageCode } from '../core/lang/code.ts';
import { expandForms } from './expand-forms.ts';

/*
 * The glossary: one term a line, a file a topic, sorted by id. In each language `is` holds the words by which it stands in a text, in
 * the notation of expand-forms.ts, and `text` one or two sentences of our own. `not` holds longer words in which the term's words mean
 * something else; `beside` words one of which must stand in the text, too, where the term's words alone could mean something else.
 */
export interface TermRecord {
  readonly id: string;
  /** How few readers know it: 1 most have an idea, 2 many do not, 3 few do. */
  readonly level: 1 | 2 | 3;
  readonly words: Readonly<Record<LanguageCode, TermWords>>;
}

export interface TermWords {
  readonly name: string;
  readonly forms: readonly string[];
  readonly not: readonly string[];
  readonly beside: readonly string[];
  readonly text: string;
}

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const FIELDS: ReadonlySet<string> = new Set(['id', 'level', ...LANGUAGE_CODES]);
const FIELDS_OF_LANGUAGE: ReadonlySet<string> = new Set(['is', 'not', 'beside', 'text']);

type Fields = Readonly<Record<string, unknown>>;

/** The terms of one file. Throws, naming the file and the line, where one breaks the schema. */
export function parseTerms(lines: string, file: string): TermRecord[] {
  return lines.split('\n').flatMap((line, i) => (line.trim() ? [parseTerm(line, `${file}:${i + 1}`)] : []));
}

function parseTerm(line: string, where: string): TermRecord {
  const fields = fieldsOf(parseLine(line, where), FIELDS, where);
  const { id, level } = fields;
  if (typeof id !== 'string' || !ID.test(id)) throw new Error(`${where}: "id" is to be a slug`);
  if (level !== 1 && level !== 2 && level !== 3) throw new Error(`${where}: ${id}: "level" is to be 1, 2 or 3`);
  const words = Object.fromEntries(
    LANGUAGE_CODES.map((lang) => [lang, parseWords(fields[lang], `${where}: ${id}: ${lang}`)]),
  ) as Record<LanguageCode, TermWords>;
  return { id, level, words };
}

function parseLine(line: string, where: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw new Error(`${where}: not a line of JSON`);
  }
}

function fieldsOf(value: unknown, known: ReadonlySet<string>, where: string): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Error(`${where}: missing`);
  const strange = Object.keys(value).find((name) => !known.has(name));
  if (strange !== undefined) throw new Error(`${where}: "${strange}" is no field of a term`);
  return value as Fields;
}

function parseWords(value: unknown, where: string): TermWords {
  const { is, not, beside, text } = fieldsOf(value, FIELDS_OF_LANGUAGE, where);
  if (typeof is !== 'string' || !is) throw new Error(`${where}: "is" is missing`);
  if (typeof text !== 'string' || !text) throw new Error(`${where}: "text" is missing`);
  const list = (field: unknown, name: string): string[] => {
    if (field === undefined) return [];
    if (typeof field !== 'string' || !field) throw new Error(`${where}: "${name}" is to be words`);
    return expandForms(field);
  };
  const forms = expandForms(is);
  return { name: forms[0] ?? '', forms, not: list(not, 'not'), beside: list(beside, 'beside'), text };
}
