import { expect, test } from 'vitest';
import { readDoc } from '../../../utils/core/lang/read-doc.ts';
import { mark, readMarked } from '../../helpers/marked-text.ts';

test.each([
  ['en', '[It held 14,500 people.] [That is a third.]'],
  ['en', '[Prices rose 3.5 per cent.] [Wages did not.]'],
  ['en', '[He met George W. Bush in June.] [They spoke.]'],
  ['en', '[Ruth C. Ames and Ida P. Lowe built it c. 1920 on p. 4.] [Nobody asked.]'],
  ['en', '[He lives in the U.S.] [The law is clear.]'],
  ['en', '[The U.S. Treasury said so.] [Nobody asked.]'],
  ['en', '[Mr. Smith left at 5 p.m. on Monday.] [Nobody asked.]'],
  ['en', '[In Norland, Dr. Otieno said, 900 fled.] [Rev. Tull and Gen. Orr stayed.]'],
  ['en', '[It opened on Sept. 5 and shut on Jan. 12, 2020.] [Then came Feb. 2.] [It rained.]'],
  ['en', '[The answer was no.] [Prices rose.]'],
  ['en', '[He sat.] [Prices rose.]'],
  ['en', '[Dunmoor Inc. shares fell.] [It is based at Hale & Co.] [The shop shut.]'],
  ['en', '[The lamp costs $90 (Orig. $160).] [Nobody buys it.]'],
  ['en', '[The ID. VAN has 270 hp.] [It is new.]'],
  ['en', '[“Is it true?” she asked.] [It was.]'],
  ['en', '[He said: “They are full.”] [Nobody asked.]'],
  ['en', '[Visit example.com today.] [Or not!]'],
  ['en', '[Wait… what?] [No.]'],
  ['es', '[La Sra. Prado y el Dr. Arce viven en EE.UU. desde mayo.] [Lo dijo ayer.]'],
  ['es', '[El art. 5 y la pág. 12 cambian.] [Nada más.]'],
  ['fr', '[M. Le Goff et Mme. Petit ont voté.] [Ils sont partis.]'],
  ['fr', '[Le chap. 5 compte 40 p.] [Tout est dit.]'],
  ['de', '[Er kam am 15. Januar und ging am 3. März.] [Im 19. Jahrhundert war das anders.]'],
  ['de', '[Der Umsatz stieg laut Dr. Weber um 5 Prozent.] [Die 5. Auflage kam am 3. Mai.]'],
  ['de', '[Es gibt z.B. Autos, z. B. Räder usw.] [Der Preis steigt.]'],
  ['de', '[Er wohnt seit 30 Jahren dort.] [Das Haus hat die Nr. 12.] [Sie sah 40.] [Alle gingen.]'],
  ['pt', '[O Sr. Alves e a Dra. Prado votaram.] [A lei mudou.]'],
  ['pt', '[O art. 5 mudou.] [Nada mais.]'],
  ['ja', '[事実です。][はい。]'],
  ['it', '[Il Dr. Neri vive a Lund.] [La legge cambia.]'],
])('%s: %s', (lang, marked) => {
  const { text } = readMarked(marked);
  expect(mark(text, readDoc(text, lang).sentences)).toBe(marked);
});

test('no line is crossed', () => {
  const { text } = readMarked('[One line]\n[Another line]');
  expect(mark(text, readDoc(text, 'en').sentences)).toBe('[One line]\n[Another line]');
});

test('a hundred thousand full stops and brackets are cut in no time worth speaking of', () => {
  expect(readDoc('(A. B '.repeat(50_000), 'en').sentences.length).toBeGreaterThan(0);
});
