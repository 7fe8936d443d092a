import type { TieWords } from '../tie-words.ts';

/** French words that tie figures together. */
export const TIES: TieWords = {
  of: "de, d', du, des, sur, sur les, sur un total de, parmi, parmi les",
  from: "de, d', du, des, contre, depuis",
  to: 'à, a, au, aux, à environ, à près de, à plus de, à seulement, à quelque',
  the: "les, le, la, l', ses, leurs, son, sa, leur, un total de, une, un, tous les, ces, nos, des",
  and: 'et, ainsi que, plus',
  or: 'ou',
  same: "soit, ou, c'est-à-dire, ce qui représente, représentant, équivalant à, ce qui équivaut à, autrement dit, ce qui fait, soit environ, c'est, soit seulement, ce qui correspond à",
  up: 'plus, augmenté, augmentent, doublé, doublent, triplé, supérieur, supérieure, grimpent, progressé, renchéri, montés, montées, haussé, hausse, relevée, passé en hausse',
  down: 'moins, baissé, baissent, divisé par deux, inférieur, inférieure, réduit, réduite, tombé, chuté, recule, reculé, soldé, ramené, ramenée, abaissé, abaissée, remise, diminué',
  rise: 'hausse, augmentation, progression, croissance, bond, gain, accroissement, majoration, envolée, progrès',
  fall: 'baisse, recul, diminution, chute, réduction, remise, rabais, perte, repli, ristourne, économie, contraction, décrue',
  by: "de, d', par",
  moved:
    'passé, passée, passés, passées, passe, passent, passer, passant, passait, évolué, ramené, porté, portée, porte, portant',
  against: 'contre, par rapport à, comparé à, comparés à, comparativement à, au lieu de, face à',
  was: 'auparavant, précédemment, était, étaient, avant, au lieu de, contre',
  each: 'chacun, chacune, par personne, par tête, par habitant, pièce, la pièce, par unité, par foyer, en moyenne, chaque',
  average:
    'une moyenne de, en moyenne, soit une moyenne de, pour une moyenne de, à un prix moyen de, un prix moyen de, la moyenne est de',
  total: 'un total de, au total, en tout, soit un total de, pour un total de, soit au total, soit en tout, ensemble',
  inAll: 'au total, en tout, ensemble',
  makes:
    'ce qui fait, ce qui porte le total à, portant le total à, portant à, soit, cela fait, ce qui donne, pour atteindre, font, ça fait, au total',
  range:
    'entre, varie, varient, variant, va, vont, allant, oscille, oscillent, âgés, âgées, fourchette, selon, compris, comprise',
  later:
    "avant, après, puis, ensuite, plus tard, plus tôt, auparavant, depuis, l'année précédente, l'an dernier, un an plus tôt, un an avant, l'année d'avant, une fois, d'abord",
  adjusted:
    'en termes réels, réel, réelle, corrigé, corrigée, à périmètre constant, à taux constant, à changes constants, par an, par mois, annuel, annuelle, en moyenne, annualisé, hors, sauf, chaque année, organique, désaisonnalisé, par habitant, en rythme annuel, sous-jacente',
  other:
    "autres, d'autres, supplémentaires, restants, restantes, premiers, premières, derniers, jusqu'à, certains des, la plupart des, nouveaux",
  more: 'de plus, plus cher, de hausse, en plus, supplémentaires, de mieux',
  less: 'de moins, moins cher, de baisse, de remise, de réduction, de rabais, en moins',
  but: 'mais, tandis que, alors que, quand, où, qui, que, parce que, bien que, cependant, dont, si, pendant que',
  unreal:
    'si, pourrait, pourraient, devrait, devraient, serait, seraient, aurait, auraient, prévoit, prévoient, prévu, attendu, objectif, ne, pas, jamais, projet, veut, veulent, vise, espère, prévision, envisage',
  margin:
    "l'emporte de, emporté de, une marge de, une majorité de, un écart de, écart de, une avance de, avance de, une différence de, différence de, marge de, majorité de",
  pronoun: 'eux, elles, cela, ceux, celles',
  paid: 'dépensé, dépense, dépensent, payé, paie, coûté, coûte, coûtent, coûtera, récolté, investi, investit, versé, verse, vendu, vendus, levé, collecté, donné, consacré',
  forThese: 'pour, à, aux, dans, sur, entre, par, en',
  share:
    'a, ont, avait, détient, détiennent, possède, obtient, obtiennent, obtenu, recueille, recueilli, représente, représentent, est, sont, étaient, compte',
  within: "sur, en, au cours de, sur une période de, en l'espace de",
  among: 'parmi, sur, pour, de, dans une population de, par',
  rate: 'un taux de, taux de, soit un taux de, une incidence de',
  filler:
    "seulement, un, une, le, la, les, l', environ, forte, fort, légère, léger, quelque, nette, nouvelle, près, de, d', belle, importante, simple, total, même, en, spectaculaire",
  including: 'dont, y compris, parmi lesquels, parmi eux, parmi elles',
  ofThem: "dont, parmi lesquels, parmi lesquelles, parmi eux, parmi elles, d'entre eux, d'entre elles",
  than: "que, qu'",
  levelAt:
    "pour clôturer à, et termine à, pour atteindre, et s'établit à, pour s'établir à, pour finir à, et a clôturé à",
  group:
    'familles, famille, foyers, foyer, couples, couple, entreprises, entreprise, villes, ville, communes, ménages, ménage',
  head: 'tête, personne, unité, head, person',
  people: 'personnes, personne',
  todaysMoney:
    "en argent d'aujourd'hui, d'aujourd'hui, actuels, constants, aux prix actuels, en valeur actuelle, en tenant compte de l'inflation, corrigé de l'inflation, corrigés de l'inflation, corrigée de l'inflation, ajusté de l'inflation, ajustés de l'inflation, après inflation",
  equivalent: "l'équivalent de, équivalant à, équivalent à, ce qui équivaut à, soit l'équivalent de",
  today: "aujourd'hui, actuels",
  pro: 'soutiennent, soutient, favorables, favorable, pour, approuvent, approuve, d’accord, satisfaits, ont voté pour, pour le oui',
  contra:
    's’opposent, opposés, opposée, défavorables, défavorable, contre, désapprouvent, désapprouve, pas d’accord, mécontents, insatisfaits, rejettent, ont voté contre, pour le non',
  points: 'point, points, points de pourcentage, point de pourcentage',
  multiples: { doublé: 2, doublée: 2, doublés: 2, doublées: 2, triplé: 3, triplée: 3, quadruplé: 4 },
};
