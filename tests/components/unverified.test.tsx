// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { CardView } from '../../components/card/CardView.tsx';
import { EntityItem } from '../../components/panel/EntityItem.tsx';
import { FactList } from '../../components/panel/FactList.tsx';
import { NO_BACKGROUND } from '../../utils/core/model/background.ts';
import { entityRow } from '../../utils/core/view/entity-groups.ts';
import { fact } from '../helpers/build-knowledge.ts';
import { sampleAnalysis } from '../helpers/sample-analysis.ts';
import { show } from '../helpers/show.tsx';

const own = fact('capacity', 700, '2024');
const theirs = { ...fact('capacity', 500, '2023'), source: { ...own.source, pack: 'County pack' } };
const UNVERIFIED = 'from the pack “County pack”, unverified';

describe('what an imported pack says', () => {
  test('stands beside what the records say, however old, and says whose it is', () => {
    const { container } = show(<FactList facts={[theirs, own]} most={4} />);
    const facts = [...container.querySelectorAll('.fact dd')].map((one) => one.textContent);
    expect(facts).toHaveLength(2);
    expect(facts.filter((words) => words?.includes(UNVERIFIED))).toHaveLength(1);
    expect(facts[0]).not.toContain('unverified');
  });

  test('is marked where it describes somebody, in the panel and on the card', () => {
    const entity = { id: 'a', wikidata: null, name: 'A', type: 'place', salience: 1 } as const;
    const row = {
      ...entityRow(sampleAnalysis(), NO_BACKGROUND, entity),
      description: { key: 'ui_plain', args: [{ kind: 'text', text: 'A mill.' }] } as const,
      pack: 'County pack',
    };
    expect(show(<EntityItem row={row} onReveal={() => undefined} />).container.textContent).toContain(UNVERIFIED);
    const card = {
      target: { entity: 'a' },
      words: 'A',
      measure: null,
      subject: null,
      description: { key: 'ui_plain', args: [{ kind: 'text', text: 'A mill.' }] } as const,
      pack: 'County pack',
      asOf: null,
      saidBy: null,
      link: null,
      isClaim: false,
      perspective: null,
      notes: [],
      more: 0,
    };
    const shown = show(<CardView card={card} onClose={() => undefined} onPanel={null} onStep={null} />);
    expect(shown.container.textContent).toContain(UNVERIFIED);
  });
});
