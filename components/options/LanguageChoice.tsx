import { useId } from 'preact/hooks';
import { LANGUAGES, type Language } from '../../utils/core/view/interface-language.ts';
import { useUi } from '../shared/say.ts';

/** The interface's language: the browser's, or one of those there are, each called as its speakers call it. */
export function LanguageChoice({
  chosen,
  onChoose,
}: {
  /** Null for the browser's own. */
  readonly chosen: Language | null;
  readonly onChoose: (language: Language | null) => void;
}) {
  const say = useUi();
  const field = useId();
  return (
    <div class="language">
      <label for={field}>{say('language')}</label>
      <select
        id={field}
        data-field="language"
        value={chosen ?? ''}
        onChange={({ currentTarget: { value } }) => onChoose(LANGUAGES.find((one) => one === value) ?? null)}
      >
        <option value="">{say('language_browser')}</option>
        {LANGUAGES.map((language) => (
          <option key={language} value={language} lang={language}>
            {new Intl.DisplayNames(language, { type: 'language' }).of(language)}
          </option>
        ))}
      </select>
    </div>
  );
}
