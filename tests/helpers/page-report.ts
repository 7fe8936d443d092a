import type { Block } from '../../utils/core/model/article.ts';
import type { PageReading } from '../../utils/page/read-page.ts';

const PREFIX: Readonly<Record<Block['kind'], string>> = {
  heading: '## ',
  paragraph: '',
  'list-item': '- ',
  quote: '> ',
  caption: '[caption] ',
};

/** A reading as Markdown: what a person compares with the page. */
export function reportOf({ page, article, notRead }: PageReading): string {
  if (!article) return `kind: ${page.kind}\n\n(nothing is read)\n`;
  const { title, authors, published, modified, publisher, lang, text, blocks, links } = article;
  const facts = { kind: page.kind, title, authors, published, modified, publisher, lang, notRead };
  const lines = Object.entries(facts).map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
  const words = blocks.map(({ span, kind }) => PREFIX[kind] + text.slice(...span));
  const exits = links.map(({ span, href }) => `[${text.slice(...span)}]: ${href}`);
  return `${[lines.join('\n'), ...words, exits.join('\n')].filter(Boolean).join('\n\n')}\n`;
}
