import type { Message } from '../model/note.ts';
import type { KeptFigure, OverTime, Visit } from '../model/visit.ts';
import { factWords } from './fact-words.ts';
import { measureMessage } from './measure-message.ts';

/** One quantity with two values, as the panel shows it. */
export interface OverTimeRow {
  readonly key: string;
  readonly measure: Message;
  readonly subject: string;
  readonly other: Message;
  readonly here: Message;
  /** When this story was read before, milliseconds since 1970; null where the other value is another story's. */
  readonly since: number | null;
  /** The story that gives the other value; null where it is this one, read before. */
  readonly story: Pick<Visit, 'url' | 'title' | 'publisher' | 'published'> | null;
}

/** Rows of what the stories read before add: what changed in this one first. */
export function overTimeRows(found: OverTime | null): OverTimeRow[] {
  if (!found) return [];
  return [
    ...found.changed.flatMap(({ other, here }) => row(other, here, found.since, null)),
    ...found.elsewhere.flatMap(({ other, here, visit }) => row(other, here, null, visit)),
  ];
}

function row(other: KeptFigure, here: KeptFigure, since: number | null, story: OverTimeRow['story']): OverTimeRow[] {
  const [there, own] = [amountOf(other), amountOf(here)];
  if (!there || !own) return [];
  const key = `${story?.url ?? ''} ${here.key}`;
  return [{ key, measure: measureMessage(here.measure), subject: here.subject, other: there, here: own, since, story }];
}

const amountOf = ({ value, unit, bound }: KeptFigure): Message | null =>
  factWords({ value: { kind: 'number', value }, unit, bound }, {});
