import { expect, test } from 'vitest';
import { findFigures } from '../../../../utils/core/figures/find-figures.ts';
import { readDoc } from '../../../../utils/core/lang/read-doc.ts';

test.each<[lang: string, text: string, measure: string]>([
  ['en', 'The motion failed 36-62 in the upper house.', 'vote-result'],
  ['en', 'Jurors sided with the baker 11-1.', 'vote-result'],
  ['en', 'Orla won 3-2 at home.', 'match-result'],
  ['es', 'El Senado aprobó la enmienda por 36-12.', 'vote-result'],
  ['es', 'El equipo ganó 3-2 en casa.', 'match-result'],
  ['fr', 'La motion est adoptée, 16-12.', 'vote-result'],
  ['fr', 'Le club gagne le match 3-2.', 'match-result'],
  ['de', 'Der Antrag wurde mit 16-12 angenommen.', 'vote-result'],
  ['de', 'Der Verein gewann das Spiel 3-2.', 'match-result'],
  ['pt', 'O Senado aprovou a emenda por 16-12.', 'vote-result'],
  ['pt', 'O clube venceu o jogo por 3-2.', 'match-result'],
])('%s: %s', (lang, text, measure) => {
  const score = findFigures(readDoc(text, lang)).find(({ kind }) => kind === 'score');
  expect(score?.measure).toBe(measure);
});
