import { describe } from 'vitest';
import { checkFigures } from '../../../helpers/check-figures.ts';

describe('not/name-in-time, title-in-words, slashed-code', () => {
  checkFigures([
    ['On Sunday 60 Minutes told it again; it took [20 minutes].', '20 minute'],
    ['He starred in the gangster film Nine, and Lee’s Nine was dull.'],
    ['She read the report to [nine people] on Friday.', '9 people'],
    ['Storm Kills [Seven] In [20 Minutes] Near Boston Harbour', '7', '20 minute'],
    ['Quote serial 611 of 07/05 when you ring; [3/4] of the callers did.', '0.75 caller'],
  ]);
  checkFigures([['Selon 20 Minutes, la rencontre a duré [20 minutes].', '20 minute']], 'fr');
  checkFigures([['Lo dijo en 24 Horas, que dura [dos horas].', '2 hour']], 'es');
  checkFigures([['Foi o que contou ao 24 Horas, que dura [duas horas].', '2 hour']], 'pt');
  checkFigures([['Der Film lief [20 Minuten].', '20 minute']], 'de');
});

describe('not/numbered-thing in the four other languages', () => {
  checkFigures(
    [
      ['La temporada 4 y el sector 7 de la clase 2; en cada clase [30 alumnos] leen.', '30 alumno'],
      ['Vive con diabetes tipo 2.'],
    ],
    'es',
  );
  checkFigures(
    [
      ['La saison 4, la zone 7 et le bus 12 ; dans chaque classe [30 élèves] lisent.', '30 élève'],
      ['Le diabète de type 2.'],
    ],
    'fr',
  );
  checkFigures(
    [
      ['A temporada 4, o setor 7 e o ônibus 12; em cada classe [30 alunos] leem.', '30 aluno'],
      ['Vive com diabetes tipo 2.'],
    ],
    'pt',
  );
  checkFigures(
    [
      ['Staffel 4 in Zone 7; in jeder Klasse lesen [30 Schüler].', '30 Schüler'],
      ['In der Klasse [30 Schüler], in der Gruppe [12 Kinder].', '30 Schüler', '12 Kinder'],
      ['Diabetes vom Typ 2.'],
    ],
    'de',
  );
});

describe('not/name-with-number, where every noun has a capital', () => {
  checkFigures(
    [
      ['Die Polizei nahm am Freitag [12 Männer] fest.', '12 Männer'],
      ['Laut Gericht [40 Festnahmen], in Norden [300 Bäume].', '40 Festnahmen', '300 Bäume'],
      ['Die Boeing 737 Maschinen, die G 20 Staaten und U 21 Spieler.'],
      ['Auf Platz 3 Spieler, in der Formel 1 Rennen.'],
    ],
    'de',
  );
});

describe('figure/age-of-person in brackets', () => {
  checkFigures([['Ana Quist ([54 años]) ganó; el BTS ([3 años]) no.', '54 year of age', '3 year']], 'es');
  checkFigures([['Joan Pell ([54 ans]) a gagné.', '54 year of age']], 'fr');
  checkFigures([['Ana Quist ([54 anos]) venceu.', '54 year of age']], 'pt');
});
