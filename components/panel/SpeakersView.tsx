import { useMemo } from 'preact/hooks';
import type { Entity } from '../../utils/core/model/entity.ts';
import type { NoteTarget } from '../../utils/core/model/note.ts';
import { claimFacets, speakerOf } from '../../utils/core/view/claim-facets.ts';
import type { ClaimRow } from '../../utils/core/view/claim-rows.ts';
import { useUi } from '../shared/say.ts';
import { ClaimItem } from './ClaimItem.tsx';
import type { Reveal } from './GoToText.tsx';
import { LongList } from './LongList.tsx';
import { OpenRow } from './OpenRow.tsx';

/** Who says what: everybody who is named as a speaker, then the other ways of saying it, each opening to the statements. */
export function SpeakersView({
  rows,
  entities,
  selected,
  searching,
  onReveal,
  onOpen,
}: {
  readonly rows: readonly ClaimRow[];
  /** Those the article speaks of: speakers are called by name. */
  readonly entities: readonly Entity[];
  readonly selected: NoteTarget | null;
  /** Only what the reader searched for is left: it is shown, not only counted. */
  readonly searching: boolean;
  readonly onReveal: Reveal;
  readonly onOpen: (target: NoteTarget) => void;
}) {
  const say = useUi();
  const { speakers } = useMemo(() => claimFacets(rows, entities), [rows, entities]);
  const isSelected = ({ index }: ClaimRow) => index === selected?.claim;
  if (!rows.length) return <p class="nothing">{say('none_claims')}</p>;
  return (
    <ul class="rows">
      {speakers.map(({ speaker, name, count }) => {
        const own = rows.filter((row) => speakerOf(row) === speaker);
        return (
          <li key={speaker} data-speaker={speaker}>
            <OpenRow
              id={`speaker:${speaker}`}
              shown={searching || own.some(isSelected)}
              summary={
                <>
                  <span class="row-name" dir="auto">
                    {name ?? say(`speaker_${own[0]?.attribution.kind ?? 'none'}`)}
                  </span>
                  <span class="row-about">{say('count_claims', count)}</span>
                </>
              }
            >
              {() => (
                <LongList rows={own} isCurrent={isSelected}>
                  {(row) => (
                    <ClaimItem
                      key={row.index}
                      row={row}
                      selected={isSelected(row)}
                      onReveal={onReveal}
                      onOpen={onOpen}
                    />
                  )}
                </LongList>
              )}
            </OpenRow>
          </li>
        );
      })}
    </ul>
  );
}
