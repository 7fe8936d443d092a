import type { StoryLine } from '../../utils/core/view/story-lines.ts';
import { useSay, useUi } from '../shared/say.ts';
import type { Reveal } from './GoToText.tsx';

const SHOWN = 4;

/** What the story says of somebody or something, in its own words; a click goes to the place. */
export function StoryList({ lines, onReveal }: { readonly lines: readonly StoryLine[]; readonly onReveal: Reveal }) {
  const words = useUi();
  if (!lines.length) return null;
  const rest = lines.slice(SHOWN);
  return (
    <>
      <Lines lines={lines.slice(0, SHOWN)} onReveal={onReveal} />
      {rest.length > 0 && (
        <details class="more">
          <summary>{words('show_more', rest.length)}</summary>
          <Lines lines={rest} onReveal={onReveal} />
        </details>
      )}
    </>
  );
}

function Lines({ lines, onReveal }: { readonly lines: readonly StoryLine[]; readonly onReveal: Reveal }) {
  const say = useSay();
  return (
    <ul class="story">
      {lines.map(({ target, words, about }) => (
        <li key={JSON.stringify(target)}>
          <button type="button" onClick={() => onReveal(target)}>
            <q dir="auto">{words}</q> <span class="quiet">{about.map(say).join(', ')}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
