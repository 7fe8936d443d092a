import { useState } from 'preact/hooks';
import { useUi } from '../shared/say.ts';

/** A pack's SHA-256 in groups of four that two people can read to each other, and a button that copies it whole. */
export function PackHash({
  id,
  title,
  onCopy,
}: {
  readonly id: string;
  readonly title: string;
  readonly onCopy: (text: string) => Promise<boolean>;
}) {
  const say = useUi();
  const [copied, setCopied] = useState<boolean | null>(null);
  return (
    <div class="pack-hash">
      <p class="pack-hash-words">
        <span class="quiet">SHA-256</span> <code>{(id.match(/.{1,4}/g) ?? []).join(' ')}</code>
      </p>
      <button
        type="button"
        class="button"
        aria-label={say('pack_copy_of', title)}
        onClick={() => void onCopy(id).then(setCopied)}
      >
        {say('copy')}
      </button>
      <span class="quiet" role="status">
        {copied !== null && say(copied ? 'copied' : 'copy_failed')}
      </span>
    </div>
  );
}
