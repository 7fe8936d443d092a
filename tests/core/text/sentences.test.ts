import { expect, test } from 'vitest';
import { blocksOf } from '../../../utils/core/text/prose.ts';
import { splitSentences } from '../../../utils/core/text/sentences.ts';
import { mark, readMarked } from '../../helpers/marked-text.ts';

test.each([
  '[It held 14,500 people.] [That is a third.]',
  '[Prices rose 3.5 per cent.] [Wages did not.]',
  '[He met George W. Bush in June.] [They spoke.]',
  '[He lives in the U.S.] [The law is clear.]',
  '[Mr. Smith left at 5 p.m. on Monday.] [Nobody asked.]',
  '[It opened on Sept. 5 and shut on Jan. 12, 2020.] [Then came Feb. 2.] [It rained.]',
  '[Er kam am 15. Januar und ging am 3. März.] [Im 19. Jahrhundert war das anders.]',
  '[“Is it true?” she asked.] [It was.]',
  '[One line]\n[Another line]',
  '[Visit example.com today.] [Or not!]',
  '[事実です。][はい。]',
  '[Wait… what?] [No.]',
])('%s', (marked) => {
  const { text } = readMarked(marked);
  expect(mark(text, splitSentences(text, blocksOf(text)))).toBe(marked);
});
