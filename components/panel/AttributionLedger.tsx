import type { SourceLedger } from '../../utils/core/view/source-ledger.ts';
import { useUi } from '../shared/say.ts';
import { GoToText, type Reveal } from './GoToText.tsx';

const SAYINGS_SHOWN = 6;

/** Who says what the story states: a strip of shares, and the same as a list with the words that say it. */
export function AttributionLedger({ ledger, onReveal }: { readonly ledger: SourceLedger; readonly onReveal: Reveal }) {
  const say = useUi();
  if (!ledger.entries.length) return <p class="nothing">{say('none_claims')}</p>;
  return (
    <>
      <p class="quiet">{say('ledger_of', ledger.claims)}</p>
      <div class="strip" aria-hidden="true">
        {ledger.entries.map(({ kind, count }) => (
          <span key={kind} class={`strip-part source-${kind}`} style={{ flexGrow: count }} />
        ))}
      </div>
      <ul class="ledger">
        {ledger.entries.map(({ kind, count, sayings }) => (
          <li key={kind} class="ledger-entry" data-ledger={kind}>
            <p class="ledger-line">
              <span class={`swatch source-${kind}`} aria-hidden="true" />
              <span class="ledger-kind">{say(`ledger_${kind}`)}</span>
              <span class="ledger-count">{say('plain', count)}</span>
            </p>
            {sayings.length > 0 && (
              <ul class="sayings">
                {sayings.slice(0, SAYINGS_SHOWN).map(({ words, claim }) => (
                  <li key={claim}>
                    <q dir="auto">{words}</q>
                    <GoToText target={{ claim }} what={words} onReveal={onReveal} />
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
