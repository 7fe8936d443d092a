import type { ReadPart, Refusal } from '../core/model/tab-state.ts';

/*
 * What the reader in a page is doing, as a pure machine: `step` takes what happened and says what is to be done.
 *
 *   idle --asked, selected, changed, restored--> busy --found--> busy --answered--> idle, with marks or without
 *
 * Whatever is asked while it is busy overtakes what is under way: an answer to an older reading is let go. Going to another address,
 * being cleared and leaving the page do the same. After `gone`, nothing happens any more.
 */

/** What came of a reading, for whoever asked. */
export type Outcome =
  | { readonly kind: 'done' }
  | { readonly kind: 'refused'; readonly reason: Refusal }
  | { readonly kind: 'failed'; readonly reason: string };

/** What is marked. */
export interface Marked {
  readonly part: ReadPart;
  readonly text: string;
}

export interface Session {
  /** Of the reading begun last; answers to others are not taken. */
  readonly serial: number;
  /** Whether that reading is under way. */
  readonly busy: boolean;
  /** How often the background was asked in vain for it. */
  readonly tries: number;
  /** Whether it was begun because the page had changed by itself. */
  readonly again: boolean;
  /** What it found, once it has. */
  readonly found: Marked | null;
  readonly marked: Marked | null;
  /** Whether somebody wants this address read whatever kind of page it is. */
  readonly insisted: boolean;
  /** Whether this address has asked to be read: what is known of its tab is then its own. */
  readonly hasRead: boolean;
  /** Whether the article was gone when last looked for: some pages are emptied for a moment while they are drawn anew. */
  readonly wasGone: boolean;
  /** Whether the page came to rest or changed while it was being read: what came then is not in that reading. */
  readonly missed: boolean;
  /** The extension under the page is no longer there. */
  readonly silent: boolean;
}

export type SessionEvent =
  /** The background wants the page read: the reader clicked, or it has to be read anew. */
  | { readonly kind: 'asked'; readonly anyway: boolean }
  /** The same for what is selected in it. */
  | { readonly kind: 'selected'; readonly words: string; readonly inFrame: boolean }
  /** The site's rule says whether the page is read by itself. */
  | { readonly kind: 'ruled'; readonly read: boolean }
  /** The page has come to rest, and nothing is read of it. */
  | { readonly kind: 'rested' }
  /** The words that were read have changed, or more have come. `held`: the reader has a card open. */
  | { readonly kind: 'changed'; readonly held: boolean }
  /** What a reading found in the page: null for no article. */
  | {
      readonly kind: 'found';
      readonly serial: number;
      readonly part: ReadPart;
      readonly text: string | null;
      readonly isNews: boolean;
    }
  /** The page must not be read. */
  | { readonly kind: 'withheld'; readonly serial: number; readonly reason: Refusal }
  /** A field for a password or a card has come into a page that was read. */
  | { readonly kind: 'secret'; readonly reason: Refusal }
  /** Of the background. `lost`: it ended before it could answer. */
  | { readonly kind: 'answered'; readonly serial: number; readonly answer: Answer }
  /** Another address without a new document. */
  | { readonly kind: 'navigated' }
  /** The reader no longer wants this page read. */
  | { readonly kind: 'cleared' }
  /** The page is put away: closed, or kept by the browser for the way back. */
  | { readonly kind: 'left' }
  /** The page was kept and is shown again. */
  | { readonly kind: 'restored' }
  | { readonly kind: 'gone' };

export type Answer = 'marks' | 'not-news' | 'lost' | Exclude<Outcome, { kind: 'done' }>;

export type Effect =
  /** Read the page, or the selection, and tell what was found. */
  | { readonly do: 'read'; readonly serial: number; readonly insisted: boolean }
  | { readonly do: 'read-selection'; readonly serial: number; readonly words: string; readonly inFrame: boolean }
  /** Have the background analyse what was found; `whole`: with the article, else only to be told that there is none. */
  | { readonly do: 'send'; readonly serial: number; readonly whole: boolean }
  /** The same once more as it was sent last, after `wait` milliseconds. */
  | { readonly do: 'send-again'; readonly serial: number; readonly wait: number }
  /** Paint what the background answered. */
  | { readonly do: 'mark' }
  /** The same words stand elsewhere in the page: paint the same marks there. */
  | { readonly do: 'mark-again' }
  | { readonly do: 'clear' }
  /** Look whether more has come to the page since it was read. */
  | { readonly do: 'look-again' }
  | { readonly do: 'ask-rule' }
  | { readonly do: 'tell-left' }
  | { readonly do: 'tell-secret'; readonly reason: Refusal }
  /** Answer whoever asked for a reading. */
  | { readonly do: 'settle'; readonly serial: number; readonly outcome: Outcome }
  | { readonly do: 'fall-silent' };

export interface Step {
  readonly state: Session;
  readonly effects: readonly Effect[];
}

export const NEW_SESSION: Session = {
  serial: 0,
  busy: false,
  tries: 0,
  again: false,
  found: null,
  marked: null,
  insisted: false,
  hasRead: false,
  wasGone: false,
  missed: false,
  silent: false,
};

/** Pauses before a background that ended is asked again, in milliseconds: a new one comes with the question. */
const RETRIES = [100, 600];

const DONE: Outcome = { kind: 'done' };
const LOOK: Effect = { do: 'look-again' };
const stay = (state: Session, ...effects: readonly Effect[]): Step => ({ state, effects });

