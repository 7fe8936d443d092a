import type { TermRow } from '../../utils/core/view/term-rows.ts';
import { Icon } from '../shared/Icon.tsx';
import { useSay, useUi } from '../shared/say.ts';
import { GoToText, type Reveal } from './GoToText.tsx';
import { OpenRow } from './OpenRow.tsx';

/** Terms of the story that a reader may stumble over: each a line that opens to what it means. */
export function WordsInThisStory({
  terms,
  onReveal,
}: {
  readonly terms: readonly TermRow[];
  readonly onReveal: Reveal;
}) {
  const say = useSay();
  const words = useUi();
  if (!terms.length) return null;
  return (
    <section class="group">
      <h2 class="group-title">{words('brief_terms')}</h2>
      <ul class="rows">
        {terms.map(({ id, index, name, text }) => (
          <li key={id} class="row-item" data-term={id}>
            <OpenRow
              id={`term:${id}`}
              summary={
                <>
                  <span class="row-icon">
                    <Icon name="context" />
                  </span>
                  <span class="row-name term-name">{say(name)}</span>
                  <span class="row-about term-about">{say(text)}</span>
                </>
              }
            >
              {() => (
                <div class="row-body term-source">
                  <p class="item-about">{words('own_words')}</p>
                  <GoToText target={{ term: index }} what={say(name)} onReveal={onReveal} />
                </div>
              )}
            </OpenRow>
          </li>
        ))}
      </ul>
    </section>
  );
}
