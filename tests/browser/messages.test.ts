import { beforeEach, describe, expect, test, vi } from 'vitest';
import { ok, type Result } from '../../utils/core/model/result.ts';
import { makeFakeBrowser } from '../helpers/fake-browser.ts';

const fake = vi.hoisted(() => ({ browser: null as unknown as ReturnType<typeof makeFakeBrowser> }));
vi.mock('../../utils/browser/browser.ts', () => fake);
const { handle, sender } = await import('../../utils/browser/messages.ts');
type Failure = import('../../utils/browser/messages.ts').Failure;

interface Questions {
  'double/it'(input: { value: number }): Result<number, Failure>;
  'break/it'(input: null): Result<null, Failure>;
}
const send = sender<Questions>();
const HANDLERS = {
  'double/it': ({ value }: { value: number }) => ok(value * 2),
  'break/it': (): Result<null, Failure> => {
    throw new Error('out of ink');
  },
};

beforeEach(() => {
  fake.browser = makeFakeBrowser();
});

describe('messages', () => {
  test('are answered by their handler', async () => {
    handle<Questions>(HANDLERS, () => true);
    expect(await send('double/it', { value: 21 })).toEqual({ ok: true, value: 42 });
  });

  test('a handler that throws answers a failure with its reason', async () => {
    handle<Questions>(HANDLERS, () => true);
    expect(await send('break/it', null)).toEqual({ ok: false, error: { kind: 'failed', reason: 'out of ink' } });
  });

  test('the handler runs while the message is being delivered: a click that was its cause is still one', () => {
    const called = vi.fn(() => ok(null));
    handle<Questions>({ ...HANDLERS, 'break/it': called }, () => true);
    void send('break/it', null);
    expect(called).toHaveBeenCalledOnce();
  });

  test('nobody there is a failure, not an exception', async () => {
    expect(await send('double/it', { value: 1 })).toEqual({ ok: false, error: { kind: 'no-answer' } });
  });

  test('an extension that was reloaded throws at once: that too is a failure', async () => {
    fake.browser.runtime.sendMessage = () => {
      throw new Error('Extension context invalidated.');
    };
    expect(await send('double/it', { value: 1 })).toEqual({ ok: false, error: { kind: 'no-answer' } });
  });

  test('of others are left to others', () => {
    handle<Questions>(HANDLERS, () => true);
    const own = { id: 'own-id' };
    const none = () => undefined;
    expect(fake.browser.runtime.onMessage.fire({ type: 'else/where' }, own, none)).toEqual([undefined]);
    expect(fake.browser.runtime.onMessage.fire({ type: 'toString' }, own, none)).toEqual([undefined]);
    expect(fake.browser.runtime.onMessage.fire('double/it', own, none)).toEqual([undefined]);
    expect(
      fake.browser.runtime.onMessage.fire({ type: 'double/it', input: { value: 1 } }, { id: 'other' }, none),
    ).toEqual([undefined]);
  });

  test('from those that are not accepted get no answer', async () => {
    handle<Questions>(HANDLERS, ({ ownPage }) => !ownPage);
    expect(await send('double/it', { value: 1 })).toEqual({ ok: false, error: { kind: 'no-answer' } });
  });

  test('stop being answered when the handler stops', async () => {
    handle<Questions>(HANDLERS, () => true)();
    expect(await send('double/it', { value: 1 })).toMatchObject({ ok: false });
  });
});
