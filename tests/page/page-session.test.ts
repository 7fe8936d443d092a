import { describe, expect, test } from 'vitest';
import { type Effect, NEW_SESSION, type Session, type SessionEvent, step } from '../../utils/page/page-session.ts';

/** Every state a session can be in, by name. */
const PAGE = { part: 'page', text: 'It held 14,500 people.' } as const;
const base: Session = { ...NEW_SESSION, serial: 7 };
const STATES = {
  new: base,
  reading: { ...base, busy: true, hasRead: true },
  asking: { ...base, busy: true, hasRead: true, found: PAGE },
  'asking once more': { ...base, busy: true, hasRead: true, found: PAGE, tries: 1 },
  'asking for the last time': { ...base, busy: true, hasRead: true, found: PAGE, tries: 2 },
  unmarked: { ...base, hasRead: true },
  marked: { ...base, hasRead: true, marked: PAGE },
  'marked by a selection': { ...base, hasRead: true, marked: { ...PAGE, part: 'selection' } },
  'marked and read again': { ...base, hasRead: true, marked: PAGE, busy: true, again: true },
  'marked, gone once': { ...base, hasRead: true, marked: PAGE, busy: true, again: true, wasGone: true },
  'asking, changed meanwhile': { ...base, busy: true, hasRead: true, found: PAGE, missed: true },
  silent: { ...NEW_SESSION, serial: 8, silent: true },
} as const satisfies Record<string, Session>;
type StateName = keyof typeof STATES;

const found = (text: string | null, isNews = true): SessionEvent => ({
  kind: 'found',
  serial: 7,
  part: 'page',
  text,
  isNews,
});
const answered = (answer: Extract<SessionEvent, { kind: 'answered' }>['answer'], serial = 7): SessionEvent => ({
  kind: 'answered',
  serial,
  answer,
});
const FAILED = { kind: 'failed', reason: 'out of ink' } as const;

/** Everything that can happen, by name. */
const EVENTS = {
  asked: { kind: 'asked', anyway: false },
  insisted: { kind: 'asked', anyway: true },
  selected: { kind: 'selected', words: 'It held', inFrame: false },
  allowed: { kind: 'ruled', read: true },
  'not allowed': { kind: 'ruled', read: false },
  rested: { kind: 'rested' },
  changed: { kind: 'changed', held: false },
  'changed under a card': { kind: 'changed', held: true },
  'found news': found('Another text.'),
  'found the same': found(PAGE.text),
  'found a page that is no news': found('Another text.', false),
  'found nothing': found(null),
  'found too late': { ...found('Another text.'), serial: 6 } as SessionEvent,
  withheld: { kind: 'withheld', serial: 7, reason: 'password-field' },
  'withheld too late': { kind: 'withheld', serial: 6, reason: 'password-field' },
  secret: { kind: 'secret', reason: 'payment-field' },
  'marks came': answered('marks'),
  'marks came too late': answered('marks', 6),
  'no news': answered('not-news'),
  failed: answered(FAILED),
  lost: answered('lost'),
  navigated: { kind: 'navigated' },
  cleared: { kind: 'cleared' },
  left: { kind: 'left' },
  restored: { kind: 'restored' },
  gone: { kind: 'gone' },
} as const satisfies Record<string, SessionEvent>;
type EventName = keyof typeof EVENTS;

const say = (effect: Effect): string => {
  if (effect.do === 'settle') return `settle ${effect.serial} ${effect.outcome.kind}`;
  if (effect.do === 'send') return `send ${effect.serial} ${effect.whole ? 'whole' : 'nothing'}`;
  if (effect.do === 'send-again') return `send-again ${effect.serial} ${effect.wait}`;
  if (effect.do === 'read') return `read ${effect.serial}${effect.insisted ? ' insisted' : ''}`;
  if (effect.do === 'read-selection') return `read-selection ${effect.serial}`;
  if (effect.do === 'tell-secret') return `tell-secret ${effect.reason}`;
  return effect.do;
};
const effectsOf = (state: StateName, event: EventName): string =>
  step(STATES[state], EVENTS[event]).effects.map(say).join(', ');

