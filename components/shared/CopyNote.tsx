import { createContext } from 'preact';
import { useContext, useState } from 'preact/hooks';
import type { Note } from '../../utils/core/model/note.ts';
import { useUi } from './say.ts';

/** Copies a note with its citation and answers whether that worked; null where the surface cannot. */
export const CopyNoteContext = createContext<((note: Note) => Promise<boolean>) | null>(null);

/** Copies one note with its sources and the story it is about. */
export function CopyNote({ note }: { readonly note: Note }) {
  const say = useUi();
  const copy = useContext(CopyNoteContext);
  const [said, setSaid] = useState('');
  if (!copy) return null;
  return (
    <>
      <button
        type="button"
        class="link quiet"
        data-action="copy-note"
        onClick={async () => setSaid(say((await copy(note)) ? 'copied' : 'export_failed'))}
      >
        {say('copy_note')}
      </button>{' '}
      <span class="quiet" role="status">
        {said}
      </span>
    </>
  );
}
