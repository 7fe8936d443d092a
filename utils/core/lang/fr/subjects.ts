import { subjectWords } from '../subject-words.ts';

export const subjects = subjectWords(
  { thing: '', person: '', any: 'il, elle, celui-ci, celle-ci', many: 'ils, elles' },
  { thing: '', person: '', any: 'son, sa, ses', many: 'leur, leurs' },
  {
    facility:
      'prison, établissement, stade, hôpital, aéroport, barrage, pont, musée, usine, centrale, mine, port, école',
    place: 'pays, ville, village, île, région, province, état, commune',
    organisation:
      'entreprise, société, banque, agence, parti, club, syndicat, groupe, compagnie, université, équipe, firme, constructeur, fabricant, enseigne, fondation, ministère',
    event: 'séisme, tempête, ouragan, attaque, festival, élection, guerre',
    person:
      'homme, femme, garçon, fille, joueur, joueuse, chanteur, chanteuse, acteur, actrice, footballeur, attaquant, adolescent, adolescente, milliardaire',
  },
  { verbs: 'èrent irent ira era ront', gerunds: '' },
  {
    subjectless: '',
    predicates:
      'a, ont, avait, avaient, est, était, sont, compte, comptait, comptent, accueille, accueillait, abrite, emploie, employait, mesure, pèse, coûte, coûtait, couvre, perd, gagne, vend, reçoit, produit, possède, exploite, exporte, importe, attire, dépense, doit, affiche, enregistre, a perdu, a gagné, a vendu, a reçu, a produit, a coûté, a enregistré, a réalisé, a marqué, a augmenté, a reculé, a progressé, a baissé, a atteint, a duré, a embauché, a fait, va, vont, peut, peuvent, pourra, doit, doivent, veut, veulent, aura, auront, sera, seront, investit, investira, dépensera, paie, paiera, émet, a émis, nécessite, contient, achète, a acheté, envoie, subit, contrôle, prévoit, consacre, consacrera, a consacré, a investi, a dépensé, a payé, a doublé, a obtenu, a remporté, remporte, obtient, a dépassé, dépasse, représente, représentait, représentent, dispose, disposait, propose, inclut, comprend, comprenait, regroupe, réunit, a réuni, rassemble, tient, détient, détenait, touche, perçoit, génère, a généré, transporte, a transporté, cède, recule, progresse, grimpe, bondit, chute, baisse, augmente, monte, s’élève, atteint, consomme, occupe, vit, travaille, joue, a joué, dirige, fabrique, livre, a livré, a commandé, a signé, a ouvert, a fermé, a supprimé, supprime, supprimera, licencie, emploiera, ouvre, ouvrira, fermera, lance, a lancé, mène, a mené, prend, a pris, met, a mis, voit, a vu, a déposé, a publié, a tué, fait, font, étaient, fut, furent, serait, seraient, aurait, auraient, eut, espère, souhaite, compte embaucher, entend, vise, sert, servait, a tiré, a rapporté, rapporte, affichait, vaut, valait, pesait, mesurait',
    noVerbs: 'opera, camera, etcetera',
    notVerbs:
      'le, la, les, l, un, une, son, sa, ses, leur, leurs, de, du, des, d, en, avec, pour, par, au, aux, ce, cette, chaque, sans',
    infinitive: '',
    adverbs:
      "déjà, aussi, également, ne, n, pas, encore, désormais, toujours, seul, seule, aujourd'hui, hier, en outre, ainsi, se, s, y, en, lui, leur, les, l",
    sharing: 'en',
    announcing:
      'a demandé, ont demandé, a annoncé, annonce, ont annoncé, a enregistré, enregistre, a promis, a confirmé',
    levels: 'à, jusqu, de, ou, que',
    hedges:
      "seulement, à peine, tout juste, plus de, moins de, environ, près de, quelque, presque, au moins, jusqu'à, premiers, premières, derniers, dernières, propres",
    having: 'avec, avec ses, avec seulement',
    wholes: 'les, la, le, l, tous les, toutes les, tous, toutes',
    relatives: 'que, dont, ce que, ce qui, qui',
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
    scene: 'en, au, aux, dans, à',
    there:
      "chaque année, chaque jour, par exemple, il y a, il y avait, on compte, on comptait, on recense, ont été recensés, vivent, sont, aujourd'hui, actuellement, seulement, où, aussi, déjà",
    forPrice: 'pour, à',
    fronted: 'a, en, selon, dans, pendant, après, depuis, pour, avec, lorsque, bien, cette, ce, à, hier',
    clauseOpeners: 'que, qu, parce que, bien que, quand, lorsque, où, si, mais',
    aged: 'âgé de, âgée de, a, avait, de, qui a',
  },
  /^il\s+(?:reste|restait|faut|fallait|manque|y|s[’'‘]agit|existe|est\s+\p{L}+\s+(?:de|que))(?!\p{L})/u,
);
