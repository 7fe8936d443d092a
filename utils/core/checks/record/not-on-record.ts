import { type MeasureId, measureRow } from '../../measures/measures.ts';
import { measureName, message, text } from '../../messages/build.ts';
import type { Knowledge } from '../../model/knowledge.ts';
import { type Check, type Checkable, defineCheck, type Finding } from '../check.ts';
import { isStated } from '../support/is-stated.ts';
import { consulted } from './consulted.ts';
import { saysMeasure } from './measure-cues.ts';

interface Case {
  readonly figure: number;
  readonly measure: MeasureId;
  readonly subject: string;
}

/** Measures of a facility; the others are kept of countries. */
const HELD: ReadonlySet<string> = new Set(['capacity', 'occupancy']);

/** A figure on something the pack knows, of a measure the pack keeps, of which it holds no value: said, so that unmarked does not look checked. */
export const notOnRecord: Check = defineCheck('check/not-on-record', plan, judge);

function plan({ doc, figures }: Checkable): Case[] {
  const told = new Set<string>();
  return figures.flatMap((figure, index) => {
    const { measure, subject } = figure;
    if (
      !measure ||
      !subject ||
      !measureRow(measure).record?.expected ||
      figure.kind === 'percent' ||
      figure.of !== null ||
      !isStated(figure) ||
      !saysMeasure(doc, figure, measure) ||
      told.has(`${subject} ${measure}`)
    )
      return [];
    told.add(`${subject} ${measure}`);
    return [{ figure: index, measure, subject }];
  });
}

function judge({ figure, measure, subject }: Case, _: Checkable, knowledge: Knowledge): Finding[] {
  const known = knowledge.about(subject);
  if (!known || (HELD.has(measure) ? known.type !== 'facility' : known.kind !== 'country')) return [];
  if (knowledge.facts(subject, measure).length || !knowledge.holding(measure).length) return [];
  return [
    {
      about: { figure },
      relation: 'not-found',
      message: message('note_not_on_record', measureName(measure), text(known.name)),
      sources: [consulted(knowledge)],
    },
  ];
}
