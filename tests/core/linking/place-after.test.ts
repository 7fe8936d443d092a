import { describe, expect, test } from 'vitest';
import type { EntityRecord } from '../../../utils/pack/record.ts';
import { linkMarked } from '../../helpers/link-marked.ts';
import { packOf } from '../../helpers/pack-of.ts';

const town = (id: string, name: string, country: string, more: Partial<EntityRecord> = {}): EntityRecord => ({
  id,
  type: 'place',
  kind: 'city',
  name,
  country,
  ...more,
});
const pack = packOf([
  { id: 'Q1', type: 'place', kind: 'country', name: 'Norland', country: 'XA', fame: 220 },
  { id: 'Q2', type: 'place', kind: 'country', name: 'Sudia', country: 'XB', fame: 200 },
  { id: 'Q3', type: 'place', kind: 'state', name: 'Sudia', country: 'XC', fame: 190 },
  { id: 'Q4', type: 'place', kind: 'state', name: 'Westmark', country: 'XC', fame: 190 },
  town('Q11', 'Haven', 'XA', { fame: 190 }),
  town('Q12', 'Haven', 'XC', { aliases: ['Haven, Westmark'], fame: 120 }),
  town('Q13', 'Haven', 'XB', { fame: 110 }),
  town('Q14', 'Mill', 'XC', { description: 'City in Westmark.', fame: 130 }),
  town('Q15', 'Mill', 'XC', { description: 'City in Eastmark.', fame: 150 }),
  town('Q16', 'Ferry', 'XC', { description: 'City in Eastmark.', fame: 150 }),
  town('Q17', 'Port', 'XC', { aliases: ['Port, Sudia'], fame: 150 }),
]);

describe('towns and where they lie', () => {
  test.each([
    ['a fire in [L:Haven]', ['Q11'], 'the best known'],
    ['a fire in [L:Haven], [L:Westmark]', ['Q12', 'Q4'], 'the one in the state'],
    ['[L:Haven], [L:Westmark], burns. [L:Haven] is small.', ['Q12', 'Q4', 'Q12'], 'and so it stays'],
    ['a fire in [L:Haven], [L:Norland]', ['Q11', 'Q1'], 'the one in the country'],
    ['a fire in [L:Mill], [L:Westmark]', ['Q14', 'Q4'], 'the one whose state is told'],
    ['a fire in [L:Ferry], [L:Westmark]', ['text:Ferry', 'Q4'], 'none in that state'],
    ['a fire in [L:Port], [L:Sudia], at night', ['Q17', 'Q3'], 'the state that the town is in'],
    ['ships of [L:Sudia], [L:Norland] and others', ['Q2', 'Q1'], 'a list of countries'],
    ['ships of [L:Westmark], [L:Sudia] and others', ['Q4', 'Q3'], 'a list of states'],
  ])('%s: %s', (text, expected) => {
    expect(linkMarked(text, pack)).toEqual(expected);
  });
});
