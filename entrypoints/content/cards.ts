import { h, render } from 'preact';
import { CardView } from '../../components/card/CardView.tsx';
import cardCss from '../../components/card/card.css?inline';
import noteCss from '../../components/shared/notes.css?inline';
import { SayContext } from '../../components/shared/say.ts';
import tokensCss from '../../components/shared/tokens.css?inline';
import { type ContentToBackground, sender } from '../../utils/browser/messages.ts';
import type { Analysis } from '../../utils/core/model/analysis.ts';
import type { Background } from '../../utils/core/model/background.ts';
import type { NoteTarget } from '../../utils/core/model/note.ts';
import { cardOf } from '../../utils/core/view/card.ts';
import { type Say, sayIn } from '../../utils/core/view/say.ts';
import { ui } from '../../utils/core/view/words.ts';
import { makeCardAnchor } from '../../utils/page/card-anchor.ts';

const send = sender<ContentToBackground>();
const MODE = import.meta.env.MODE === 'e2e' ? 'open' : 'closed';

export interface Cards {
  /** Opens the card of something at its place, closing the one before. Without words from the background nothing opens. */
  open(request: {
    readonly target: NoteTarget;
    readonly range: Range;
    readonly focus: boolean;
    readonly onClosed: () => void;
    readonly onStep: (direction: 'next' | 'previous') => void;
  }): Promise<void>;
  close(): void;
  readonly isOpen: boolean;
  /** Whether an event happened in the card. */
  holds(target: EventTarget | null): boolean;
  stop(): void;
}

/** The cards of one reading. `analysis` is asked for each card: what it may show changes. Nothing is put into the page before the first one opens. `onGone`: the extension was reloaded under the page. */
export function makeCards(analysis: () => Analysis, background: Background, onGone: () => void): Cards {
  /** Of the card that is open or on its way: called once, whoever closes it. */
  let whenClosed: (() => void) | null = null;
  let say: Say | null = null;
  let asked = 0;
  const closed = () => {
    const tell = whenClosed;
    whenClosed = null;
    tell?.();
  };
  const anchor = makeCardAnchor(document, closed, MODE);
  const close = () => {
    asked++;
    anchor.close();
    closed();
  };

  return {
    async open({ target, range, focus, onClosed, onStep }) {
      close();
      whenClosed = onClosed;
      const mine = asked;
      const told = await send('mark/opened', { target });
      if (!told.ok && told.error.kind === 'no-answer') return onGone();
      // The reader may have gone on to another mark meanwhile, or closed this one: its mark was let go then.
      if (mine !== asked) return;
      if (!say) {
        const words = await send('words/get', null);
        if (mine !== asked) return;
        if (!words.ok) return closed();
        say = sayIn(words.value.catalogue, words.value.lang);
      }
      const card = cardOf(analysis(), background, target);
      if (!card) return closed();
      const speak = say;
      const where = anchor.open(
        range,
        {
          css: tokensCss + noteCss + cardCss,
          label: speak(ui('card_label')),
          mount(container) {
            const openPanel = () => void send('panel/open', null);
            const view = h(CardView, { card, onClose: close, onPanel: openPanel, onStep });
            render(h(SayContext.Provider, { value: speak, children: view }), container);
            return () => render(null, container);
          },
        },
        { focus },
      );
      if (where === 'open') return;
      // The page's own dialog lies over everything, and the card would lie under it: the panel has the same words.
      closed();
      void send('panel/open', null);
    },
    close,
    get isOpen() {
      return anchor.isOpen;
    },
    holds: anchor.holds,
    stop() {
      close();
      anchor.stop();
    },
  };
}
