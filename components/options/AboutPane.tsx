import { useUi } from '../shared/say.ts';
import type { OptionsProps } from './options-props.ts';

/** Which version this is, and the licences of what is built in. */
export function AboutPane({ version, notice, onNotice }: Pick<OptionsProps, 'version' | 'notice' | 'onNotice'>) {
  const say = useUi();
  return (
    <>
      <p>{say('about_text', version)}</p>
      <details onToggle={({ currentTarget }) => currentTarget.open && onNotice()}>
        <summary>{say('licences')}</summary>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reached by key. */}
        {notice !== null && <pre tabIndex={0}>{notice}</pre>}
      </details>
    </>
  );
}
