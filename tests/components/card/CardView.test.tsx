// @vitest-environment happy-dom
import { fireEvent, screen } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { CardView } from '../../../components/card/CardView.tsx';
import type { NoteTarget } from '../../../utils/core/model/note.ts';
import { cardOf } from '../../../utils/core/view/card.ts';
import { sampleAnalysis, sampleBackground } from '../../helpers/sample-analysis.ts';
import { show } from '../../helpers/show.tsx';

function card(target: NoteTarget, actions: Partial<Parameters<typeof CardView>[0]> = {}): string {
  const view = cardOf(sampleAnalysis(), sampleBackground(), target)!;
  show(<CardView card={view} onClose={() => undefined} onPanel={null} onStep={null} {...actions} />);
  return document.querySelector('.card-body')!.textContent!;
}

test('what was read, what follows, and where from', () => {
  const text = card({ figure: 2 });
  expect(text).toContain('about 1,550 inmates');
  expect(text).toContain('Ashgrove Prison');
  expect(text).toContain('1,602 (December 31, 2024)');
  expect(document.querySelectorAll('a[data-source]').length).toBeGreaterThan(0);
});

test('says so where nothing is on record', () => {
  expect(card({ figure: 4 })).toContain('nothing on record');
});

test('closes, steps and leads to the panel', () => {
  const [onClose, onPanel, onStep] = [vi.fn(), vi.fn(), vi.fn()];
  card({ figure: 2 }, { onClose, onPanel, onStep });
  fireEvent.click(screen.getByRole('button', { name: 'Close' }));
  fireEvent.click(screen.getByRole('button', { name: '2 more notes in the panel' }));
  fireEvent.click(screen.getByRole('button', { name: 'Next mark' }));
  expect([onClose, onPanel, onStep].map((spy) => spy.mock.calls.length)).toEqual([1, 1, 1]);
  expect(onStep).toHaveBeenCalledWith('next');
});
