import { asOfWords } from '../as-of-words.ts';

export const asOf = asOfWords({
  stretches: 'jusqu au, jusqu à, depuis le, depuis la, pour le, avant, après, depuis, jusqu, entre, d ici, à partir de',
  comparing: 'que, qu, rapport, comparé, comparée, contre, face',
  levels: 'niveaux, niveau',
  founding:
    'fondée, fondé, ouvert, ouverte, construite, construit, créée, créé, inaugurée, inauguré, établie, établi, née, né, lancée, lancé, bâtie, bâti',
});
