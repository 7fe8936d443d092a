import { useUi } from '../shared/say.ts';

/** One of a few: radios with a line on each. Words stand in the catalogue under `name_value` and `name_value_means`. */
export function Choice<Value extends string>({
  name,
  values,
  chosen,
  onChoose,
}: {
  readonly name: string;
  readonly values: readonly Value[];
  readonly chosen: Value;
  readonly onChoose: (value: Value) => void;
}) {
  const say = useUi();
  return (
    <fieldset class="choice">
      <legend>{say(name)}</legend>
      {values.map((value) => (
        <label key={value}>
          <input type="radio" name={name} value={value} checked={value === chosen} onChange={() => onChoose(value)} />
          <span>
            {say(`${name}_${value}`)}
            <small>{say(`${name}_${value}_means`)}</small>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
