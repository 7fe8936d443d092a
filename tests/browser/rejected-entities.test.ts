import { beforeEach, expect, test, vi } from 'vitest';
import { makeFakeBrowser } from '../helpers/fake-browser.ts';

const fake = vi.hoisted(() => ({ browser: null as unknown as ReturnType<typeof makeFakeBrowser> }));
vi.mock('../../utils/browser/browser.ts', () => fake);
const { forgiveEntity, rejectedEntitiesItem, rejectedOn, rejectEntity } = await import(
  '../../utils/browser/rejected-entities.ts'
);

beforeEach(() => {
  fake.browser = makeFakeBrowser();
});

test('a rejection holds on its site alone, or everywhere', async () => {
  await rejectEntity({ entity: 'a', name: 'A', host: 'one.example' });
  await rejectEntity({ entity: 'b', name: 'B', host: null });
  expect([...(await rejectedOn('one.example'))]).toEqual(['a', 'b']);
  expect([...(await rejectedOn('two.example'))]).toEqual(['b']);
});

test('everywhere takes the place of single sites; the same said twice is said once', async () => {
  await rejectEntity({ entity: 'a', name: 'A', host: 'one.example' });
  await rejectEntity({ entity: 'a', name: 'A', host: 'one.example' });
  await rejectEntity({ entity: 'a', name: 'A', host: 'two.example' });
  expect(await rejectedEntitiesItem.get()).toHaveLength(2);
  await rejectEntity({ entity: 'a', name: 'A', host: null });
  expect(await rejectedEntitiesItem.get()).toEqual([{ entity: 'a', name: 'A', host: null }]);
});

test('a rejection can be taken back', async () => {
  const rejection = { entity: 'a', name: 'A', host: null };
  await rejectEntity(rejection);
  await forgiveEntity(rejection);
  expect((await rejectedOn('one.example')).size).toBe(0);
});
