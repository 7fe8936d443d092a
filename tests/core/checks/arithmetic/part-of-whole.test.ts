import { expect, test } from 'vitest';
import { partOfWhole } from '../../../../utils/core/checks/arithmetic/part-of-whole.ts';
import { checkAbstains, checkSays, runCheck } from '../../../helpers/run-check.ts';

const JAIL = 'The jail has a capacity of 1,200 inmates.';

checkSays(partOfWhole, [
  [`${JAIL} It held 400 inmates—about [one-third] of its capacity.`, 'matches'],
  [`${JAIL} It held 435 inmates, or about [a third] of its capacity.`, 'matches'],
  [`${JAIL} It held 600 inmates, about [one-third] of its capacity.`, 'differs'],
  ['Some 312 ([26%]) of the 1,200 places are free.', 'matches'],
  ['Some 412 ([26%]) of the 1,200 places are free.', 'differs'],
  ['Of a budget of $80m, it spent $61m, or more than [three quarters] of it.', 'matches'],
  ['The league has 18 clubs, and 11 of the 18 clubs, or [61%], made a loss.', 'matches'],
  ['Of the 240 flats, 180 ([75%]) are let.', 'matches'],
  ['Some 2,600 nurses, or [40%] of the staff of 6,500, stayed at home.', 'matches'],
  ['Nine of the 12 jurors, [75%], were men.', 'matches'],
  ['Divers searched 45 of the lake’s 60 wrecks ([75 per cent]) last summer.', 'matches'],
  ['Onze des 18 clubs, soit [61 %], ont perdu de l’argent.', 'matches', { lang: 'fr' }],
  ['Once de los 18 clubes, el [71 %], tuvieron pérdidas.', 'differs', { lang: 'es' }],
  ['Elf der 18 Vereine, also [61 Prozent], machten Verlust.', 'matches', { lang: 'de' }],
  ['Onze dos 18 clubes, ou [61%], tiveram prejuízo.', 'matches', { lang: 'pt' }],
]);

checkAbstains(partOfWhole, [
  `${JAIL} It held 400 inmates—about one-third.`,
  `${JAIL} It held 400 inmates, and a third of its capacity is closed.`,
  `${JAIL} It spent $400, a third of its capacity.`,
  `${JAIL} It held 400 inmates, up a third of its capacity.`,
  `${JAIL} There were 400 dogs, a third of its capacity.`,
  `${JAIL} It held 400 to 500 inmates, a third of its capacity.`,
  'A third of its capacity of 1,200 is closed.',
  'Of the 240 flats, 180 are let, while 60% of the shops are empty.',
]);

test('says the division with its result', () => {
  const { notes, reading } = runCheck(partOfWhole, `${JAIL} It held 400 inmates—about one-third of its capacity.`);
  expect(reading.figures.length).toBe(3);
  expect(notes[0]).toMatchObject({
    about: { figure: 2 },
    check: 'check/part-of-whole',
    message: {
      args: [
        { value: 400 },
        { value: 1200 },
        { kind: 'percent', value: expect.closeTo(33.33, 2) },
        { text: 'about one-third' },
      ],
    },
    sources: [{ title: 'A story', publisher: 'The Example' }],
  });
});
