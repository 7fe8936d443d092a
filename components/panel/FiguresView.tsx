import { useState } from 'preact/hooks';
import type { Figure } from '../../utils/core/model/figure.ts';
import type { NoteTarget } from '../../utils/core/model/note.ts';
import type { FigureGroup, FigureRow } from '../../utils/core/view/figure-groups.ts';
import { byNotes, bySize, FIGURE_ORDERS, type FigureOrder } from '../../utils/core/view/sort-figures.ts';
import { OccupancyBar } from '../charts/OccupancyBar.tsx';
import { SeriesChart } from '../charts/SeriesChart.tsx';
import { useUi } from '../shared/say.ts';
import { FigureItem } from './FigureItem.tsx';
import type { Reveal } from './GoToText.tsx';
import { LongList } from './LongList.tsx';
import { Picker } from './Picker.tsx';

/** Figures by what they are about, with what can be drawn of them; or in the order the reader chose. */
export function FiguresView({
  groups,
  figures,
  selected,
  onReveal,
}: {
  readonly groups: readonly FigureGroup[];
  /** All figures of the analysis: rows hold indexes into them. */
  readonly figures: readonly Figure[];
  readonly selected: NoteTarget | null;
  readonly onReveal: Reveal;
}) {
  const say = useUi();
  const [order, setOrder] = useState<FigureOrder>('story');
  if (!groups.length) return <p class="nothing">{say('none_figures')}</p>;
  const list = (rows: readonly FigureRow[]) => (
    <LongList rows={rows} isCurrent={({ index }) => index === selected?.figure}>
      {(row) => <FigureItem key={row.index} row={row} selected={selected?.figure === row.index} onReveal={onReveal} />}
    </LongList>
  );
  return (
    <>
      <Picker
        label={say('order')}
        options={FIGURE_ORDERS.map((value) => ({ value, words: say(`order_${value}`) }))}
        chosen={order}
        onChoose={setOrder}
      />
      {order === 'story' &&
        groups.map((group) => (
          <section key={group.subject ?? ''} class="group">
            <h2 class="group-title">{group.name ?? say('figures_without_subject')}</h2>
            {group.bar && <OccupancyBar bar={group.bar} subject={null} />}
            {group.series.map((series) => (
              <SeriesChart key={series.measure} series={series} />
            ))}
            {list(group.rows)}
          </section>
        ))}
      {order === 'size' &&
        bySize(groups, figures).map(({ sort, rows }) => (
          <section key={sort} class="group">
            <h2 class="group-title">{say(`figures_${sort}`)}</h2>
            {list(rows)}
          </section>
        ))}
      {order === 'notes' && list(byNotes(groups))}
    </>
  );
}
