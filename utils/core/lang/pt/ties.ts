import type { TieWords } from '../tie-words.ts';

/** Portuguese words that tie figures together. */
export const TIES: TieWords = {
  of: 'de, do, da, dos, das, dentre, de um total de, de entre',
  from: 'de, desde, do, da, dos, das, de cerca de, de uns',
  to: 'para, a, até, ao, aos, às, para cerca de, para os, para as, para quase, para mais de',
  the: 'dos, das, os, as, o, a, seus, suas, seu, sua, um total de, um, uma, todos os, todas as, esses, essas, nossos',
  and: 'e, bem como, mais, assim como',
  or: 'ou',
  same: 'ou, ou seja, isto é, o que representa, que representa, que representam, equivalente a, equivalentes a, o que equivale a, que equivale a, o que significa, o que dá, o equivalente a, o que corresponde a, um, uma',
  up: 'mais, dobrou, dobraram, duplicou, duplicaram, triplicou, triplicaram, superior, elevado, elevada, encareceu, acréscimo, aumentado, aumentada, valorizou',
  down: 'menos, reduzido, reduzida, inferior, cortado, cortada, barateou, desconto, rebaixado, desvalorizou, baixou, descontado',
  rise: 'aumento, alta, subida, crescimento, avanço, salto, acréscimo, elevação, ganho, incremento, valorização, expansão',
  fall: 'queda, redução, recuo, diminuição, baixa, corte, perda, desconto, retração, descida, decréscimo, abatimento, economia, poupança, quebra',
  by: 'de, em, por, um, uma',
  moved: 'passou, passaram, passa, passam, passar, passando, passado, mudou, foi, foram, evoluiu, levou',
  against:
    'ante, contra, frente a, em comparação com, em comparação a, comparado com, em relação a, face a, em vez de, no lugar de, ante os, ante as, contra os, contra as, frente aos',
  was: 'antes, anteriormente, era, eram, em vez de, previamente',
  each: 'cada, cada um, cada uma, por pessoa, por cabeça, por habitante, por unidade, em média, por família',
  average: 'uma média de, em média, a um preço médio de, um preço médio de, com média de, média de',
  total: 'um total de, no total, ao todo, totalizando, num total de, em um total de, somando, no conjunto',
  inAll: 'no total, ao todo, no conjunto',
  makes:
    'o que dá, o que soma, somam, que somam, elevando o total para, o que eleva o total para, isso faz, o que faz, totalizando, perfazendo, são agora, somando, no total, ao todo, dá',
  range: 'entre, varia, variam, variando, oscila, oscilam, vai, vão, faixa, idades, conforme, variava',
  later:
    'antes, depois, então, após, mais tarde, anteriormente, desde, no ano anterior, um ano antes, um ano depois, no ano passado, em seguida, posteriormente, primeiro',
  adjusted:
    'em termos reais, real, reais de aumento, ajustado, ajustada, dessazonalizado, ao ano, por ano, anual, cada ano, ao mês, mensal, em média, sem contar, exceto, excluindo, anualizado, orgânico, comparável, subjacente, per capita, por habitante, em termos homólogos',
  other:
    'outros, outras, adicionais, restantes, mais, primeiros, primeiras, últimos, até, alguns dos, a maioria dos, próximos',
  more: 'mais, a mais, mais caro, mais alto, superior',
  less: 'menos, a menos, mais barato, mais baixo, inferior, de desconto',
  but: 'mas, enquanto, quando, onde, que, quem, porque, embora, contudo, se, cujo, ao passo que',
  unreal:
    'se, poderia, poderiam, deveria, deveriam, seria, seriam, teria, teriam, prevê, preveem, previsto, espera, meta, objetivo, não, nunca, planeja, quer, querem, pretende, previsão, deve, devem, pode, podem',
  margin:
    'venceu por, ganhou por, uma diferença de, diferença de, uma vantagem de, vantagem de, uma margem de, margem de, uma maioria de, maioria de',
  pronoun: 'eles, elas, deles, delas, isso, esses',
  paid: 'gastou, gastaram, gasta, pagou, pagaram, paga, custou, custaram, custa, custam, custará, arrecadou, arrecadaram, investiu, investiram, investe, doou, vendeu, destinou, recebeu, destina',
  forThese: 'em, por, para, a, entre, com, com os, nos, nas',
  share:
    'tem, têm, tinha, detém, obteve, obtiveram, conquistou, recebeu, receberam, representa, representam, é, são, soma, controla, teve',
  within: 'nos últimos, nas últimas, durante os últimos, nos próximos, nas próximas, ao longo de, em apenas, em só',
  among: 'entre, de, por, em uma população de, numa população de, sobre',
  rate: 'uma taxa de, taxa de, uma incidência de',
  filler:
    'só, apenas, um, uma, o, a, os, as, forte, leve, ligeira, ligeiro, uns, umas, de, do, da, novo, nova, total, histórica, em, importante, ainda, já, cerca',
  including: 'incluindo, inclusive, entre eles, entre elas, dos quais, das quais',
  ofThem: 'dos quais, das quais, deles, delas, destes, destas, desses, entre eles',
  than: 'que, do que',
  levelAt:
    'em, e fechou em, e fechou a, para fechar em, e encerrou a, e encerrou em, e chegou a, atingindo, chegando a, totalizando',
  group: 'famílias, família, lares, lar, agregados, casais, casal, empresas, empresa, cidades, cidade, domicílios',
  head: 'cabeça, pessoa, unidade, head, person',
  people: 'pessoas, pessoa',
  todaysMoney:
    'em dinheiro de hoje, em valores de hoje, em valores atuais, a preços de hoje, a preços atuais, de hoje, ajustado pela inflação, ajustada pela inflação, ajustados pela inflação, ajustadas pela inflação, corrigido pela inflação, corrigidos pela inflação, corrigida pela inflação',
  equivalent: 'equivalente a, equivalentes a, o equivalente a, o que equivale a, que equivalem a, o mesmo que',
  today: 'hoje, atuais',
  pro: 'apoia, apoiam, apoiou, apoiaram, a favor, aprova, aprovam, aprovou, são favoráveis, é favorável, favoráveis, satisfeitos, de acordo, concordam, concorda',
  contra:
    'se opõe, se opõem, opõem-se, contra, contrários, desaprova, desaprovam, rejeita, rejeitam, rejeitou, são contrários, insatisfeitos, discordam, discorda, reprova, reprovam',
  points: 'ponto, pontos, pontos percentuais, ponto percentual',
  multiples: { dobrou: 2, dobraram: 2, duplicou: 2, duplicaram: 2, triplicou: 3, triplicaram: 3, quadruplicou: 4 },
};
