import type { Excerpt } from '../../utils/core/view/excerpt.ts';

/** Words of the article with the ones in question set apart. */
export function ExcerptText({ excerpt }: { readonly excerpt: Excerpt }) {
  return (
    <q class="excerpt" dir="auto">
      {excerpt.before}
      <mark>{excerpt.marked}</mark>
      {excerpt.after}
    </q>
  );
}
