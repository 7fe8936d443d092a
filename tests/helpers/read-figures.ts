import { findFigures } from '../../utils/core/figures/find-figures.ts';
import { readDoc } from '../../utils/core/lang/read-doc.ts';
import type { Figure } from '../../utils/core/model/figure.ts';

/** The figures of a plain text. */
export const readFigures = (text: string, lang = 'en'): Figure[] => findFigures(readDoc(text, lang));

/** A figure in one line: "14500 ~ inmate", "10-12 kilometre", "5 percentage up". */
export function say({ value, low, high, bound, change, unit }: Figure): string {
  const amount = value ?? `${low}-${high}`;
  return [amount, bound === '=' ? '' : bound, unit ?? '', change ?? ''].filter((part) => part !== '').join(' ');
}
