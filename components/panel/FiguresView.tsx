import { useMemo } from 'preact/hooks';
import type { NoteTarget } from '../../utils/core/model/note.ts';
import type { FigureGroup, FigureRow } from '../../utils/core/view/figure-groups.ts';
import { groupBy } from '../../utils/core/view/group-by.ts';
import { measureMessage } from '../../utils/core/view/measure-message.ts';
import { OccupancyBar } from '../charts/OccupancyBar.tsx';
import { useSay, useUi } from '../shared/say.ts';
import { FigureItem } from './FigureItem.tsx';
import type { Reveal } from './GoToText.tsx';
import { LongList } from './LongList.tsx';

/** Figures something is to be said of, by what they are about; then those that were only read, a line each, by sentence. */
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
  const rows = useMemo(() => groups.flatMap((group) => group.rows.map((row) => ({ row, name: group.name }))), [groups]);
  if (!rows.length) return <p class="nothing">{say('none_figures')}</p>;
  const isOpen = ({ row }: NamedRow) => row.hasContext || row.index === selected?.figure;
  const told = groups
    .map((group) => ({ ...group, rows: group.rows.filter((row) => isOpen({ row, name: null })) }))
    .filter((group) => group.rows.length);
  const read = rows.filter((one) => !isOpen(one)).sort((a, b) => a.row.index - b.row.index);
  return (
    <>
      {told.map((group) => (
        <section key={group.subject ?? ''} class="group">
          <h2 class="group-title">{group.name ?? say('figures_with_context')}</h2>
          {group.bar && <OccupancyBar bar={group.bar} subject={null} />}
          <LongList rows={group.rows} isCurrent={({ index }) => index === selected?.figure}>
            {(row) => (
              <FigureItem key={row.index} row={row} selected={selected?.figure === row.index} onReveal={onReveal} />
            )}
          </LongList>
        </section>
      ))}
      {read.length > 0 && (
        <section class="group">
          <h2 class="group-title">{say('figures_only_read')}</h2>
          <LongList
            rows={[...groupBy(read, ({ row }) => row.sentence).values()]}
            isCurrent={(sentence) => sentence.some(({ row }) => row.index === selected?.figure)}
          >
            {(sentence) => (
              <li key={sentence[0].row.index} class="only-read">
                {sentence.map((one) => (
                  <ReadLine key={one.row.index} {...one} onReveal={onReveal} />
                ))}
              </li>
            )}
          </LongList>
        </section>
      )}
    </>
  );
}

interface NamedRow {
  readonly row: FigureRow;
  readonly name: string | null;
}

/** One figure that was only read: a click leads to its place. */
function ReadLine({ row, name, onReveal }: NamedRow & { readonly onReveal: Reveal }) {
  const say = useSay();
  const words = useUi();
  const about = [row.measure && say(measureMessage(row.measure)), name].filter(Boolean).join(' · ');
  return (
    <button
      type="button"
      class="read-line"
      data-figure={row.index}
      title={words('go_to_text')}
      onClick={() => onReveal({ figure: row.index })}
    >
      <b dir="auto">{row.words}</b>
      {about && <span> {about}</span>}
    </button>
  );
}
