import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Article } from '../../utils/core/model/article.ts';
import { ageOf } from '../../utils/core/view/age.ts';
import { dateArg } from '../../utils/core/view/words.ts';
import { Icon } from '../shared/Icon.tsx';
import { useSay, useUi } from '../shared/say.ts';
import { FilterBox } from './FilterBox.tsx';

/** Whose story it is, of when and how old, in two lines; a search over every tab, and what else can be done, at the end. */
export function Masthead({
  article,
  today,
  words,
  onSearch,
  children,
}: {
  readonly article: Article | null;
  /** ISO day. */
  readonly today: string;
  readonly words: string;
  readonly onSearch: (words: string) => void;
  readonly children: ComponentChildren;
}) {
  const say = useSay();
  const ui = useUi();
  const [open, setOpen] = useState(false);
  const age = ageOf(article?.published ?? null, today);
  const line = [
    article?.publisher?.name,
    article?.published && ui('plain', dateArg(article.published)),
    age && say(age),
  ].filter(Boolean);
  const title = article?.title ?? ui('untitled');
  const isSearching = open || words !== '';
  return (
    <header class="masthead">
      <div class="masthead-row">
        <h1 dir="auto" title={title}>
          {title}
        </h1>
        <button
          type="button"
          class="go"
          data-action="search"
          aria-label={ui('filter')}
          title={ui('filter')}
          aria-expanded={isSearching}
          onClick={() => {
            if (isSearching) onSearch('');
            setOpen(!isSearching);
          }}
        >
          <Icon name={isSearching ? 'close' : 'search'} />
        </button>
        {children}
      </div>
      {line.length > 0 && <p class="masthead-line">{line.join(' · ')}</p>}
      {isSearching && <FilterBox words={words} onFilter={onSearch} />}
    </header>
  );
}
