import { DEFAULT_DISPLAY, type Display } from '../core/model/display.ts';
import { isHost } from './host.ts';
import { flag, isObject, listOf, objectOf, oneOf } from './mend.ts';
import { defineItem } from './stored-item.ts';

/** What is shown and how. */
export const displayItem = defineItem<Display>('local', 'display', {
  fallback: DEFAULT_DISPLAY,
  mend: objectOf<Display>(
    {
      marks: flag,
      badge: flag,
      hover: flag,
      menu: flag,
      density: oneOf('low', 'medium', 'high'),
      style: oneOf('line', 'soft', 'strong'),
    },
    DEFAULT_DISPLAY,
  ),
  version: 2,
  // Version 1 knew no context menu, and for a while a style that stood in the margin.
  migrations: { 2: (old) => ({ ...DEFAULT_DISPLAY, ...(isObject(old) ? withoutMargin(old) : {}) }) },
});

function withoutMargin({ style, ...parts }: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return { ...parts, style: style === 'margin' ? DEFAULT_DISPLAY.style : style };
}

/** Hosts the reader never wants read, without "www.". */
export const neverSitesItem = defineItem<readonly string[]>('local', 'never-sites', {
  fallback: [],
  mend: listOf((value) => (typeof value === 'string' && isHost(value) ? value : undefined)),
});
