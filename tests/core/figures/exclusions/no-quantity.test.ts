import { describe } from 'vitest';
import { checkFigures } from '../../../helpers/check-figures.ts';

describe('what is no quantity: en', () => {
  checkFigures(
    [
      ['A third climber has been found, and a fifth player was booked.'],
      ['A third of the climbers were found.'.replace('A third', '[A third]'), '0.3333333333333333 climber'],
      ['[A fifth] more was paid.', '0.2'],
      ['The RX 5700 boards sold out; drivers on the B-12 waited.'],
      ['The film was shown in 1080p on [3 screens].', '3 screen'],
      ['Residents of 41 Birch Road and 7 Old Mill Lane were woken.'],
      ['They closed [41 roads].', '41 road'],
      ['Call 911 or text HELP to 60505; the desk is at 01632 960001.'],
      ['The line took [911 calls].', '911 call'],
      ['The wall, from 1,400 BC, was rebuilt in A.D. 320.'],
      ['It will not open until at least 2031.'],
      ['The source is known as 340917.'],
      ['The patch, firmware 7.2, came late.'],
      ['This was ground zero of the one-to-one lessons.'],
      ['The gates open at 7 in the morning.'],
      ['[Two people] died, one hopes none will.', '2 people'],
    ],
    'en',
  );
});

describe('what is no quantity: es', () => {
  checkFigures(
    [
      ['Avisaron por medio de una nota, en medio del caos del medio ambiente.'],
      ['Costó [medio millón] y duró [media hora].', '500000', '0.5 hour'],
      ['Hallaron una tercera víctima y esperan un cuarto título.'],
      ['Perdió [una tercera] parte.', '0.3333333333333333 down'],
      ['Vive en la calle Mayor, 14.'],
      ['La feria será del 3 al 6 de junio.'],
      ['El templo es del año 300 a. C. y hay que llamar al 112.'],
    ],
    'es',
  );
});

describe('what is no quantity: fr', () => {
  checkFigures(
    [
      ['Un second pont et une seconde équipe sont prévus.'],
      ['Après [deux secondes], le silence.', '2 second'],
      ['Une quatrième personne est morte, rue Pasteur, 18.'],
      ['On peut appeler le 3114 ou le 15.'],
      ['La foire dure du 3 au 6 juin, à 9 heures du matin.'],
    ],
    'fr',
  );
});

describe('what is no quantity: de', () => {
  checkFigures(
    [
      ['Im 20. Jahrhundert stand hier die 3. Liga.'],
      ['Die Schau läuft vom 7. bis 9. März in der Lindenstraße 14.'],
      ['Von [7 bis 9 Kindern] war die Rede.', '7-9 Kinder'],
      ['Der Tempel ist von 300 v. Chr., der Notruf die 112.'],
    ],
    'de',
  );
});

describe('what is no quantity: pt', () => {
  checkFigures(
    [
      ['Em meio ao caos, avisou por meio de nota sobre o meio ambiente.'],
      ['Há um quarto suspeito na rua Augusta, 1200.'],
      ['A feira vai de 3 a 6 de junho; é preciso ligar para o 190.'],
    ],
    'pt',
  );
});
