// @vitest-environment happy-dom
import { fireEvent, screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { LongList } from '../../../components/panel/LongList.tsx';
import { show } from '../../helpers/show.tsx';

const ROWS = Array.from({ length: 150 }, (_, index) => index);
const list = (current: number) =>
  show(
    <LongList rows={ROWS} isCurrent={(row) => row === current}>
      {(row) => <li key={row}>{row}</li>}
    </LongList>,
  );
const shown = () => screen.getAllByRole('listitem').length;

test('the first rows are shown, and more when asked, until all are', () => {
  list(-1);
  expect(shown()).toBe(60);
  fireEvent.click(screen.getByRole('button', { name: 'Show 60 more' }));
  expect(shown()).toBe(120);
  fireEvent.click(screen.getByRole('button', { name: 'Show 30 more' }));
  expect(shown()).toBe(150);
  expect(screen.queryByRole('button')).toBeNull();
});

test('the row in question is among those shown', () => {
  list(140);
  expect(shown()).toBe(141);
});
