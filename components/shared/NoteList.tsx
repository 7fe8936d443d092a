import type { Note } from '../../utils/core/model/note.ts';
import { CopyNote } from './CopyNote.tsx';
import { Doubtable } from './Doubtable.tsx';
import { RelationLabel } from './RelationLabel.tsx';
import { SourceLink } from './SourceLink.tsx';
import { useSay } from './say.ts';

/** Notes as they stand in a margin: the relation, what is to be said, and where it comes from. */
export function NoteList({ notes }: { readonly notes: readonly Note[] }) {
  const say = useSay();
  if (!notes.length) return null;
  return (
    <ul class="notes">
      {notes.map((note, index) => (
        <li key={`${note.check} ${index}`} class={`note note-${note.relation}`} data-note data-relation={note.relation}>
          <Doubtable what={{ note }}>
            <RelationLabel relation={note.relation} />
            <p class="note-text">{say(note.message)}</p>
            <p class="note-sources">
              {note.sources.map((source) => (
                <SourceLink key={source.url + source.title} source={source} />
              ))}
            </p>
            <CopyNote note={note} />
          </Doubtable>
        </li>
      ))}
    </ul>
  );
}
