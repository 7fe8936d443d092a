import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from '../shared/Icon.tsx';

/** What is shown where there is nothing to list: what is so, why, and what can be done. */
export function StateNotice({
  icon,
  title,
  text,
  children,
}: {
  readonly icon: IconName;
  readonly title: string;
  readonly text: string;
  readonly children?: ComponentChildren;
}) {
  return (
    <div class="state" role="status">
      <span class="state-icon">
        <Icon name={icon} />
      </span>
      <h1>{title}</h1>
      <p>{text}</p>
      {children}
    </div>
  );
}
