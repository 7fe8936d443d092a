import type { UiId } from '../../utils/core/messages/message-key.ts';
import { useUi } from '../shared/say.ts';

/** Words that have others beside them which say what they mean. */
type Explained = Extract<UiId, `${string}_means`> extends `${infer Word}_means` ? Word : never;

/** One of a few: radios with a line on each. */
export function Choice<Value extends string>({
  name,
  word,
  values,
  chosen,
  onChoose,
}: {
  readonly name: UiId;
  readonly word: (value: Value) => Explained;
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
            {say(word(value))}
            <small>{say(`${word(value)}_means`)}</small>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