/** What is to be done, for every state (rows) at every event; what is not named here is nothing at all. */
const TABLE: Readonly<Record<EventName, Partial<Record<StateName, string>>>> = {
  asked: {
    new: 'read 8',
    reading: 'settle 7 done, read 8',
    asking: 'settle 7 done, read 8',
    'asking, changed meanwhile': 'settle 7 done, read 8',
    'asking once more': 'settle 7 done, read 8',
    'asking for the last time': 'settle 7 done, read 8',
    unmarked: 'read 8',
    marked: 'read 8',
    'marked by a selection': 'read 8',
    'marked and read again': 'settle 7 done, read 8',
    'marked, gone once': 'settle 7 done, read 8',
  },
  insisted: {
    new: 'read 8 insisted',
    reading: 'settle 7 done, read 8 insisted',
    asking: 'settle 7 done, read 8 insisted',
    'asking, changed meanwhile': 'settle 7 done, read 8 insisted',
    'asking once more': 'settle 7 done, read 8 insisted',
    'asking for the last time': 'settle 7 done, read 8 insisted',
    unmarked: 'read 8 insisted',
    marked: 'read 8 insisted',
    'marked by a selection': 'read 8 insisted',
    'marked and read again': 'settle 7 done, read 8 insisted',
    'marked, gone once': 'settle 7 done, read 8 insisted',
  },
  selected: {
    new: 'read-selection 8',
    reading: 'settle 7 done, read-selection 8',
    asking: 'settle 7 done, read-selection 8',
    'asking, changed meanwhile': 'settle 7 done, read-selection 8',
    'asking once more': 'settle 7 done, read-selection 8',
    'asking for the last time': 'settle 7 done, read-selection 8',
    unmarked: 'read-selection 8',
    marked: 'read-selection 8',
    'marked by a selection': 'read-selection 8',
    'marked and read again': 'settle 7 done, read-selection 8',
    'marked, gone once': 'settle 7 done, read-selection 8',
  },
  allowed: { new: 'read 8', unmarked: 'read 8' },
  'not allowed': {},
  rested: { new: 'ask-rule', unmarked: 'read 8' },
  changed: { marked: 'read 8' },
  'changed under a card': {},
  'found news': {
    reading: 'send 7 whole',
    asking: 'send 7 whole',
    'asking, changed meanwhile': 'send 7 whole',
    'asking once more': 'send 7 whole',
    'asking for the last time': 'send 7 whole',
    'marked and read again': 'send 7 whole',
    'marked, gone once': 'send 7 whole',
  },
  'found the same': {
    reading: 'send 7 whole',
    asking: 'send 7 whole',
    'asking, changed meanwhile': 'send 7 whole',
    'asking once more': 'send 7 whole',
    'asking for the last time': 'send 7 whole',
    'marked and read again': 'mark-again, settle 7 done',
    'marked, gone once': 'mark-again, settle 7 done',
  },
  'found a page that is no news': {
    reading: 'send 7 nothing',
    asking: 'send 7 nothing',
    'asking, changed meanwhile': 'send 7 nothing',
    'asking once more': 'send 7 nothing',
    'asking for the last time': 'send 7 nothing',
    // What was news a moment ago is read on, whatever it looks like now.
    'marked and read again': 'send 7 whole',
    'marked, gone once': 'send 7 whole',
  },
  'found nothing': {
    reading: 'send 7 nothing',
    asking: 'send 7 nothing',
    'asking, changed meanwhile': 'send 7 nothing',
    'asking once more': 'send 7 nothing',
    'asking for the last time': 'send 7 nothing',
    'marked and read again': 'settle 7 done',
    'marked, gone once': 'send 7 nothing',
  },
  'found too late': {},
  withheld: {
    reading: 'clear, settle 7 refused',
    asking: 'clear, settle 7 refused',
    'asking, changed meanwhile': 'clear, settle 7 refused, look-again',
    'asking once more': 'clear, settle 7 refused',
    'asking for the last time': 'clear, settle 7 refused',
    'marked and read again': 'clear, settle 7 refused',
    'marked, gone once': 'clear, settle 7 refused',
  },
  'withheld too late': {},
  secret: {
    reading: 'clear, settle 7 done, tell-secret payment-field',
    asking: 'clear, settle 7 done, tell-secret payment-field',
    'asking, changed meanwhile': 'clear, settle 7 done, tell-secret payment-field',
    'asking once more': 'clear, settle 7 done, tell-secret payment-field',
    'asking for the last time': 'clear, settle 7 done, tell-secret payment-field',
    unmarked: 'clear, tell-secret payment-field',
    marked: 'clear, tell-secret payment-field',
    'marked by a selection': 'clear, tell-secret payment-field',
    'marked and read again': 'clear, settle 7 done, tell-secret payment-field',
    'marked, gone once': 'clear, settle 7 done, tell-secret payment-field',
  },
  'marks came': {
    reading: 'mark, settle 7 done, look-again',
    asking: 'mark, settle 7 done, look-again',
    'asking, changed meanwhile': 'mark, settle 7 done, look-again',
    'asking once more': 'mark, settle 7 done, look-again',
    'asking for the last time': 'mark, settle 7 done, look-again',
    'marked and read again': 'mark, settle 7 done, look-again',
    'marked, gone once': 'mark, settle 7 done, look-again',
  },
  'marks came too late': {},
  'no news': {
    reading: 'clear, settle 7 done',
    asking: 'clear, settle 7 done',
    'asking, changed meanwhile': 'clear, settle 7 done, look-again',
    'asking once more': 'clear, settle 7 done',
    'asking for the last time': 'clear, settle 7 done',
    'marked and read again': 'clear, settle 7 done',
    'marked, gone once': 'clear, settle 7 done',
  },
  failed: {
    reading: 'clear, settle 7 failed',
    asking: 'clear, settle 7 failed',
    'asking, changed meanwhile': 'clear, settle 7 failed, look-again',
    'asking once more': 'clear, settle 7 failed',
    'asking for the last time': 'clear, settle 7 failed',
    'marked and read again': 'clear, settle 7 failed',
    'marked, gone once': 'clear, settle 7 failed',
  },
  lost: {
    reading: 'send-again 7 100',
    asking: 'send-again 7 100',
    'asking, changed meanwhile': 'send-again 7 100',
    'asking once more': 'send-again 7 600',
    'asking for the last time': 'clear, settle 7 failed',
    'marked and read again': 'send-again 7 100',
    'marked, gone once': 'send-again 7 100',
  },
  navigated: {
    new: 'clear, tell-left',
    reading: 'clear, settle 7 done, tell-left',
    asking: 'clear, settle 7 done, tell-left',
    'asking, changed meanwhile': 'clear, settle 7 done, tell-left',
    'asking once more': 'clear, settle 7 done, tell-left',
    'asking for the last time': 'clear, settle 7 done, tell-left',
    unmarked: 'clear, tell-left',
    marked: 'clear, tell-left',
    'marked by a selection': 'clear, tell-left',
    'marked and read again': 'clear, settle 7 done, tell-left',
    'marked, gone once': 'clear, settle 7 done, tell-left',
  },
  cleared: {
    new: 'clear',
    reading: 'clear, settle 7 done',
    asking: 'clear, settle 7 done',
    'asking, changed meanwhile': 'clear, settle 7 done',
    'asking once more': 'clear, settle 7 done',
    'asking for the last time': 'clear, settle 7 done',
    unmarked: 'clear',
    marked: 'clear',
    'marked by a selection': 'clear',
    'marked and read again': 'clear, settle 7 done',
    'marked, gone once': 'clear, settle 7 done',
  },
  left: {
    reading: 'settle 7 done, tell-left',
    asking: 'settle 7 done, tell-left',
    'asking, changed meanwhile': 'settle 7 done, tell-left',
    'asking once more': 'settle 7 done, tell-left',
    'asking for the last time': 'settle 7 done, tell-left',
    unmarked: 'tell-left',
    marked: 'tell-left',
    'marked by a selection': 'tell-left',
    'marked and read again': 'settle 7 done, tell-left',
    'marked, gone once': 'settle 7 done, tell-left',
  },
  restored: {
    new: 'ask-rule',
    reading: 'settle 7 done, read 8',
    asking: 'settle 7 done, read 8',
    'asking, changed meanwhile': 'settle 7 done, read 8',
    'asking once more': 'settle 7 done, read 8',
    'asking for the last time': 'settle 7 done, read 8',
    unmarked: 'read 8',
    marked: 'send-again 8 0',
    'marked by a selection': 'send-again 8 0',
    'marked and read again': 'settle 7 done, send-again 8 0',
    'marked, gone once': 'settle 7 done, send-again 8 0',
  },
  gone: {
    new: 'clear, fall-silent',
    reading: 'clear, settle 7 done, fall-silent',
    asking: 'clear, settle 7 done, fall-silent',
    'asking, changed meanwhile': 'clear, settle 7 done, fall-silent',
    'asking once more': 'clear, settle 7 done, fall-silent',
    'asking for the last time': 'clear, settle 7 done, fall-silent',
    unmarked: 'clear, fall-silent',
    marked: 'clear, fall-silent',
    'marked by a selection': 'clear, fall-silent',
    'marked and read again': 'clear, settle 7 done, fall-silent',
    'marked, gone once': 'clear, settle 7 done, fall-silent',
  },
};

