import { relationWords } from '../relation-words.ts';

export const relations = relationWords(
  {
    capacity: 'capacity',
    population: 'population',
    revenue: 'revenue, revenues, sales, turnover',
    employees: 'workforce, employees, staff',
    debt: 'debt',
    cost: 'cost, budget',
  },
  {
    of: 'of, the, its, their, his, her, all',
    from: 'from, compared with, compared to, versus, against',
    to: 'to',
    since: 'from, up, down, compared with, compared to, rose, fell, an increase, a decrease, rising, falling',
    roomFor:
      'built for, built to hold, built to house, designed for, designed to hold, designed to house, can hold, can house, can accommodate, room for, space for, capacity of, capacity for',
    holding: 'held, holds, holding, houses, housed, housing',
    homeTo: 'home to',
    consumerPrices: 'consumer prices',
    prisonPopulation: 'prison population',
    temperatures:
      'temperature, temperatures, heat, hot, hotter, warm, warmer, cold, colder, warming, thermometer, heatwave, degrees above, degrees below',
    opinions:
      'say, said, believe, believed, think, thought, support, supported, oppose, opposed, approve, approved, disapprove, disapproved, favor, favored, favour, favoured, agreed, agree, disagreed, disagree',
  },
);
