import { test } from 'vitest';
import { type DateRow, expectDates } from '../../../helpers/read-dates.ts';

test.each<DateRow>([
  ['Am [11. Juni 2024] und am [Montag].', '2024-06-11', '2025-02-03'],
  ['[Letzte Woche], [nächstes Jahr], [übernächste Woche].', '2025-W05', '2026', '2025-W08'],
  ['[Vor zwei Jahren], [Ende 2023], in den [1990er] Jahren.', '2023', '2023 2023-09-01..2023-12-31', '199'],
  ['Vom [3. bis 12. September 2016] und am [28.10.].', '2016-09-03/2016-09-12', '2016-10-28'],
  ['Am [Mittwochabend], [letzten Montag], [nächsten Dienstag].', '2025-02-05TEV', '2025-01-27', '2025-02-11'],
  ['An [Heiligabend], am [1. Advent 2018], [vorgestern].', '2024-12-24', '2018-12-02', '2025-02-03'],
  ['Im [dritten Quartal 2016] und am [neunundzwanzigsten Mai].', '2016-Q3', '2016-05-29'],
  ['Am Morgen, jeden Montag, im [Dezember] eine E-Mail.', '2024-12'],
])('%s', (...row: DateRow) => {
  expectDates(row, 'de');
});
