import { FIRST_NAME, LAST_NAME } from '../../core/knowledge/gazetteer.ts';
import { compileOpenData, compilePersonNames } from '../open-data.ts';
import type { NamePool } from './renamed-copies.ts';

/** Names of the pack's compiled layer, for {@link renamedCopy}. Latin script only: the corpora are. */
export async function readNamePool(): Promise<NamePool> {
  const words = [...(await compilePersonNames())].filter(([word]) => isLatin(word) && word.length > 2);
  const entities = (await compileOpenData([])).flat().filter(({ name }) => isLatin(name) && name.length < 40);
  const bearing = (bit: number): string[] => words.filter(([, bits]) => bits & bit).map(([word]) => capitalised(word));
  return {
    firstNames: bearing(FIRST_NAME),
    lastNames: bearing(LAST_NAME),
    organisations: entities.filter(({ type }) => type === 'organisation').map(({ name }) => name),
    places: entities.filter(({ type }) => type === 'place').map(({ name }) => name),
  };
}

const isLatin = (name: string): boolean => /^[\p{Script=Latin}\d .,'’&-]+$/u.test(name);
const capitalised = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1);
