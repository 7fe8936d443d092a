import { test } from 'vitest';
import { expectDates } from '../../helpers/read-dates.ts';

/** What is to come and what is over, by the verb and the words around it; the day of writing is Wednesday, 5 February 2025. */
test.each<readonly [lang: string, marked: string, ...values: string[]]>([
  ['en', 'The fair opens on [Saturday] and the market closes on [Monday].', '2025-02-08', '2025-02-10'],
  ['en', 'The fair opened on [Saturday] and the court ruled on [Monday].', '2025-02-01', '2025-02-03'],
  ['en', 'All eyes are on the two ahead of [Friday]’s debate.', '2025-02-07'],
  ['es', 'El mercado abre el [sábado] y el pleno vota el [lunes].', '2025-02-08', '2025-02-10'],
  ['fr', 'Le marché ouvre [samedi] et le conseil vote [lundi].', '2025-02-08', '2025-02-10'],
  ['de', 'Der Markt öffnet am [Samstag] und der Rat tagt am [Montag].', '2025-02-08', '2025-02-10'],
  ['pt', 'O mercado abre no [sábado].', '2025-02-08'],
  ['en', 'The strike starts [in ten days].', '2025-02-15'],
  ['en', 'The lease runs out [in three weeks].', '2025-W09 2025-02-26..2025-02-26'],
  ['en', 'The wall was built in three weeks.'],
  ['en', 'It snowed [the week before last] and [the year before last].', '2025-W04', '2023'],
  ['es', 'Nevó [la semana antepasada].', '2025-W04'],
  ['pt', 'Nevou [a semana retrasada].', '2025-W04'],
  ['en', 'It was the best week before the last game.'],
  ['en', 'It was filled in [half a century ago] and dug up [half a decade ago].', '1975', '2020'],
  ['en', 'It shut [a century ago].', '19'],
  ['en', 'It opened [earlier this year].', '2025 2025-01-01..2025-02-05'],
  ['en', 'It will open [later this year].', '2025 2025-02-05..2025-12-31'],
  ['en', 'It opened [earlier this year in January].', '2025-01 2025-01-01..2025-01-31'],
  ['en', 'They work 30 hours a week from [May] and pay £9 a month from [June].', '2025-05', '2025-06'],
  ['en', 'Expect highs in the 60s and gusts in the 40s.'],
  ['en', 'She grew up in the [80s].', '198'],
  ['en', 'They regret the fall in births and the spring in her step.'],
  ['en', 'The wall stood in the year 650 BC.'],
  ['es', 'El muro es del año 300 a. C.'],
  ['de', 'Die Mauer stand im Jahr 300 v. Chr. schon.'],
  ['pt', 'O muro é do ano 200 a.C. e caiu.'],
  ['fr', 'Le mur date de l’an 300 av. J.-C. environ.'],
])('%s: %s', (lang, marked, ...values) => {
  expectDates([marked, ...values], lang);
});
