import { relationWords } from '../relation-words.ts';

export const relations = relationWords(
  {
    capacity: 'capacidad, aforo',
    population: 'población',
    revenue: 'ingresos, ventas, facturación',
    employees: 'plantilla, empleados',
    debt: 'deuda',
    cost: 'coste, costo, presupuesto',
  },
  {
    of: 'de, del, su, sus, los, las, la, el, todos, todas',
    from: 'desde, de, del, frente a',
    to: 'a, al, hasta',
    since: 'frente a, frente al',
    roomFor:
      'construida para, construido para, diseñada para, diseñado para, capacidad para, capacidad de, espacio para',
    holding: 'alberga, albergaba, albergó, alojaba',
    homeTo: 'hogar de',
    consumerPrices: 'precios al consumo, precios al consumidor',
    prisonPopulation: 'población reclusa, población carcelaria, población penitenciaria',
    temperatures:
      'temperatura, temperaturas, calor, frío, termómetro, termómetros, calentamiento, centígrados, mínima, máxima',
    opinions:
      'cree, creen, opina, opinan, considera, consideran, apoya, apoyan, rechaza, rechazan, aprueba, aprueban, desaprueba, piensa, piensan, afirma, se declara',
  },
);
