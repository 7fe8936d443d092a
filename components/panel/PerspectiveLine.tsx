import type { Perspective } from '../../utils/core/model/perspective.ts';
import { SourceLink } from '../shared/SourceLink.tsx';
import { useSay, useUi } from '../shared/say.ts';

/** What a figure is put beside, with the arithmetic and its sources behind a disclosure. `of` the figure's words: what a list of disclosures is told apart by. */
export function PerspectiveLine({ perspective, of }: { readonly perspective: Perspective; readonly of: string }) {
  const say = useSay();
  const words = useUi();
  const { message, working, sources } = perspective;
  return (
    <div class="perspective" data-perspective={perspective.family}>
      <p class="perspective-text">{say(message)}</p>
      <details class="perspective-working">
        <summary>
          {words('perspective_working')}
          <span class="visually-hidden"> {of}</span>
        </summary>
        <ul class="perspective-steps">
          {working.map((step) => (
            <li key={say(step)}>{say(step)}</li>
          ))}
        </ul>
        <p class="note-sources">
          {sources.map((source) => (
            <SourceLink key={source.url + source.title} source={source} />
          ))}
        </p>
      </details>
    </div>
  );
}
