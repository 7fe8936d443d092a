import type { MarkStyle } from '../core/model/display.ts';
import type { MarkKind } from '../core/model/mark.ts';

/** Kinds in the order they lie over each other, the last on top. */
export const KINDS: readonly MarkKind[] = ['claim', 'entity', 'figure', 'finding'];
const STYLES: readonly MarkStyle[] = ['line', 'soft', 'strong'];

/** What a highlight is for, as the style sheet `highlights.css` says it after the prefix. */
export const FOCUS = 'focus';
export const roleOf = (kind: MarkKind, style: MarkStyle, onDark: boolean): string =>
  `${kind}${style === 'line' ? '' : `-${style}`}${onDark ? '-on-dark' : ''}`;

const ROLES = [
  FOCUS,
  ...KINDS.flatMap((kind) => STYLES.flatMap((style) => [false, true].map((dark) => roleOf(kind, style, dark)))),
];

/** The prefix of the style sheet as it is written, which names stay as they are with: for tests. */
export const PLAIN_PREFIX = 'sidelight-';
const CHANCE_PREFIX = /^[a-p]{12}$/;

/** A prefix for the highlights of one document. Pages can list the registry: it shall tell neither whose they are nor what they mean. */
export const chancePrefix = (): string =>
  [...crypto.getRandomValues(new Uint8Array(12))].map((byte) => String.fromCharCode(97 + (byte & 15))).join('');

/** Whether something that came from a page's reader is a prefix and nothing else: it goes into a style sheet. */
export const isPrefix = (prefix: unknown, plain: boolean): prefix is string =>
  typeof prefix === 'string' && (CHANCE_PREFIX.test(prefix) || (plain && prefix === PLAIN_PREFIX));

/** The name in the registry: one a kind, style and ground, never one a mark. */
export const highlightName = (prefix: string, role: string): string =>
  prefix + (prefix === PLAIN_PREFIX ? role : ROLES.indexOf(role));

/** The style sheet for the highlights of one document. */
export const styleHighlights = (css: string, prefix: string): string =>
  css.replace(
    /::highlight\(sidelight-([a-z-]+)\)/g,
    (_, role: string) => `::highlight(${highlightName(prefix, role)})`,
  );
