import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { clearAnswers, measureAnswers, readAnswer, writeAnswer } from '../../utils/browser/answer-cache.ts';

test('answers are kept with their age until they are cleared', async () => {
  expect(await readAnswer('https://a.example/')).toBeNull();
  await writeAnswer('https://a.example/', '{"a":1}', 1000);
  await writeAnswer('https://b.example/', '{}', 2000);
  await writeAnswer('https://a.example/', '{"a":2}', 3000);
  expect(await readAnswer('https://a.example/')).toMatchObject({ body: '{"a":2}', at: 3000 });
  expect(await measureAnswers()).toEqual({ count: 2, characters: 9 });
  await clearAnswers();
  expect(await measureAnswers()).toEqual({ count: 0, characters: 0 });
});
