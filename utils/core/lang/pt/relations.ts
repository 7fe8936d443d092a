import { relationWords } from '../relation-words.ts';

export const relations = relationWords(
  {
    capacity: 'capacidade, lotação',
    population: 'população',
    revenue: 'receita, receitas, vendas, faturamento, faturação',
    employees: 'funcionários, trabalhadores, quadro',
    debt: 'dívida',
    cost: 'custo, orçamento',
  },
  {
    of: 'de, do, da, dos, das, seu, sua, seus, suas, todos, todas, os, as',
    from: 'de, do, da, desde, ante',
    to: 'para, a, até',
    since: 'ante, contra',
    roomFor:
      'construída para, construído para, projetada para, projetado para, capacidade para, capacidade de, espaço para',
    holding: 'abriga, abrigava, abrigou, alojava',
    homeTo: 'lar de',
    consumerPrices: 'preços ao consumidor, preços no consumidor',
    prisonPopulation: 'população carcerária, população prisional',
    temperatures: 'temperatura, temperaturas, calor, frio, termômetro, termômetros, aquecimento, mínima, máxima',
    opinions: 'acreditam, acham, dizem, consideram, aprovam, reprovam, desaprovam, apoiam, rejeitam, avaliam, defendem',
  },
);
