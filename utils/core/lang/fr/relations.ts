import { relationWords } from '../relation-words.ts';

export const relations = relationWords(
  {
    capacity: 'capacité',
    population: 'population',
    revenue: "recettes, ventes, chiffre d'affaires",
    employees: 'effectif, effectifs, salariés',
    debt: 'dette',
    cost: 'coût, budget',
  },
  {
    of: 'de, du, des, d, la, le, les, l, son, sa, ses, leur, leurs',
    from: 'de, contre',
    to: 'à',
    since: 'contre',
    roomFor: 'construite pour, construit pour, conçue pour, conçu pour, capacité de, place pour',
    holding: 'abrite, abritait, accueille, accueillait, héberge, hébergeait',
    homeTo: '',
    consumerPrices: 'prix à la consommation',
    prisonPopulation: 'population carcérale',
    temperatures: 'température, températures, chaleur, froid, thermomètre, thermomètres, réchauffement, canicule',
    opinions:
      'pensent, estiment, jugent, se disent, approuvent, désapprouvent, souhaitent, soutiennent, croient, déclarent',
  },
);
