import { h, render } from 'preact';
import { CardView } from '../../components/CardView.tsx';
import cardCss from '../../components/card.css?inline';
import noteCss from '../../components/notes.css?inline';
import { SayContext } from '../../components/say.ts';
import tokensCss from '../../components/tokens.css?inline';
import { type ContentToBackground, sender } from '../../utils/browser/messages.ts';
import type { Analysis } from '../../utils/core/model/analysis.ts';
import type { Background } from '../../utils/core/model/background.ts';
import type { NoteTarget } from '../../utils/core/model/note.ts';
import type { Span } from '../../utils/core/model/span.ts';
import { cardOf } from '../../utils/core/view/card.ts';
import { type Say, sayIn } from '../../utils/core/view/say.ts';
import { makeCardAnchor } from '../../utils/page/card-anchor.ts';
import type { TextMap } from '../../utils/page/text-map.ts';

const send = sender<ContentToBackground>();
const MODE = import.meta.env.MODE === 'e2e' ? 'open' : 'closed';

/** The cards of one reading. Nothing is put into the page before the first one opens. */
export function makeCards(analysis: Analysis, background: Background, textMap: TextMap) {
  let whenClosed: (() => void) | null = null;
  let say: Say | null = null;
  const anchor = makeCardAnchor(
    document,
    () => {
      whenClosed?.();
      whenClosed = null;
    },
    MODE,
  );

  async function open(target: NoteTarget, span: Span, focus: boolean, closed: () => void): Promise<void> {
    void send('mark/opened', { target });
    if (!say) {
      const words = await send('words/get', null);
      if (!words.ok) return closed();
      say = sayIn(words.value.catalogue, words.value.lang);
    }
    const card = cardOf(analysis, background, target);
    const range = textMap.toRange(span);
    if (!card || !range) return closed();
    const speak = say;
    anchor.close();
    const where = anchor.open(
      range,
      {
        css: tokensCss + noteCss + cardCss,
        label: speak({ key: 'ui_card_label', args: [] }),
        mount(container) {
          const view = h(CardView, { card, onClose: anchor.close, onPanel: () => void send('panel/open', null) });
          render(h(SayContext.Provider, { value: speak, children: view }), container);
          return () => render(null, container);
        },
      },
      { focus },
    );
    if (where === 'open') whenClosed = closed;
    else {
      // The page's own dialog lies over everything, so the card would too: the panel has the same words.
      closed();
      void send('panel/open', null);
    }
  }

  return {
    open: (target: NoteTarget, span: Span, focus: boolean, closed: () => void) =>
      void open(target, span, focus, closed),
    close: anchor.close,
    isOpen: () => anchor.isOpen,
    hold: anchor.holds,
    stop: anchor.stop,
  };
}
