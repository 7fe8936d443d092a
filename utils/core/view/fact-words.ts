import { amount } from '../checks/speak.ts';
import type { Fact } from '../model/knowledge.ts';
import type { Message } from '../model/note.ts';
import { dateArg, ui } from './words.ts';

/** A fact's value in words, with its unit and bound. Null where it is another entity, whose name is not at hand. */
export function factWords({ value, unit, bound }: Fact): Message | null {
  switch (value.kind) {
    case 'number':
      return ui(
        bound === '~' ? 'about' : bound === '>' ? 'over' : bound === '<' ? 'under' : 'plain',
        amount(value.value, unit),
      );
    case 'range':
      return ui('range', amount(value.low, unit), amount(value.high, unit));
    case 'date':
      return ui('plain', dateArg(value.date));
    case 'text':
      return ui('plain', value.text);
    case 'entity':
      return null;
  }
}

/** The newest fact of each property, of the records and of each imported pack side by side; older values are for a series. */
export function newestFacts(facts: readonly Fact[], most: number): Fact[] {
  const newest = new Map<string, Fact>();
  for (const fact of facts) {
    const key = `${fact.property} ${fact.source.pack ?? ''}`;
    const known = newest.get(key);
    if (!known || (fact.asOf ?? '') >= (known.asOf ?? '')) newest.set(key, fact);
  }
  return [...newest.values()].filter((fact) => factWords(fact) !== null).slice(0, most);
}
