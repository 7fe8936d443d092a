import { anywhere, before, beginnings, behind, type PerspectiveWords, wordSet } from '../perspective-words.ts';

/** By what French puts a figure beside something, or leaves it alone. */
export const perspective: PerspectiveWords = {
  peopleNouns: wordSet(`
    personne habitant citoyen travailleur salarié employé étudiant élève migrant immigré réfugié demandeur détenu prisonnier
    électeur soldat manifestant déplacé retraité emploi patient chômeur participant spectateur enfant adulte jeune résident
    person people inmate prisoner detainee
    étranger contribuable locataire propriétaire abonné bénéficiaire signataire fonctionnaire enseignant médecin infirmier agriculteur ouvrier allocataire habitante élève
  `),
  workNouns: wordSet('job emploi salarié travailleur'),
  things: wordSet(`
    voiture véhicule automobile camion moto vélo trottinette logement maison appartement immeuble arbre test dose
    vaccin téléphone ordinateur arme chien chat vache porc poule livre passeport entreprise commerce école hôtel
    chambre lit foyer ménage visiteur touriste passager trajet vol colis caméra éolienne borne
  `),
  saysShare:
    /(pour|par) (100[.\s\u202f\u00a0]?000|1[.\s\u202f\u00a0]?000|cent mille|mille) |par (habitant|tête|personne)|de (la|sa) population|un(e)? (habitant|personne)s? sur/iu,
  saysOneIn:
    /\b(un|une|deux|trois|quatre|neuf|\d+) (\p{L}+ )?sur (deux|trois|quatre|cinq|six|sept|huit|neuf|dix|\d+)(?!\p{L})/iu,
  worldwide: anywhere('dans le monde, à travers le monde, mondialement'),
  elsewhere: /(?<!\p{L})et à l['’]étranger/iu,
  ofPopulation: behind('de (?:la|sa) population, des habitants'),
  ofMany:
    /^\s*(?:d['’]entre\s+(?:eux|elles)(?!\p{L})|(?:des|de ses|de leurs|de ces|d['’]entre|parmi les)\s+(?:(?:jeunes|petites|petits|grandes|grands|nouvelles|nouveaux)\s+)?((?:\p{L}{3,})[sx])(?=$|[\s]*[.,;:?!)”"»—–]|\s+(?:qui|de|en|dans|avec|et|ou|ont|sont|étaient|avaient|se|ne|n['’]|disent|estiment|pensent|jugent|vivent|interrogé|sondé|\p{L}+s|\p{L}+ent)(?!\p{L})))/iu,
  masses: wordSet(`
    ventes revenus coûts dépenses profits bénéfices recettes émissions ressources économies exportations importations actions
    actifs fonds paiements pertes impôts réserves prix salaires dettes ans années mois jours heures fois points 
    échanges besoins matériaux investissements coûts capitaux travaux droits
  `),
  theyDo: behind(
    'ont, disent, estiment, pensent, jugent, souhaitent, veulent, approuvent, soutiennent, rejettent, déclarent, affirment, considèrent, préfèrent, vivent, font confiance, se disent, se déclarent',
  ),
  ranked: before('plus riches, plus pauvres, plus aisés, meilleurs, premiers'),
  by: before("de, à, par, encore, plus, moins, jusqu[’']à, taux de, hausse de, baisse de"),
  counts: anywhere('personnes, million, millions'),
  apart: /(?<!\p{L})(depuis|contre|hors de|près de)\s+((le|la|les)\s+|l['’])?$/iu,
  rates: {
    'incarceration-rate': anywhere("taux d[’']incarcération, taux de détention"),
    'youth-unemployment': anywhere('chômage des jeunes'),
    unemployment: anywhere('chômage'),
    inflation: anywhere('inflation'),
    'gdp-growth': anywhere("(?:l['’]économie|le PIB) a (?:progressé|crû), croissance (?:économique|du PIB)"),
    'fertility-rate': anywhere('(?:taux|indice) de fécondité'),
    'life-expectancy': anywhere('espérance de vie'),
    literacy: anywhere("taux d[’']alphabétisation"),
    obesity: anywhere("(?:taux|prévalence) de l['’]obésité"),
    'internet-users': anywhere('accès à internet'),
    'electricity-access': anywhere("accès à l['’]électricité"),
    'public-debt': anywhere('dette publique'),
    'military-spending': anywhere('dépenses (?:militaires|de défense)'),
    'tax-revenue': anywhere('recettes fiscales'),
    remittances: anywhere('transferts de fonds'),
    'urban-population': anywhere('population urbaine'),
    'median-age': anywhere('âge médian'),
  },
  births: /^(enfant|count)( (par|per) femme)?$/i,
  narrower: anywhere(
    'jeunes, alimentaire, sous-jacente, énergie, mensuel, mensuelle, femmes, hommes, prévoit, prévision, objectif, zone euro',
  ),
  youth: /jeunes/i,
  whereas: /, tandis que /,
  toLevel: /(?<!\p{L})à\s+(([\p{L}]+)\s+){0,3}$/iu,
  gdp: anywhere('PIB, produit intérieur brut'),
  ofGdp: /^\s*(?:du|de son) (?:PIB|produit intérieur brut)(?!\p{L})/iu,
  emissions: /émission|CO2|CO₂|carbone/i,
  electricity: /électricité/i,
  consumed: /consom|utilis/i,
  noLand: /(?<!\p{L})(mer|océan|bureau|étage|appartement|logement|maison|par )/iu,
  noWay: /(?<!\p{L})(de large|largeur|diamètre|de rayon|épaisseur|lune|planète|astéroïde|comète|orbite)/iu,
  comingTime: before('(?:les|des|ces)(?: \\p{L}+)? prochaine?s'),
  agoBefore: before('il y a(?: (?:environ|près de|presque|plus de))?'),
  agoAfter: null,
  high: behind('de haut, de hauteur'),
  pace: /(?<!\p{L})(par jour|quotidien|depuis|premier)/iu,
  publicMoney: beginnings('dépens, consacr, budget, invest, dette, aide, économ'),
  each: /^\s*([\p{L}-]+\s+){0,2}(chacun|chacune|par|pour cent)\b/iu,
  fine: beginnings('amende, pot-de-vin, rançon, fraude, prix, loterie'),
  adjusted: /inflation|aujourd|constants/i,
  several: before('plusieurs, quelques'),
  dollars: /\$|\b(dollars?|USD)\b/i,
  euros: /€|\b(euros?|EUR)\b/i,
  namedDollars: /dollars?/i,
  usDollars: /\bUS ?\$|\bUSD\b|américains/,
  ownDollarSign: false,
  namedByLength: anywhere(
    'course, haies, relais, marathon, finale, médaille, nage libre, brasse, papillon, calibre, coup franc, écran, pouces, diagonale, oled, lcd, téléviseur, moniteur, smartphone, iphone, jantes',
  ),
  paid: anywhere('pay\\w*, coût\\w*, prix, dépens\\w*, vaut'),
  compound: /^\s+(par|à l['’]) ?(seconde|minute|heure|jour|semaine|an|personne|mois)(?!\p{L})/iu,
  began: /(\d\s?['’′]|pieds|livres)\s?(et\s)?$/iu,
  rise: /(?<!\p{L})(de|par|entre|réchauffement|hausse)\s+(près de |environ |plus de |au moins )?$/iu,
  warmer: /^\s*(de plus|de moins|au-dessus|en dessous|de réchauffement|de hausse|d['’]écart)/iu,
  milesAndFeet: false,
  average: /(?<!\p{L})(?:en moyenne|moyenne?|de moyenne)(?: [\p{L}-]+){0,4}\s*$/iu,
  median: /médian/i,
  surveyOf:
    /(?<!\p{L})(?:(?:sondage|enquête|échantillon) (?:auprès de|de|mené(?:e)? auprès de)|interrogé)(?: (?:environ|plus de|près de|quelque))*\s*$/iu,
  wereAsked: /^(?: [\p{L}-]+){0,3} (?:ont été )?(?:interrogée?s|sondée?s)(?!\p{L})/iu,
  errorMargin: /marge d[’']erreur|±/i,
  annualised: /rythme annuel|annualisé|rythme annualisé/i,
  quarter: /trimestre/i,
  of: behind('de, des, du'),
  numbered: /\d[^.;]{0,50}[,(–—]\s*((ou|environ|soit|quelque)\s+)*$/iu,
};
