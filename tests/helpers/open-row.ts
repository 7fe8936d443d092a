import { poll } from '../../utils/commands/browsers/poll.ts';
import type { ReaderBrowser } from '../../utils/commands/browsers/reader-browser.ts';

/** Opens a row of the panel (`[data-entity="Q30"]`, `[data-speaker]`: the first of them) as a reader does; an open one stays open. */
export async function openRow(reader: ReaderBrowser, row: string): Promise<void> {
  const isOpen = () =>
    // Text, as nothing of here is known in the panel.
    reader.look(
      'panel',
      `({ document }) => document.querySelector(${JSON.stringify(`${row} > details`)})?.open ?? null` as unknown as () =>
        | boolean
        | null,
    );
  await poll(`a row ${row}`, async () => (await isOpen()) !== null);
  if (await isOpen()) return;
  await reader.click('panel', `${row} > details > summary`);
  await poll(`${row} to open`, isOpen);
}
