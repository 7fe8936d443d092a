import { expect, test } from 'vitest';
import { readDoc } from '../../../utils/core/lang/read-doc.ts';
import { mark, readMarked } from '../../helpers/marked-text.ts';

test.each([
  ['en', '[It held 900 people.] [That is a third.]'],
  ['en', '[Norland has 900 beds,] [while Sudland has 12.]'],
  ['en', '[Norland has 900 beds;] [Sudland has 12.]'],
  ['en', '[Norland —] [a land of 5 million —] [has 900 beds.]'],
  ['en', '[All but 12 of the beds of 2019–2021 are full,] [but nobody asks.]'],
  ['en', '[The “best” year had 12 days.]'],
  ['en', '[He said:] [“We had 900 beds in the year before the war.”] [It ended there.]'],
  ['es', '[Norlandia tiene 900 camas,] [mientras que Surlandia tiene 12,] [pero nadie pregunta.]'],
  ['fr', '[La Norlande compte 900 lits,] [tandis que la Surlande en compte 12,] [mais nul ne demande.]'],
  ['de', '[Nordland hat 900 Betten,] [während Südland 12 hat,] [doch niemand fragt während der Ferien.]'],
  ['pt', '[A Norlândia tem 900 camas,] [enquanto a Sulândia tem 12,] [mas ninguém pergunta.]'],
])('%s: %s', (lang, marked) => {
  const { text } = readMarked(marked);
  expect(mark(text, readDoc(text, lang).clauses)).toBe(marked);
});
