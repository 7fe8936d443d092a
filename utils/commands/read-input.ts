import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { parseHTML } from 'linkedom';
import { analyse, type Resources } from '../core/analyse.ts';
import type { Analysis } from '../core/model/analysis.ts';
import { blocksOf } from '../core/text/doc.ts';
import { readPage } from '../page/read-page.ts';
import { tameMarkup } from './tame-markup.ts';

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
export function readInput(input: PageInput, resources: Resources): Analysis {
  const given = [input.file, input.html, input.text].filter((value) => value !== undefined);
  if (given.length !== 1) throw new Error('Give one of "file", "html" and "text".');
  if (input.text !== undefined) return readText(input, input.text, resources);
  return readHtml(input, input.file === undefined ? (input.html ?? '') : readHtmlFile(input.file), resources);
}

function readText(input: PageInput, text: string, resources: Resources): Analysis {
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
  return analyse(article, null, resources);
}

function readHtml(input: PageInput, html: string, resources: Resources): Analysis {
  const { document } = parseHTML(tameMarkup(html));
  const { page, article, notRead } = readPage(document, input.url ?? '');
  if (!article) return nothingRead(page);
  const told = { ...article, published: input.published ?? article.published, lang: input.lang ?? article.lang };
  return analyse(told, page, resources, notRead);
}

function nothingRead(page: Analysis['page']): Analysis {
  const coverage = { figures: 0, withContext: 0, withoutContext: 0, notRead: [] };
  const empty = {
    sentences: [],
    mentions: [],
    entities: [],
    terms: [],
    figures: [],
    ties: [],
    dates: [],
    claims: [],
    notes: [],
    perspectives: [],
    findings: [],
  };
  return { page, article: null, ...empty, coverage };
}

/** A page's file, gunzipped where it is compressed. Read as UTF-8. */
function readHtmlFile(path: string): string {
  const bytes = readFileSync(path);
  return (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString('utf8');
}
