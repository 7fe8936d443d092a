import type { NoteTarget } from '../utils/core/model/note.ts';
import type { ClaimRow, FigureNote } from '../utils/core/view/claim-rows.ts';
import { AskShowing } from './AskShowing.tsx';
import { AttributionLine } from './AttributionLine.tsx';
import { ExcerptText } from './ExcerptText.tsx';
import { GoToText, type Reveal } from './GoToText.tsx';
import { LongList } from './LongList.tsx';
import { NoteList } from './NoteList.tsx';
import { RelationLabel } from './RelationLabel.tsx';
import { useUi } from './say.ts';

/** Claims by how much they are worth a second look, with who says so. */
export function ClaimsView({
  rows,
  selected,
  onReveal,
  onOpen,
}: {
  readonly rows: readonly ClaimRow[];
  readonly selected: NoteTarget | null;
  readonly onReveal: Reveal;
  /** Goes to a figure's own row. */
  readonly onOpen: (target: NoteTarget) => void;
}) {
  const say = useUi();
  if (!rows.length) return <p class="nothing">{say('none_claims')}</p>;
  return (
    <>
      <p class="quiet lead">{say('claims_order')}</p>
      <LongList rows={rows} isCurrent={({ index }) => index === selected?.claim}>
        {(row) => (
          <li
            key={row.index}
            class="item"
            data-claim={row.index}
            aria-current={selected?.claim === row.index ? 'true' : undefined}
          >
            <div class="item-head">
              <p class="eyebrow">{say(`claim_${row.kind}`)}</p>
              <GoToText target={{ claim: row.index }} what={row.words} onReveal={onReveal} />
            </div>
            {row.excerpt ? (
              <ExcerptText excerpt={row.excerpt} />
            ) : (
              <blockquote class="claim-words" dir="auto">
                {row.words}
              </blockquote>
            )}
            <AttributionLine attribution={row.attribution} />
            <NoteList notes={row.notes.filter((note) => !row.onFigures.some((other) => other.note === note))} />
            <FigureNotes notes={row.onFigures} onOpen={onOpen} />
            <AskShowing
              question={{ source: 'fact-check', words: row.words }}
              title={say('reviews')}
              about={row.words}
              sent={row.words}
            />
          </li>
        )}
      </LongList>
    </>
  );
}

/** Notes that stand with a figure, each as its relation and a way there. */
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
      {notes.map(({ figure, words, note }) => (
        <li key={`${figure} ${note.check} ${note.message.key}`}>
          <RelationLabel relation={note.relation} />{' '}
          <button type="button" class="link" data-action="open-figure" onClick={() => onOpen({ figure })}>
            {say('figure_note', words)}
          </button>
        </li>
      ))}
    </ul>
  );
}
