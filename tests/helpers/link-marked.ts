import { expect } from 'vitest';
import type { Gazetteer } from '../../utils/core/knowledge/gazetteer.ts';
import { readDoc } from '../../utils/core/lang/read-doc.ts';
import { linkEntities } from '../../utils/core/linking/link-entities.ts';
import type { Article } from '../../utils/core/model/article.ts';
import type { EntityType, Mention } from '../../utils/core/model/entity.ts';

/** Types by the letters that marked text has for them. */
export const MARKED_TYPES: Readonly<Record<string, EntityType>> = {
  P: 'person',
  L: 'place',
  O: 'organisation',
  F: 'facility',
  G: 'group',
  E: 'event',
  X: 'other',
};

interface Options {
  readonly published?: string | null;
  readonly rejected?: ReadonlySet<string> | undefined;
  readonly lang?: string;
}

/** Reads "[P:Ana Marsh] met [-F:the jail]": mentions by type, descriptions with a minus. Returns who each mention is. */
export function linkMarked(
  marked: string,
  pack: Gazetteer,
  { published = '2024-05-01', rejected, lang = 'en' }: Options = {},
): (string | null)[] {
  const mentions: Mention[] = [];
  let text = '';
  let at = 0;
  for (const match of marked.matchAll(/\[(-?)([PLOFGEX]):([^\]]*)\]/g)) {
    text += marked.slice(at, match.index);
    const start = text.length;
    text += match[3]!;
    at = match.index + match[0].length;
    const form = match[1] ? 'description' : 'name';
    mentions.push({ span: [start, text.length], type: MARKED_TYPES[match[2]!]!, entity: null, form, rule: 'test' });
  }
  text += marked.slice(at);
  const article = articleOf(text, published, lang);
  const { mentions: linked, entities } = linkEntities(
    readDoc(text, lang),
    mentions,
    { gazetteer: pack, tagger: null },
    article,
    rejected,
  );
  const known = new Set(entities.map(({ id }) => id));
  for (const { entity } of linked) if (entity !== null) expect(known).toContain(entity);
  return linked.map(({ entity }) => entity);
}

export function articleOf(text: string, published: string | null = null, lang = 'en'): Article {
  return {
    url: null,
    title: null,
    authors: [],
    published,
    modified: null,
    publisher: null,
    lang,
    text,
    blocks: [],
    links: [],
  };
}
