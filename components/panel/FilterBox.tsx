import { Icon } from '../shared/Icon.tsx';
import { useUi } from '../shared/say.ts';

/** Narrows the list below to the rows that hold some words. Escape empties it. */
export function FilterBox({ words, onFilter }: { readonly words: string; readonly onFilter: (words: string) => void }) {
  const say = useUi();
  return (
    <label class="filter">
      <span class="visually-hidden">{say('filter')}</span>
      <Icon name="search" />
      <input
        type="search"
        value={words}
        placeholder={say('filter')}
        onInput={(event) => onFilter(event.currentTarget.value)}
        onKeyDown={(event) => event.key === 'Escape' && words && onFilter('')}
      />
    </label>
  );
}
