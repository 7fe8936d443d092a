import type { Analysis } from '../../model/analysis.ts';
import type { Note, NoteTarget } from '../../model/note.ts';
import type { Span } from '../../model/span.ts';
import { measureMessage } from '../measure-message.ts';
import type { Say } from '../say.ts';
import { dateArg, relationWord, ui } from '../words.ts';
import { sourceLine } from './source-line.ts';
import { headLines } from './write-receipt.ts';

/** What a reader can say is wrongly read: a figure (index into the analysis) or a note. */
export type Doubted = { readonly figure: number } | { readonly note: Note };

/** Names something read by its words, so that it is known again when the page is read again. */
export function doubtKey({ article, figures }: Analysis, doubted: Doubted): string {
  if ('note' in doubted) return `${doubted.note.check} ${JSON.stringify(doubted.note.message)}`;
  const { span, rule } = figures[doubted.figure]!;
  return `${rule} ${article?.text.slice(Math.max(0, span[0] - 20), span[1]) ?? ''}`;
}

/** A plain-text report of a wrong reading: quotation, what was read, the rule's id, the day of the records. `compiled` is an ISO day. */
export function reportWrong(analysis: Analysis, doubted: Doubted, compiled: string | null, say: Say): string {
  const about = 'note' in doubted ? doubted.note.about : doubted;
  const figure = about.figure === undefined ? null : analysis.figures[about.figure]!;
  const quoted = figure ?? quotedOf(analysis, about);
  const lines = [
    ...headLines(analysis.article, say),
    '',
    ...(quoted ? [`“${analysis.article?.text.slice(...quoted.span) ?? ''}”`] : []),
    ...(figure
      ? [
          [figure.kind, `${figure.bound} ${figure.value ?? `${figure.low}–${figure.high}`}`, figure.unit]
            .filter(Boolean)
            .join(', '),
          ...(figure.measure ? [say(measureMessage(figure.measure))] : []),
          figure.rule,
        ]
      : []),
    ...('note' in doubted
      ? [
          `${say(relationWord(doubted.note.relation))}: ${say(doubted.note.message)}`,
          ...doubted.note.sources.map((source) => sourceLine(source, say)),
          doubted.note.check,
        ]
      : []),
    ...(compiled ? [say(ui('pack_date', dateArg(compiled)))] : []),
  ];
  return `${lines.join('\n')}\n`;
}

/** The claim or the date a note is about; null where it is about somebody alone. */
function quotedOf({ claims, dates }: Analysis, { claim, date }: NoteTarget): { readonly span: Span } | null {
  if (claim !== undefined) return claims[claim]!;
  return date === undefined ? null : dates[date]!;
}
