import { plainText } from './plain-text.ts';

/** One JSON-LD object. Its values are what the page wrote: anything. */
export type LinkedNode = Readonly<Record<string, unknown>>;

const MAX_SCRIPTS = 40;
const MAX_NODES = 2000;

/** Every object of the page's JSON-LD with a type, outer ones first. A script that is not JSON after mending is left out. */
export function readJsonLd(document: Document): LinkedNode[] {
  const nodes: LinkedNode[] = [];
  const scripts = [...document.querySelectorAll('script[type*="ld+json" i]')].slice(0, MAX_SCRIPTS);
  const queue: unknown[] = scripts.map((script) => parse(script.textContent ?? ''));
  for (let i = 0; i < queue.length && i < MAX_NODES; i++) {
    const value = queue[i];
    if (Array.isArray(value)) queue.push(...value.slice(0, MAX_NODES));
    else if (isNode(value)) {
      if (value['@type']) nodes.push(value);
      for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage', 'itemListElement', 'item', 'liveBlogUpdate'])
        if (value[key] && typeof value[key] === 'object') queue.push(value[key]);
    }
  }
  return nodes;
}

/** A node's types, without the vocabulary's address. */
export function typesOf(node: unknown): string[] {
  if (!isNode(node)) return [];
  return asList(node['@type']).flatMap((type) => (typeof type === 'string' ? [type.replace(/^.*[/#:]/, '')] : []));
}

export function isNode(value: unknown): value is LinkedNode {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export const asList = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];

/** The words of a value: a string, a number, or an object's name. */
export function asText(value: unknown): string | null {
  if (typeof value === 'string') return plainText(value);
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) return value.length ? asText(value[0]) : null;
  if (isNode(value)) return asText(value['name'] ?? value['@value']);
  return null;
}

/** Parses JSON as pages write it: comment marks around it, raw line breaks inside strings, commas before a closing bracket. */
function parse(source: string): unknown {
  const text = source
    .replace(/^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)/, '')
    .replace(/(?:-->|\/\*\s*\]\]>\s*\*\/|\/\/\s*\]\]>|\]\]>)\s*;?\s*$/, '');
  const oneLine = text.replace(/\p{Cc}+/gu, ' ');
  for (const attempt of [text, oneLine, oneLine.replace(/,(\s{0,99}[\]}])/g, '$1')]) {
    try {
      return JSON.parse(attempt);
    } catch {
      // The next attempt mends more; a script no attempt can read is the page's mistake, not ours.
    }
  }
  return null;
}
