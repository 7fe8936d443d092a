import { useId } from 'preact/hooks';

/** A setting that is on or off, with a line on what it does where the label does not say it. */
export function Switch({
  name,
  label,
  help,
  on,
  onTurn,
}: {
  readonly name: string;
  readonly label: string;
  readonly help?: string;
  readonly on: boolean;
  readonly onTurn: (on: boolean) => void;
}) {
  const id = useId();
  return (
    <label class="switch">
      <span>
        <span id={`${id}-label`}>{label}</span>
        {help && <small id={`${id}-help`}>{help}</small>}
      </span>
      <input
        type="checkbox"
        role="switch"
        data-switch={name}
        checked={on}
        aria-checked={on}
        aria-labelledby={`${id}-label`}
        aria-describedby={help ? `${id}-help` : undefined}
        onChange={(event) => onTurn(event.currentTarget.checked)}
      />
    </label>
  );
}
