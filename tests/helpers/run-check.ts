import { expect, test } from 'vitest';
import type { Check, Checkable } from '../../utils/core/checks/check.ts';
import { findClaims } from '../../utils/core/claims/find-claims.ts';
import { findDates } from '../../utils/core/dates/find-dates.ts';
import { findFigures } from '../../utils/core/figures/find-figures.ts';
import { readDoc } from '../../utils/core/lang/read-doc.ts';
import type { Entity, EntityType } from '../../utils/core/model/entity.ts';
import type { Knowledge } from '../../utils/core/model/knowledge.ts';
import type { Note } from '../../utils/core/model/note.ts';
import { relateFigures } from '../../utils/core/relations/relate-figures.ts';
import { findTies } from '../../utils/core/relations/ties/find-ties.ts';
import { knowledgeOf } from './build-knowledge.ts';
import { mentionsIn, readingOf } from './build-reading.ts';
import { mark, readMarked } from './marked-text.ts';

export interface Setting {
  readonly lang?: string;
  readonly published?: string | null;
  readonly domain?: string;
  readonly record?: Knowledge;
  /** Names in the text as `mentionsIn` takes them. */
  readonly names?: Readonly<Record<string, EntityType | `${EntityType}:${string}`>>;
}

/** Runs one check on a text as the whole pipeline reads it, names aside: those are given. */
export function runCheck(check: Check, text: string, setting: Setting = {}): { notes: Note[]; reading: Checkable } {
  const { lang = 'en', published = '2025-02-05', record = knowledgeOf({}), names = {}, domain } = setting;
  const doc = readDoc(text, lang);
  const mentions = mentionsIn(text, names);
  const entities = [...new Map(mentions.map(({ entity, type, span }) => [entity!, { type, span }]))].map(
    ([id, { type, span }]): Entity => ({ id, wikidata: null, name: text.slice(...span), type, salience: 0.5 }),
  );
  const dates = findDates(doc, published);
  const attributions: never[] = [];
  const figures = relateFigures(doc, findFigures(doc), { mentions, entities, dates, attributions });
  const ties = findTies(doc, { figures, mentions, dates });
  const found = { mentions, entities, figures, dates, attributions };
  const claims = findClaims(doc, { quotations: [], ...found }, null);
  const base = readingOf(text, { doc, lang, mentions, entities, figures, ties, dates, claims, published });
  const article = base.article && {
    ...base.article,
    ...(domain !== undefined && { publisher: { name: domain, domain } }),
  };
  const reading = { ...base, article };
  return { notes: check.run(reading, record), reading };
}

export type NoteRow = readonly [marked: string, relation: string, setting?: Setting];
export type SilentRow = string | readonly [text: string, setting: Setting];

/** One test a row: exactly one note, of that relation, on the marked words. */
export function checkSays(check: Check, rows: readonly NoteRow[], common: Setting = {}): void {
  test.each(rows.map((row) => [`${row[2]?.lang ?? common.lang ?? 'en'}: ${row[0]}`, row] as const))('%s', (_, [
    marked,
    relation,
    setting,
  ]) => {
    const { text } = readMarked(marked);
    const { notes, reading } = runCheck(check, text, { ...common, ...setting });
    const spans = notes.map(({ about: { figure, date, claim } }) =>
      figure !== undefined
        ? reading.figures[figure]!.span
        : date !== undefined
          ? reading.dates[date]!.span
          : reading.claims[claim!]!.span,
    );
    expect([mark(text, spans), ...notes.map((note) => note.relation)]).toEqual([marked, relation]);
  });
}

/** One test a row: no note at all. */
export function checkAbstains(check: Check, rows: readonly SilentRow[], common: Setting = {}): void {
  test.each(
    rows.map((row) => (typeof row === 'string' ? ([row, {}] as const) : row)),
  )('abstains: %s', (text, setting) => {
    const { notes } = runCheck(check, text, { ...common, ...setting });
    expect(notes.map(({ relation, message }) => [relation, message.key])).toEqual([]);
  });
}
