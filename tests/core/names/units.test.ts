import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDoc } from '../../../utils/core/lang/read-doc.ts';
import { readUnits } from '../../../utils/core/names/units.ts';
import { hashWord } from '../../../utils/core/text/tokens.ts';

const unitsOf = (text: string): string[] => {
  const units = readUnits(readDoc(text, 'en'));
  return Array.from(units.starts, (start, u) => text.slice(start, units.ends[u]));
};

describe('units', () => {
  test.each([
    ['The U.S. envoy left.', ['The', 'U.S.', 'envoy', 'left', '.']],
    ['They left the U.S.', ['They', 'left', 'the', 'U.S.']],
    ['J. R. Smith spoke', ['J.', 'R.', 'Smith', 'spoke']],
    ['a film about Malcolm X.', ['a', 'film', 'about', 'Malcolm', 'X', '.']],
    ['U.S.-led talks', ['U.S.', '-', 'led', 'talks']],
    ["O'Neill and O’Brien's plan", ["O'Neill", 'and', 'O’Brien', "'", 's', 'plan']],
    ["Rubio's plan", ['Rubio', "'", 's', 'plan']],
    ['MS-13', ['MS', '-', '13']],
    ['', []],
  ])('%s', (text, expected) => {
    expect(unitsOf(text)).toEqual(expected);
  });

  test('a joined unit hashes as the word it writes', () => {
    const units = readUnits(readDoc('the U.S. and O’Neill', 'en'));
    expect([units.hashes[1], units.hashes[3]]).toEqual([hashWord('u.s.'), hashWord("o'neill")]);
  });

  test('units are in order, hold something and stay inside the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const units = readUnits(readDoc(text, 'en'));
        let reached = 0;
        for (let u = 0; u < units.count; u++) {
          expect(units.starts[u]).toBeGreaterThanOrEqual(reached);
          expect(units.ends[u]).toBeGreaterThan(units.starts[u]!);
          reached = units.ends[u]!;
        }
        expect(reached).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
