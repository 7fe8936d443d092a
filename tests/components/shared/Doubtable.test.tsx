// @vitest-environment happy-dom
import { fireEvent, screen } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { expect, test } from 'vitest';
import { DoubtsContext } from '../../../components/shared/Doubtable.tsx';
import { NoteList } from '../../../components/shared/NoteList.tsx';
import { doubtKey, reportWrong } from '../../../utils/core/view/export/wrong-reading.ts';
import { english } from '../../helpers/english.ts';
import { sampleAnalysis } from '../../helpers/sample-analysis.ts';
import { expectAccessible, show } from '../../helpers/show.tsx';

const analysis = sampleAnalysis();
const note = analysis.notes[0]!;

function Stage() {
  const [hidden, setHidden] = useState('');
  return (
    <DoubtsContext.Provider
      value={{
        has: (what) => doubtKey(analysis, what) === hidden,
        onDoubt: async (what) => {
          setHidden(doubtKey(analysis, what));
          return true;
        },
        onUndo: () => setHidden(''),
      }}
    >
      <main>
        <h1>Story</h1>
        <NoteList notes={[note]} />
      </main>
    </DoubtsContext.Provider>
  );
}

test('what is called wrong is hidden, and comes back', async () => {
  show(<Stage />);
  await expectAccessible();
  fireEvent.click(screen.getByRole('button', { name: 'This reading is wrong' }));
  await screen.findByText(/Hidden on this page\. A report was copied/);
  expect(document.querySelector('.note-text')).toBeNull();
  await expectAccessible();
  fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
  expect(document.querySelector('.note-text')?.textContent).toBe(english(note.message));
});

test('the report quotes the text and names what was read, the rule and the day of the records', () => {
  const report = reportWrong(analysis, { figure: 1 }, '2026-11-23', english);
  for (const part of ['“1,200 inmates”', 'count, = 1200, inmate', 'capacity', 'test/figure', 'November 23, 2026'])
    expect(report).toContain(part);
  expect(reportWrong(analysis, { note }, null, english)).toContain(note.check);
});

test('a note on a claim or a date quotes it', () => {
  const dated = analysis.notes.find(({ about }) => about.figure === undefined && about.date !== undefined)!;
  expect(reportWrong(analysis, { note: dated }, null, english)).toContain('1998”');
});
