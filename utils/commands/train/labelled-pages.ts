import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parseHTML } from 'linkedom';

export interface LabelledPage {
  readonly id: string;
  readonly url: string | null;
  readonly kind: 'news-article' | 'other-article' | 'not-article';
  readonly borderline: boolean;
  /** Which part of a cross-validation it belongs to; the same for all pages of a site. */
  readonly fold: number;
  /** The article's paragraphs where somebody has written them down; those that another tool wrote are left out. */
  readonly paragraphs: readonly string[] | null;
}

const TRUSTED = new Set(['publisher-parser', 'human', 'site-config', 'site-parser', 'llm-draft+human-review']);

/** Reads labelled pages one after the other. */
export function* readLabelledPages(folder: string): Generator<{ page: LabelledPage; document: Document }> {
  for (const line of readFileSync(join(folder, 'index.jsonl'), 'utf8').split('\n')) {
    if (!line) continue;
    const row = JSON.parse(line);
    const html = gunzipSync(readFileSync(join(folder, `${row.id}.html.gz`))).toString('utf8');
    const { id, url, kind, borderline, site_group: site, text_gt: from } = row;
    const paragraphs = TRUSTED.has(from) ? row.paragraphs : null;
    yield {
      page: { id, url, kind, borderline, fold: hash(site ?? id), paragraphs },
      document: parseHTML(html).document,
    };
  }
}

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let sum = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) sum = Math.imul(sum ^ text.charCodeAt(i), 0x01000193);
  return sum >>> 0;
}
