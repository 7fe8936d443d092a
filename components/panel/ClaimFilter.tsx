import type { ClaimKind } from '../../utils/core/model/claim.ts';
import type { ClaimFacets, Speaker } from '../../utils/core/view/claim-facets.ts';
import { useUi } from '../shared/say.ts';
import { Picker } from './Picker.tsx';

/** What the reader wants to see of the claims; `all` where it does not matter. */
export interface ClaimChoice {
  readonly kind: ClaimKind | 'all';
  readonly speaker: Speaker | 'all';
}

/** Chooses claims by their kind and by who says them. */
export function ClaimFilter({
  facets,
  choice,
  onChoose,
}: {
  readonly facets: ClaimFacets;
  readonly choice: ClaimChoice;
  readonly onChoose: (choice: ClaimChoice) => void;
}) {
  const say = useUi();
  return (
    <div class="pickers">
      <Picker
        label={say('claim_kind')}
        options={[
          { value: 'all', words: say('all') },
          ...facets.kinds.map((value) => ({ value, words: say(`claim_${value}`) })),
        ]}
        chosen={choice.kind}
        onChoose={(kind: ClaimChoice['kind']) => onChoose({ ...choice, kind })}
      />
      <Picker
        label={say('claim_speaker')}
        options={[
          { value: 'all', words: say('all') },
          ...facets.speakers.map(({ speaker, name, count }) => ({
            value: speaker,
            words: say('with_count', name ?? say(`ledger_${speaker.slice('kind:'.length)}`), count),
          })),
        ]}
        chosen={choice.speaker}
        onChoose={(speaker: ClaimChoice['speaker']) => onChoose({ ...choice, speaker })}
      />
    </div>
  );
}
