import type { FigureRow } from '../../utils/core/view/figure-groups.ts';
import { measureMessage } from '../../utils/core/view/measure-message.ts';
import { dateArg } from '../../utils/core/view/words.ts';
import { Doubtable } from '../shared/Doubtable.tsx';
import { NoteList } from '../shared/NoteList.tsx';
import { useSay, useUi } from '../shared/say.ts';
import { ChangeLine } from './ChangeLine.tsx';
import { ExcerptText } from './ExcerptText.tsx';
import { FigureLookup } from './FigureLookup.tsx';
import { GoToText, type Reveal } from './GoToText.tsx';
import { MeasureExplained } from './MeasureExplained.tsx';
import { PerspectiveLine } from './PerspectiveLine.tsx';

/** One figure: as written, what it measures, when and who says so, where it stands, and what is to be said of it. */
export function FigureItem({
  row,
  selected = false,
  onReveal,
}: {
  readonly row: FigureRow;
  readonly selected?: boolean;
  readonly onReveal: Reveal;
}) {
  const say = useSay();
  const words = useUi();
  const about = [
    row.measure && say(measureMessage(row.measure)),
    row.asOf && words('as_of', dateArg(row.asOf)),
    row.attribution.text && words('said_by', row.attribution.text),
  ].filter(Boolean);
  return (
    <li class="item" data-figure={row.index} aria-current={selected ? 'true' : undefined}>
      <Doubtable what={{ figure: row.index }}>
        <div class="item-head">
          <p class="figure-words" dir="auto">
            {row.words}
          </p>
          <GoToText target={{ figure: row.index }} what={row.words} onReveal={onReveal} />
        </div>
        {about.length > 0 && <p class="item-about">{about.join(' · ')}</p>}
        <ExcerptText excerpt={row.excerpt} />
        {row.change && <ChangeLine change={row.change} />}
        {row.perspective && <PerspectiveLine perspective={row.perspective} of={row.words} />}
        <NoteList notes={row.notes} />
        {row.explained && <MeasureExplained explained={row.explained} />}
        <FigureLookup row={row} />
      </Doubtable>
    </li>
  );
}
