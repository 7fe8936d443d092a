import { expect, test, vi } from 'vitest';
import { askedOnce } from '../../../../utils/core/checks/support/asked-once.ts';
import { fact, knowledgeOf } from '../../../helpers/build-knowledge.ts';

test('the same question reaches the record once, another one does too, and the answers are its own', () => {
  const knowledge = knowledgeOf({
    jail: { name: 'The Jail', type: 'facility', facts: [fact('capacity', 40, '2020'), fact('occupancy', 60, '2021')] },
  });
  const about = vi.spyOn(knowledge, 'about');
  const facts = vi.spyOn(knowledge, 'facts');
  const asked = askedOnce(knowledge);
  for (let i = 0; i < 3; i++) {
    expect(asked.about('jail')?.name).toBe('The Jail');
    expect(asked.about('nowhere')).toBeNull();
    expect(asked.facts('jail', 'capacity')).toEqual([fact('capacity', 40, '2020')]);
    expect(asked.facts('jail')).toHaveLength(2);
  }
  expect(about).toHaveBeenCalledTimes(2);
  expect(facts).toHaveBeenCalledTimes(2);
});
