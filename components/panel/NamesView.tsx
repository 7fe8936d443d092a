import type { NoteTarget } from '../../utils/core/model/note.ts';
import type { EntityGroup } from '../../utils/core/view/entity-groups.ts';
import type { Scene } from '../../utils/core/view/locator-map.ts';
import { LocatorMapView } from '../charts/LocatorMapView.tsx';
import { useUi } from '../shared/say.ts';
import { EntityItem } from './EntityItem.tsx';
import type { Reveal } from './GoToText.tsx';
import { LongList } from './LongList.tsx';

/** Whom and what the story names: those on record first, by kind, a line each that opens in place; then the other names. */
export function NamesView({
  groups,
  scene,
  selected,
  onReveal,
}: {
  readonly groups: readonly EntityGroup[];
  /** Where the story takes place. */
  readonly scene: Scene;
  readonly selected: NoteTarget | null;
  readonly onReveal: Reveal;
}) {
  const say = useUi();
  if (!groups.length) return <p class="nothing">{say('none_people')}</p>;
  const isShown = (id: string, known: boolean) => known || id === selected?.entity;
  const known = groups
    .map((group) => ({ ...group, rows: group.rows.filter((row) => isShown(row.entity.id, row.known)) }))
    .filter(({ rows }) => rows.length);
  const others = groups
    .flatMap(({ rows }) => rows)
    .filter((row) => !isShown(row.entity.id, row.known))
    .sort((a, b) => b.entity.salience - a.entity.salience);
  return (
    <>
      <LocatorMapView scene={scene} />
      {known.map(({ section, rows }) => (
        <section key={section} class="group">
          <h2 class="group-title">{say(`section_${section}`)}</h2>
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
      {others.length > 0 && (
        <section class="group">
          <h2 class="group-title">{say('names_others')}</h2>
          <ul class="other-names">
            {others.map(({ entity }) => (
              <li key={entity.id}>
                <button
                  type="button"
                  class="link"
                  data-entity={entity.id}
                  title={say('go_to_text')}
                  onClick={() => onReveal({ entity: entity.id })}
                >
                  <span dir="auto">{entity.name}</span>
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
