import type { Analysis } from '../model/analysis.ts';
import { bySpan } from '../model/span.ts';
import type { Mark } from './mark.ts';

export type Density = 'low' | 'medium' | 'high';

/** Which places of an article are marked at a density, in reading order. */
export function chooseMarks(analysis: Analysis, density: Density): Mark[] {
  const marks: Mark[] = [
    ...analysis.figures.map(({ span }, i): Mark => ({ id: `figure:${i}`, kind: 'figure', span })),
    ...analysis.claims.map(({ span }, i): Mark => ({ id: `claim:${i}`, kind: 'claim', span })),
  ];
  const seen = new Set<string>();
  analysis.mentions.forEach(({ span, entity, form }, i) => {
    if (!entity || form !== 'name') return;
    if (density !== 'high' && seen.has(entity)) return;
    seen.add(entity);
    marks.push({ id: `mention:${i}`, kind: 'entity', span });
  });
  return marks.sort(bySpan);
}
