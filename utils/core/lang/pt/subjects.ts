import { subjectWords } from '../subject-words.ts';

export const subjects = subjectWords(
  { thing: '', person: '', any: 'ele, ela', many: 'eles, elas' },
  { thing: '', person: '', any: 'seu, sua, seus, suas', many: '' },
  {
    facility:
      'prisão, presídio, estádio, hospital, aeroporto, barragem, ponte, museu, usina, fábrica, mina, porto, escola',
    place: 'país, cidade, ilha, região, província, estado, município, vila',
    organisation:
      'empresa, companhia, banco, agência, partido, clube, sindicato, grupo, universidade, equipe, montadora, firma',
    event: 'terremoto, tempestade, furacão, ataque, festival, eleição, guerra',
  },
  {
    subjectless:
      'foi, era, é, está, estava, tem, tinha, teve, abriga, abrigava, fica, custou, custa, custará, terá, conta, recebe, recebeu, emprega, empregava, mede, pesa, perdeu, ganhou, vendeu, produz, produziu, marcou, soma, caiu, subiu, cresceu',
    predicates:
      'tem, tinha, teve, têm, é, era, foi, são, abriga, abrigava, custou, custa, conta, conta com, recebe, recebeu, emprega, empregava, mede, pesa, perdeu, perde, ganhou, ganha, vendeu, vende, produz, produziu, marcou, soma, somou, caiu, subiu, cresceu, aumentou, recuou, registrou, registou, gastou, gasta, deve, faturou, obteve, opera, possui, cobre, abrange, acolhe, exporta, importa, atrai, atraiu, deixou, causou, destruiu, durou, atingiu, contratou, demitiu, há, havia, pode, podem, poderá, vai, vão, investirá, investiu, investe, gastará, pagou, paga, pagará, poupará, emitiu, emite, precisa, terá, terão, abrigará, custará, receberá, dobrou, triplicou, contém, comprou, compra, enviou, sofreu, sofre, controla, quer, prevê, foi construída para, foi construído para',
    relatives: 'que, quem',
    towns: 'cidade, município, concelho, vila, província, região, estado, distrito',
    personNouns:
      'presidente, ministro, ministra, prefeito, prefeita, homem, mulher, jovem, menino, menina, jogador, juiz, juíza',
    the: 'o, a, os, as, esse, essa, este, esta',
    an: 'um, uma',
    and: 'e, ou',
    peopleHeld:
      'detentos, presos, reclusos, pessoas, mulheres, homens, crianças, visitantes, passageiros, alunos, pacientes, trabalhadores, funcionários',
    bodies: 'polícia, autoridades, governo, bombeiros, promotoria',
    prepositions:
      'em, no, na, nos, nas, de, do, da, dos, das, por, pelo, pela, para, com, sem, sobre, entre, até, desde, contra, segundo, ao, à, após, durante, sob, como, que, exceto',
    another:
      'antigo, antiga, novo, nova, outro, outra, segundo, segunda, terceiro, terceira, vizinho, vizinha, mesmo, mesma, próximo, anterior',
    compared: 'como, que, exceto, além de',
    of: 'de, do, da, dos, das',
    at: 'em, no, na, de, do, da, dentro de',
    forPrice: 'por, a',
    fronted: 'em, no, na, segundo, durante, após, desde, para, com, quando, embora, este, hoje, ontem',
    clauseOpeners: 'que, porque, embora, quando, enquanto, onde, se, mas',
    aged: 'de, tem, tinha, que tem, com, aos, completou, completa',
  },
);
