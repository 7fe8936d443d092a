import { readDoc } from '../core/lang/read-doc.ts';
import { decideNames } from '../core/linking/link-entities.ts';
import type { Article } from '../core/model/article.ts';
import { findMentions } from '../core/names/find-mentions.ts';
import type { Names } from '../core/names/names.ts';

/** Why each name was linked, or was not: the likeliest candidate, how likely, and what spoke for and against it in log-odds. */
export function explainLinks(article: Article, names: Names): string[] {
  const doc = readDoc(article.text, article.lang, article.blocks);
  const { gazetteer } = names;
  return decideNames(doc, findMentions(doc, names), names, article).map(({ group, choice, entity }) => {
    const written = group.name.words.join(' ');
    if (!choice) return `“${written}”: nobody of that name in the records`;
    const said = [...choice.reasons, ...choice.nobody.map(({ id, odds }) => ({ id: `nobody: ${id}`, odds }))]
      .map(({ id, odds }) => `${id} ${odds.toFixed(1)}`)
      .join(', ');
    const verdict = entity === null ? 'not linked' : 'linked';
    return `“${written}” ${verdict}: ${gazetteer.nameOf(choice.entity)}, probability ${choice.certainty.toFixed(2)}; ${said}`;
  });
}
