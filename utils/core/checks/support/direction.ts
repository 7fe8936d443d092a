import type { Figure } from '../../model/figure.ts';

type Direction = 'up' | 'down';

/** Nouns of change, with what may stand between them and the amount. */
const RISE =
  /(?<!\p{L})(increase|rise|jump|gain|growth|surge|climb|aumento|incremento|alza|subida|hausse|augmentation|progression|Anstieg|Zuwachs|Plus|Zunahme|alta) (of|de|del|d['’]|um|von)(?!\p{L})[^,.;]{0,15}$/iu;
const FALL =
  /(?<!\p{L})(drop|fall|decline|decrease|cut|loss|slump|reduction|plunge|caída|descenso|baja|reducción|baisse|chute|recul|Rückgang|Minus|Abnahme|queda|redução) (of|de|del|d['’]|um|von)(?!\p{L})[^,.;]{0,15}$/iu;
const RISE_AFTER = /^[\s-](increase|rise|jump|gain|growth|surge|climb)\b/i;
const FALL_AFTER = /^[\s-](drop|fall|decline|decrease|cut|loss|slump|reduction|plunge)\b/i;

/** Which way an amount of change goes: as read, or by a noun beside it: "an increase of 30%", "a 30% drop"; null where the text does not say. */
export function changeOf(text: string, { change, span }: Figure): Direction | null {
  const before = text.slice(Math.max(0, span[0] - 50), span[0]);
  const after = text.slice(span[1], span[1] + 16);
  if (RISE.test(before) || RISE_AFTER.test(after)) return 'up';
  if (FALL.test(before) || FALL_AFTER.test(after)) return 'down';
  return change;
}
