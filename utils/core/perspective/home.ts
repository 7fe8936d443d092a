import type { Article } from '../model/article.ts';
import type { Mention } from '../model/entity.ts';
import { findPublisher } from '../model/find-publisher.ts';
import type { Knowledge } from '../model/knowledge.ts';

/** Country of an article's publisher: that of its address, else of its record. ISO 3166-1 alpha-2; null where neither tells. */
export function publishedIn({ publisher }: Pick<Article, 'publisher'>, knowledge: Knowledge): string | null {
  if (!publisher) return null;
  const code = /\.([a-z]{2})$/.exec(publisher.domain)?.[1]?.toUpperCase() ?? null;
  if (code === 'UK') return 'GB';
  if (code !== null && knowledge.country(code) !== null && !FOR_ALL.has(code)) return code;
  const id = findPublisher(publisher, knowledge);
  return id === null ? null : (knowledge.about(id)?.country ?? null);
}

/** Countries whose domains are sold to all the world. */
const FOR_ALL: ReadonlySet<string> = new Set(['TV', 'ME', 'IO', 'CO', 'AI', 'FM', 'CC', 'WS', 'TO', 'LY', 'GG', 'IM']);

/** How often each country is named, itself or by a place or people of it. */
export function countriesNamed(mentions: readonly Mention[], knowledge: Knowledge): ReadonlyMap<string, number> {
  const named = new Map<string, number>();
  for (const { type, entity } of mentions) {
    if (entity === null || (type !== 'place' && type !== 'group')) continue;
    const country = knowledge.about(entity)?.country ?? null;
    if (country !== null) named.set(country, (named.get(country) ?? 0) + 1);
  }
  return named;
}

/** Whether a story may play in a country: no other is named more often. */
export const playsIn = (country: string, named: ReadonlyMap<string, number>): boolean =>
  [...named.values()].every((times) => times <= (named.get(country) ?? 0));
