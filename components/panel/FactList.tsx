import type { EntityId } from '../../utils/core/model/entity.ts';
import type { Fact } from '../../utils/core/model/knowledge.ts';
import { recordEntries } from '../../utils/core/view/record-entries.ts';
import { RecordList } from './RecordList.tsx';

const NO_NAMES: Readonly<Record<EntityId, string>> = {};

/** Facts at hand, every line with its source; the first so many, the rest a click away. */
export function FactList({ facts, most }: { readonly facts: readonly Fact[]; readonly most: number }) {
  return <RecordList entries={recordEntries(facts, NO_NAMES)} most={most} />;
}
