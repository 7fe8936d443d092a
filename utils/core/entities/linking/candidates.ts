import type { Prose } from '../../text/prose.ts';
import { hashWord, type Tokens } from '../../text/tokens.ts';
import type { EntityNumber, Gazetteer } from '../gazetteer.ts';
import type { NameStrength } from '../name-index.ts';
import type { ReadName } from './read-names.ts';

/** Somebody or something of the pack that a name could mean. */
export interface Candidate {
  readonly entity: EntityNumber;
  readonly strength: NameStrength;
}

/** Names with more bearers say nothing of themselves; the best known are looked at. */
const MOST = 24;
const COMMA = hashWord(',');

/** What the pack has under a name, best known first. "Springfield, Illinois" is looked up whole, then by what stands before the comma. */
export function candidatesFor(name: ReadName, { tokens }: Prose, gazetteer: Gazetteer): Candidate[] {
  const whole = collect(gazetteer.findName(tokens, name.first, name.end), name, gazetteer);
  if (whole.length) return whole;
  const comma = commaIn(tokens, name);
  return comma > name.first ? collect(gazetteer.findName(tokens, name.first, comma), name, gazetteer) : [];
}

function collect(first: number, { acronym }: ReadName, gazetteer: Gazetteer): Candidate[] {
  const found: Candidate[] = [];
  for (let row = first; row >= 0 && found.length < MOST; row = gazetteer.nextRow(row)) {
    if (gazetteer.capitalsOnlyAt(row) && !acronym) continue;
    found.push({ entity: gazetteer.entityAt(row), strength: gazetteer.strengthAt(row) });
  }
  return found;
}

function commaIn(tokens: Tokens, { first, end }: ReadName): number {
  for (let i = first + 1; i < end; i++) if (tokens.hashes[i] === COMMA) return i;
  return -1;
}
