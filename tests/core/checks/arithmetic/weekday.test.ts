import { weekday } from '../../../../utils/core/checks/arithmetic/weekday.ts';
import { checkAbstains, checkSays } from '../../../helpers/run-check.ts';

checkSays(weekday, [
  ['The court sat on [Monday, 5 March 2024].', 'differs'],
  ['The court sat on [Monday, March 5, 2024].', 'differs'],
  ['The court sat on [Sun, March 5, 2024].', 'differs'],
  ['El tribunal se reunió el [lunes 5 de marzo de 2024].', 'differs', { lang: 'es' }],
  ['La cour a siégé le [lundi 5 mars 2024].', 'differs', { lang: 'fr' }],
  ['Das Gericht tagte am [Montag, dem 5. März 2024].', 'differs', { lang: 'de' }],
  ['O tribunal reuniu-se na [segunda-feira, 5 de março de 2024].', 'differs', { lang: 'pt' }],
]);

checkAbstains(weekday, [
  'The court sat on Tuesday, 5 March 2024.',
  'The court sat on Tuesday, March 5, 2024.',
  'The court sat on Monday, 5 March.',
  'The court sat on Monday.',
  'The court sat on 5 March 2024.',
  'The court sat on Monday in March 2024.',
  'The court sat on Monday 03/05/2024.',
  'The court sat on Monday, 2024-03-05.',
  'It was read on Monday, 5 March 1750.',
  'The Monday Club of 5 March 2024 met.',
  ['El tribunal se reunió el martes 5 de marzo de 2024.', { lang: 'es' }],
  ['La cour a siégé le mardi 5 mars 2024.', { lang: 'fr' }],
  ['Das Gericht tagte am Dienstag, dem 5. März 2024.', { lang: 'de' }],
  ['O tribunal reuniu-se na terça-feira, 5 de março de 2024.', { lang: 'pt' }],
]);
