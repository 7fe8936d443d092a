import { useState } from 'preact/hooks';
import type { SamplePiece } from '../../utils/core/view/sample.ts';
import { CardView } from '../card/CardView.tsx';

/** A paragraph the reader can touch: its figures open their cards beside it. */
export function SampleText({ pieces }: { readonly pieces: readonly SamplePiece[] }) {
  const telling = pieces.map(({ card }) => (card ? card.notes.length + card.more : 0));
  const first = telling.indexOf(Math.max(1, ...telling));
  // Until the reader touches it, the card with most to say is open.
  const [touched, setTouched] = useState<number | null>(null);
  const open = touched ?? first;
  const card = pieces[open]?.card;
  return (
    <div class="sample">
      <p class="sample-text">
        {pieces.map(({ words, card: own }, index) =>
          own ? (
            <button
              key={words + String(index)}
              type="button"
              class="sample-mark"
              aria-expanded={index === open}
              onClick={() => setTouched(index === open ? -1 : index)}
            >
              {words}
            </button>
          ) : (
            words
          ),
        )}
      </p>
      <div aria-live="polite">
        {card && <CardView card={card} onClose={() => setTouched(-1)} onPanel={null} onStep={null} />}
      </div>
    </div>
  );
}
