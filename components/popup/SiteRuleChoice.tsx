import type { SiteRule } from '../../utils/core/model/site-rule.ts';
import { useUi } from '../shared/say.ts';

const RULES: readonly SiteRule[] = ['click', 'site', 'all', 'never'];

/** When this site is read, and what each choice asks the browser for. */
export function SiteRuleChoice({
  host,
  rule,
  onChoose,
}: {
  readonly host: string;
  readonly rule: SiteRule;
  readonly onChoose: (rule: SiteRule) => void;
}) {
  const say = useUi();
  return (
    <fieldset class="rules">
      <legend>{say('rule_title', host)}</legend>
      {RULES.map((value) => (
        <label key={value} class="rule">
          <input
            type="radio"
            name="site-rule"
            value={value}
            checked={rule === value}
            onChange={() => onChoose(value)}
          />
          <span>
            {say(`rule_${value}`)}
            {rule === value && <small>{say(`rule_${value}_means`)}</small>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
