import { subjectWords } from '../subject-words.ts';

export const subjects = subjectWords(
  { thing: '', person: '', any: 'il, elle, celui-ci, celle-ci', many: 'ils, elles' },
  { thing: '', person: '', any: 'son, sa, ses', many: 'leur, leurs' },
  {
    facility:
      'prison, établissement, stade, hôpital, aéroport, barrage, pont, musée, usine, centrale, mine, port, école',
    place: 'pays, ville, village, île, région, province, état, commune',
    organisation:
      'entreprise, société, banque, agence, parti, club, syndicat, groupe, compagnie, université, équipe, firme, constructeur',
    event: 'séisme, tempête, ouragan, attaque, festival, élection, guerre',
  },
  {
    subjectless: '',
    predicates:
      'a, ont, avait, avaient, est, était, sont, compte, comptait, comptent, accueille, accueillait, abrite, emploie, employait, mesure, pèse, coûte, coûtait, couvre, perd, gagne, vend, reçoit, produit, possède, exploite, exporte, importe, attire, dépense, doit, affiche, enregistre, a perdu, a gagné, a vendu, a reçu, a produit, a coûté, a enregistré, a réalisé, a marqué, a augmenté, a reculé, a progressé, a baissé, a atteint, a duré, a embauché, a fait, va, vont, peut, peuvent, pourra, doit, doivent, veut, veulent, aura, auront, sera, seront, investit, investira, dépensera, paie, paiera, émet, a émis, nécessite, contient, achète, a acheté, envoie, subit, contrôle, prévoit, consacre, consacrera, a consacré, a investi, a dépensé, a payé, a doublé',
    relatives: 'qui',
    towns: 'ville, commune, village, province, région, département, district',
    personNouns:
      'président, présidente, ministre, maire, homme, femme, garçon, fille, joueur, joueuse, juge, chanteur, chanteuse',
    the: 'le, la, les, l, cette, ce, cet, ces',
    an: 'un, une',
    and: 'et, ou',
    peopleHeld:
      'détenus, prisonniers, personnes, femmes, hommes, enfants, visiteurs, passagers, élèves, patients, travailleurs, employés, salariés',
    bodies: 'police, autorités, gouvernement, pompiers, parquet',
    prepositions:
      'en, de, du, des, à, au, aux, dans, chez, par, pour, avec, sans, sur, sous, entre, contre, vers, après, avant, depuis, pendant, selon, comme, que, outre, d',
    another:
      'ancien, ancienne, nouveau, nouvelle, autre, deuxième, second, seconde, troisième, voisin, voisine, même, prochain, précédent',
    compared: 'comme, que, sauf, excepté, outre',
    of: 'de, du, des, d',
    at: 'à, dans, de, du, au, en, à la, dans la, d',
    forPrice: 'pour, à',
    fronted: 'en, selon, dans, pendant, après, depuis, pour, avec, lorsque, bien, cette, ce, à, hier',
    clauseOpeners: 'que, qu, parce que, bien que, quand, lorsque, où, si, mais',
    aged: 'âgé de, âgée de, a, avait, de, qui a',
  },
  /^il\s+(?:reste|restait|faut|fallait|manque|y|s[’'‘]agit|existe|est\s+\p{L}+\s+(?:de|que))(?!\p{L})/u,
);
