import { findAll, textOf } from '../dom.ts';
import { plainText } from './plain-text.ts';

/** One JSON-LD object. Its values are what the page wrote: anything. */
export type LinkedNode = Readonly<Record<string, unknown>>;

const MAX_SCRIPTS = 40;
const MAX_NODES = 2000;
/** UTF-16 units; a longer script is cut, and so is none that can be read. */
const LONGEST_SCRIPT = 5_000_000;
/** Types and names of one object, and objects inside each other on the way to a name, that are looked at. */
const MAX_PARTS = 40;

/** Every object of the page's JSON-LD with a type, outer ones first. A script that is not JSON after mending is left out. */
export function readJsonLd(document: Document): LinkedNode[] {
  const nodes: LinkedNode[] = [];
  const scripts = [...findAll(document, 'script[type*="ld+json" i]')].slice(0, MAX_SCRIPTS);
  const queue: unknown[] = scripts.map((script) => parse(textOf(script, LONGEST_SCRIPT)));
  for (let i = 0; i < queue.length && i < MAX_NODES; i++) {
    const value = queue[i];
    if (isNode(value) && value['@type']) nodes.push(value);
    queue.push(...within(value));
  }
  return nodes;
}

/** Where objects hold others that speak of the page. */
const HOLDERS = ['@graph', 'mainEntity', 'mainEntityOfPage', 'itemListElement', 'item', 'liveBlogUpdate'];

function within(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value.slice(0, MAX_NODES);
  if (!isNode(value)) return [];
  return HOLDERS.flatMap((key) => (value[key] && typeof value[key] === 'object' ? [value[key]] : []));
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
  Array.isArray(value) ? value.slice(0, MAX_PARTS) : value === undefined || value === null ? [] : [value];

/** The words of a value: a string, a number, or an object's name. */
export function asText(value: unknown): string | null {
  let at = value;
  for (let depth = 0; depth < MAX_PARTS && typeof at === 'object' && at !== null; depth++)
    at = isNode(at) ? (at['name'] ?? at['@value']) : (at as readonly unknown[])[0];
  if (typeof at === 'string') return plainText(at);
  return typeof at === 'number' ? String(at) : null;
}

/** Parses JSON as pages write it: comment marks around it, raw line breaks inside strings, commas before a closing bracket. */
function parse(source: string): unknown {
  const text = withoutEnd(source.replace(/^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)/, ''));
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

/** What closes a comment or a section of raw text at the end of a script, outermost first: "]]>" with marks of a comment around it, "//]]>", "-->". */
const CLOSINGS = [';', '*/', '-->', ']]>', '/*', '//'];

/** A script without what closes a comment around it. Steps back from the end: a pattern would start anew at every blank. */
function withoutEnd(source: string): string {
  let text = source.trimEnd();
  for (const closing of CLOSINGS) if (text.endsWith(closing)) text = text.slice(0, -closing.length).trimEnd();
  return text;
}
