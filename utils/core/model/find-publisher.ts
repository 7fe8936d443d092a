import type { Article } from './article.ts';
import type { EntityId } from './entity.ts';
import type { Knowledge } from './knowledge.ts';

/**
 * Who on record publishes at a site: whose `website` is the article's domain or what the domain is part of ("edition.news.example"
 * of "news.example"). A name alone is not enough: many papers share one. Null where nobody is found.
 */
export function findPublisher(
  { name, domain }: NonNullable<Article['publisher']>,
  knowledge: Knowledge,
): EntityId | null {
  const site = hostOf(domain);
  if (!site) return null;
  const publishesThere = (id: EntityId) =>
    knowledge.facts(id, 'website').some(({ value }) => {
      const own = value.kind === 'text' ? hostOf(value.text) : '';
      return own !== '' && (site === own || site.endsWith(`.${own}`));
    });
  // By its name it is found at once; else every site on record is looked at.
  return knowledge.named(name).find(publishesThere) ?? knowledge.holding('website').find(publishesThere) ?? null;
}

const hostOf = (domain: string): string => domain.toLowerCase().replace(/^www\./, '');

/** An article with its publisher's name on record, where the page gives none but its address. `records` are those of the product. */
export function namePublisher(article: Article, records: Knowledge): Article {
  const { publisher } = article;
  if (!publisher || publisher.name !== publisher.domain) return article;
  const id = findPublisher(publisher, records);
  const name = id === null ? null : (records.about(id)?.name ?? null);
  return name === null ? article : { ...article, publisher: { ...publisher, name } };
}
