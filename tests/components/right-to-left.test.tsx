// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { Panel } from '../../components/panel/Panel.tsx';
import { NOTHING_HIDDEN } from '../../utils/core/view/hidden-readings.ts';
import type { PanelTab } from '../../utils/core/view/panel-view.ts';
import { type Catalogue, sayIn } from '../../utils/core/view/say.ts';
import { ENGLISH } from '../helpers/english.ts';
import { sampleState } from '../helpers/sample-analysis.ts';
import { expectAccessible, show } from '../helpers/show.tsx';

const TABS: readonly PanelTab[] = ['brief', 'figures', 'names', 'sources'];
const RIGHT_TO_LEFT_MARK = '\u200f';

/** English as a right-to-left language would stand in its place: marked as such, and half as long again. */
const PSEUDO: Catalogue = Object.fromEntries(
  Object.entries(ENGLISH).map(([key, { message }]) => [
    key,
    { message: `${RIGHT_TO_LEFT_MARK}⟦${message} ${'و'.repeat(Math.ceil(message.length / 2))}⟧${RIGHT_TO_LEFT_MARK}` },
  ]),
);
const pseudo = sayIn(PSEUDO, 'en');
const unmarked = (text: string) => text.replace(/\u200f⟦| و+⟧\u200f/g, '');

const panel = (tab: PanelTab) => (
  <Panel
    state={sampleState()}
    updating={false}
    hidden={NOTHING_HIDDEN}
    onShowHidden={() => undefined}
    overTime={[]}
    selected={null}
    today="2025-03-05"
    tab={tab}
    filter=""
    onTab={() => undefined}
    onFilter={() => undefined}
    onReveal={() => undefined}
    onOpen={() => undefined}
    onRead={() => undefined}
    onExport={async () => true}
  />
);

describe('in a pseudo-language written from right to left', () => {
  test.each(TABS)('%s says all it says in English, every name and number in its place', async (tab) => {
    show(panel(tab));
    const plain = document.body.textContent!;
    document.documentElement.dir = 'rtl';
    show(panel(tab), pseudo);
    const marked = document.body.textContent!;
    expect(marked).toContain('⟦');
    expect(marked).not.toMatch(/\$\d/);
    expect(unmarked(marked)).toBe(plain);
    await expectAccessible();
    document.documentElement.removeAttribute('dir');
  });
});
