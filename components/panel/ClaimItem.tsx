import type { NoteTarget } from '../../utils/core/model/note.ts';
import type { ClaimRow, FigureNote } from '../../utils/core/view/claim-rows.ts';
import { groupBy } from '../../utils/core/view/group-by.ts';
import { NoteList } from '../shared/NoteList.tsx';
import { RelationLabel } from '../shared/RelationLabel.tsx';
import { useUi } from '../shared/say.ts';
import { AskShowing } from './AskShowing.tsx';
import { ExcerptText } from './ExcerptText.tsx';
import { GoToText, type Reveal } from './GoToText.tsx';

/** One statement: its words, what is to be said of it, who may have checked it. */
export function ClaimItem({
  row,
  selected,
  onReveal,
  onOpen,
}: {
  readonly row: ClaimRow;
  readonly selected: boolean;
  readonly onReveal: Reveal;
  /** Goes to a figure's own row. */
  readonly onOpen: (target: NoteTarget) => void;
}) {
  const say = useUi();
  return (
    <li class="item" data-claim={row.index} aria-current={selected ? 'true' : undefined}>
      <div class="item-head">
        {row.excerpt ? (
          <ExcerptText excerpt={row.excerpt} />
        ) : (
          <blockquote class="claim-words" dir="auto">
            {row.words}
          </blockquote>
        )}
        <GoToText target={{ claim: row.index }} what={row.words} onReveal={onReveal} />
      </div>
      <NoteList notes={row.notes.filter((note) => !row.onFigures.some((other) => other.note === note))} />
      <FigureNotes notes={row.onFigures} onOpen={onOpen} />
      <AskShowing
        question={{ source: 'fact-check', words: row.lookup }}
        title={say('reviews')}
        about={row.words}
        sent={row.lookup}
      />
    </li>
  );
}

/** Notes that stand with a figure: their relations and a way there. */
function FigureNotes({
  notes,
  onOpen,
}: {
  readonly notes: readonly FigureNote[];
  readonly onOpen: (target: NoteTarget) => void;
}) {
  const say = useUi();
  if (!notes.length) return null;
  return (
    <ul class="figure-notes">
      {[...groupBy(notes, ({ figure }) => figure)].map(([figure, own]) => (
        <li key={figure}>
          {[...new Set(own.map(({ note }) => note.relation))].map((relation) => (
            <RelationLabel key={relation} relation={relation} />
          ))}{' '}
          <button type="button" class="link" data-action="open-figure" onClick={() => onOpen({ figure })}>
            {say('figure_note', own[0].words)}
          </button>
        </li>
      ))}
    </ul>
  );
}
