import type { NoteTarget } from '../utils/core/model/note.ts';
import type { FigureGroup } from '../utils/core/view/figure-groups.ts';
import { FigureItem } from './FigureItem.tsx';
import type { Reveal } from './GoToText.tsx';
import { LongList } from './LongList.tsx';
import { OccupancyBar } from './OccupancyBar.tsx';
import { SeriesChart } from './SeriesChart.tsx';
import { useUi } from './say.ts';

/** Figures by what they are about. */
export function FiguresView({
  groups,
  selected,
  onReveal,
}: {
  readonly groups: readonly FigureGroup[];
  readonly selected: NoteTarget | null;
  readonly onReveal: Reveal;
}) {
  const say = useUi();
  if (!groups.length) return <p class="nothing">{say('none_figures')}</p>;
  return (
    <>
      {groups.map((group) => (
        <section key={group.subject ?? ''} class="group">
          <h2 class="group-title">{group.name ?? say('figures_without_subject')}</h2>
          {group.bar && <OccupancyBar bar={group.bar} subject={null} />}
          {group.series.map((series) => (
            <SeriesChart key={series.measure} series={series} />
          ))}
          <LongList rows={group.rows} isCurrent={({ index }) => index === selected?.figure}>
            {(row) => (
              <FigureItem key={row.index} row={row} selected={selected?.figure === row.index} onReveal={onReveal} />
            )}
          </LongList>
        </section>
      ))}
    </>
  );
}
