import { test } from 'vitest';
import { type DateRow, expectDates } from '../../../helpers/read-dates.ts';

test.each<DateRow>([
  ['Llegó el [11 de junio de 2024] y se fue el [lunes].', '2024-06-11', '2025-02-03'],
  ['La [semana pasada], el [año que viene] y el [próximo mes].', '2025-W05', '2026', '2025-03'],
  ['[Hace dos años], a [finales de 2023], en los [años noventa].', '2023', '2023 2023-09-01..2023-12-31', '199'],
  ['Entre el [2 y el 7 de febrero de 2018] nevó.', '2018-02-02/2018-02-07'],
  [
    'El [tercer trimestre de 2016] y la [última semana de julio de 2016].',
    '2016-Q3',
    '2016-07-W04 2016-07-25..2016-07-31',
  ],
  ['En [Navidad], en [Nochebuena] y [anteayer].', '2024-12-25', '2024-12-24', '2025-02-03'],
  ['El [siglo XIX] y el [21/04/2016].', '18', '2016-04-21'],
  ['En mi vida, en el mar, cada lunes.'],
])('%s', (...row: DateRow) => {
  expectDates(row, 'es');
});
