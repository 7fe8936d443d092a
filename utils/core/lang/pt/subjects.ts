import { subjectWords } from '../subject-words.ts';

export const subjects = subjectWords(
  { thing: '', person: '', any: 'ele, ela', many: 'eles, elas' },
  { thing: '', person: '', any: 'seu, sua, seus, suas', many: '' },
  {
    facility:
      'prisão, presídio, estádio, hospital, aeroporto, barragem, ponte, museu, usina, fábrica, mina, porto, escola',
    place: 'país, cidade, ilha, região, província, estado, município, vila',
    organisation:
      'empresa, companhia, banco, agência, partido, clube, sindicato, grupo, universidade, equipe, montadora, firma, fabricante, fundação, ministério',
    event: 'terremoto, tempestade, furacão, ataque, festival, eleição, guerra',
    person:
      'homem, mulher, jovem, menino, menina, adolescente, jogador, jogadora, cantor, cantora, ator, atriz, atacante, empresário, empresária, político',
  },
  { verbs: 'ou aram eram iram ará erá irá arão erão irão', gerunds: 'ando endo indo' },
  {
    subjectless:
      'pediu, pediram, investirá, gastará, venderá, criará, comprará, pagará, vai investir, produzirá, fabricará, abrirá, lançará, deve, devia, foi, era, é, está, estava, tem, tinha, teve, abriga, abrigava, fica, custou, custa, custará, terá, conta, recebe, recebeu, emprega, empregava, mede, pesa, perdeu, ganhou, vendeu, produz, produziu, marcou, soma, caiu, subiu, cresceu',
    predicates:
      'tem, tinha, teve, têm, é, era, foi, são, abriga, abrigava, custou, custa, conta, conta com, recebe, recebeu, emprega, empregava, mede, pesa, perdeu, perde, ganhou, ganha, vendeu, vende, produz, produziu, marcou, soma, somou, caiu, subiu, cresceu, aumentou, recuou, registrou, registou, gastou, gasta, deve, faturou, obteve, opera, possui, cobre, abrange, acolhe, exporta, importa, atrai, atraiu, deixou, causou, destruiu, durou, atingiu, contratou, demitiu, há, havia, pode, podem, poderá, vai, vão, investirá, investiu, investe, gastará, pagou, paga, pagará, poupará, emitiu, emite, precisa, terá, terão, abrigará, custará, receberá, dobrou, triplicou, contém, comprou, compra, enviou, sofreu, sofre, controla, quer, prevê, foi construída para, foi construído para, conseguiu, lidera, liderou, oferece, ofereceu, inclui, incluiu, mantém, manteve, representa, representou, supera, superou, jogou, leva, levou, chega, chegou, vale, valeu, gera, gerou, atende, atendeu, transporta, transportou, exportou, importou, arrecadou, destina, destinou, destinará, apresentou, publicou, acumula, acumulou, avançou, fechou, abriu, sobe, cai, cresce, avança, recua, consome, consumiu, ocupa, ocupou, reúne, reuniu, vive, viveu, trabalha, trabalhou, fez, faz, deu, dá, viu, vê, estava, estão, estavam, eram, foram, seria, serão, será, haverá, houve, prendeu, apreendeu, matou, feriu, somam, querem, devem, planeja, espera, busca, pretende, assinou, contrata, encomendou, adquiriu, morreu, morreram, nasceu, nasceram, recebem, tiveram',
    noVerbs: 'ou, quando, comando, bando, contrabando, sendo, indo, vindo, lindo',
    notVerbs:
      'o, a, os, as, um, uma, seu, sua, seus, suas, de, do, da, dos, das, em, no, na, com, por, pelo, pela, ao, este, esta, cada, sem',
    infinitive: '',
    adverbs:
      'já, também, não, agora, ainda, só, apenas, nunca, sempre, hoje, ontem, atualmente, se, lhe, lhes, o, a, os, as',
    sharing: '',
    announcing: 'pediu, pediram, solicitou, anunciou, anunciaram, registrou, registou, prometeu, confirmou',
    levels: 'para, até, de, ou, que',
    hedges:
      'apenas, só, somente, mais de, menos de, cerca de, quase, aproximadamente, pelo menos, ao menos, até, primeiros, primeiras, últimos, últimas, próprios, próprias',
    having: 'com, com apenas',
    wholes: 'os, as, o, a, todos, todas, todos os, todas as',
    relatives: 'o que, cujo, cuja, que, quem',
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
    scene: 'em, no, na, nos, nas, em todo, em toda',
    there:
      'todos os anos, por ano, por exemplo, há, havia, houve, existem, vivem, viviam, morreram, morrem, foram registrados, foram presos, foram confirmados, foram registradas, foram, são, hoje, atualmente, agora, já, só, apenas, onde, também',
    forPrice: 'por, a',
    fronted: 'em, no, na, segundo, durante, após, desde, para, com, quando, embora, este, hoje, ontem',
    clauseOpeners: 'que, porque, embora, quando, enquanto, onde, se, mas',
    aged: 'de, tem, tinha, que tem, com, aos, completou, completa',
  },
);
