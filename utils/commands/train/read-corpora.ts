import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Span } from '../../core/model/span.ts';
import type { Marked } from './marked.ts';
import { readLinked, readMeantime } from './read-linked.ts';
import { withoutTitles } from './without-titles.ts';

/** One training text with its marked names. */
export interface Sample extends Marked {
  readonly corpus: string;
  readonly lang: string;
  /** Whether everything but people, organisations and places is marked too; where not, such names may hide in unmarked words. */
  readonly complete: boolean;
}

interface Corpus {
  readonly path: string;
  readonly lang: string;
  readonly complete: boolean;
  /** How a row is read where it is not `text` and `spans`. */
  readonly read?: (row: never) => Marked | null;
}

/** What ships is trained on these and on nothing else: all of them may be used and passed on freely. See pack/models/README.md. */
const CORPORA: readonly Corpus[] = [
  { path: 'ner-btc/train.jsonl', lang: 'en', complete: false, read: readTweet },
  { path: 'ner-crossner/politics.traindev.jsonl', lang: 'en', complete: true },
  { path: 'ner-crossner/ai.traindev.jsonl', lang: 'en', complete: true },
  { path: 'ner-crossner/literature.traindev.jsonl', lang: 'en', complete: true },
  { path: 'ner-crossner/music.traindev.jsonl', lang: 'en', complete: true },
  { path: 'ner-crossner/science.traindev.jsonl', lang: 'en', complete: true },
  { path: 'ner-germeval14/dev.jsonl', lang: 'de', complete: true },
  { path: 'ner-gum/train.jsonl', lang: 'en', complete: false, read: (row: Row) => withoutTitles(readRow(row)) },
  { path: 'el-oke/oke-2015-train.jsonl', lang: 'en', complete: false, read: readLinked },
  { path: 'el-wikifair2/dev.jsonl', lang: 'en', complete: false, read: readLinked },
  { path: 'news-meantime/dev.jsonl', lang: 'en', complete: false, read: readMeantime },
  { path: 'ner-sec/train.jsonl', lang: 'en', complete: false },
  { path: 'ner-sec/dev.jsonl', lang: 'en', complete: false },
  { path: 'ner-uner/en_ewt.dev.jsonl', lang: 'en', complete: false },
  { path: 'ner-uner/pt_bosque.train.jsonl', lang: 'pt', complete: false },
  { path: 'ner-uner/pt_bosque.dev.jsonl', lang: 'pt', complete: false },
  { path: 'ner-wnut17/train.jsonl', lang: 'en', complete: true },
  { path: 'ner-wnut17/dev.jsonl', lang: 'en', complete: true },
];

/** Index into TAGGED_TYPES by the corpora's own names. */
const TYPES: Readonly<Record<string, number>> = {
  PER: 0,
  ORG: 1,
  LOC: 2,
  FAC: 2,
  EVENT: 3,
  MISC: 4,
  WORK: 4,
  PRODUCT: 4,
};

interface Row {
  readonly text: string;
  readonly spans: readonly (readonly [number, number, string])[];
}

/** Reads the corpora under a data folder, each split in training and development rows: every fifth row is held back, of the corpora in `apart` all. */
export function readCorpora(folder: string, apart: readonly string[] = []): { train: Sample[]; held: Sample[] } {
  const train: Sample[] = [];
  const held: Sample[] = [];
  for (const { path, lang, complete, read = readRow } of CORPORA) {
    const file = join(folder, path);
    if (!existsSync(file)) throw new Error(`The data folder holds no ${path}.`);
    const rows = readFileSync(file, 'utf8').split('\n').filter(Boolean);
    const corpus = path.replace(/\.jsonl$/, '');
    rows.forEach((line, i) => {
      const marked = read(JSON.parse(line) as never);
      if (!marked) return;
      const sample = { ...marked, corpus, lang, complete };
      (i % 5 === 0 || apart.includes(corpus) ? held : train).push(sample);
    });
  }
  return { train, held };
}

function readRow({ text, spans }: Row): Marked {
  return {
    text,
    spans: spans.flatMap(([start, end, name]) => {
      const type = TYPES[name];
      // Concepts ("machine learning") are no names here.
      if (type === undefined || (type === 4 && !/\p{Lu}/u.test(text.slice(start, end)))) return [];
      return [{ span: [start, end] as const, type }];
    }),
  };
}

/** A tweet without its handles, which this one corpus takes for names; whether a hashtag is one is left open. */
function readTweet(row: Row): Marked {
  const { text, spans } = readRow(row);
  const tagged = (mark: string, [start]: Span): boolean => text[start] === mark || text[start - 1] === mark;
  return {
    text,
    spans: spans.filter(({ span }) => !tagged('@', span) && !tagged('#', span)),
    unsure: spans.filter(({ span }) => tagged('#', span)).map(({ span }) => span),
  };
}
