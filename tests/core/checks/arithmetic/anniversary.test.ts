import { anniversary } from '../../../../utils/core/checks/arithmetic/anniversary.ts';
import { checkAbstains, checkSays } from '../../../helpers/run-check.ts';

checkSays(anniversary, [
  ['The firm, founded in [1998], marks its 27th anniversary.', 'matches'],
  ['The firm, founded in [1998], marks its 20th anniversary.', 'differs'],
  ['The firm, founded in [1998], marked its 20th anniversary in 2018.', 'matches'],
  ['The firm, which was founded in [1905], marked its 120th anniversary on Sunday.', 'matches'],
  ['The museum, opened in [1975], celebrates its 50th birthday.', 'matches'],
]);

checkAbstains(anniversary, [
  'The firm, founded in 1998, marks its 26th anniversary.',
  'The firm, founded in 1998, marks its 28th anniversary.',
  'The firm, founded in 1998, played on the 20th anniversary of the flood.',
  'The firm, founded in 1998, marks the 20th anniversary.',
  'The firm, founded in 1998, marks its 20th anniversary of selling bread.',
  'The firm was founded in 1998. Its owner marks his 50th birthday.',
  'The firm marks its 20th anniversary.',
  'The firm, founded in 1998 and moved in 2003, marked its 20th anniversary in 2018.',
  ['The firm, founded in 1998, marks its 20th anniversary.', { published: null }],
  'The firm, founded in 1998, has its 20th director.',
]);
