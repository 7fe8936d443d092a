import { scopeWords } from '../scope-words.ts';

export const scope = scopeWords({
  before: {
    additional: 'outros, outras, outro, outra, adicionais, novos, novas, mais',
    part: 'os primeiros, as primeiras, primeiros, primeiras, últimos, últimas, próximos, próximas, restantes, alguns dos, algumas das, a maioria dos, a maioria das, um grupo de',
    'up-to': 'até, no máximo, um máximo de, não mais de',
    level: 'para, a, até',
    except: 'até agora, mais de, mais que, mais do que',
  },
  after: {
    additional: 'a mais, a menos, adicionais, extras',
    part: 'deles, delas, dos quais, das quais, destes, destas, desses',
    each: 'cada, cada um, cada uma, por dia, ao dia, por semana, por mês, ao mês, por ano, ao ano, por pessoa, diários, diárias, mensais, anuais',
    base: 'nascidos vivos, nascimentos, alunos, estudantes, motoristas, veículos, trabalhadores, pacientes, passageiros, quilômetros, quilómetros, voos, eleitores, moradias, camas, leitos',
    except: 'por cento',
  },
  clause: {
    'per-head': 'per capita, por habitante, por pessoa, por cabeça, por domicílio',
    'per-time': 'por ano, ao ano, cada ano, anualizado, anualizada, anualmente, por mês, ao mês, composto',
    daily: 'por dia, ao dia, diário, diária, diários',
    monthly: 'mensal, mensais, no mês, por hora',
    'part-year': 'trimestre, trimestres, trimestral, mês, meses, semestre, primeiro semestre, segundo semestre',
    cumulative: 'acumulada, acumulado, desde',
    average: 'média, médio, médios, em média',
    real: 'termos reais, em termos reais, constantes, moeda constante, paridade do poder, poder de compra, PPC',
    nominal: 'nominal, nominais, termos nominais, preços correntes',
    adjusted: 'ajustado, ajustada, ajustados, ajustadas, excluindo, sem contar, comparável, comparáveis, padronizada',
    'seasonally-adjusted': 'dessazonalizado, dessazonalizada, ajuste sazonal, sazonalmente',
    net: 'líquido, líquida, líquidos, líquidas',
    target:
      'objetivo, objetivos, meta, metas, compromisso, promessa, prometeu, teto, limite, mínimo, mínima, pelo menos, otan, nato, reposição, necessário',
    forecast:
      'previsto, prevista, previstos, previsão, previsões, projeção, projeções, projetado, projetada, esperado, esperada',
    share: 'proporção, parcela, porcentagem, percentagem',
    change: 'crescimento, cresceu, cresceram, contraiu, perdeu, perderam, ganhou, aumentar, elevar',
    area: 'metropolitana, metropolitano, área metropolitana, região metropolitana, área urbana, conurbação, região, regional, província, distrito',
    local: 'estadual, municipal, local, federal, cidade, cidades, capital',
    subgroup:
      'gabinete, parlamento, deputados, elenco, os pobres, mais pobres, mais ricos, baixa renda, aposentados, reformados, adulta, adulto, adultos, jovens, jovem, juvenil, idosos, idosa, idade ativa, estrangeira, estrangeiros, estrangeiro, migrantes, rural, urbana, mulheres, homens, meninas, meninos, crianças, feminina, masculina, indígena, indígenas, negra, negros, branca, brancos, muçulmanos, católicos, longa duração, diplomados, prisão preventiva, provisórios, condenados, militares, nascidos, registrados, densidade, menores',
    component:
      'subjacente, núcleo, alimentos, alimentação, energia, combustível, combustíveis, serviços, aluguel, aluguéis, salários, salário, atacado, produtor, produtores, benefícios, pedidos',
    sector:
      'externa, externo, famílias, corporativa, privada, empréstimos, empréstimo, déficit, défice, perdas, custo, custos, digital, informal, paralela, nova',
    except: 'estados unidos, dívida pública, por cento, a maior parte, expectativa de vida, esperança de vida',
  },
});
