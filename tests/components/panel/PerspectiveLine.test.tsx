// @vitest-environment happy-dom
import { screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { CardView } from '../../../components/card/CardView.tsx';
import { PerspectiveLine } from '../../../components/panel/PerspectiveLine.tsx';
import { cardOf } from '../../../utils/core/view/card.ts';
import { sampleAnalysis, sampleBackground } from '../../helpers/sample-analysis.ts';
import { expectAccessible, show } from '../../helpers/show.tsx';

const analysis = sampleAnalysis();
const perspective = analysis.perspectives[0]!;

test('the sentence stands open, the arithmetic and its source behind a disclosure that says whose it is', async () => {
  show(
    <main>
      <h1>A story</h1>
      <PerspectiveLine perspective={perspective} of="£48 million" />
    </main>,
  );
  expect(document.querySelector('.perspective-text')!.textContent).toBe(
    'That is €57M at the average exchange rate of 2024.',
  );
  const details = document.querySelector('details')!;
  expect(details.open).toBe(false);
  expect(details.querySelector('summary')!.textContent).toBe('How this is reckoned £48 million');
  details.open = true;
  expect(details.querySelector('ul')!.textContent).toBe('£48M × 1.181 = €56.69M');
  expect(screen.getByRole('link', { name: 'dollar-rate at 2024' }).getAttribute('href')).toMatch(/^https:/);
  await expectAccessible();
});

test('a card has room for it where no note has more to say', () => {
  const background = sampleBackground();
  const view = cardOf(analysis, background, { figure: perspective.figure })!;
  show(<CardView card={view} onClose={() => undefined} onPanel={null} onStep={null} />);
  expect(document.querySelector('.perspective')!.textContent).toContain('€57M');
  expect(document.body.textContent).not.toContain('nothing on record');
  const noted = { ...analysis, perspectives: [{ ...perspective, figure: 2 }] };
  expect(cardOf(noted, background, { figure: 2 })!.perspective).toBeNull();
});
