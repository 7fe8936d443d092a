import { words } from '../../text/lexicon.ts';
import type { ChangeWords } from '../change-words.ts';

export const CHANGES: ChangeWords = {
  up: words`
    augmenté augmente augmentent augmentation hausse progressé progresse progresser bondi grimpé grimpe gagné gagne
    gagnent monté montée monte monter crû accru relevé progression croissance bond relevée
  `,
  down: words`
    baissé baisse baissent chuté chute chuter reculé recule recul diminué diminue diminution perdu perd perdent tombé
    tombée tombées tombe tomber réduit réduire dégringolé plongé cédé cède réduction repli
  `,
  changeNouns: words`
    augmentation hausse progression croissance montée bond baisse recul chute diminution réduction repli
  `,
  higher: words``,
  lower: words``,
  partsCompare: true,
  by: words`de d par`,
  moves: words`passé passe passée passés passer passera passerait passant passent`,
  particles: words``,
  particleVerbs: words``,
  collects: words``,
  limits: words`jusqu`,
  against: words`contre que rapport`,
  ofWhich: words`que dont des soit contre`,
  moreOrLess: words``,
};
