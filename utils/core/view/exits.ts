import type { Article } from '../model/article.ts';
import type { Entity, Mention } from '../model/entity.ts';
import type { Fact } from '../model/knowledge.ts';
import type { Message } from '../model/note.ts';
import { ofRecords } from './of-records.ts';
import { textFragment } from './text-fragment.ts';
import { ui } from './words.ts';

/** A way out of the panel: a link the reader may follow. */
export interface Exit {
  readonly label: Message;
  readonly href: string;
}

/**
 * Where more is to be read about somebody or something: where the article first names it, its own site, its Wikidata item and
 * the Wikipedia article of the story's language that the item leads to.
 */
export function exitsOf(
  entity: Entity,
  article: Article | null,
  mentions: readonly Mention[],
  facts: readonly Fact[],
): Exit[] {
  const first = mentions.find((mention) => mention.entity === entity.id);
  const place = article?.url && first ? textFragment(article.url, article.text, first.span) : null;
  // Where nobody has verified whose site it is, it is no way out to be offered.
  const site = ofRecords(facts).find(({ property, value }) => property === 'website' && value.kind === 'text')?.value;
  const wiki = /^[a-z]{2,3}$/.test(article?.lang ?? '') ? article?.lang : 'en';
  return [
    ...(place ? [{ label: ui('exit_place'), href: place }] : []),
    ...(site?.kind === 'text' && /^[\w.-]+$/.test(site.text)
      ? [{ label: ui('exit_site', site.text), href: `https://${site.text}/` }]
      : []),
    ...(entity.wikidata
      ? [
          {
            label: ui('exit_wikipedia'),
            href: `https://www.wikidata.org/wiki/Special:GoToLinkedPage/${wiki}wiki/${entity.wikidata}`,
          },
          { label: ui('exit_wikidata'), href: `https://www.wikidata.org/wiki/${entity.wikidata}` },
        ]
      : []),
  ];
}
