import type { Analysis } from '../model/analysis.ts';
import type { Background } from '../model/background.ts';
import type { Density } from '../model/display.ts';
import type { Mark } from '../model/mark.ts';
import type { NoteTarget } from '../model/note.ts';
import { chooseMarks, targetOf } from './choose-marks.ts';
import { type Hidden, NOTHING_HIDDEN, silence } from './hidden-readings.ts';

/** What a page is told of its reading: every place that may be marked, and from what density on. What the reader called wrong is not among them. */
export function pageMarks(
  analysis: Analysis,
  background: Pick<Background, 'about'>,
  hidden: Hidden = NOTHING_HIDDEN,
): Mark[] {
  const seen = silence(analysis, hidden);
  const shown = (density: Density) => new Set(chooseMarks(seen, background.about, density).map(({ id }) => id));
  const [low, medium] = [shown('low'), shown('medium')];
  const told = new Set(seen.findings.map(({ about }) => keyOf(about)));
  return chooseMarks(seen, background.about, 'high').flatMap((place): Mark[] => {
    const target = targetOf(analysis, place.id);
    if (!target) return [];
    const { figure = -1, claim = -1, entity = '' } = target;
    if (hidden.figures.has(figure) || hidden.claims.has(claim)) return [];
    const from = low.has(place.id) ? 'low' : medium.has(place.id) ? 'medium' : 'high';
    return [{ ...place, from, told: told.has(keyOf(target)) || background.about[entity] !== undefined }];
  });
}

const keyOf = ({ figure, claim, date, entity }: NoteTarget): string => `${figure} ${claim} ${date} ${entity}`;
