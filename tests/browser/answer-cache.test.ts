import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { clearAnswers, countAnswers, readAnswer, writeAnswer } from '../../utils/browser/answer-cache.ts';

test('answers are kept with their age until they are cleared', async () => {
  expect(await readAnswer('https://a.example/')).toBeNull();
  await writeAnswer('https://a.example/', '{"a":1}', 1000);
  await writeAnswer('https://b.example/', '{}', 2000);
  await writeAnswer('https://a.example/', '{"a":2}', 3000);
  expect(await readAnswer('https://a.example/')).toMatchObject({ body: '{"a":2}', at: 3000 });
  expect(await countAnswers()).toBe(2);
  await clearAnswers();
  expect(await countAnswers()).toBe(0);
});

test('an answer a week older than the newest is forgotten', async () => {
  const week = 7 * 24 * 3600_000;
  await writeAnswer('https://old.example/', '1', 1000);
  await writeAnswer('https://new.example/', '2', 1000 + week);
  expect(await readAnswer('https://old.example/')).toBeNull();
  expect(await countAnswers()).toBe(1);
});
