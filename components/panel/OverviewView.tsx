import type { Overview } from '../../utils/core/view/overview.ts';
import { OccupancyBar } from '../charts/OccupancyBar.tsx';
import { Timeline } from '../charts/Timeline.tsx';
import { NoteList } from '../shared/NoteList.tsx';
import { useSay, useUi } from '../shared/say.ts';
import { EntityItem } from './EntityItem.tsx';
import type { Reveal } from './GoToText.tsx';
import { KeyFigure } from './KeyFigure.tsx';

/** What this story rests on, at a glance. */
export function OverviewView({ overview, onReveal }: { readonly overview: Overview; readonly onReveal: Reveal }) {
  const say = useSay();
  const words = useUi();
  return (
    <>
      <section class="group">
        <h2 class="group-title">{words('overview_title')}</h2>
        <div class="rests-on">
          {overview.sentences.map((sentence) => (
            <p key={sentence.key}>{say(sentence)}</p>
          ))}
        </div>
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
      {overview.figures.length > 0 && (
        <section class="group">
          <h2 class="group-title">{words('overview_figures')}</h2>
          <ul class="key-figures">
            {overview.figures.map((figure) => (
              <KeyFigure key={figure.row.index} figure={figure} onReveal={onReveal} />
            ))}
          </ul>
        </section>
      )}
      {overview.timeline.length > 0 && (
        <section class="group">
          <h2 class="group-title">{words('overview_timeline')}</h2>
          <Timeline days={overview.timeline} onReveal={onReveal} />
        </section>
      )}
    </>
  );
}