/** Begins a reading, which overtakes the one under way. */
function begin(state: Session, again: boolean, effect: (state: Session) => Effect): Step {
  const next = {
    ...state,
    serial: state.serial + 1,
    busy: true,
    tries: 0,
    again,
    found: null,
    missed: false,
    hasRead: true,
  };
  return stay(next, ...settled(state), effect(next));
}

const beginPage = (state: Session, again: boolean): Step =>
  begin(state, again, ({ serial, insisted }) => ({ do: 'read', serial, insisted }));

/** Lets go of the reading under way, if one is, and tells whoever asked for it. */
const settled = ({ busy, serial }: Session, outcome: Outcome = DONE): Effect[] =>
  busy ? [{ do: 'settle', serial, outcome }] : [];

/** The reading under way has ended. */
const end = (state: Session, parts: Partial<Session>, outcome: Outcome, ...effects: readonly Effect[]): Step =>
  stay(
    { ...state, busy: false, found: null, missed: false, ...parts },
    ...effects,
    ...settled(state, outcome),
    ...(state.missed ? [LOOK] : []),
  );

/** Nothing of what was read or is being read holds any longer. */
const forget = (state: Session, parts: Partial<Session>, ...effects: readonly Effect[]): Step =>
  stay({ ...NEW_SESSION, serial: state.serial + 1, ...parts }, { do: 'clear' }, ...settled(state), ...effects);

type Handlers = {
  readonly [K in SessionEvent['kind']]: (state: Session, event: Extract<SessionEvent, { kind: K }>) => Step;
};

const HANDLERS: Handlers = {
  asked: (state, { anyway }) => beginPage({ ...state, insisted: state.insisted || anyway }, false),
  selected: (state, { words, inFrame }) =>
    begin(state, false, ({ serial }) => ({ do: 'read-selection', serial, words, inFrame })),
  ruled: (state, { read }) => (read && !state.busy && !state.marked ? beginPage(state, false) : stay(state)),
  rested(state) {
    if (state.busy) return stay({ ...state, missed: true });
    if (state.marked) return stay(state);
    return state.hasRead ? beginPage(state, false) : stay(state, { do: 'ask-rule' });
  },
  // Under an open card nothing is painted anew: the next change will be seen after it. A selection is read as it was made.
  changed(state, { held }) {
    if (state.busy) return stay({ ...state, missed: true });
    return held || state.marked?.part !== 'page' ? stay(state) : beginPage(state, true);
  },
  found(state, { serial, part, text, isNews }) {
    if (!state.busy || serial !== state.serial) return stay(state);
    const before = state.again ? state.marked : null;
    const wasGone = text === null;
    if (before && text === null && !state.wasGone) return end(state, { wasGone }, DONE);
    if (before && text === before.text) return end(state, { wasGone }, DONE, { do: 'mark-again' });
    const whole = text !== null && (isNews || state.insisted || part === 'selection' || before !== null);
    return stay({ ...state, wasGone, found: { part, text: text ?? '' } }, { do: 'send', serial, whole });
  },
  withheld(state, { serial, reason }) {
    if (!state.busy || serial !== state.serial) return stay(state);
    return end(state, { marked: null }, { kind: 'refused', reason }, { do: 'clear' });
  },
  secret: (state, { reason }) => (state.hasRead ? forget(state, {}, { do: 'tell-secret', reason }) : stay(state)),
  answered(state, { serial, answer }) {
    if (!state.busy || serial !== state.serial) return stay(state);
    // While it was analysed nothing stood to be compared with: only now is seen what has come meanwhile.
    if (answer === 'marks') return end({ ...state, missed: true }, { marked: state.found }, DONE, { do: 'mark' });
    if (answer === 'not-news') return end(state, { marked: null }, DONE, { do: 'clear' });
    if (answer !== 'lost') return end(state, { marked: null }, answer, { do: 'clear' });
    const wait = RETRIES[state.tries];
    if (wait === undefined) return end(state, { marked: null }, { kind: 'failed', reason: '' }, { do: 'clear' });
    return stay({ ...state, tries: state.tries + 1 }, { do: 'send-again', serial, wait });
  },
  navigated: (state) => forget(state, {}, { do: 'tell-left' }),
  cleared: (state) => forget(state, {}),
  // What is marked stays: the browser may keep the page as it is, marks and all, for the way back.
  left(state) {
    const next = { ...state, serial: state.serial + 1, busy: false, found: null };
    return state.hasRead ? stay(next, ...settled(state), { do: 'tell-left' }) : stay(state);
  },
  restored(state) {
    if (!state.hasRead) return stay(state, { do: 'ask-rule' });
    if (!state.marked) return beginPage(state, false);
    // The background has let go of what it knew: the same words are analysed again, and their marks stand meanwhile.
    const { marked } = state;
    const step = begin(state, false, ({ serial }) => ({ do: 'send-again', serial, wait: 0 }));
    return { ...step, state: { ...step.state, found: marked } };
  },
  gone: (state) => forget(state, { silent: true }, { do: 'fall-silent' }),
};

/** What becomes of a session by an event, and what is to be done about it. Pure. */
export function step(state: Session, event: SessionEvent): Step {
  if (state.silent) return stay(state);
  const handler = HANDLERS[event.kind] as (state: Session, event: SessionEvent) => Step;
  return handler(state, event);
}
