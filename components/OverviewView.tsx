import type { Overview } from '../utils/core/view/overview.ts';
import { dateArg } from '../utils/core/view/words.ts';
import { EntityItem } from './EntityItem.tsx';
import { FigureItem } from './FigureItem.tsx';
import type { Reveal } from './GoToText.tsx';
import { NoteList } from './NoteList.tsx';
import { OccupancyBar } from './OccupancyBar.tsx';
import { useSay, useUi } from './say.ts';

/** What this story rests on, at a glance. */
export function OverviewView({ overview, onReveal }: { readonly overview: Overview; readonly onReveal: Reveal }) {
  const say = useSay();
  const words = useUi();
  return (
    <>
      <section class="group">
        <h2 class="group-title">{words('overview_title')}</h2>
        <p class="rests-on">{overview.sentences.map(say).join(' ')}</p>
      </section>
      {overview.bar && (
        <section class="group" aria-label={words('bar_section')}>
          <OccupancyBar bar={overview.bar.bar} subject={overview.bar.subject} />
        </section>
      )}
      {overview.notes.length > 0 && (
        <section class="group">
          <h2 class="group-title">{words('overview_notes')}</h2>
          <NoteList notes={overview.notes} />
        </section>
      )}
      {overview.figures.length > 0 && (
        <section class="group">
          <h2 class="group-title">{words('overview_figures')}</h2>
          <ul class="items">
            {overview.figures.map((row) => (
              <FigureItem key={row.index} row={{ ...row, notes: [] }} onReveal={onReveal} />
            ))}
          </ul>
        </section>
      )}
      {overview.people.length > 0 && (
        <section class="group">
          <h2 class="group-title">{words('overview_people')}</h2>
          <ul class="items">
            {overview.people.map((row) => (
              <EntityItem key={row.entity.id} row={row} brief onReveal={onReveal} />
            ))}
          </ul>
        </section>
      )}
      {overview.timeline.length > 1 && (
        <section class="group">
          <h2 class="group-title">{words('overview_timeline')}</h2>
          <ol class="timeline">
            {overview.timeline.map((entry) => (
              <li key={entry.index}>
                <button type="button" onClick={() => onReveal({ date: entry.index })}>
                  <span class="timeline-day">{words('plain', dateArg(entry.start))}</span>
                  <span class="quiet">“{entry.words}”</span>
                </button>
              </li>
            ))}
          </ol>
        </section>
      )}
    </>
  );
}
