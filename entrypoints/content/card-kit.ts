import type { Words } from '../../utils/browser/messages.ts';
import type { Card } from '../../utils/core/view/card.ts';

/** What draws cards. It is a script of its own, which comes only into pages that have marks: most pages have none. */
export interface CardKit {
  /** Style sheet of a card, as text. */
  readonly css: string;
  /** Accessible name of a card. */
  label(words: Words): string;
  /** Puts a card into a container; what it answers takes it out again. */
  mount(container: HTMLElement, shown: ShownCard): () => void;
}

export interface ShownCard {
  readonly card: Card;
  readonly words: Words;
  readonly onClose: () => void;
  readonly onPanel: () => void;
  readonly onStep: (direction: 'next' | 'previous') => void;
}

/** Where the scripts of one page find each other: out of the page's sight, and no name that an element of it could bear. */
const KEY = Symbol.for('sidelight.card-kit');

/** The kit, once it has come into this page. */
export const cardKit = (): CardKit | null => (globalThis as { [KEY]?: CardKit })[KEY] ?? null;

export function bringCardKit(kit: CardKit): void {
  Object.assign(globalThis, { [KEY]: kit });
}
