import { beforeEach, expect, test, vi } from 'vitest';
import { makeFakeBrowser } from '../helpers/fake-browser.ts';

const fake = vi.hoisted(() => ({ browser: null as unknown as ReturnType<typeof makeFakeBrowser> }));
vi.mock('../../utils/browser/browser.ts', () => fake);
const { logRequest, requestLogItem } = await import('../../utils/browser/request-log.ts');

beforeEach(() => {
  fake.browser = makeFakeBrowser();
});

const line = (at: number) => ({ at, host: 'a.example', asks: 'A', bytes: 1, outcome: 'answered' });

test('lines written at once are all kept, in order', async () => {
  await Promise.all([logRequest(line(1)), logRequest(line(2)), logRequest(line(3))]);
  expect((await requestLogItem.get()).map(({ at }) => at)).toEqual([1, 2, 3]);
});

test('of more than five hundred the oldest go', async () => {
  for (let at = 0; at < 503; at++) await logRequest(line(at));
  const lines = await requestLogItem.get();
  expect(lines).toHaveLength(500);
  expect(lines[0]!.at).toBe(3);
});

test('a line holds what the reader is shown and nothing else', async () => {
  await logRequest({ ...line(1), key: 'SECRET' } as ReturnType<typeof line>);
  expect(JSON.stringify(await requestLogItem.get())).not.toContain('SECRET');
});
