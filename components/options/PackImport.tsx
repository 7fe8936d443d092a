import { useState } from 'preact/hooks';
import type { Message } from '../../utils/core/model/note.ts';
import { useSay, useUi } from '../shared/say.ts';

/** What became of the last file, or becomes of it now. */
export type PackTask =
  | { readonly kind: 'busy'; readonly file: string; readonly step: 'reading' | 'checking' | 'keeping' }
  | { readonly kind: 'refused'; readonly file: string; readonly why: Message }
  | { readonly kind: 'imported' | 'removed'; readonly title: string };

/** Takes packs by a file chooser, or dropped on it. */
export function PackImport({
  task,
  onImport,
}: {
  readonly task: PackTask | null;
  readonly onImport: (files: readonly File[]) => void;
}) {
  const say = useUi();
  const [over, setOver] = useState(false);
  const take = (files: FileList | null | undefined) => {
    if (files?.length) onImport([...files]);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is another way to do what the button within does.
    <div
      class={over ? 'drop drop-over' : 'drop'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        take(event.dataTransfer?.files);
      }}
    >
      <p>
        <label class="button file-button">
          {say('pack_import')}
          <input
            class="visually-hidden"
            type="file"
            accept=".sidelight-pack"
            multiple
            data-field="pack-file"
            onChange={(event) => {
              take(event.currentTarget.files);
              // The same file may be chosen again, once it is mended.
              event.currentTarget.value = '';
            }}
          />
        </label>
        <span class="quiet drop-hint">{say('pack_drop')}</span>
      </p>
      {/* There from the start, so that what comes into it is read out. */}
      <div role="status" class="pack-task" data-task={task?.kind}>
        {task && <Told task={task} />}
      </div>
    </div>
  );
}

function Told({ task }: { readonly task: PackTask }) {
  const say = useSay();
  const words = useUi();
  switch (task.kind) {
    case 'busy':
      return (
        <p>
          {words(`pack_${task.step}`, task.file)} <progress aria-label={words(`pack_${task.step}`, task.file)} />
        </p>
      );
    case 'refused':
      return (
        <>
          <p class="pack-refused">{words('pack_not_imported', task.file)}</p>
          <p>{say(task.why)}</p>
        </>
      );
    default:
      return <p>{words(`pack_${task.kind}`, task.title)}</p>;
  }
}
