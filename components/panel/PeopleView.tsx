import type { NoteTarget } from '../../utils/core/model/note.ts';
import type { EntityGroup } from '../../utils/core/view/entity-groups.ts';
import { LocatorMapView } from '../charts/LocatorMapView.tsx';
import { useUi } from '../shared/say.ts';
import { EntityItem } from './EntityItem.tsx';
import type { Reveal } from './GoToText.tsx';
import { LongList } from './LongList.tsx';

/** Everybody and everything the story names, by kind. */
export function PeopleView({
  groups,
  countries,
  selected,
  onReveal,
}: {
  readonly groups: readonly EntityGroup[];
  /** Codes of the countries its places lie in. */
  readonly countries: readonly string[];
  readonly selected: NoteTarget | null;
  readonly onReveal: Reveal;
}) {
  const say = useUi();
  if (!groups.length) return <p class="nothing">{say('none_people')}</p>;
  return (
    <>
      {groups.map(({ section, rows }) => (
        <section key={section} class="group">
          <h2 class="group-title">{say(`section_${section}`)}</h2>
          {section === 'places' && <LocatorMapView codes={countries} />}
          <LongList rows={rows} isCurrent={({ entity }) => entity.id === selected?.entity}>
            {(row) => (
              <EntityItem
                key={row.entity.id}
                row={row}
                selected={selected?.entity === row.entity.id}
                onReveal={onReveal}
              />
            )}
          </LongList>
        </section>
      ))}
    </>
  );
}
