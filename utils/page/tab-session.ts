/*
 * Whose reading a tab shows, as a pure machine. A reading belongs to a document and not to a tab: on the way back the old document is
 * there again before the one it takes the place of has said that it left, and what is said last is not what holds.
 */

/** The document a tab shows, by the id its reader gave itself, and the reading begun last. */
export interface TabSession {
  readonly document: string | null;
  readonly serial: number;
}

export type TabEvent =
  /** A document's reader has read it. */
  | { readonly kind: 'begun'; readonly document: string }
  /** What it read has been analysed, or that failed. */
  | { readonly kind: 'ended'; readonly serial: number }
  /** A document was left or put away. */
  | { readonly kind: 'left'; readonly document: string }
  /** The tab was closed, or access to its site taken back. */
  | { readonly kind: 'cleared' };

export type TabEffect =
  /** Say that the page is being read. */
  | 'show-reading'
  /** Keep what came of it, for the panel. */
  | 'publish'
  /** Let go of what is known of the tab. */
  | 'forget';

export interface TabStep {
  readonly state: TabSession;
  readonly effects: readonly TabEffect[];
}

export const NEW_TAB: TabSession = { document: null, serial: 0 };

/** What becomes of a tab by an event, and what is to be done about it. Pure. */
export function tabStep(state: TabSession, event: TabEvent): TabStep {
  const { document, serial } = state;
  switch (event.kind) {
    case 'begun':
      return { state: { document: event.document, serial: serial + 1 }, effects: ['show-reading'] };
    case 'ended':
      return { state, effects: document !== null && event.serial === serial ? ['publish'] : [] };
    case 'left':
      return event.document === document
        ? { state: { document: null, serial: serial + 1 }, effects: ['forget'] }
        : { state, effects: [] };
    case 'cleared':
      return { state: { document: null, serial: serial + 1 }, effects: ['forget'] };
  }
}
