import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { samplePackFile } from '../helpers/sample-pack.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const DEMO = join(ROOT, 'tests', 'fixtures', 'demo', 'article.html');

interface Run {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

const analyze = (...args: string[]): Promise<Run> =>
  new Promise((done) => {
    execFile(
      process.execPath,
      [join(ROOT, 'utils', 'commands', 'analyze.ts'), ...args],
      { cwd: ROOT, maxBuffer: 1 << 28 },
      (error, out, err) => done({ code: typeof error?.code === 'number' ? error.code : error ? -1 : 0, out, err }),
    );
  });

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sidelight-'));
});
afterAll(() => rmSync(folder, { recursive: true }));
const file = (name: string, content: string | Uint8Array) => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

describe('one page', () => {
  test('is told as text, as Markdown and as JSON', async () => {
    const [text, markdown, json] = await Promise.all([
      analyze(DEMO),
      analyze(DEMO, '--format', 'markdown'),
      analyze(DEMO, '--format', 'json'),
    ]);
    expect([text.code, markdown.code, json.code]).toEqual([0, 0, 0]);
    expect(text.out).toContain('36.25%');
    expect(markdown.out).toMatch(/^# /);
    const analysis = JSON.parse(json.out);
    expect(analysis.page.kind).toBe('news-article');
    expect(analysis.article).toMatchObject({
      lang: 'en',
      publisher: { name: 'The Harbour Dispatch' },
      authors: ['Ines Calloway'],
    });
    for (const { sources, text: words } of analysis.notes) {
      expect(sources.length).toBeGreaterThan(0);
      expect(words.length).toBeGreaterThan(0);
    }
    for (const { span } of [...analysis.figures, ...analysis.dates, ...analysis.mentions, ...analysis.claims]) {
      expect(span[0]).toBeGreaterThanOrEqual(0);
      expect(span[1]).toBeGreaterThan(span[0]);
      expect(span[1]).toBeLessThanOrEqual(analysis.article.text.length);
    }
  });

  test('packed by gzip reads the same', async () => {
    const { readFileSync } = await import('node:fs');
    const packed = file('page.html.gz', gzipSync(readFileSync(DEMO)));
    const [plain, zipped] = await Promise.all([analyze(DEMO, '--format', 'json'), analyze(packed, '--format', 'json')]);
    expect(zipped.out).toBe(plain.out);
  });

  test('--explain says which rule read what', async () => {
    const { out } = await analyze(DEMO, '--explain');
    expect(out).toMatch(/figure\/[a-z-]+/);
    expect(out).toMatch(/date\/[a-z-]+/);
  });

  test('plain text takes its day from --published; without one, relative days stay open', async () => {
    const story = file('story.txt', 'The river fell on Tuesday. It had stood at 4 metres.\n');
    const dated = JSON.parse((await analyze(story, '--published', '2025-02-05', '--format', 'json')).out);
    expect(dated.page).toBeNull();
    expect(dated.dates).toMatchObject([{ timex: '2025-02-04', start: '2025-02-04' }]);
    const undated = JSON.parse((await analyze(story, '--format', 'json')).out);
    expect(undated.article.published).toBeNull();
    for (const { start } of undated.dates) expect(start).toBeNull();
  });
});

test('what a text gives the terminal to do is not done, and a language or a day that is none is no failure', async () => {
  const story = file('orders.txt', 'It held \u001b]0;owned\u0007 730 sheep \u009b31m in June.');
  for (const lang of ['en', 'toString', '__proto__', '']) {
    const { code, out, err } = await analyze(story, '--lang', lang, '--published', 'yesterday');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).not.toMatch(/(?![\n\t])\p{Cc}/u);
  }
});

