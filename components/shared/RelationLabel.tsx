import type { Relation } from '../../utils/core/model/note.ts';
import { relationWord } from '../../utils/core/view/words.ts';
import { Icon } from './Icon.tsx';
import { useSay } from './say.ts';

/** How the text stands to what was found, as a word with a sign of its own beside it. */
export function RelationLabel({ relation }: { readonly relation: Relation }) {
  const say = useSay();
  return (
    <span class={`relation relation-${relation}`}>
      <Icon name={relation} />
      {say(relationWord(relation))}
    </span>
  );
}
