import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { loadNames } from '../../utils/commands/load-names.ts';
import { readInput } from '../../utils/commands/read-input.ts';
import type { Resources } from '../../utils/core/analyse.ts';

/*
 * Names found and linked with the built pack and the trained model. A line: a language, and a text in which `[Paris=Q90]` is a name that
 * must be read so far and no further and mean that entity, and `[Chad=0]` words in which no entity of the pack may be seen.
 */

const FOLDER = 'tests/fixtures/names/';
const MARK = /\[([^\]=]+)=([^\]]+)\]/g;

let resources: Resources;
beforeAll(() => {
  resources = loadNames();
}, 120_000);

/** The text as it would be marked if what is read were right. */
function readAgain(marked: string, lang: string): string {
  const text = marked.replace(MARK, '$1');
  const { mentions, entities } = readInput({ text, published: '2025-02-05', lang }, resources);
  const known = new Map(entities.map(({ id, wikidata }) => [id, wikidata ?? (id.startsWith('text:') ? '0' : id)]));
  const names = mentions.filter(({ form }) => form === 'name');
  let removed = 0;
  return marked.replace(MARK, (whole: string, words: string, id: string, at: number) => {
    const start = at - removed;
    const end = start + words.length;
    removed += whole.length - words.length;
    const there = names.filter(({ span }) => span[0] < end && start < span[1]);
    const seen = there.map(({ span, entity }) => [text.slice(...span), known.get(entity ?? '') ?? '0'] as const);
    if (id === '0') return `[${words}=${seen.find(([, meant]) => meant !== '0')?.join(' is ') ?? '0'}]`;
    return seen.map(([name, meant]) => `[${name}=${meant}]`).join(' ') || words;
  });
}

describe.each(readdirSync(FOLDER))('%s', (file) => {
  const lines = readFileSync(FOLDER + file, 'utf8')
    .trim()
    .split('\n');
  test.each(lines)('%s', (line) => {
    const [lang, text] = line.split(' | ') as [lang: string, text: string];
    expect(readAgain(text, lang)).toBe(text);
  });
});
