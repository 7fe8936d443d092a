import type { LanguageCode } from '../../core/lang/code.ts';
import { DAY_ORDERS } from '../../core/lang/page/day-order.ts';
import { attributeOf, rootOf } from '../dom.ts';
import { asText } from './json-ld.ts';
import type { PageFacts } from './page-facts.ts';

export type DayOrder = 'mdy' | 'dmy';

/** Countries that write the month before the day (CLDR, short dates). */
const MONTH_FIRST = new Set(['US', 'PH', 'FM', 'MH', 'PW', 'PR', 'GU', 'AS', 'UM', 'VI', 'MP']);
/** Ends of addresses of countries whose papers write English with the day first. */
const DAY_FIRST_DOMAINS = new Set('uk au nz ie in za sg ke ng gh pk lk my hk jm tt mt cy zw zm ug tz bd np'.split(' '));

/** Whether "3/4/2025" is the third of April: by the country the page names, else that of its address, else the language's habit. */
export function dayOrderOf({ document, meta, node, url }: PageFacts, lang: string): DayOrder {
  const root = rootOf(document);
  const tags = [root && attributeOf(root, 'lang'), asText(node?.['inLanguage']), meta.first('og:locale', 'language')];
  for (const tag of tags) {
    const region = /^[a-z]{2,3}[-_]([a-z]{2})\b/i.exec(tag?.trim() ?? '')?.[1]?.toUpperCase();
    if (region) return MONTH_FIRST.has(region) ? 'mdy' : 'dmy';
  }
  const end = url?.hostname.split('.').at(-1) ?? '';
  return DAY_FIRST_DOMAINS.has(end) ? 'dmy' : orderOf(lang);
}

/** What a language does where no country is known. */
export function orderOf(lang: string): DayOrder {
  const code = lang.slice(0, 2).toLowerCase();
  return Object.hasOwn(DAY_ORDERS, code) ? DAY_ORDERS[code as LanguageCode] : 'dmy';
}
