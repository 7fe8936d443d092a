import { modalityWords } from '../modality-words.ts';

export const modality = modalityWords(
  {
    condition: 'si, salvo que, a menos que, en caso de, siempre que, imagine, supongamos',
    conditional:
      'podría, podrían, sería, serían, habría, habrían, tendría, tendrían, alcanzaría, costaría, debería, deberían, puede que, quizá, quizás, tal vez, acaso',
    planned:
      'será, serán, tendrá, tendrán, prevé, prevén, planea, planean, plan, planes, proyecta, quiere, quieren, pretende, pretenden, aspira, meta, objetivo, objetivos, propone, proponen, propuesta, propuesto, propuso, promete, prometió, prometen, ampliar, ampliará, duplicar, triplicar, espera abrir, va a, van a',
    expected:
      'se espera, se esperan, espera, esperan, previsto, previsión, prevista, pronostica, pronostican, estiman que llegará, probablemente, calculan que llegará',
    denied:
      'no, nunca, jamás, ya no, niega, niegan, negó, negaron, duda, dudan, dudó, desmiente, desmintió, falso, falsa, falsamente, mito, erróneo, errónea, erróneamente, en lugar de, en vez de, tampoco',
    asked: '¿, cuántos, cuántas, se pregunta',
    except: 'no solo, no sólo, no obstante, sin duda, no más de, no menos de, así si',
  },
  { conditional: 'si, salvo que, a menos que', denied: 'es falso, no es cierto', except: 'si bien, como si' },
  [
    ['rá', 'planned'],
    ['rán', 'planned'],
  ],
);
