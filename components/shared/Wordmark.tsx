import { useUi } from './say.ts';

/** The name beside its sign. */
export function Wordmark() {
  const say = useUi();
  return (
    <p class="wordmark">
      <img src="/icon/48.png" alt="" />
      {say('name')}
    </p>
  );
}
