import { report } from '../../utils/browser/log.ts';
import { type ContentToBackground, type Failure, sender } from '../../utils/browser/messages.ts';
import { err, ok, type Result } from '../../utils/core/model/result.ts';
import { type Effect, type Outcome, type Session, type SessionEvent, step } from '../../utils/page/page-session.ts';
import type { Desk } from './desk.ts';

const send = sender<ContentToBackground>();

/** A session at work: what it says is done, and what comes of that is told it. */
export interface RunningSession {
  readonly state: Session;
  tell(event: SessionEvent): void;
  /** Tells it that a reading is wanted; resolves when the reading has come to an end, whatever end. */
  ask(event: Extract<SessionEvent, { kind: 'asked' | 'selected' }>): Promise<Result<null, Failure>>;
}

type Performers = { readonly [K in Effect['do']]: (effect: Extract<Effect, { do: K }>) => void };

/** Runs a session on a desk. `onSilent`: it has ended for good. `onLook`: it is to be looked whether more has come to the page. */
export function runSession(first: Session, desk: Desk, onSilent: () => void, onLook: () => void): RunningSession {
  let state = first;
  const waiting = new Map<number, (outcome: Result<null, Failure>) => void>();

  /** A page that trips the reading up fails it, and nothing else. */
  const attempt = async (serial: number, act: () => SessionEvent | Promise<SessionEvent>) => {
    try {
      tell(await act());
    } catch (error) {
      report('reading the page', error);
      tell({ kind: 'answered', serial, answer: { kind: 'failed', reason: String(error) } });
    }
  };
  const perform: Performers = {
    read: ({ serial, insisted }) => void attempt(serial, () => desk.read(serial, insisted)),
    'read-selection': ({ serial, words, inFrame }) =>
      void attempt(serial, () => desk.readSelection(serial, words, inFrame)),
    send: ({ serial, whole }) => void attempt(serial, () => desk.send(serial, whole ? 'whole' : 'nothing')),
    'send-again': ({ serial, wait }) =>
      void setTimeout(() => void attempt(serial, () => desk.send(serial, 'same')), wait),
    mark: desk.mark,
    'mark-again': desk.markAgain,
    clear: desk.clear,
    'look-again': onLook,
    'ask-rule': () => void askRule(),
    'tell-left': () => void send('page/left', { document: desk.document }),
    'tell-secret': ({ reason }) => void send('page/withheld', { document: desk.document, reason }),
    settle({ serial, outcome }) {
      waiting.get(serial)?.(resultOf(outcome));
      waiting.delete(serial);
    },
    'fall-silent': onSilent,
  };

  function tell(event: SessionEvent): void {
    const next = step(state, event);
    state = next.state;
    for (const effect of next.effects) (perform[effect.do] as (effect: Effect) => void)(effect);
  }

  async function askRule(): Promise<void> {
    const answer = await send('page/opened', { url: location.href });
    if (answer.ok) tell({ kind: 'ruled', read: answer.value.read });
  }

  return {
    get state() {
      return state;
    },
    tell,
    ask: (event) =>
      new Promise((resolve) => {
        waiting.set(state.serial + 1, resolve);
        tell(event);
      }),
  };
}

function resultOf(outcome: Outcome): Result<null, Failure> {
  return outcome.kind === 'done' ? ok(null) : err(outcome);
}
