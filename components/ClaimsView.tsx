import type { NoteTarget } from '../utils/core/model/note.ts';
import type { ClaimRow } from '../utils/core/view/claim-rows.ts';
import { AskShowing } from './AskShowing.tsx';
import { AttributionLine } from './AttributionLine.tsx';
import { ExcerptText } from './ExcerptText.tsx';
import { GoToText, type Reveal } from './GoToText.tsx';
import { LongList } from './LongList.tsx';
import { NoteList } from './NoteList.tsx';
import { useUi } from './say.ts';

/** Claims by how much they are worth a second look, with who says so. */
export function ClaimsView({
  rows,
  selected,
  onReveal,
}: {
  readonly rows: readonly ClaimRow[];
  readonly selected: NoteTarget | null;
  readonly onReveal: Reveal;
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
            <NoteList notes={row.notes} />
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
