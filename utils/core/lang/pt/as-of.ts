import { asOfWords } from '../as-of-words.ts';

export const asOf = asOfWords({
  stretches: 'até ao, até à, até, desde, antes de, depois de, após, entre, antes, para o, a partir de',
  comparing: 'que, relação, comparação, comparado, frente, ante',
  levels: 'níveis, nível',
  founding:
    'fundada, fundado, aberta, aberto, construída, construído, criada, criado, inaugurada, inaugurado, estabelecida, nascida, nascido, lançada, lançado, erguida',
});
