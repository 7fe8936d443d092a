import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Resources } from '../core/analyse.ts';
import { type ImportedPack, joinPacks } from '../core/knowledge/join-packs.ts';
import { readPackFile } from '../core/knowledge/pack-file.ts';
import type { Analysis } from '../core/model/analysis.ts';
import type { Background } from '../core/model/background.ts';
import { toContract } from '../core/view/export/to-contract.ts';
import { writeReport } from '../core/view/export/write-report.ts';
import { gatherBackground } from '../core/view/gather-background.ts';
import { sayIn } from '../core/view/say.ts';
import { gatherTerms } from '../core/view/term-rows.ts';
import { englishWords } from './english-words.ts';
import { explain } from './explain.ts';
import { explainLinks } from './explain-links.ts';
import { loadNames, loadTermTextsFile } from './load-names.ts';
import { type PageInput, readInput } from './read-input.ts';
import { readLines } from './read-lines.ts';

const USAGE = `Usage: npm run -s analyze -- PAGE.html[.gz]|ARTICLE.txt [--url URL] [--published DAY] [--lang CODE] [--format text|markdown|json] [--pack FILE] [--explain]
       npm run -s analyze -- --jsonl INPUT.jsonl
       npm run -s analyze -- --known`;

const FORMATS = ['text', 'markdown', 'json'] as const;

function usage(problem: string): never {
  process.stderr.write(`${problem}\n${USAGE}\n`);
  process.exit(2);
}

const { values: options, positionals } = (() => {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        url: { type: 'string' },
        published: { type: 'string' },
        lang: { type: 'string' },
        format: { type: 'string', default: 'text' },
        explain: { type: 'boolean', default: false },
        jsonl: { type: 'string' },
        known: { type: 'boolean', default: false },
        pack: { type: 'string', multiple: true, default: [] },
      },
    });
  } catch (error) {
    return usage(error instanceof Error ? error.message : String(error));
  }
})();

const english = englishWords();

if (options.known) {
  const names = loadNames();
  const lines: string[] = [];
  for (const id of names.gazetteer.wikidataIds()) lines.push(id);
  await print(`${lines.join('\n')}\n`);
} else if (options.jsonl) {
  try {
    process.exitCode = (await analyseLines(options.jsonl)) ? 1 : 0;
  } catch (error) {
    process.stderr.write(`${options.jsonl}: ${reason(error)}\n`);
    process.exitCode = 1;
  }
} else {
  const [file, ...rest] = positionals;
  if (!file || rest.length) usage(file ? 'One file at a time.' : 'Name a page or an article.');
  const format = FORMATS.find((known) => known === options.format);
  if (!format) usage(`--format must be one of ${FORMATS.join(', ')}.`);
  const input: PageInput = { url: options.url, published: options.published, lang: options.lang };
  try {
    const resources = withPacks(loadNames(), options.pack);
    const analysis = readInput(
      /\.html?(\.gz)?$/i.test(file) ? { ...input, file } : { ...input, text: readFileSync(file, 'utf8') },
      resources,
    );
    const background = backgroundOf(analysis, resources);
    const say = sayIn(english, 'en');
    if (format === 'json') await print(`${JSON.stringify(toContract(analysis, background, say), null, 1)}\n`);
    else
      await print(
        forTerminal(
          writeReport(analysis, background, say, {
            format,
            explain: options.explain ? explain(analysis, linksOf(analysis, resources)) : null,
          }),
        ),
      );
  } catch (error) {
    process.stderr.write(`${file}: ${reason(error)}\n`);
    process.exitCode = 1;
  }
}

function backgroundOf(analysis: Analysis, { gazetteer }: Resources): Background {
  const terms = analysis.terms.length ? gatherTerms(analysis, loadTermTextsFile()) : {};
  return gatherBackground(analysis, gazetteer, gazetteer.record, terms);
}

function linksOf({ article }: Analysis, names: Resources): string[] {
  return article ? explainLinks(article, names) : [];
}

/** The resources with packs that others made read beside the records. Throws, saying why, where one is refused. */
function withPacks(resources: Resources, paths: readonly string[]): Resources {
  const packs = paths.map((path): ImportedPack => {
    const read = readPackFile(new Uint8Array(readFileSync(path)).buffer);
    if (!read.ok) throw new Error(`${path}: ${sayIn(english, 'en')(read.error)}`);
    return { title: read.value.head.title, gazetteer: read.value.gazetteer };
  });
  return { ...resources, gazetteer: joinPacks(resources.gazetteer, packs) };
}

/** Answers every line of a JSONL file in order; returns how many failed. */
async function analyseLines(path: string): Promise<number> {
  const names = loadNames();
  const say = sayIn(english, 'en');
  const base = dirname(resolve(path));
  let failed = 0;
  for await (const line of readLines(path)) {
    if (!line.trim()) continue;
    let id: unknown = null;
    try {
      const record = JSON.parse(line) as PageInput & { id?: unknown };
      id = record.id ?? null;
      const file = record.file === undefined ? undefined : resolve(base, record.file);
      const analysis: Analysis = readInput({ ...record, file }, names);
      const background = backgroundOf(analysis, names);
      await print(`${JSON.stringify({ id, ...toContract(analysis, background, say) })}\n`);
    } catch (error) {
      failed++;
      await print(`${JSON.stringify({ id, error: reason(error) })}\n`);
    }
  }
  return failed;
}

function reason(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** A report without the control characters a page may hold: a terminal takes them for orders. */
function forTerminal(report: string): string {
  return report.replace(/(?![\n\t])\p{Cc}/gu, '');
}

/** Writes to standard output and waits while the reader at the other end is busy. */
async function print(text: string): Promise<void> {
  if (!process.stdout.write(text)) await new Promise<void>((drained) => process.stdout.once('drain', drained));
}
