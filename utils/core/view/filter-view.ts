import type { Message } from '../model/note.ts';
import type { EntityRow } from './entity-groups.ts';
import type { FigureRow } from './figure-groups.ts';
import type { PanelView } from './panel-view.ts';
import type { SourceLedger } from './source-ledger.ts';
import type { TimelineDay, TimelineEntry } from './timeline.ts';

/** Whether one of some texts holds the words looked for. */
type Holds = (...texts: readonly (string | null | undefined)[]) => boolean;

/** The rows that hold some words, in any letter case; all of them for no words. Sentences about the whole story stay. */
export function filterView(view: PanelView, words: string): PanelView {
  const wanted = words.trim().toLowerCase();
  if (!wanted) return view;
  const holds: Holds = (...texts) => texts.some((text) => text?.toLowerCase().includes(wanted));
  return {
    brief: {
      ...view.brief,
      findings: view.brief.findings.filter(({ words, subject, measure }) => holds(words, subject, measure)),
      known: view.brief.known.filter((row) => inEntity(row, holds)),
      alsoNamed: view.brief.alsoNamed.filter((name) => holds(name)),
      terms: view.brief.terms.filter(({ name, text }) => holds(...wordsIn(name), ...wordsIn(text))),
      timeline: inTimeline(view.brief.timeline, holds),
    },
    figures: view.figures
      .map((group) => ({ ...group, rows: group.rows.filter((row) => inFigure(row, group.name, holds)) }))
      .filter(({ rows }) => rows.length),
    claims: view.claims.filter(({ words: own, attribution }) => holds(own, attribution.text)),
    names: view.names
      .map((group) => ({ ...group, rows: group.rows.filter((row) => inEntity(row, holds)) }))
      .filter(({ rows }) => rows.length),
    sources: inLedger(view.sources, holds),
    scene: view.scene,
  };
}

const inFigure = ({ words, measure, excerpt, attribution }: FigureRow, subject: string | null, holds: Holds) =>
  holds(words, measure, excerpt.before + words + excerpt.after, subject, attribution.text);

const inEntity = ({ entity, description }: EntityRow, holds: Holds) => holds(entity.name, ...wordsIn(description));

/** The words of the records in a message; those of the catalogue are not looked through. */
function wordsIn(message: Message | null): string[] {
  return (message?.args ?? []).flatMap((arg) =>
    arg.kind === 'text'
      ? [arg.text]
      : arg.kind === 'texts'
        ? Object.values(arg.texts)
        : arg.kind === 'message'
          ? wordsIn(arg.message)
          : [],
  );
}

function inTimeline(days: readonly TimelineDay[], holds: Holds): TimelineDay[] {
  const inEntry = (entry: TimelineEntry) => {
    if (entry.kind === 'told') return holds(entry.excerpt.before + entry.excerpt.marked + entry.excerpt.after);
    return entry.kind === 'record' && holds(entry.subject, entry.detail, entry.source.title);
  };
  return days
    .map((day) => (holds(day.at) ? day : { ...day, entries: day.entries.filter(inEntry) }))
    .filter(({ entries }) => entries.length);
}

/** Counts stay those of the whole article; what is listed is narrowed. */
function inLedger(ledger: SourceLedger, holds: Holds): SourceLedger {
  return {
    ...ledger,
    links: ledger.links.filter(({ words, href }) => holds(words, href)),
    consulted: ledger.consulted.filter(({ title, publisher, url }) => holds(title, publisher, url)),
  };
}
