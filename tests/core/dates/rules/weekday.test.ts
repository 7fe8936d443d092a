import { test } from 'vitest';
import { type DateRow, expectDates } from '../../../helpers/read-dates.ts';

test.each<DateRow>([
  ['She was to visit the town on [Friday].', '2025-02-07'],
  ['He said that the hole would be made on [Friday].', '2025-02-07'],
  ['It was made on [Friday].', '2025-01-31'],
  ['The minister resigned on [Monday].', '2025-02-03'],
  ['She said [Wednesday] that talks would go on.', '2025-02-05'],
  ['The court will rule on [Thursday].', '2025-02-06'],
  ['Markets stay shut until [Friday].', '2025-02-07'],
  ['[Friday the 13th].', '2024-12-13'],
  ['It fell on [Saturday the 1st].', '2025-02-01'],
  ['We meet on the [second Sunday].', '2025-02-09'],
  ['They spoke on [Monday morning].', '2025-02-03TMO 2025-02-03..2025-02-03'],
  ['On [December 24], he will sing; on [7 February] he left.', '2025-12-24', '2024-02-07'],
  ['The [last Sunday in May 2024] was hot.', '2024-05-26'],
  ['The rent is due on the [27th].', '2025-02-27'],
  ['It happens every Tuesday, on a Monday, and on the second Friday of each month.'],
  ['The Sun and the Sunday Times covered Bloody Sunday.'],
  ['He came second, and of the two she was the first.'],
])('%s', (...row: DateRow) => {
  expectDates(row);
});
