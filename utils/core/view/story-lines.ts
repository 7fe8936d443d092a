import type { Analysis } from '../model/analysis.ts';
import type { EntityId } from '../model/entity.ts';
import type { Message, NoteTarget } from '../model/note.ts';
import { measureMessage } from './measure-message.ts';
import { dateArg, ui } from './words.ts';

/** One thing the story says about somebody or something. */
export interface StoryLine {
  readonly target: NoteTarget;
  /** The story's own words. */
  readonly words: string;
  /** What they tell: a measure and its date, or the kind of a claim. */
  readonly about: readonly Message[];
}

/** What the story says about an entity: the figures about it, and the offices, dates and ranks it is given, in the order of the text. */
export function storyLines({ article, figures, claims }: Analysis, id: EntityId): StoryLine[] {
  const text = article?.text ?? '';
  const said = [
    ...figures.flatMap(({ span, subject, measure, asOf }, figure) =>
      subject === id && measure
        ? [
            {
              span,
              target: { figure },
              about: [measureMessage(measure), ...(asOf ? [ui('as_of', dateArg(asOf))] : [])],
            },
          ]
        : [],
    ),
    ...claims.flatMap((claim, index) => {
      const of =
        claim.kind === 'role' ? claim.holder : claim.kind === 'rank' || claim.kind === 'date' ? claim.subject : null;
      return of === id ? [{ span: claim.span, target: { claim: index }, about: [ui(`claim_${claim.kind}`)] }] : [];
    }),
  ].sort((a, b) => a.span[0] - b.span[0]);
  const told = new Set<string>();
  return said.flatMap(({ span, target, about }) => {
    const words = text.slice(span[0], span[1]);
    const same = JSON.stringify([words, about]);
    if (told.has(same)) return [];
    told.add(same);
    return [{ target, words, about }];
  });
}

/** How many claims rest on what an entity said. */
export const citedTimes = ({ claims }: Analysis, id: EntityId): number =>
  claims.filter(({ attribution }) => attribution.entity === id).length;
