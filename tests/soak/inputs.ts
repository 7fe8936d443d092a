import { globSync, readFileSync } from 'node:fs';
import type { PageInput } from '../../utils/commands/read-input.ts';
import { makeChance } from './chance.ts';
import { mutate } from './mutate.ts';

const LANGUAGES = ['en', 'es', 'fr', 'de', 'pt', 'it', 'zh', '', 'toString', '__proto__'];
const DAYS = ['2024-05-30', '2024-05-30T22:45:00-04:00', 'yesterday', '', '9999-12-31'];

/** The pages of our own that are broken for the soak, and those that are broken as texts. */
const PAGES = globSync('tests/fixtures/{pages/*/page,demo/*}.html').sort();
const STORIES = globSync('tests/fixtures/articles/*/page.html').sort();

/** The `index`th broken page or text of a seed: the same for the same two numbers. */
export function brokenInput(seed: number, index: number): PageInput {
  const chance = makeChance(seed * 1_000_003 + index);
  const isPage = chance.below(2) === 0;
  const from = isPage ? read(chance.pick(PAGES)) : textOf(read(chance.pick(STORIES)));
  const content = mutate(from, read(chance.pick([...PAGES, ...STORIES])), chance);
  if (isPage) return { html: content, url: 'https://www.example.com/news/2024/05/30/kiln' };
  return { text: content, lang: chance.pick(LANGUAGES), published: chance.pick(DAYS) };
}

const known = new Map<string, string>();
function read(path: string): string {
  const text = known.get(path) ?? readFileSync(path, 'utf8');
  known.set(path, text);
  return text;
}

/** The paragraphs of one of our stories, a line each. */
const textOf = (page: string): string =>
  [...page.matchAll(/<(?:p|h2)[^>]*>([\s\S]*?)<\/(?:p|h2)>/g)]
    .map(([, words]) => words?.replace(/<[^>]+>/g, '') ?? '')
    .join('\n');
