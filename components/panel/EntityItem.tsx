import type { ComponentChildren } from 'preact';
import type { EntityRow } from '../../utils/core/view/entity-groups.ts';
import { dateArg } from '../../utils/core/view/words.ts';
import { SeriesLine } from '../charts/SeriesLine.tsx';
import { NoteList } from '../shared/NoteList.tsx';
import { useSay, useUi } from '../shared/say.ts';
import { Exits } from './Exits.tsx';
import { GoToText, type Reveal } from './GoToText.tsx';
import { LiveLookup } from './LiveLookup.tsx';
import { NotThisOne } from './NotThisOne.tsx';
import { RecordList } from './RecordList.tsx';
import { StoryList } from './StoryList.tsx';

const FACTS_SHOWN = 4;

/** Somebody or something named, as one reading: what it is, what the story says, what is on record, where to read on. */
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
  const { entity, description, pack, what, mentions, cited, story, record, series, compiled, exits, notes } = row;
  return (
    <li class="item" data-entity={entity.id} aria-current={selected ? 'true' : undefined}>
      <div class="item-head">
        <p class="entity-name" dir="auto">
          {entity.name}
        </p>
        <GoToText target={{ entity: entity.id }} what={entity.name} onReveal={onReveal} />
      </div>
      {(!brief || !description) && <p class="item-about">{what.map(say).join(' · ')}</p>}
      {description && (
        // The records describe in English only.
        <p class="item-about" lang="en">
          {description}
        </p>
      )}
      {pack !== null && <p class="unverified">{words('unverified_pack', pack)}</p>}
      {!brief && (
        <>
          <Part title={words('part_story')}>
            <p class="quiet">
              {[words('named_times', mentions), cited > 0 && words('cited_times', cited)].filter(Boolean).join(' ')}
            </p>
            <StoryList lines={story} onReveal={onReveal} />
            <NoteList notes={notes} />
          </Part>
          {record.length > 0 && (
            <Part title={compiled ? words('part_record_of', dateArg(compiled)) : words('part_record')}>
              <RecordList entries={record} most={FACTS_SHOWN} />
              {series.map((one) => (
                <SeriesLine key={one.measure} series={one} />
              ))}
            </Part>
          )}
          <Part title={words('part_exits')}>
            <Exits exits={exits} />
            <LiveLookup entity={entity} country={row.country} />
            <NotThisOne entity={entity} />
          </Part>
        </>
      )}
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
