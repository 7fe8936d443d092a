import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { parseHTML } from 'linkedom';
import { analyse } from '../core/analyse.ts';
import type { Names } from '../core/entities/names.ts';
import type { Analysis } from '../core/model/analysis.ts';
import { blocksOf } from '../core/text/prose.ts';
import { readPage } from '../page/read-page.ts';

/** One thing to analyse: exactly one of `file`, `html` and `text`. */
export interface PageInput {
  readonly url?: string | undefined;
  readonly lang?: string | undefined;
  readonly published?: string | undefined;
  readonly file?: string | undefined;
  readonly html?: string | undefined;
  readonly text?: string | undefined;
}

/** Reads one input. Throws with a plain reason where it cannot be read. */
export function readInput(input: PageInput, names: Names): Analysis {
  const given = [input.file, input.html, input.text].filter((value) => value !== undefined);
  if (given.length !== 1) throw new Error('Give one of "file", "html" and "text".');
  if (input.text !== undefined) return readText(input, input.text, names);
  return readHtml(input, input.file === undefined ? (input.html ?? '') : readHtmlFile(input.file), names);
}

function readText(input: PageInput, text: string, names: Names): Analysis {
  const article = {
    url: input.url ?? null,
    title: null,
    authors: [],
    published: input.published ?? null,
    modified: null,
    publisher: null,
    lang: input.lang ?? 'en',
    text,
    blocks: blocksOf(text),
    links: [],
  };
  return analyse(article, null, names);
}

function readHtml(input: PageInput, html: string, names: Names): Analysis {
  const { document } = parseHTML(html);
  const { page, article, notRead } = readPage(document, input.url ?? '');
  if (!article) return nothingRead(page);
  const told = { ...article, published: input.published ?? article.published, lang: input.lang ?? article.lang };
  return analyse(told, page, names, notRead);
}

function nothingRead(page: Analysis['page']): Analysis {
  const coverage = { figures: 0, withContext: 0, withoutContext: 0, notRead: [] };
  return { page, article: null, mentions: [], entities: [], figures: [], dates: [], claims: [], notes: [], coverage };
}

/** A page's file, gunzipped where it is compressed. Read as UTF-8. */
function readHtmlFile(path: string): string {
  const bytes = readFileSync(path);
  return (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString('utf8');
}
