import { readDoc } from '../core/lang/read-doc.ts';
import { linkEntities } from '../core/linking/link-entities.ts';
import type { Article } from '../core/model/article.ts';
import type { EntityType } from '../core/model/entity.ts';
import { findMentions } from '../core/names/find-mentions.ts';
import type { Names } from '../core/names/names.ts';
import { blocksOf } from '../core/text/doc.ts';
import type { EntityRecord } from './record.ts';

/** Whether a name leads to its record: from a plain sentence, only where the text speaks of its country, or not at all. */
export type Linked = 'plainly' | 'with its country' | 'no';

/** One name of a record, and a sentence that it was tried in. */
export interface LinkTrial {
  readonly name: string;
  readonly linked: Linked;
  /** The plain sentence as an article. */
  readonly article: Article;
}

/** Tries each name of a record in a plain sentence, with a pack that holds the record. */
export function tryLinks(record: EntityRecord, names: Names): LinkTrial[] {
  const { gazetteer } = names;
  const code = record.country ?? null;
  const country = code === null ? null : gazetteer.country(code);
  const links = (article: Article): boolean => {
    const doc = readDoc(article.text, article.lang, article.blocks);
    return linkEntities(doc, findMentions(doc, names), names, article).entities.some(({ id }) => id === record.id);
  };
  return [record.name, ...(record.aliases ?? [])].map((name): LinkTrial => {
    const plain = plainSentence(record.type, name);
    const article = articleOf(plain);
    if (links(article)) return { name, linked: 'plainly', article };
    if (country === null) return { name, linked: 'no', article };
    const inCountry = articleOf(`${plain} The story comes from ${gazetteer.about(country)?.name ?? code}.`);
    return { name, linked: links(inCountry) ? 'with its country' : 'no', article };
  });
}

function plainSentence(type: EntityType, name: string): string {
  if (type === 'person') return `On Monday ${name} spoke to reporters for an hour.`;
  if (type === 'organisation' || type === 'group') return `On Monday a speaker for ${name} said so to reporters.`;
  if (type === 'place') return `On Monday it rained in ${name} from morning to night.`;
  if (type === 'facility') return `On Monday reporters were shown round ${name} for an hour.`;
  return `On Monday the reporters wrote about ${name} again.`;
}

const articleOf = (text: string): Article => ({
  url: null,
  title: null,
  authors: [],
  published: null,
  modified: null,
  publisher: null,
  lang: 'en',
  text,
  blocks: blocksOf(text),
  links: [],
});
