import { readStrings, StringWriter } from '../knowledge/string-pool.ts';
import { encodeVolume, openVolume, type Section, type Volume } from '../knowledge/volume.ts';
import { LANGUAGE_CODES, type LanguageCode } from '../lang/code.ts';
import { err, ok, type Result } from '../model/result.ts';
import type { TermId } from '../model/term.ts';
import { hashWord, tokenize } from '../text/tokens.ts';
import { beginsInCapitals, writtenHashes } from './written-hash.ts';

/*
 * By which words the terms of the glossary stand in a text: one volume, read in place. What the terms mean is in another
 * (term-texts.ts), which a page without terms does not open.
 *
 *   TIDS            number of each term's id among the strings
 *   TLEV            how few readers know it, 1 to 3
 *   F_EN ... F_PT   a row for each form of that language, sorted: u32 hash of the first word in small letters, u32 hash of all as written,
 *                   u32 term | tokens << 16 | begins in capitals << 24, u32 its guard: place in GRDS | count << 24
 *   GRDS            hashes of words one of which must stand in the text, too
 *   STRO STRB       the ids
 */

/** A term's number. */
export type TermNumber = number;
/** Stands for the term of words that are none, though a term's words are part of them: "primary school". */
export const NO_TERM = 0xffff;
const ROW = 4;
const MOST_TOKENS = 0xff;

/** One way a term is written. */
export interface TermForm {
  readonly words: string;
  readonly term: TermNumber;
  /** One of these words must stand in the text, too: single words in small letters; none needed where there are none. */
  readonly beside: readonly string[];
}

export interface GlossaryContent {
  readonly terms: readonly { readonly id: TermId; readonly level: number }[];
  readonly forms: Readonly<Record<LanguageCode, readonly TermForm[]>>;
}

/** A form as it is matched. */
export interface FormRow {
  /** Of the form as written, but for the case of its first letter. */
  readonly hash: number;
  readonly term: TermNumber;
  readonly tokens: number;
  readonly inCapitals: boolean;
  /** Hashes of words one of which must stand in the text; empty for none. */
  readonly beside: Uint32Array;
}

/** The opened volume. */
export interface Glossary {
  readonly size: number;
  idOf(term: TermNumber): TermId;
  levelOf(term: TermNumber): number;
  /** Forms of a language by the hash of their first word, the longest first. Made once, when first asked for. */
  formsOf(lang: LanguageCode): ReadonlyMap<number, readonly FormRow[]>;
}

const tagOfForms = (lang: LanguageCode): string => `F_${lang.toUpperCase()}`;

/** Lays the volume out. The same content gives the same bytes. */
export function encodeGlossary({ terms, forms }: GlossaryContent): ArrayBuffer {
  const strings = new StringWriter();
  const guards: number[] = [];
  const sections: Section[] = [
    { tag: 'TIDS', data: Uint32Array.from(terms, ({ id }) => strings.add(id)) },
    { tag: 'TLEV', data: Uint8Array.from(terms, ({ level }) => level) },
    ...LANGUAGE_CODES.map((lang) => ({ tag: tagOfForms(lang), data: encodeForms(forms[lang], guards) })),
  ];
  return encodeVolume([...sections, { tag: 'GRDS', data: Uint32Array.from(guards) }, ...strings.sections()], 0);
}

function encodeForms(forms: readonly TermForm[], guards: number[]): Uint32Array {
  const rows = forms.map(({ words, term, beside }) => {
    const tokens = tokenize(words);
    const guard = beside.length ? (guards.length | (beside.length << 24)) >>> 0 : 0;
    guards.push(...beside.map(hashWord));
    const capital = beginsInCapitals(words, tokens, 0) ? 1 : 0;
    const whole = writtenHashes(words, tokens, 0, tokens.count).at(-1) ?? 0;
    return [tokens.hashes[0] ?? 0, whole, (term | (tokens.count << 16) | (capital << 24)) >>> 0, guard];
  });
  rows.sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0) || (a[1] ?? 0) - (b[1] ?? 0));
  return Uint32Array.from(rows.flat());
}

/** Opens the volume. The error says in plain words what is wrong with it. */
export function openGlossary(file: ArrayBuffer): Result<Glossary, string> {
  const opened = openVolume(file);
  if (!opened.ok) return err(`The glossary is ${opened.error}.`);
  const volume = opened.value;
  const ids = volume.words('TIDS');
  const levels = volume.bytes('TLEV');
  const strings = readStrings(volume);
  const made = new Map<LanguageCode, ReadonlyMap<number, readonly FormRow[]>>();
  return ok({
    size: ids.length,
    idOf: (term) => strings(ids[term] ?? 0),
    levelOf: (term) => levels[term] ?? 1,
    formsOf: (lang) => {
      const forms = made.get(lang) ?? readForms(volume, lang);
      made.set(lang, forms);
      return forms;
    },
  });
}

function readForms(volume: Volume, lang: LanguageCode): ReadonlyMap<number, readonly FormRow[]> {
  const rows = volume.words(tagOfForms(lang));
  const guards = volume.words('GRDS');
  const forms = new Map<number, FormRow[]>();
  for (let at = 0; at + ROW <= rows.length; at += ROW) {
    const [first = 0, hash = 0, packed = 0, guard = 0] = rows.subarray(at, at + ROW);
    const start = guard & 0xffffff;
    const form: FormRow = {
      hash,
      term: packed & 0xffff,
      tokens: (packed >>> 16) & MOST_TOKENS,
      inCapitals: packed >>> 24 === 1,
      beside: guards.subarray(start, start + (guard >>> 24)),
    };
    const of = forms.get(first);
    if (of) of.push(form);
    else forms.set(first, [form]);
  }
  for (const of of forms.values()) of.sort((a, b) => b.tokens - a.tokens);
  return forms;
}
