import { modalityWords } from '../modality-words.ts';

export const modality = modalityWords(
  {
    condition: 'caso, a menos que, salvo se, desde que, imagine, suponhamos, se for, se forem, se houver, se não',
    conditional: 'poderia, poderiam, seria, seriam, haveria, teria, teriam, deveria, deveriam, talvez, quiçá',
    planned:
      'será, serão, terá, terão, prevê, preveem, planeja, planejam, planeia, plano, planos, pretende, pretendem, quer, querem, visa, meta, metas, objetivo, objetivos, propõe, propôs, proposta, proposto, promete, prometeu, prometem, ampliar, duplicar, dobrar, triplicar, vai, vão, irá, custarão, chegarão, alcançarão',
    expected:
      'espera-se, esperado, esperada, esperados, previsto, prevista, previstos, previsão, projeta, provavelmente, prevê-se',
    denied:
      'não, nunca, jamais, já não, nega, negam, negou, negaram, duvida, duvidam, desmente, desmentiu, falso, falsa, falsamente, mito, errado, errada, erradamente, em vez de, em lugar de, nem',
    asked: 'quantos, quantas, pergunta se',
    except: 'não só, não apenas, não obstante, sem dúvida, não mais de, não menos de, não mais que',
  },
  {
    conditional: 'caso, a menos que, se for, se houver',
    denied: 'é falso, não é verdade',
    except: 'neste caso, nesse caso',
  },
  [
    ['rá', 'planned'],
    ['riam', 'conditional'],
  ],
);
