// @vitest-environment happy-dom
import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { describe, expect, test, vi } from 'vitest';
import { Packs, type PacksProps } from '../../../components/options/Packs.tsx';
import type { KeptPack } from '../../../utils/core/model/kept-pack.ts';
import { expectAccessible, show } from '../../helpers/show.tsx';

const PACK: KeptPack = {
  id: 'a1b2c3d4'.repeat(8),
  title: 'Mills of the Orla',
  publisher: 'The Orla Courier',
  made: '2026-10-01',
  licence: 'CC-BY-4.0',
  entities: 2,
  facts: 7,
  bytes: 20_480,
  importedAt: Date.UTC(2026, 10, 24),
  on: true,
};
const OWN = {
  entities: 60,
  facts: 200,
  compiled: '2026-11-23',
  bytes: 9_800_000,
  origins: ['An almanac, 2024, CC0-1.0'],
};

const packs = (props: Partial<PacksProps> = {}) =>
  show(
    <main>
      <h1>Options</h1>
      <h2>Packs</h2>
      <Packs
        own={OWN}
        packs={[PACK]}
        task={null}
        onImport={() => undefined}
        onTurn={() => undefined}
        onRemove={() => undefined}
        onExport={() => undefined}
        onCopy={async () => true}
        {...props}
      />
    </main>,
  );

test('an imported pack is shown with what it says of itself, its hash in groups, and that nobody has verified it', () => {
  packs();
  const words = document.querySelector('[data-pack]')!.textContent!;
  expect(words).toContain('unverified');
  expect(words).toContain('Says it was made by The Orla Courier on October 1, 2026. Licence: CC-BY-4.0');
  expect(words).toContain('Entities: 2. Facts: 7. 20 KB. Imported on November 24, 2026.');
  expect(document.querySelector('code')!.textContent).toBe(Array(8).fill('a1b2 c3d4').join(' '));
});

test('it can be switched off, exported, removed; the focus stays where it was', () => {
  const [onTurn, onExport, onRemove] = [vi.fn(), vi.fn(), vi.fn()];
  packs({ onTurn, onExport, onRemove });
  fireEvent.click(screen.getByRole('switch', { name: 'Read articles with “Mills of the Orla”' }));
  expect(onTurn).toHaveBeenCalledWith(PACK, false);
  fireEvent.click(screen.getByRole('button', { name: 'Export “Mills of the Orla” as a file' }));
  fireEvent.click(screen.getByRole('button', { name: 'Export as a file (9.3 MB)' }));
  expect(onExport.mock.calls).toEqual([[PACK], [null]]);
  fireEvent.click(screen.getByRole('button', { name: 'Remove Mills of the Orla' }));
  expect(onRemove).toHaveBeenCalledWith(PACK);
  expect(document.activeElement?.textContent).toBe('Imported packs');
});

test.each([
  [true, 'Copied.'],
  [false, 'The browser did not let it be copied.'],
])('its hash is copied whole, and it is said whether that worked (%s)', async (works, said) => {
  const onCopy = vi.fn(async () => works);
  packs({ onCopy });
  fireEvent.click(screen.getByRole('button', { name: 'Copy the SHA-256 of “Mills of the Orla”' }));
  expect(onCopy).toHaveBeenCalledWith(PACK.id);
  await waitFor(() => expect(document.querySelector('.pack-hash')!.textContent).toContain(said));
});

describe('a file', () => {
  const file = new File(['x'], 'mills.sidelight-pack');

  test('is chosen or dropped', () => {
    const onImport = vi.fn();
    packs({ onImport });
    const field = document.querySelector<HTMLInputElement>('[data-field=pack-file]')!;
    Object.defineProperty(field, 'files', { value: [file] });
    fireEvent.change(field);
    const drop = new Event('drop', { bubbles: true, cancelable: true });
    document.querySelector('.drop')!.dispatchEvent(Object.assign(drop, { dataTransfer: { files: [file] } }));
    expect(drop.defaultPrevented).toBe(true);
    expect(onImport.mock.calls).toEqual([[[file]], [[file]]]);
  });

  test('on its way, refused, taken or removed is told in a place that is read out', () => {
    const told = (task: PacksProps['task']) => {
      packs({ task });
      return document.querySelector('.pack-task')!.textContent;
    };
    expect(told({ kind: 'busy', file: file.name, step: 'checking' })).toContain('Checking mills.sidelight-pack …');
    expect(
      told({
        kind: 'refused',
        file: file.name,
        why: {
          key: 'pack_refused_part',
          args: [
            { kind: 'text', text: 'FVAL' },
            { kind: 'number', value: 12 },
          ],
        },
      }),
    ).toBe('mills.sidelight-pack was not imported.The file contradicts itself: part FVAL, place 12.');
    expect(told({ kind: 'imported', title: 'Mills' })).toContain('“Mills” is imported.');
    expect(told({ kind: 'removed', title: 'Mills' })).toContain('“Mills” is removed.');
  });
});

test.each<[string, Partial<PacksProps>]>([
  ['some', {}],
  ['none', { packs: [], own: null }],
  ['a file on its way', { task: { kind: 'busy', file: 'a', step: 'reading' } }],
  ['a refused file', { task: { kind: 'refused', file: 'a', why: { key: 'pack_refused_cut', args: [] } } }],
])('accessible with %s', async (_what, props) => {
  packs(props);
  await expectAccessible();
});
