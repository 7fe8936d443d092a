/** A setting that is on or off. */
export function Switch({
  name,
  label,
  on,
  onTurn,
}: {
  readonly name: string;
  readonly label: string;
  readonly on: boolean;
  readonly onTurn: (on: boolean) => void;
}) {
  return (
    <label class="switch">
      <span>{label}</span>
      <input
        type="checkbox"
        role="switch"
        data-switch={name}
        checked={on}
        aria-checked={on}
        onChange={(event) => onTurn(event.currentTarget.checked)}
      />
    </label>
  );
}
