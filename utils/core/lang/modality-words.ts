import type { Modality } from '../model/figure.ts';
import { type TaggedPhrases, taggedPhrases } from '../text/tagged-phrases.ts';

/** `condition` holds for a whole sentence ("if"), `conditional` for its clause ("would"): both make a figure conditional. */
export type ModalityCue = Exclude<Modality, 'asserted'> | 'condition';

/** What in front of a figure says that it is not, or not yet, or only perhaps so. */
export interface ModalityWords {
  readonly before: TaggedPhrases<ModalityCue>;
  /** Endings of small-letter words that say the same, as Spanish and Portuguese futures do: `rá` in "tendrá". */
  readonly endings: readonly (readonly [ending: string, modality: ModalityCue])[];
  /** What says so in the clause behind a figure: "900, if the vote passes". */
  readonly after: TaggedPhrases<ModalityCue>;
}

/** Makes the words of a language out of comma-separated lists. */
export const modalityWords = (
  before: Readonly<Record<ModalityCue | 'except', string>>,
  after: Readonly<Record<'conditional' | 'denied' | 'except', string>>,
  endings: ModalityWords['endings'] = [],
): ModalityWords => ({
  before: taggedPhrases<ModalityCue | 'except'>(before),
  after: taggedPhrases<'conditional' | 'denied' | 'except'>(after),
  endings,
});
