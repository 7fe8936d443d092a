import { FIRST_NAME, LAST_NAME } from '../../core/knowledge/gazetteer.ts';
import type { EntityType } from '../../core/model/entity.ts';
import type { EntityRecord } from '../../pack/record.ts';
import { compileOpenData, compilePersonNames } from '../open-data.ts';
import { writtenRecords } from '../written-records.ts';
import type { NamePool } from './renamed-copies.ts';

const LONGEST = 40;

/** Names the pack holds, of both its layers, for {@link renamedCopy}. Latin script only: the corpora are. */
export async function readNamePool(): Promise<NamePool> {
  const words = [...(await compilePersonNames())].filter(([word]) => isLatin(word) && word.length > 2);
  const written = writtenRecords().entities.flat();
  const compiled = (await compileOpenData([])).flat();
  const bearing = (bit: number): string[] => words.filter(([, bits]) => bits & bit).map(([word]) => capitalised(word));
  return {
    firstNames: bearing(FIRST_NAME),
    lastNames: bearing(LAST_NAME),
    people: namesOf(written, 'person').filter((name) => name.includes(' ')),
    organisations: namesOf(written, 'organisation'),
    // Towns stand before their states as two names.
    places: [...namesOf(written, 'place'), ...namesOf(compiled, 'place')].filter((name) => !name.includes(',')),
  };
}

/** Own and other names of all records of a type: acronyms and short forms, too. */
function namesOf(records: readonly EntityRecord[], type: EntityType): string[] {
  const names = records
    .filter((record) => record.type === type)
    .flatMap(({ name, aliases = [] }) => [name, ...aliases])
    .filter((name) => isLatin(name) && name.length > 1 && name.length < LONGEST);
  return [...new Set(names)];
}

const isLatin = (name: string): boolean => /^[\p{Script=Latin}\d .,'’&-]+$/u.test(name);
const capitalised = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1);
