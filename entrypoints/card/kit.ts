import { h, render } from 'preact';
import { CardView } from '../../components/card/CardView.tsx';
import cardCss from '../../components/card/card.css?inline';
import noteCss from '../../components/shared/notes.css?inline';
import { SayContext } from '../../components/shared/say.ts';
import tokensCss from '../../components/shared/tokens.css?inline';
import { sayIn } from '../../utils/core/view/say.ts';
import { ui } from '../../utils/core/view/words.ts';
import type { CardKit } from '../content/card-kit.ts';

/** Cards as the components draw them. */
export const kit: CardKit = {
  css: tokensCss + noteCss + cardCss,
  label: ({ catalogue, lang }) => sayIn(catalogue, lang)(ui('card_label')),
  mount(container, { card, words, ...handlers }) {
    const view = h(CardView, { card, ...handlers });
    render(h(SayContext.Provider, { value: sayIn(words.catalogue, words.lang), children: view }), container);
    return () => render(null, container);
  },
};
