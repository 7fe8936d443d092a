// @vitest-environment happy-dom
import { fireEvent } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { WordsInThisStory } from '../../../components/panel/WordsInThisStory.tsx';
import { termRows } from '../../../utils/core/view/term-rows.ts';
import { expectAccessible, show } from '../../helpers/show.tsx';

const terms = [{ term: 'basis-point', worth: 0.8, span: [10, 22] as const }];
const texts = { 'basis-point': { en: { name: 'basis point', text: 'A hundredth of a percentage point.' } } };
const rows = termRows({ terms }, { terms: texts });

test('a line for each word, with what it means; opened, it says whose words these are and leads to the text', async () => {
  const onReveal = vi.fn();
  const { container, findByText, getByText, getByRole } = show(
    <main>
      <h1>A story</h1>
      <WordsInThisStory terms={rows} onReveal={onReveal} />
    </main>,
  );
  expect(getByRole('heading', { level: 2 }).textContent).toBe('Words in this story');
  expect(getByText('A hundredth of a percentage point.')).toBeTruthy();
  const details = container.querySelector('details');
  if (!details) throw new Error('no row');
  details.open = true;
  fireEvent(details, new Event('toggle'));
  expect(await findByText('Sidelight’s own words')).toBeTruthy();
  fireEvent.click(getByRole('button'));
  expect(onReveal).toHaveBeenCalledWith({ term: 0 });
  await expectAccessible();
});

test('without words there is no trace of it', () => {
  const { container } = show(<WordsInThisStory terms={[]} onReveal={() => undefined} />);
  expect(container.textContent).toBe('');
});