describe('many at once', () => {
  test('are answered in order, a bad one with its error, and the run goes on', async () => {
    const input = file(
      'many.jsonl',
      [
        { id: 'a', text: 'It held 14,500 inmates.', lang: 'en' },
        { id: 'b', file: 'no-such-page.html' },
        { id: 'c', html: '<p>Nothing here' },
        { id: 'd' },
        { id: 'e', file: DEMO },
      ]
        .map((row) => JSON.stringify(row))
        .join('\n'),
    );
    const { code, out } = await analyze('--jsonl', input);
    const rows = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(rows.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd', 'e']);
    expect(rows.map(({ error }) => typeof error)).toEqual(['undefined', 'string', 'undefined', 'string', 'undefined']);
    expect(rows[0].figures).toMatchObject([{ value: 14500, unit: 'inmate' }]);
    expect(rows[2].article).toBeNull();
    expect(code).toBe(1);
  });

  test('separators of lines and paragraphs within a record do not cut it', async () => {
    const rows = [1, 2].map((id) => `{"id":${id},"text":"Three dogs.\u2028Two cats.\u2029One cow."}`);
    const { code, out } = await analyze('--jsonl', file('separators.jsonl', `${rows.join('\r\n')}\n`));
    expect(code).toBe(0);
    expect(
      out
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line).id),
    ).toEqual([1, 2]);
  });

  test('a file that is not there is told in a line', async () => {
    const { code, err } = await analyze('--jsonl', 'no-such-file.jsonl');
    expect(code).toBe(1);
    expect(err.trim().split('\n')).toHaveLength(1);
    expect(err).toContain('no-such-file.jsonl');
  });

  test('all good ends with 0', async () => {
    const input = file('good.jsonl', `${JSON.stringify({ id: 1, text: 'Three dogs.' })}\n`);
    expect((await analyze('--jsonl', input)).code).toBe(0);
  });
});

describe('wrong use', () => {
  test.each([
    [[]],
    [['--format', 'yaml', DEMO]],
    [['--no-such-option']],
    [[DEMO, DEMO]],
  ])('%j ends with 2 and says how it goes', async (args) => {
    const { code, out, err } = await analyze(...args);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toContain('Usage:');
  });

  test('a page that is not there ends with 1 and says so', async () => {
    const { code, err } = await analyze(join(folder, 'gone.html'));
    expect(code).toBe(1);
    expect(err).toContain('gone.html');
  });
});

describe('--pack reads with a pack that somebody else made', () => {
  const article = () =>
    file('mill.txt', 'The Bramfell Mill was built in 1901. The Bramfell Mill has a capacity of 240 inmates.');

  test('and says that nobody has verified it', async () => {
    const pack = file('mills.sidelight-pack', new Uint8Array(samplePackFile()));
    const { code, out } = await analyze(article(), '--published', '2024-05-03', '--pack', pack);
    expect(code).toBe(0);
    expect(out).toMatch(/Matches: On record for Bramfell Mill, capacity: 240/);
    expect(out).toMatch(/- Register of mills, .*, from the pack “Mills of the Orla”, unverified/);
    expect(out).toMatch(/Watermill turned jail .* from the pack “Mills of the Orla”, unverified/);
  });

  test('one that calls everyday words and well-known names its own changes nothing', async () => {
    const names = ['the', 'He', 'said', 'inmates', 'prison', 'county', 'Monday', 'President', 'El Salvador', 'Trump'];
    const types = ['person', 'place', 'organisation'];
    const records = names.map((name, i) =>
      JSON.stringify({ id: `grasping-${i}`, type: types[i % 3], name, country: 'FR', fame: 255 }),
    );
    const pack = file('grasping.sidelight-pack', new Uint8Array(samplePackFile({ 'words.jsonl': records.join('\n') })));
    const [alone, beside] = await Promise.all([
      analyze(DEMO, '--format', 'json'),
      analyze(DEMO, '--format', 'json', '--pack', pack),
    ]);
    expect(beside.code).toBe(0);
    expect(JSON.parse(beside.out)).toEqual(JSON.parse(alone.out));
  });

  test('or says why it does not', async () => {
    const pack = file('cut.sidelight-pack', new Uint8Array(samplePackFile()).subarray(0, 4096));
    const { code, err } = await analyze(article(), '--pack', pack);
    expect(code).toBe(1);
    expect(err).toContain('The file is cut short');
  });
});

test('--known lists Wikidata ids, one a line', async () => {
  const { code, out } = await analyze('--known');
  expect(code).toBe(0);
  const lines = out.trim().split('\n');
  expect(lines.length).toBeGreaterThan(1000);
  expect(lines.every((line) => /^Q[1-9]\d*$/.test(line))).toBe(true);
});
