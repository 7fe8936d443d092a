import { useMemo, useState } from 'preact/hooks';
import type { Entity } from '../../utils/core/model/entity.ts';
import type { NoteTarget } from '../../utils/core/model/note.ts';
import { claimFacets, speakerOf } from '../../utils/core/view/claim-facets.ts';
import type { ClaimRow, FigureNote } from '../../utils/core/view/claim-rows.ts';
import { groupBy } from '../../utils/core/view/group-by.ts';
import { NoteList } from '../shared/NoteList.tsx';
import { RelationLabel } from '../shared/RelationLabel.tsx';
import { useUi } from '../shared/say.ts';
import { AskShowing } from './AskShowing.tsx';
import { AttributionLine } from './AttributionLine.tsx';
import { type ClaimChoice, ClaimFilter } from './ClaimFilter.tsx';
import { ExcerptText } from './ExcerptText.tsx';
import { GoToText, type Reveal } from './GoToText.tsx';
import { LongList } from './LongList.tsx';

const EVERY: ClaimChoice = { kind: 'all', speaker: 'all' };

/** Claims by how much they are worth a second look, with who says so. */
export function ClaimsView({
  rows,
  entities,
  selected,
  onReveal,
  onOpen,
}: {
  readonly rows: readonly ClaimRow[];
  /** Those the article speaks of: speakers are chosen by name. */
  readonly entities: readonly Entity[];
  readonly selected: NoteTarget | null;
  readonly onReveal: Reveal;
  /** Goes to a figure's own row. */
  readonly onOpen: (target: NoteTarget) => void;
}) {
  const say = useUi();
  const [choice, setChoice] = useState<ClaimChoice>(EVERY);
  const facets = useMemo(() => claimFacets(rows, entities), [rows, entities]);
  const chosen = rows.filter(
    (row) =>
      (choice.kind === 'all' || row.kind === choice.kind) &&
      (choice.speaker === 'all' || speakerOf(row) === choice.speaker),
  );
  // What was opened in the page is shown whatever was chosen, and a choice nothing is left of is none.
  const shown = chosen.length && chosenHolds(chosen, rows, selected) ? chosen : rows;
  if (!rows.length) return <p class="nothing">{say('none_claims')}</p>;
  return (
    <>
      <ClaimFilter facets={facets} choice={shown === rows ? EVERY : choice} onChoose={setChoice} />
      <p class="quiet lead">{say('claims_order')}</p>
      <LongList rows={shown} isCurrent={({ index }) => index === selected?.claim}>
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
              question={{ source: 'fact-check', words: row.lookup }}
              title={say('reviews')}
              about={row.words}
              sent={row.lookup}
            />
          </li>
        )}
      </LongList>
    </>
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

/** Whether the claim opened in the page, where it is among the rows, is among those chosen too. */
function chosenHolds(chosen: readonly ClaimRow[], rows: readonly ClaimRow[], selected: NoteTarget | null): boolean {
  const isSelected = ({ index }: ClaimRow) => index === selected?.claim;
  return chosen.some(isSelected) || !rows.some(isSelected);
}
