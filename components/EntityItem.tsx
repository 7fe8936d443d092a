import type { EntityRow } from '../utils/core/view/entity-groups.ts';
import { typeWord } from '../utils/core/view/words.ts';
import { FactList } from './FactList.tsx';
import { GoToText, type Reveal } from './GoToText.tsx';
import { LiveLookup } from './LiveLookup.tsx';
import { NoteList } from './NoteList.tsx';
import { NotThisOne } from './NotThisOne.tsx';
import { useSay, useUi } from './say.ts';

const FACTS_SHOWN = 4;

/** Somebody or something named: who it is, how often it comes, what is on record. */
export function EntityItem({
  row,
  selected = false,
  brief = false,
  onReveal,
}: {
  readonly row: EntityRow;
  readonly selected?: boolean;
  readonly brief?: boolean;
  readonly onReveal: Reveal;
}) {
  const say = useSay();
  const words = useUi();
  const { entity, description, pack, mentions, facts, notes } = row;
  return (
    <li class="item" data-entity={entity.id} aria-current={selected ? 'true' : undefined}>
      <div class="item-head">
        <p class="entity-name" dir="auto">
          {entity.name}
        </p>
        <GoToText target={{ entity: entity.id }} what={entity.name} onReveal={onReveal} />
      </div>
      {/* The records describe in English only. */}
      <p class="item-about" lang={description ? 'en' : undefined}>
        {description ?? say(typeWord(entity.type))}
      </p>
      {pack !== null && <p class="unverified">{words('unverified_pack', pack)}</p>}
      {!brief && (
        <>
          <p class="quiet">{words('named_times', mentions)}</p>
          <NoteList notes={notes} />
          <FactList facts={facts} most={FACTS_SHOWN} />
          <LiveLookup entity={entity} country={row.country} />
          <NotThisOne entity={entity} />
        </>
      )}
    </li>
  );
}
