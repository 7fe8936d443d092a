import { phrases } from '../../text/phrases.ts';
import type { ClaimWords } from '../claim-words.ts';

export const claims: ClaimWords = {
  events: {
    opened: phrases('ouvert, ouverte, a ouvert, inauguré, inaugurée, inaugurés'),
    founded: phrases('fondé, fondée, fondés, créé, créée'),
    closed: phrases('fermé, fermée, a fermé'),
    born: phrases('né, née'),
    died: phrases('mort, morte, décédé, décédée'),
    elected: phrases('élu, élue, élection'),
    'took-office': phrases(
      'a pris ses fonctions, a pris le pouvoir, prit ses fonctions, investi, investie, est arrivé au pouvoir, est arrivée au pouvoir',
    ),
  },
  be: phrases('a été, été, est, était, fut, son, sa, leur, ont été'),
  beforeDate: phrases('en, le, au, début, fin'),
  unreal: phrases(
    'sera, seront, serait, prévu, prévue, doit, devrait, pourrait, peut, si, pas, jamais, après, avant, depuis, jusqu, va, vont',
  ),
  beside: phrases('est, était, a, été, fut, aussi, ensuite, et'),
  who: phrases('il, elle, et, qui'),
  offices: phrases(
    'président, présidente, roi, reine, pape, gouverneur, gouverneure, chancelier, chancelière, premier ministre, première ministre, ministre, maire, sénateur, sénatrice, secrétaire général, secrétaire générale, vice-président, vice-présidente, ambassadeur, ambassadrice, ministre des affaires étrangères',
  ),
  formerly: phrases('ancien, ancienne, ex, futur, future, feu, alors, désigné, désignée'),
  beforeOffice: phrases('le, la, du, au, l, et, par, que, qu, de, d, à, avec'),
  ofOffice: phrases('de, du, de la, des, d'),
  relatives: phrases('qui, que, dont'),
  partOf: phrases("de, du, des, d', de l', sur"),
  boilerplate: phrases(
    "copyright, tous droits réservés, abonnez-vous, abonnement, inscrivez-vous, newsletter, newsletters, lettre d'information, politique de confidentialité, mentions légales, conditions générales, getty images, photo :, photo:, crédit photo, cliquez ici, code promo, essai gratuit, livraison gratuite, suivez-nous, contactez-nous, partagez cet article, lire aussi, à lire aussi, publicité, sponsorisé par, téléchargez notre application, doi:, ©, min de lecture",
  ),
  worth: { scale: 0.5, figure: 1.1 },
};
