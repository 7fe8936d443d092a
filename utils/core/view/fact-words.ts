import { amount } from '../messages/build.ts';
import type { UiId } from '../messages/message-key.ts';
import type { EntityId } from '../model/entity.ts';
import type { Fact } from '../model/knowledge.ts';
import type { Message, MessageArg } from '../model/note.ts';
import { dateArg, saying, ui } from './words.ts';

/** Units of the records that each language words in its own way. */
/** Units that have words of their own. */
type CountedUnit = UiId extends infer Id ? (Id extends `unit_${infer Unit}` ? Unit : never) : never;

const WORDED: Readonly<Record<string, CountedUnit>> = {
  'year of age': 'years',
  year: 'years',
  barrel: 'barrels',
  'barrel per day': 'barrels_a_day',
  'per 1,000 people': 'per_1000_people',
  'per 100,000 people': 'per_100000_people',
  'per 1,000 live births': 'per_1000_births',
  'per 100,000 live births': 'per_100000_births',
};

/** A value with its unit. A rate is said by what it is counted against: the property tells what is counted. */
function worded(value: number, unit: string | null): MessageArg {
  const word = unit === null ? undefined : (WORDED[unit] ?? WORDED[unit.slice(unit.indexOf('per '))]);
  return word === undefined ? amount(value, unit) : saying(ui(`unit_${word}`, value));
}

/** Names shown of a long list, such as the bodies a country is a member of. */
const MOST_LISTED = 8;

/** A fact's value in words, with its unit and bound. Null where it is another entity, whose name is not at hand. */
export function factWords(
  { value, unit, bound }: Pick<Fact, 'value' | 'unit' | 'bound'>,
  names: Readonly<Record<EntityId, string>>,
): Message | null {
  switch (value.kind) {
    case 'number':
      return ui(
        bound === '~' ? 'about' : bound === '>' ? 'over' : bound === '<' ? 'under' : 'plain',
        worded(value.value, unit),
      );
    case 'range':
      return ui('range', worded(value.low, unit), worded(value.high, unit));
    case 'date':
      return ui('plain', dateArg(value.date));
    case 'text':
      return ui('plain', value.text);
    case 'entity': {
      const name = names[value.entity];
      return name === undefined ? null : ui('plain', name);
    }
  }
}

/** Values one after the other, a long list cut short with how many are left out. Null for none. */
export function listed(values: readonly Message[]): Message | null {
  const [first, ...rest] = values.slice(0, MOST_LISTED);
  if (!first) return null;
  const left = values.length - MOST_LISTED;
  const all = rest.reduce((before, next) => ui('listed', saying(before), saying(next)), first);
  return left > 0 ? ui('listed_more', saying(all), left) : all;
}
