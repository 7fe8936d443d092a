import { useUi } from '../shared/say.ts';

/** Names nothing is on record of, in one line. */
export function AlsoNamed({ names, more }: { readonly names: readonly string[]; readonly more: number }) {
  const say = useUi();
  if (!names.length) return null;
  const list = { kind: 'list', items: names.map((text) => ({ kind: 'text', text }) as const) } as const;
  return (
    <p class="quiet also-named" dir="auto">
      {more > 0 ? say('also_named_more', list, more) : say('also_named', list)}
    </p>
  );
}
