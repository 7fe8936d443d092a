// @vitest-environment happy-dom
import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { ExportMenu } from '../../../components/panel/ExportMenu.tsx';
import { CopyNoteContext } from '../../../components/shared/CopyNote.tsx';
import { NoteList } from '../../../components/shared/NoteList.tsx';
import { sampleAnalysis } from '../../helpers/sample-analysis.ts';
import { expectAccessible, show } from '../../helpers/show.tsx';

const main = (onExport = vi.fn(async () => true)) => {
  show(
    <main>
      <h1>Story</h1>
      <ExportMenu onRead={() => undefined} onExport={onExport} />
    </main>,
  );
  return onExport;
};
const opener = () => screen.getByRole('button', { name: 'Keep or copy' });
const focused = () => document.activeElement?.getAttribute('data-action');
const press = (key: string) => fireEvent.keyDown(document.activeElement!, { key });

test('is accessible shut and open', async () => {
  main();
  await expectAccessible();
  fireEvent.click(opener());
  expect(opener().getAttribute('aria-expanded')).toBe('true');
  await expectAccessible();
});

test('arrows, Home and End go round the menu; Escape shuts it and gives the focus back', async () => {
  main();
  fireEvent.click(opener());
  await waitFor(() => expect(focused()).toBe('read-again'));
  press('ArrowDown');
  expect(focused()).toBe('export-markdown');
  press('End');
  expect(focused()).toBe('copy-text');
  press('ArrowDown');
  expect(focused()).toBe('read-again');
  press('ArrowUp');
  expect(focused()).toBe('copy-text');
  press('Home');
  expect(focused()).toBe('read-again');
  press('Escape');
  expect(screen.queryByRole('menu')).toBeNull();
  expect(focused()).toBe('export');
});

test.each([
  [true, 'Copied.'],
  [false, 'The browser did not allow it.'],
])('says whether it worked: %s', async (worked, said) => {
  const onExport = main(vi.fn(async () => worked));
  fireEvent.click(opener());
  fireEvent.click(screen.getByRole('menuitem', { name: 'Copy the receipt' }));
  expect(onExport).toHaveBeenCalledWith('copy-text');
  await waitFor(() => expect(screen.getByRole('status').textContent).toBe(said));
});

test('a note can be copied where the surface offers it, and only there', async () => {
  const { notes } = sampleAnalysis();
  const [note] = notes;
  const copy = vi.fn(async () => true);
  show(<NoteList notes={[note!]} />);
  expect(screen.queryByRole('button', { name: 'Copy with citation' })).toBeNull();
  show(
    <CopyNoteContext.Provider value={copy}>
      <main>
        <h1>Story</h1>
        <NoteList notes={[note!]} />
      </main>
    </CopyNoteContext.Provider>,
  );
  fireEvent.click(screen.getByRole('button', { name: 'Copy with citation' }));
  expect(copy).toHaveBeenCalledWith(note);
  await waitFor(() => expect(screen.getByRole('status').textContent).toBe('Copied.'));
  await expectAccessible();
});
