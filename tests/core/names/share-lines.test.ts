import { expect, test } from 'vitest';
import { readDoc } from '../../../utils/core/lang/read-doc.ts';
import { findShareLines } from '../../../utils/core/names/share-lines.ts';
import { blocksOf } from '../../../utils/core/text/doc.ts';

const read = (text: string): string[] =>
  findShareLines(readDoc(text, 'en', blocksOf(text))).map(([start, end]) => text.slice(start, end));

test.each([
  'Share on Facebook',
  'Tweet this',
  'Share via WhatsApp, Telegram or Email',
  'Post to reddit Post to Digg',
  'Compartir en Twitter',
  'Partager sur LinkedIn',
  'Teilen auf Facebook',
])('a button: %s', (line) => {
  expect(read(`The mayor spoke.\n${line}\nHe left.`)).toEqual([line]);
});

test.each([
  'Share prices of Facebook fell on Monday.',
  'Post offices in Norvale closed.',
  'Facebook and Twitter were fined.',
  'Share the news with Lena Ortiz',
  'Print media in Sudria are free.',
])('no button: %s', (line) => {
  expect(read(line)).toEqual([]);
});

test('a line of a million marks is no button, and is read at once', () => {
  expect(read(`Share ${'!'.repeat(1_000_000)}`)).toEqual([]);
});
