import type { SiteRule } from '../../utils/core/model/site-rule.ts';
import { useUi } from '../shared/say.ts';

const RULES: readonly SiteRule[] = ['click', 'site', 'all', 'never'];

/** When this site is read: a line with the rule that holds, opening to all of them and what each asks the browser for. */
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
    <details class="rules">
      <summary data-action="site-rule">
        <span class="rules-host">{say('rule_title', host)}</span>
        <span class="rules-chosen">{say(`rule_${rule}`)}</span>
      </summary>
      <fieldset>
        <legend class="visually-hidden">{say('rule_title', host)}</legend>
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
    </details>
  );
}
