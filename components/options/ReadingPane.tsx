import type { Density, MarkStyle } from '../../utils/core/model/display.ts';
import { Switch } from '../shared/Switch.tsx';
import { useUi } from '../shared/say.ts';
import { Choice } from './Choice.tsx';
import { LanguageChoice } from './LanguageChoice.tsx';
import type { OptionsProps } from './options-props.ts';

const DENSITIES: readonly Density[] = ['low', 'medium', 'high'];
const STYLES: readonly MarkStyle[] = ['line', 'soft', 'strong'];

/** What is marked and how, and the interface's language. */
export function ReadingPane({
  display,
  language,
  onDisplay,
  onLanguage,
}: Pick<OptionsProps, 'display' | 'language' | 'onDisplay' | 'onLanguage'>) {
  const say = useUi();
  const turn = (name: 'marks' | 'badge' | 'hover' | 'menu') => (
    <Switch
      name={name}
      label={say(`switch_${name}`)}
      on={display[name]}
      onTurn={(on) => onDisplay({ ...display, [name]: on })}
    />
  );
  return (
    <>
      {turn('marks')}
      {turn('badge')}
      {turn('hover')}
      {turn('menu')}
      <Choice
        name="density"
        word={(density) => `density_${density}`}
        values={DENSITIES}
        chosen={display.density}
        onChoose={(density) => onDisplay({ ...display, density })}
      />
      <Choice
        name="style"
        word={(style) => `style_${style}`}
        values={STYLES}
        chosen={display.style}
        onChoose={(style) => onDisplay({ ...display, style })}
      />
      <LanguageChoice chosen={language} onChoose={onLanguage} />
    </>
  );
}
