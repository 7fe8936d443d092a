import type { Exit } from '../../utils/core/view/exits.ts';
import { useSay } from '../shared/say.ts';

/** Links out of the panel, in one line. */
export function Exits({ exits }: { readonly exits: readonly Exit[] }) {
  const say = useSay();
  if (!exits.length) return null;
  return (
    <ul class="exits">
      {exits.map(({ label, href }) => (
        <li key={href}>
          <a href={href} target="_blank" rel="noopener noreferrer">
            {say(label)}
          </a>
        </li>
      ))}
    </ul>
  );
}
