import { expect, test } from 'vitest';
import { unitConversion } from '../../../../utils/core/checks/arithmetic/unit-conversion.ts';
import { checkAbstains, checkSays, runCheck } from '../../../helpers/run-check.ts';

checkSays(unitConversion, [
  ['The path is 10 miles ([16 km]) long.', 'matches'],
  ['The path is 10 miles (about [16 km]) long.', 'matches'],
  ['The path is 10 miles ([25 km]) long.', 'differs'],
  ['The path is 16 km, or [10 miles], long.', 'matches'],
  ['It lies 12–15 miles ([19–24 km]) off the coast.', 'matches'],
  ['It reached 41C ([106F]) on Monday.', 'matches'],
  ['It reached 41C ([96F]) on Monday.', 'differs'],
  ['It fell to -10C ([14F]) at night.', 'matches'],
  ['The blaze took 500 acres ([200 hectares]).', 'matches'],
  ['The blaze took 500 acres ([2,000 hectares]).', 'differs'],
  ['The blaze took 5 square miles of heath ([13 sq km]).', 'matches'],
  ['She is 6ft 2in ([1.88m]) tall.', 'matches'],
  ['It weighs 80kg ([176lb]).', 'matches'],
  ['It weighs 80kg ([250lb]).', 'differs'],
  ['Gusts of 120 mph ([195 kph]) were felt.', 'matches'],
  ['The tank holds 5,000 litres ([1,100 gallons]).', 'matches'],
  ['The tank holds 5,000 litres ([1,320 gallons]).', 'matches'],
  ['The wall is 3 feet ([1 metre]) high.', 'matches'],
  ['El camino mide 10 millas ([16 kilómetros]).', 'matches', { lang: 'es' }],
  ['El camino mide 10 millas ([26 kilómetros]).', 'differs', { lang: 'es' }],
  ['Le sentier fait 10 milles ([16 kilomètres]).', 'matches', { lang: 'fr' }],
  ['Die Strecke ist 10 Meilen ([16 Kilometer]) lang.', 'matches', { lang: 'de' }],
  ['Es wurden 41 Grad Celsius ([106 Grad Fahrenheit]) gemessen.', 'matches', { lang: 'de' }],
  ['A trilha tem 500 hectares ([1.235 acres]).', 'matches', { lang: 'pt' }],
  ['A trilha tem 500 hectares ([5.235 acres]).', 'differs', { lang: 'pt' }],
]);

checkAbstains(unitConversion, [
  'The path is 10 miles (25 km from the coast) long.',
  'A 10-mile fence along the border (3 km) is rusty.',
  'She runs 5 miles or 10 km each day.',
  'The world warmed by 1.5C (2.7F).',
  'The world warmed by 1.5C (34.7F).',
  'A rise of 2C (3.6F) is likely.',
  'It is 2C (3.6F) warmer than usual.',
  'The hike is 10 miles (3 hours).',
  'It carries 10 tons (200 people).',
  'The path is 10 miles. (16 km of it are paved.)',
  'It took 3 miles, 5 km and 200 yards.',
  'The road is 12 miles (90 km, by the map) long.',
  'The house has 12 rooms (200 square feet).',
  'It is 100 metres wide (20 km long).',
  'It is 0 km (0 miles) away.',
  'The path is 10 miles (18 km) long.',
  'It cost $10 (16 km).',
  'The pool is 50 metres (25 of them heated).',
  'Some 10 miles (6 to 16 km) were closed.',
  ['Der Weg ist 5 Meilen oder 10 Kilometer lang.', { lang: 'de' }],
  ['El muro mide 10 metros (3 kilómetros de largo).', { lang: 'es' }],
  ['Le mur fait 10 mètres (3 kilomètres de long).', { lang: 'fr' }],
  ['O muro tem 10 metros (3 quilômetros de extensão).', { lang: 'pt' }],
]);

test('says what was converted, to what, in the units of the text', () => {
  const { notes } = runCheck(unitConversion, 'The path is 10 miles (16 km) long.');
  expect(notes[0]).toMatchObject({
    message: {
      key: 'note_unit_matches',
      args: [
        { message: { key: 'note_value_unit', args: [{ value: 10 }, { text: 'mi' }] } },
        { message: { key: 'note_value_unit', args: [{ value: 16.09 }, { text: 'km' }] } },
        { text: '16 km' },
      ],
    },
    sources: [{ title: 'A story' }],
  });
});
