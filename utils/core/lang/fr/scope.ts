import { scopeWords } from '../scope-words.ts';

export const scope = scopeWords({
  before: {
    additional: 'autres, autre, supplémentaires, nouveaux, nouvelles',
    part: 'les premiers, les premières, premiers, premières, derniers, dernières, prochains, prochaines, restants, restantes, certains des, la plupart des, un groupe de',
    'up-to': 'jusqu’à, au plus, au maximum, un maximum de, pas plus de',
    level: 'à',
    except: 'jusqu’à présent',
  },
  after: {
    additional: 'de plus, en plus, supplémentaires, de moins, autres',
    part: 'd’entre eux, d’entre elles, parmi eux, dont',
    each: 'chacun, chacune, par jour, par semaine, par mois, par an, par heure, par personne, quotidiens, mensuels, annuels',
    base: 'naissances vivantes, naissances, élèves, étudiants, conducteurs, véhicules, travailleurs, patients, passagers, kilomètres, vols, électeurs, logements, lits',
    except: 'de plus que, de moins que',
  },
  clause: {
    'per-head': 'par habitant, par tête, par personne, par ménage',
    'per-time':
      'par an, chaque année, annualisé, annualisée, annuellement, par mois, par semaine, composé, en rythme annuel',
    daily: 'par jour, quotidien, quotidienne, quotidiens',
    monthly: 'mensuel, mensuelle, mensuels, mensuelles, sur un mois, horaire',
    'part-year': 'trimestre, trimestres, trimestriel, trimestrielle, mois, semestre, premier semestre, second semestre',
    cumulative: 'cumulé, cumulée, depuis',
    average: 'moyenne, moyen, en moyenne',
    real: 'réel, réelle, réels, en termes réels, constants, constant, à taux constants, parité de pouvoir, pouvoir d’achat, PPA',
    nominal: 'nominal, nominale, en termes nominaux, prix courants',
    adjusted:
      'corrigé, corrigée, corrigés, ajusté, ajustée, hors, à périmètre constant, comparable, comparables, standardisé, standardisée',
    'seasonally-adjusted': 'désaisonnalisé, désaisonnalisée, variations saisonnières, cvs',
    net: 'net, nette, nets, nettes',
    target:
      'objectif, objectifs, cible, engagement, engagements, promesse, promis, plafond, limite, minimum, minimale, au moins, otan, remplacement, nécessaire',
    forecast:
      'prévu, prévue, prévus, prévision, prévisions, projection, projections, projeté, projetée, attendu, attendue, anticipé',
    share: 'part, proportion, pourcentage',
    change: 'croissance, crû, contracté, contractée, perdu, gagné, porter, relever',
    area: 'agglomération, métropole, métropolitaine, métropolitain, grand Paris, aire urbaine, banlieue, région, régionale, régional, province, district, département',
    local: 'communal, municipal, locale, local, fédéral, fédérale, ville, villes, capitale',
    subgroup:
      'cabinet, parlement, députés, les pauvres, plus pauvres, plus riches, plus modestes, bas revenus, retraités, adulte, adultes, jeunes, jeune, âgées, âgés, en âge de travailler, étrangère, étrangers, étrangères, étranger, migrants, rurale, rural, urbaine, urbain, femmes, hommes, filles, garçons, enfants, féminin, masculin, autochtones, noirs, blancs, musulmans, catholiques, longue durée, diplômés, détention provisoire, prévenus, condamnés, militaires, nés, inscrits, densité, mineurs',
    component:
      'sous-jacente, sous-jacent, alimentaire, alimentaires, alimentation, énergie, carburant, carburants, services, loyer, loyers, salaires, salaire, gros, producteurs, production, allocations, inscriptions',
    sector:
      'extérieure, extérieur, ménages, privée, privé, entreprises, prêts, prêt, déficit, pertes, coût, coûts, numérique, informelle, souterraine, nouvelle',
    except: 'états-unis, dette publique, d’une part, d’autre part, la plupart, espérance de vie, nulle part',
  },
});
