import { words } from '../../text/lexicon.ts';
import type { ChangeWords } from '../change-words.ts';

export const CHANGES: ChangeWords = {
  up: words`
    stieg stiegen steigt steigen gestiegen erhöhte erhöhten erhöht wuchs wuchsen wächst gewachsen zugenommen zugelegt
    gewann gewannen anstieg zunahme plus kletterte kletterten sprang sprangen zuwachs wachstum erhöhung
  `,
  down: words`
    fiel fielen fällt fallen gefallen sank sanken sinkt sinken gesunken verlor verloren verringerte reduzierte reduziert
    schrumpfte schrumpften rückgang abnahme minus zurückgegangen zurückging brach stürzte stürzten gesenkt senkung
  `,
  changeNouns: words`anstieg zunahme plus zuwachs wachstum erhöhung rückgang abnahme minus senkung`,
  higher: words`mehr höher teurer`,
  lower: words`weniger niedriger billiger günstiger`,
  partsCompare: true,
  by: words`um`,
  moves: words``,
  particles: words``,
  particleVerbs: words``,
  collects: words``,
  limits: words`bis`,
  against: words`gegenüber gegen`,
  ofWhich: words`gegenüber davon darunter`,
  moreOrLess: words`mehr weniger`,
};
