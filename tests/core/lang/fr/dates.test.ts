import { test } from 'vitest';
import { type DateRow, expectDates } from '../../../helpers/read-dates.ts';

test.each<DateRow>([
  ['Celui de la France est de sept.'],
  ['Le taux a été de sept, et le bâtiment de [1932] a été agrandi.', '1932'],
  ['Une barque du VIe siècle avant notre ère et une du [VIe siècle].', '05'],
  ['Le [11 juin 2024], [lundi dernier].', '2024-06-11', '2025-01-27'],
  ["L'[année dernière], la [semaine prochaine], [ce mois-ci].", '2024', '2025-W07', '2025-02'],
  ['[Il y a deux ans], [fin 2023], les [années 1990].', '2023', '2023 2023-09-01..2023-12-31', '199'],
  ['[De mars à mai 2020], au [troisième trimestre 2016].', '2020-03/2020-05', '2016-Q3'],
  ["[Hier], [aujourd'hui], [après-demain], [hier soir].", '2025-02-04', '2025-02-05', '2025-02-07', '2025-02-04TEV'],
  ['Au [XXe siècle], le [12 octobre] prochain, le [5 janvier] dernier.', '19', '2025-10-12', '2025-01-05'],
  ['À [Noël] et le [lundi de Pâques 2024].', '2024-12-25', '2024-04-01'],
  ['Cela a été dit chaque jour, à la mer.'],
])('%s', (...row: DateRow) => {
  expectDates(row, 'fr');
});
