import { expect, test } from 'vitest';
import { NO_BACKGROUND } from '../../../../utils/core/model/background.ts';
import { citeNote } from '../../../../utils/core/view/export/cite-note.ts';
import { exportReading } from '../../../../utils/core/view/export/export-reading.ts';
import { doubtKey } from '../../../../utils/core/view/export/wrong-reading.ts';
import { english } from '../../../helpers/english.ts';
import { sampleAnalysis, sampleBackground } from '../../../helpers/sample-analysis.ts';

const analysis = sampleAnalysis();
const exported = (format: 'markdown' | 'json' | 'text') => exportReading(format, analysis, sampleBackground(), english);

test('the receipt: whose story, figures with notes, every source with its link and day, the day of the records', () => {
  const { name, type, text } = exported('text');
  expect(name).toMatch(/\.txt$/);
  expect(type).toBe('text/plain');
  expect(text).toMatchSnapshot();
});

test('the receipt of a page without anything says so', () => {
  const nothing = { ...analysis, article: null, figures: [], notes: [], claims: [], perspectives: [] };
  const { text } = exportReading('text', nothing, NO_BACKGROUND, english);
  expect(text).toBe(
    'Untitled\n\nFigures\nNo figures here.\n\nWhat was consulted\nNothing was consulted beside the article itself.\n',
  );
});

test('what a figure is put beside is told with its working and source, in every format', () => {
  for (const format of ['markdown', 'text'] as const) {
    const lines = exported(format).text.split('\n');
    const at = lines.findIndex((line) => line.includes('In perspective: That is €57M'));
    expect(lines[at + 1]).toContain('How this is reckoned: £48M × 1.181 = €56.69M');
    expect(lines[at + 2]).toContain('https://almanac.example/dollar-rate/2024');
  }
  const { perspectives } = JSON.parse(exported('json').text) as { perspectives: unknown[] };
  expect(perspectives).toMatchObject([
    {
      figure: 6,
      family: 'perspective/other-currency',
      text: 'That is €57M at the average exchange rate of 2024.',
      working: ['£48M × 1.181 = €56.69M'],
    },
  ]);
});

test('Markdown is the report without what is for developers', () => {
  const { name, text } = exported('markdown');
  expect(name).toMatch(/\.md$/);
  expect(text).toMatch(/^# Crowded prison may have to take 200 more$/m);
  expect(text).not.toContain('test/figure');
});

test('JSON reads back as the reading', () => {
  const read = JSON.parse(exported('json').text);
  expect(read.figures).toEqual(analysis.figures);
  expect(read.notes).toHaveLength(analysis.notes.length);
  expect(read.notes[0].text).toBe(english(analysis.notes[0]!.message));
  expect(read.article.paragraphs).toEqual(analysis.article!.blocks.map(({ span }) => span));
});

test('what the reader called wrong is in no export, and each says how many that were', () => {
  const wrong = analysis.figures.findIndex(({ span }) => analysis.article!.text.slice(...span).includes('1,200'));
  const doubted = [doubtKey(analysis, { figure: wrong })];
  for (const format of ['text', 'markdown', 'json'] as const) {
    const whole = exportReading(format, analysis, sampleBackground(), english).text;
    const { text } = exportReading(format, analysis, sampleBackground(), english, doubted);
    expect(whole).not.toMatch(/hidden by you|hiddenByReader/);
    expect(text).toMatch(/1 reading hidden by you\.|"hiddenByReader": 1\b/);
    expect(text).not.toMatch(/“1,200 inmates”/);
  }
  const read = JSON.parse(exportReading('json', analysis, sampleBackground(), english, doubted).text);
  expect(read.figures).toHaveLength(analysis.figures.length - 1);
});

test('a note is copied with its sources and the story it is about', () => {
  const note = analysis.notes.find(({ check }) => check.includes('record')) ?? analysis.notes[0]!;
  expect(citeNote(note, analysis.article, english)).toMatchSnapshot();
});
