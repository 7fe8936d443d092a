import type { Chance } from './chance.ts';

/** What pages and texts are broken with: controls, marks of direction, halves of characters, markup, numbers that are none. */
const GRIT = [
  '\u0000',
  '\u200b',
  '\u200e\u202e',
  '\u2028',
  '\u2029',
  '\ufeff',
  '\ud83d',
  '\udc00',
  '\u0301\u0301\u0301',
  '\n',
  '\n\n',
  '\t',
  '½',
  '£',
  '%',
  '€ ',
  '1,2,3.4.5',
  '-0',
  '1e400',
  '99999999999999999999999999999999',
  '١٢٣',
  '第１２',
  'Mr. ',
  '“',
  '”',
  '((((',
  ' and ',
  ' of ',
  ' per cent',
  ' million',
  '</p>',
  '<p>',
  '<div class="comments related promo">',
  '<form><input name="parentNode"><input name="tagName">',
  '<script type="application/ld+json">{"@type":"NewsArticle","author":[[[{"name":',
  '<table><tr><td>',
  '<sup>1</sup>',
  '<!--',
  ']]>',
  '&#xD800;',
  '&amp;lt;',
  '<svg><title>',
  '<time datetime="9999-99-99">',
  ' hidden',
] as const;

type Change = (text: string, chance: Chance, other: string) => string;

const part = (text: string, chance: Chance, most: number): [from: number, to: number] => {
  const from = chance.below(text.length + 1);
  return [from, Math.min(text.length, from + 1 + chance.below(most))];
};

/** Ways in which a text arrives otherwise than it was written. */
const CHANGES: readonly Change[] = [
  (text, chance) => {
    const [at] = part(text, chance, 1);
    return text.slice(0, at) + chance.pick(GRIT) + text.slice(at);
  },
  (text, chance) => {
    const [at] = part(text, chance, 1);
    return text.slice(0, at) + chance.pick(GRIT).repeat(1 + chance.below(60)) + text.slice(at);
  },
  (text, chance) => {
    const [from, to] = part(text, chance, 400);
    return text.slice(0, from) + text.slice(to);
  },
  (text, chance) => {
    const [from, to] = part(text, chance, 400);
    return text.slice(0, to) + text.slice(from, to) + text.slice(to);
  },
  (text, chance) => text.slice(0, chance.below(text.length + 1)),
  (text, chance) => text.slice(chance.below(text.length + 1)),
  (text, chance) => {
    const [from, to] = part(text, chance, 300);
    return text.slice(0, from) + text.slice(from, to).toUpperCase() + text.slice(to);
  },
  (text, chance) => {
    const [from, to] = part(text, chance, 300);
    return text.slice(0, from) + text.slice(from, to).replace(/[\s.,]/g, '') + text.slice(to);
  },
  (text, chance) => {
    const [from, to] = part(text, chance, 600);
    return text.slice(0, from) + text.slice(from, to).replace(/\d/g, () => String(chance.below(10))) + text.slice(to);
  },
  (text, chance, other) => {
    const [at] = part(text, chance, 1);
    const [from, to] = part(other, chance, 1500);
    return text.slice(0, at) + other.slice(from, to) + text.slice(at);
  },
];

/** A text after one to five such changes; `other` lends parts of itself. */
export function mutate(text: string, other: string, chance: Chance): string {
  let changed = text;
  for (let times = 1 + chance.below(5); times > 0; times--) changed = chance.pick(CHANGES)(changed, chance, other);
  return changed;
}
