import { expect, test } from 'vitest';
import { spread } from '../../../utils/core/view/spread.ts';

const at = (...starts: number[]) => starts.map((start) => ({ span: [start, start + 3] as const }));
const starts = (places: readonly { readonly span: readonly [number, number] }[]) => places.map(({ span }) => span[0]);

test.each([
  { name: 'what is far apart stays', places: [0, 100, 200], kept: [0, 100, 200] },
  { name: 'the third of three close ones goes', places: [0, 10, 20], kept: [0, 10] },
  { name: 'worth decides, not place', places: [20, 10, 0], kept: [20, 10] },
  { name: 'one between two that are near goes', places: [0, 40, 20], kept: [0, 40] },
  { name: 'one before two that are near goes', places: [30, 60, 0], kept: [30, 60] },
  { name: 'a full stretch later leaves room before it', places: [150, 160, 70, 0], kept: [150, 160, 0] },
  { name: 'a stretch apart is apart', places: [0, 10, 100, 110], kept: [0, 10, 100, 110] },
  { name: 'nothing', places: [], kept: [] },
])('$name', ({ places, kept }) => {
  expect(starts(spread(at(...places), 2, 100))).toEqual(kept);
});
