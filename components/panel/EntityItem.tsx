import type { ComponentChildren } from 'preact';
import type { EntityType } from '../../utils/core/model/entity.ts';
import type { EntityRow } from '../../utils/core/view/entity-groups.ts';
import { dateArg } from '../../utils/core/view/words.ts';
import { SeriesLine } from '../charts/SeriesLine.tsx';
import { Icon, type IconName } from '../shared/Icon.tsx';
import { NoteList } from '../shared/NoteList.tsx';
import { useSay, useUi } from '../shared/say.ts';
import { Exits } from './Exits.tsx';
import { Flag } from './Flag.tsx';
import { GoToText, type Reveal } from './GoToText.tsx';
import { LiveLookup } from './LiveLookup.tsx';
import { NotThisOne } from './NotThisOne.tsx';
import { OpenRow } from './OpenRow.tsx';
import { RecordList } from './RecordList.tsx';
import { StoryList } from './StoryList.tsx';

const FACTS_SHOWN = 4;

const ICONS: Readonly<Record<EntityType, IconName>> = {
  person: 'person',
  organisation: 'body',
  group: 'body',
  place: 'place',
  facility: 'place',
  event: 'context',
  law: 'context',
  work: 'context',
  other: 'context',
};

/** Somebody or something named: one line that says what it is, and opens to what is on record, what the story says and where to read on. */
export function EntityItem({
  row,
  selected = false,
  onReveal,
}: {
  readonly row: EntityRow;
  readonly selected?: boolean;
  readonly onReveal: Reveal;
}) {
  const say = useSay();
  const words = useUi();
  const { entity, description, pack, what, mentions, cited, story, record, series, compiled, exits, notes } = row;
  return (
    <li class="row-item" data-entity={entity.id} aria-current={selected ? 'true' : undefined}>
      <OpenRow
        id={`entity:${entity.id}`}
        shown={selected}
        summary={
          <>
            <span class="row-icon">{row.flag ? <Flag code={row.flag} /> : <Icon name={ICONS[entity.type]} />}</span>
            <span class="row-name entity-name" dir="auto">
              {entity.name}
            </span>
            {description ? (
              <span class="row-about">{say(description)}</span>
            ) : (
              <span class="row-about">{what.map(say).join(' · ')}</span>
            )}
            {pack !== null && <span class="row-about unverified">{words('unverified_pack', pack)}</span>}
          </>
        }
      >
        {() => (
          <div class="row-body">
            <p class="item-about">
              {what.map(say).join(' · ')}
              <GoToText target={{ entity: entity.id }} what={entity.name} onReveal={onReveal} />
            </p>
            {record.length > 0 && (
              <Part title={compiled ? words('part_record_of', dateArg(compiled)) : words('part_record')}>
                <RecordList entries={record} most={FACTS_SHOWN} />
                {series.map((one) => (
                  <SeriesLine key={one.measure} series={one} />
                ))}
              </Part>
            )}
            <Part title={words('part_story')}>
              <p class="quiet">
                {[words('named_times', mentions), cited > 0 && words('cited_times', cited)].filter(Boolean).join(' ')}
              </p>
              <StoryList lines={story} onReveal={onReveal} />
              <NoteList notes={notes} />
            </Part>
            <Part title={words('part_exits')}>
              <Exits exits={exits} />
              <LiveLookup entity={entity} country={row.country} />
              <NotThisOne entity={entity} />
            </Part>
          </div>
        )}
      </OpenRow>
    </li>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ComponentChildren }) {
  return (
    <div class="part">
      <p class="eyebrow">{title}</p>
      {children}
    </div>
  );
}
