import { test } from 'vitest';
import { type DateRow, expectDates } from '../../../helpers/read-dates.ts';

test.each<DateRow>([
  ['Em [11 de junho de 2024] e na [segunda-feira].', '2024-06-11', '2025-02-03'],
  ['A [semana passada], o [próximo mês], o [ano passado].', '2025-W05', '2025-03', '2024'],
  ['[Há dois anos], no [fim de 2023], na [década de 1990].', '2023', '2023 2023-09-01..2023-12-31', '199'],
  ['[De 2010 a 2018], o [terceiro trimestre de 2016].', '2010/2018', '2016-Q3'],
  ['[Anteontem], no [Natal], [nesta sexta-feira].', '2025-02-03', '2024-12-25', '2025-02-07'],
  ['Ele pode ter visto o mar.'],
])('%s', (...row: DateRow) => {
  expectDates(row, 'pt');
});
