import type { KeyFigure as Key } from '../../utils/core/view/key-figures.ts';
import { measureMessage } from '../../utils/core/view/measure-message.ts';
import { dateArg } from '../../utils/core/view/words.ts';
import { useSay, useUi } from '../shared/say.ts';
import { GoToText, type Reveal } from './GoToText.tsx';

/** A figure at a glance: as written, what it measures, of what, of when. */
export function KeyFigure({ figure, onReveal }: { readonly figure: Key; readonly onReveal: Reveal }) {
  const say = useSay();
  const words = useUi();
  const { row, subject } = figure;
  const about = [row.measure && say(measureMessage(row.measure)), row.asOf && words('as_of', dateArg(row.asOf))];
  return (
    <li class="key-figure">
      <p class="figure-words" dir="auto">
        {row.words}
      </p>
      <p class="item-about">
        {about.filter(Boolean).join(' · ')}
        {subject && <span class="key-subject">{subject}</span>}
      </p>
      <GoToText target={{ figure: row.index }} what={row.words} onReveal={onReveal} />
    </li>
  );
}
