import type { Gazetteer } from '../knowledge/gazetteer.ts';
import type { EntityType } from '../model/entity.ts';
import { hashWord } from '../text/tokens.ts';
import type { Candidate } from './candidates.ts';
import type { NameGroup } from './group-names.ts';
import type { ReadName } from './read-names.ts';
import type { Setting } from './setting.ts';

/** A name in its text. */
export interface Weighed {
  readonly name: ReadName;
  readonly members: NameGroup['members'];
  readonly setting: Setting;
  readonly gazetteer: Gazetteer;
}

/** A name and one of those it could mean. */
export interface WeighedCandidate extends Weighed, Candidate {
  /** All it could mean. */
  readonly candidates: readonly Candidate[];
}

/** Something that speaks for or against. */
export interface Evidence<Case extends Weighed> {
  readonly id: string;
  /** How far it holds, 0 where it does not. */
  readonly value: (weighed: Case) => number;
}

export type Holds = (weighed: WeighedCandidate) => boolean;
/** 1 where it holds. */
export const whether =
  (holds: Holds) =>
  (weighed: WeighedCandidate): number =>
    holds(weighed) ? 1 : 0;

export const typeOf = ({ entity, gazetteer }: WeighedCandidate): EntityType => gazetteer.typeOf(entity);
export const kindOf = ({ entity, gazetteer }: WeighedCandidate): string => gazetteer.kindOf(entity) ?? '';
export const countryOf = ({ entity, gazetteer }: WeighedCandidate): string | null => gazetteer.countryOf(entity);
export const isOneWord = ({ name }: Weighed): boolean => name.words.length === 1;
export const hashOf = ({ name }: Weighed): number => hashWord(name.words[0] ?? '');

/** Whether bodies of that kind go by one name in many countries. */
export const isNationalBody = (kind: string | null): boolean =>
  /court|legislature|chamber|parliament|ministry/.test(kind ?? '');
