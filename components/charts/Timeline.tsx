import { useState } from 'preact/hooks';
import type { TimelineDay, TimelineEntry } from '../../utils/core/view/timeline.ts';
import { dateArg } from '../../utils/core/view/words.ts';
import type { Reveal } from '../panel/GoToText.tsx';
import { SourceLink } from '../shared/SourceLink.tsx';
import { useUi } from '../shared/say.ts';

const DAYS_SHOWN = 5;

/** The story's dates down a line: filled dots for what the text dates, hollow ones for what is on record, a square for its own day. */
export function Timeline({ days, onReveal }: { readonly days: readonly TimelineDay[]; readonly onReveal: Reveal }) {
  const words = useUi();
  const [all, setAll] = useState(false);
  const shown = all ? days : days.slice(0, DAYS_SHOWN).map(inShort);
  const left = countOf(days) - countOf(shown);
  return (
    <>
      <ol class="timeline">
        {shown.map((day) => (
          <li key={`${day.at} ${day.until}`} class={`timeline-${markOf(day)}`}>
            <p class="timeline-day">
              {day.until ? words('range', dateArg(day.at), dateArg(day.until)) : words('plain', dateArg(day.at))}
            </p>
            {day.entries.map((entry, index) => (
              <Entry key={index} entry={entry} onReveal={onReveal} />
            ))}
          </li>
        ))}
      </ol>
      {left > 0 && (
        <button type="button" class="button" data-action="whole-timeline" onClick={() => setAll(true)}>
          {words('show_more', left)}
        </button>
      )}
    </>
  );
}

/** A day with one sentence of the story: the others speak of the same. */
function inShort(day: TimelineDay): TimelineDay {
  const first = day.entries.find(({ kind }) => kind === 'told');
  return { ...day, entries: day.entries.filter((entry) => entry.kind !== 'told' || entry === first) };
}

const countOf = (days: readonly TimelineDay[]): number => days.reduce((sum, { entries }) => sum + entries.length, 0);

/** How a day is marked on the line: its own day before what it tells before what is on record. */
function markOf({ entries }: TimelineDay): TimelineEntry['kind'] {
  const kinds = entries.map(({ kind }) => kind);
  return (['published', 'modified', 'told'] as const).find((kind) => kinds.includes(kind)) ?? 'record';
}

function Entry({ entry, onReveal }: { readonly entry: TimelineEntry; readonly onReveal: Reveal }) {
  const words = useUi();
  switch (entry.kind) {
    case 'published':
    case 'modified':
      return <p class="timeline-own">{words(`timeline_${entry.kind}`)}</p>;
    case 'record':
      return (
        <p class="timeline-record-words">
          {words('timeline_record', entry.subject, { kind: 'message', message: entry.event })}
          {entry.detail && (
            <>
              {' '}
              <span lang="en">({entry.detail})</span>
            </>
          )}
          <span class="note-sources">
            <SourceLink source={entry.source} />
          </span>
        </p>
      );
    case 'told':
      return (
        <button
          type="button"
          class="timeline-told"
          data-date={entry.date}
          title={words('go_to_text')}
          onClick={() => onReveal({ date: entry.date })}
        >
          <q dir="auto">
            {entry.excerpt.before}
            <b>{entry.excerpt.marked}</b>
            {entry.excerpt.after}
          </q>
        </button>
      );
  }
}
