import { useUi } from '../shared/say.ts';

/** One request the extension made. */
export interface RequestLine {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly host: string;
  readonly asks: string;
  readonly bytes: number;
  readonly outcome: string;
}

/** Every request of the last while: time, host, what was asked, bytes. An empty log says why it is empty. */
export function RequestLog({
  lines,
  kept,
  lang,
  onClear,
}: {
  readonly lines: readonly RequestLine[];
  /** Answers kept on this machine. */
  readonly kept: number;
  readonly lang: string;
  readonly onClear: () => void;
}) {
  const say = useUi();
  if (!lines.length && !kept) return <p class="quiet">{say('log_empty')}</p>;
  const time = new Intl.DateTimeFormat(lang, { dateStyle: 'short', timeStyle: 'medium' });
  return (
    <>
      {lines.length > 0 && (
        // Focusable, so that the keyboard can scroll it.
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable
        <section class="scroll" tabIndex={0} aria-label={say('log')}>
          <table class="log">
            <thead>
              <tr>
                <th scope="col">{say('log_time')}</th>
                <th scope="col">{say('log_host')}</th>
                <th scope="col">{say('log_asks')}</th>
                <th scope="col">{say('log_bytes')}</th>
              </tr>
            </thead>
            <tbody>
              {lines.toReversed().map(({ at, host, asks, bytes, outcome }) => (
                <tr key={`${at} ${host} ${asks}`} data-request={outcome}>
                  <td>{time.format(at)}</td>
                  <td>{host}</td>
                  <td dir="auto">{asks}</td>
                  <td>{bytes}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
      <div class="actions">
        <button type="button" class="button" data-action="clear-log" onClick={onClear}>
          {say('log_clear', kept)}
        </button>
      </div>
    </>
  );
}
