import { type ContentToBackground, isGone, sender, type Words } from '../../utils/browser/messages.ts';
import { makeCardAnchor } from '../../utils/page/card-anchor.ts';
import { cardKit } from './card-kit.ts';

const send = sender<ContentToBackground>();
const MODE = import.meta.env.MODE === 'e2e' ? 'open' : 'closed';

export interface Cards {
  /** Opens the card of something at its place, closing the one before. Without words from the background nothing opens. */
  open(request: {
    /** Id of the mark. */
    readonly mark: string;
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

/** The cards of one reading; each is fetched from the background when it opens. Nothing is put into the page before the first one. `onGone`: the extension was reloaded under the page. */
export function makeCards(onGone: () => void): Cards {
  /** Of the card that is open or on its way: called once, whoever closes it. */
  let whenClosed: (() => void) | null = null;
  let words: Words | null = null;
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
    async open({ mark, range, focus, onClosed, onStep }) {
      close();
      whenClosed = onClosed;
      const mine = asked;
      const answer = await send('mark/opened', { mark, withWords: words === null, withKit: cardKit() === null });
      if (isGone()) return onGone();
      // The reader may have gone on to another mark meanwhile, or closed this one: its mark was let go then.
      if (mine !== asked) return;
      if (!answer.ok) return closed();
      const { card } = answer.value;
      words ??= answer.value.words;
      const kit = cardKit();
      if (!card || !words || !kit) return closed();
      const shown = { card, words, onClose: close, onPanel: () => void send('panel/open', null), onStep };
      const where = anchor.open(
        range,
        {
          css: kit.css,
          label: kit.label(words),
          mount: (container) => kit.mount(container, shown),
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
