import type { Article } from '../../utils/core/model/article.ts';
import { dateArg } from '../../utils/core/view/words.ts';
import { useUi } from '../shared/say.ts';

/** Whose story it is, of when, and what it is called. */
export function Masthead({ article }: { readonly article: Article | null }) {
  const say = useUi();
  const line = [article?.publisher?.name, article?.published && say('plain', dateArg(article.published))].filter(
    Boolean,
  );
  return (
    <header class="masthead">
      {line.length > 0 && <p class="masthead-line">{line.join(' · ')}</p>}
      <h1 dir="auto">{article?.title ?? say('untitled')}</h1>
    </header>
  );
}
