import type { ClaimWords } from '../../lang/claim-words.ts';
import type { Figure } from '../../model/figure.ts';
import type { SentenceView } from '../../relations/sentence-view.ts';
import type { Doc } from '../../text/doc.ts';
import { logistic, readWorth, type WorthModel } from './worth-model.ts';

/** What was read in a sentence, as evidence in logits beside the model; and alone, where there is none. */
const WITH_MODEL = { base: 0, figure: 0.1, measured: 0.5, related: 0.4, named: 0, question: -2 };
const ALONE = { base: -1.6, figure: 1.6, measured: 0.7, related: 0.6, named: 0.5, question: -3 };

/** A language whose words are not known: the model, learnt from English, tells nothing of it. */
const UNKNOWN: ClaimWords['worth'] = { scale: 0, figure: 0 };

/** How much a sentence is worth checking, 0 to 1: the trained model's reading of its words and what was found in it. */
export function weigh(
  doc: Doc,
  view: SentenceView,
  figures: readonly Figure[],
  model: WorthModel | null,
  words: Pick<ClaimWords, 'worth'> | null,
): number {
  const { scale, figure } = words?.worth ?? UNKNOWN;
  const weights = model ? WITH_MODEL : ALONE;
  const own = view.figures.map((index) => figures[index]!);
  let sum = weights.base;
  if (own.length) sum += weights.figure;
  if (own.some(({ measure }) => measure !== null)) sum += weights.measured;
  if (own.some(({ subject, measure }) => subject !== null && measure !== null)) sum += weights.related;
  if (view.mentions.length) sum += weights.named;
  if (doc.text[view.span[1] - 1] === '?') sum += weights.question;
  if (!model) return logistic(sum);
  if (own.length) sum += figure;
  return logistic(sum + scale * logit(readWorth(model, doc, view.span)));
}

const logit = (p: number): number => {
  const safe = Math.min(Math.max(p, 1e-6), 1 - 1e-6);
  return Math.log(safe / (1 - safe));
};
