import { anywhere, before, beginnings, behind, type PerspectiveWords, wordSet } from '../perspective-words.ts';

/** By what Portuguese puts a figure beside something, or leaves it alone. */
export const perspective: PerspectiveWords = {
  peopleNouns: wordSet(`
    pessoa cidadão trabalhador funcionário empregado estudante aluno imigrante migrante refugiado requerente detido recluso preso
    detento prisioneiro eleitor militar deslocado reformado aposentado emprego desempregado paciente morador habitante
    participante manifestante criança jovem adulto beneficiário person people inmate prisoner detainee
    contribuinte inquilino beneficiário assinante estrangeiro professor docente médico enfermeiro agricultor operário servidor segurado eleitor
  `),
  workNouns: wordSet('job emprego trabalhador funcionário'),
  things: wordSet(`
    carro veículo automóvel caminhão camião moto bicicleta casa habitação imóvel apartamento prédio árvore teste dose
    vacina telefone telemóvel celular computador arma cão gato vaca porco galinha livro passaporte empresa negócio
    escola hotel quarto cama domicílio lar visitante turista passageiro viagem voo pacote câmera câmara
  `),
  saysShare:
    /por (cada )?(100[.\s\u202f\u00a0]?000|1[.\s\u202f\u00a0]?000|cem mil|mil) |per capita|por (habitante|cabeça|pessoa)|da (sua )?população|\b(um|uma) em cada/iu,
  saysOneIn: /\b(um|uma|dois|duas|três|quatro|nove|\d+) em cada\b/iu,
  worldwide: anywhere('no mundo, mundialmente, em todo o mundo'),
  elsewhere: /(?<!\p{L})e no (exterior|estrangeiro)/iu,
  ofPopulation: behind('da (?:sua )?população, dos habitantes'),
  ofMany:
    /^\s*(?:del[ea]s(?!\p{L})|(?:d[oa]s|de seus|de suas|entre [oa]s)\s+((?:\p{L}{3,})s)(?=$|[\s]*[.,;:?!)”"»—–]|\s+(?:que|de|em|com|e|ou|se|são|eram|não|tem|têm|foram|estão|disse|disseram|acredita|acreditam|apoia|apoiam|vive|vivem|\p{L}+[oa]s|\p{L}+[ae]m)(?!\p{L})))/iu,
  masses: wordSet(`
    vendas receitas custos gastos lucros recursos emissões poupanças exportações importações ações activos ativos fundos
    pagamentos perdas impostos reservas preços salários dívidas anos meses dias horas vezes pontos obras investimentos
  `),
  theyDo: behind(
    'disse, disseram, acredita, acreditam, considera, consideram, apoia, apoiam, acha, acham, pensa, pensam, afirma, afirmam, prefere, preferem, rejeita, rejeitam, aprova, desaprova, aprovam, desaprovam, responderam, querem, confiam, vivem',
  ),
  ranked: before('mais ricos?, mais pobres?, maiores, melhores'),
  by: before('de, em, a, à, mais, menos, até, outros, taxa de, alta de, queda de, aumento de, por'),
  counts: anywhere('pessoas, milhão, milhões'),
  apart: /(?<!\p{L})(desde|contra|fora de|perto de)\s+((o|a)\s+)?$/iu,
  rates: {
    'incarceration-rate': anywhere('taxa de encarceramento'),
    'youth-unemployment': anywhere('desemprego (?:jovem|juvenil|dos jovens)'),
    unemployment: anywhere('desemprego'),
    inflation: anywhere('inflação'),
    'gdp-growth': anywhere('(?:a economia|o PIB) cresceu, crescimento (?:econômico|económico|do PIB)'),
    'fertility-rate': anywhere('taxa de (?:fecundidade|fertilidade)'),
    'life-expectancy': anywhere('esperança (?:média )?de vida, expectativa de vida'),
    literacy: anywhere('taxa de alfabetização'),
    obesity: anywhere('(?:taxa|prevalência) de obesidade'),
    'internet-users': anywhere('acesso à internet'),
    'electricity-access': anywhere('acesso à (?:eletricidade|energia elétrica)'),
    'public-debt': anywhere('dívida pública'),
    'military-spending': anywhere('gastos? (?:militares|com defesa|em defesa)'),
    'tax-revenue': anywhere('receitas? (?:fiscal|fiscais|tributária)'),
    remittances: anywhere('remessas'),
    'urban-population': anywhere('população urbana'),
    'median-age': anywhere('idade mediana'),
  },
  births: /^(filho|count)( (por|per) mulher)?$/i,
  narrower: anywhere(
    'jovens, jovem, juvenil, núcleo, alimentar, alimentos, energia, mulheres, homens, mensal, prevê, previsão, meta, zona do euro, zona euro',
  ),
  youth: /juvenil|jovens/i,
  whereas: /, enquanto /,
  toLevel: /(?<!\p{L})(para|em|à|a)\s+(([\p{L}]+)\s+){0,3}$/iu,
  gdp: anywhere('PIB, produto interno bruto'),
  ofGdp: /^\s*(?:do|do seu) (?:PIB|produto interno bruto)(?!\p{L})/iu,
  emissions: /emissões|CO2|CO₂|carbono/i,
  electricity: /eletricidade|energia elétrica/i,
  consumed: /consum|usou|uso/i,
  noLand: /(?<!\p{L})(mar|oceano|apartamento|escritório|andar|casa|por )/iu,
  noWay: /(?<!\p{L})(de largura|diâmetro|de raio|espessura|lua|planeta|asteroide|cometa|órbita)/iu,
  comingTime: before('(?:n?[oa]s) próxim[oa]s'),
  agoBefore: before('(?<!desde )há(?: (?:cerca de|quase|mais de))?'),
  agoAfter: behind('atrás'),
  high: behind('de altura, de alto'),
  pace: /(?<!\p{L})(por dia|diári[oa]s?|desde|primeir)/iu,
  publicMoney: beginnings('gast, invest, orçament, dívida, ajuda, poupa, corta, destin'),
  each: /^\s*([\p{L}-]+\s+){0,2}(cada um|cada uma|por)\b/iu,
  fine: beginnings('multa, suborno, propina, resgate, fraude, prêmio, prémio, loteria, lotaria'),
  adjusted: /inflação|de hoje|atuais|constantes/i,
  several: before('vários, várias'),
  dollars: /\$|\b(USD|dólares|dólar)(?!\p{L})/iu,
  euros: /€|\b(euros?|EUR)\b/i,
  namedDollars: /dólares/i,
  usDollars: /\bUS ?\$|\bUSD\b|americanos/,
  ownDollarSign: true,
  namedByLength: anywhere(
    'corrida, barreiras, revezamento, estafeta, maratona, final, medalha, livres, calibre, pênalti, penálti, tela, ecrã, polegadas, oled, lcd, tv, televisor, monitor, smartphone, iphone, jantes',
  ),
  paid: anywhere('pag\\w*, cust\\w*, preço\\w*, gast\\w*, valor'),
  compound: /^\s+(por|ao?) (segundo|minuto|hora|dia|semana|ano|pessoa|mês)(?!\p{L})/iu,
  began: /(\d\s?['’′]|pés|libras)\s?(e\s)?$/iu,
  rise: /(?<!\p{L})(de|por|entre|em|aumento|aquecimento)\s+(quase |cerca de |mais de |pelo menos )?$/iu,
  warmer: /^\s*(mais|a menos|acima|abaixo|de aquecimento|de aumento|de diferença)/iu,
  milesAndFeet: false,
  average: /(?<!\p{L})(?:em média|média|médio)(?: [\p{L}-]+){0,4}\s*$/iu,
  median: /median[oa]/i,
  surveyOf:
    /(?<!\p{L})(?:(?:pesquisa|sondagem|inquérito|amostra) (?:com|de|a|entre)|entrevistou|ouviu)(?: (?:cerca de|mais de|quase))*\s*$/iu,
  wereAsked: /^(?: [\p{L}-]+){0,3} (?:foram )?(?:entrevistad[oa]s|ouvid[oa]s|inquirid[oa]s)(?!\p{L})/iu,
  errorMargin: /margem de erro|±/i,
  annualised: /anualizad/i,
  quarter: /trimestre/i,
  of: behind('de, do, da, dos, das'),
  numbered: /\d[^.;]{0,50}[,(–—]\s*((ou|cerca de|uns)\s+)*$/iu,
};