describe.each(Object.keys(EVENTS) as EventName[])('%s', (event) => {
  test.each(Object.keys(STATES) as StateName[])('while %s', (state) => {
    expect(effectsOf(state, event)).toBe(TABLE[event][state] ?? '');
  });
});

/** Lets things happen one after the other; serials are of the reading begun last. */
function live(...events: readonly (SessionEvent | ((serial: number) => SessionEvent))[]): {
  state: Session;
  done: string[];
} {
  const done: string[] = [];
  let state = NEW_SESSION;
  for (const event of events) {
    const next = step(state, typeof event === 'function' ? event(state.serial) : event);
    state = next.state;
    done.push(...next.effects.map(say));
  }
  return { state, done };
}
const now = (event: SessionEvent) => (serial: number) => ({ ...event, serial }) as SessionEvent;

describe('a life', () => {
  test('of a page that is read by rule, and marked', () => {
    const { state, done } = live({ kind: 'rested' }, EVENTS.allowed, now(found('A.')), now(answered('marks')));
    expect(done).toEqual(['ask-rule', 'read 1', 'send 1 whole', 'mark', 'settle 1 done', 'look-again']);
    expect(state).toMatchObject({ marked: { part: 'page', text: 'A.' }, busy: false, hasRead: true });
  });

  test('of a page that is left while it is read, and come back to', () => {
    const { state, done } = live(
      EVENTS.allowed,
      now(found('A.')),
      EVENTS.left,
      answered('lost', 1),
      EVENTS.restored,
      now(found('A.')),
      now(answered('marks')),
    );
    expect(done.slice(2)).toEqual([
      ...['settle 1 done', 'tell-left', 'read 3', 'send 3 whole'],
      ...['mark', 'settle 3 done', 'look-again'],
    ]);
    expect(state.marked?.text).toBe('A.');
  });

  test('of a page that was marked, left and come back to: the same is asked again, and its marks stand meanwhile', () => {
    const { state, done } = live(
      EVENTS.allowed,
      now(found('A.')),
      now(answered('marks')),
      EVENTS.left,
      EVENTS.restored,
      now(answered('marks')),
    );
    expect(done.slice(5)).toEqual(['tell-left', 'send-again 3 0', 'mark', 'settle 3 done', 'look-again']);
    expect(state.marked?.text).toBe('A.');
  });

  test('of a page that no rule allows any more: the answer to what was asked before is not taken', () => {
    const { state, done } = live(EVENTS.asked, now(found('A.')), EVENTS.cleared, answered('marks', 1), EVENTS.rested);
    expect(done.slice(2)).toEqual(['clear', 'settle 1 done', 'ask-rule']);
    expect(state.marked).toBeNull();
  });

  test('somebody who insists does so until the page goes elsewhere', () => {
    const { state } = live(EVENTS.insisted, now(found('A.', false)), now(answered('marks')), EVENTS.changed);
    expect(state.insisted).toBe(true);
    expect(step(state, EVENTS.navigated).state.insisted).toBe(false);
  });

  test('a text that is gone once is waited for; twice, and it is gone', () => {
    const { done } = live(
      EVENTS.asked,
      now(found('A.')),
      now(answered('marks')),
      EVENTS.changed,
      now(found(null)),
      EVENTS.changed,
      now(found(null)),
      now(answered('not-news')),
    );
    expect(done.slice(5)).toEqual(['read 2', 'settle 2 done', 'read 3', 'send 3 nothing', 'clear', 'settle 3 done']);
  });

  test('what comes while a page is analysed is looked for when that is over, once', () => {
    const { state, done } = live(
      EVENTS.asked,
      now(found('A.', false)),
      EVENTS.rested,
      EVENTS.rested,
      now(answered('not-news')),
      EVENTS.rested,
      now(found('A. B.')),
      EVENTS.changed,
      now(answered(FAILED)),
      EVENTS.rested,
      now(found('A. B. C.', false)),
      now(answered('not-news')),
    );
    expect(done.filter((one) => one === 'look-again')).toHaveLength(2);
    expect(done.at(-1)).toBe('settle 3 done');
    expect(state.missed).toBe(false);
  });

  test('a selection in which nothing is selected is told so', () => {
    const nothing = { kind: 'found', serial: 1, part: 'selection', text: null, isNews: true } as const;
    const some = { ...nothing, text: 'It held', isNews: false };
    expect(live(EVENTS.selected, nothing).done).toEqual(['read-selection 1', 'send 1 nothing']);
    expect(live(EVENTS.selected, some).done).toEqual(['read-selection 1', 'send 1 whole']);
  });
});
