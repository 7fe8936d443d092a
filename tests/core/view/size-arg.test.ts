import { expect, test } from 'vitest';
import { sizeArg } from '../../../utils/core/view/size-arg.ts';
import { ui } from '../../../utils/core/view/words.ts';
import { english } from '../../helpers/english.ts';

test.each([
  [0, '0 B'],
  [1, '1 B'],
  [1023, '1,023 B'],
  [20_800, '20.3 KB'],
  [1024 * 1024, '1 MB'],
  [9_850_000, '9.4 MB'],
  [10 * 1024 ** 3, '10 GB'],
  [5000 * 1024 ** 3, '5,000 GB'],
])('%i bytes are %s', (bytes, said) => {
  expect(english(ui('plain', sizeArg(bytes)))).toBe(said);
});
