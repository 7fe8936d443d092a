import { words } from '../../text/lexicon.ts';
import type { ChangeWords } from '../change-words.ts';

export const CHANGES: ChangeWords = {
  up: words`
    subiu subiram sobe sobem subir aumentou aumentaram aumenta aumentam aumento cresceu cresceram cresce crescem crescer
    avançou avançaram ganhou ganharam elevou alta avanço crescimento acima subió subieron aumentó crecieron incremento
  `,
  down: words`
    caiu caíram caiam cai caem cair recuou recuaram diminuiu diminuíram reduziu reduziram baixou baixaram perdeu
    perderam queda redução recuo diminuição encolheu despencou cayó cayeron bajaron baixa
  `,
  changeNouns: words`aumento alta crescimento avanço incremento queda redução recuo diminuição baixa`,
  higher: words`mais`,
  lower: words`menos`,
  partsCompare: true,
  by: words`por em um uma`,
  moves: words`passou passa passar passará passaria passaram passado passando`,
  particles: words``,
  particleVerbs: words``,
  collects: words``,
  limits: words`até`,
  against: words`desde frente contra que relação`,
  ofWhich: words`desde frente contra que quais dos`,
  moreOrLess: words`mais menos`,
};
