import { amount, datedFact, message, percent, text } from '../../messages/build.ts';
import type { Figure } from '../../model/figure.ts';
import type { Fact, Knowledge } from '../../model/knowledge.ts';
import { type Check, type Checkable, defineCheck, type Finding } from '../check.ts';
import { isStated } from '../support/is-stated.ts';
import { pageSource } from '../support/page-source.ts';
import { periodOf } from '../support/period.ts';
import { sameUnit } from '../support/same-unit.ts';
import { saysMeasure } from './measure-cues.ts';
import { isNonEmpty, sourcesOf } from './sources-of.ts';

interface Case {
  readonly held: number;
  /** The capacity the text itself gives, or null: then the record is asked. */
  readonly room: number | null;
  readonly subject: string;
}

/** How full a place is: people held against the capacity the text gives; where it gives none, against the one on record. */
export const roomTaken: Check = defineCheck('check/room-taken', plan, judge);

function plan({ doc, figures }: Checkable): Case[] {
  const cases: Case[] = [];
  const told = new Set<string>();
  for (const [held, figure] of figures.entries()) {
    const { subject } = figure;
    if (!isAmount(figure, 'occupancy') || subject === null || told.has(subject)) continue;
    if (!isStated(figure) || !saysMeasure(doc, figure, 'occupancy')) continue;
    // A share in the text says it already: `check/part-of-whole` holds that against the numbers.
    const rooms = figures.flatMap((one, index) =>
      isAmount(one, 'capacity') && one.subject === subject ? [index] : [],
    );
    if (
      rooms.some((room) => figures.some(({ of, kind }) => of === room && (kind === 'fraction' || kind === 'percent')))
    )
      continue;
    if (new Set(rooms.map((room) => figures[room]!.value)).size > 1) continue;
    told.add(subject);
    cases.push({ held, room: rooms[0] ?? null, subject });
  }
  return cases;
}

const isAmount = ({ measure, kind, value }: Figure, wanted: string): boolean =>
  measure === wanted && kind === 'count' && value !== null;

function judge({ held, room, subject }: Case, { article, figures }: Checkable, knowledge: Knowledge): Finding[] {
  const figure = figures[held]!;
  if (!article) return [];
  if (room !== null) {
    const stated = figures[room]!;
    if (!sameUnit(figure.unit, stated.unit) || stated.value! <= 0) return [];
    return [
      {
        about: { figure: held },
        relation: 'context',
        message: message(
          'note_room_taken',
          amount(figure.value!, null),
          amount(stated.value!, null),
          share(figure.value!, stated.value!),
        ),
        sources: [pageSource(article)],
      },
    ];
  }
  const name = knowledge.about(subject)?.name;
  const recorded = latest(knowledge.facts(subject, 'capacity'), figure, article.published);
  if (!name || !recorded || recorded.value.kind !== 'number' || recorded.value.value <= 0) return [];
  const facts = [recorded];
  if (!isNonEmpty(facts)) return [];
  return [
    {
      about: { figure: held },
      relation: 'context',
      message: message(
        'note_room_not_given',
        text(name),
        datedFact(recorded, knowledge),
        amount(figure.value!, null),
        share(figure.value!, recorded.value.value),
      ),
      sources: sourcesOf(facts),
    },
  ];
}

const share = (part: number, whole: number) => percent((part / whole) * 100, 0);

/** The last sound capacity on record by the time the text speaks of; the first one after it where there is none before. */
function latest(facts: readonly Fact[], { asOf, unit }: Figure, published: string | null): Fact | undefined {
  const sound = facts.filter((fact) => fact.reliability === 'normal' && sameUnit(fact.unit, unit));
  const until = (periodOf(asOf) ?? periodOf(published))?.end;
  return sound.filter((fact) => until !== undefined && (fact.asOf ?? '9') <= until).at(-1) ?? sound[0];
}
