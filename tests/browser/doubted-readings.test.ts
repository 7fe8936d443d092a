import { expect, test, vi } from 'vitest';
import { makeFakeBrowser } from '../helpers/fake-browser.ts';

const fake = vi.hoisted(() => ({ browser: null as unknown as ReturnType<typeof makeFakeBrowser> }));
vi.mock('../../utils/browser/browser.ts', () => fake);
const { doubtedOn, doubtedReadingsItem, forgetDoubts, setDoubted } = await import(
  '../../utils/browser/doubted-readings.ts'
);

test('a doubt holds on its page, said twice it is kept once, and it can be taken back', async () => {
  fake.browser = makeFakeBrowser();
  await setDoubted('https://a.example/', 'one', true);
  await setDoubted('https://a.example/', 'one', true);
  await setDoubted('https://b.example/', 'two', true);
  expect(await doubtedReadingsItem.get()).toEqual({ 'https://a.example/': ['one'], 'https://b.example/': ['two'] });
  await setDoubted('https://a.example/', 'one', false);
  expect(await doubtedOn('https://a.example/')).toEqual([]);
  await forgetDoubts('https://b.example/');
  expect(await doubtedOn('https://b.example/')).toEqual([]);
  expect(await doubtedOn('https://c.example/')).toEqual([]);
});
