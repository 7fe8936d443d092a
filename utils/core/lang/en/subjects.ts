import { subjectWords } from '../subject-words.ts';

export const subjects = subjectWords(
  { thing: 'it, which', person: 'he, she', any: '', many: 'they' },
  { thing: 'its', person: 'his, her', any: '', many: 'their' },
  {
    facility:
      'prison, jail, facility, penitentiary, complex, mega-prison, stadium, hospital, airport, plant, dam, bridge, museum, camp, venue, tower, reactor, school, mine, port',
    place: 'country, nation, city, town, village, state, region, province, island, republic',
    organisation:
      'company, firm, bank, agency, party, club, union, group, airline, charity, carmaker, retailer, team, university',
    event: 'earthquake, storm, hurricane, attack, festival, election, war',
  },
  {
    subjectless: '',
    predicates:
      'has, have, had, is, are, was, were, gets, get, got, holds, held, employs, employed, covers, covered, measures, measured, weighs, weighed, counts, counted, costs, cost, earned, earns, made, makes, lost, loses, gained, gains, rose, rises, fell, falls, grew, grows, climbed, dropped, shrank, jumped, sank, sold, sells, won, wins, scored, scores, received, receives, raised, produces, produced, serves, served, runs, owns, owned, operates, operated, seats, houses, housed, spans, stretches, attracts, attracted, draws, drew, spent, spends, owes, owed, borrowed, generates, generated, trains, trained, built, lies, killed, injured, destroyed, comprises, boasts, hosts, imports, exports, imported, exported, consumes, uses, used, burned, lasted, lasts, took, opened, closed, cut, hired, fired, added, lent, averaged, totalled, reached, turned, reported a, posted, will, can, could, would, must, emitted, emits, hold, have, be, invests, invested, invest, pays, paid, pay, saves, saved, save, spend, plans, wants, needs, needed, accommodates, admitted, admits, treated, treats, accepted, recorded, records, registered, suffered, suffers, expects, expected, doubled, tripled, halved, was built for, contains, contained, carries, carried, bought, buys, buy, sent, sends, issued, issues, delivered, delivers, claims, controls, controlled, has been',
    relatives: 'which, who, that',
    towns: 'city, town, village, district, municipality, province, region, county, department',
    personNouns:
      'president, minister, chancellor, king, queen, governor, mayor, senator, leader, chief, chairman, director, man, woman, boy, girl, player, driver, suspect, victim, officer, judge, lawyer, spokesman, spokeswoman, candidate, striker, teenager, actor, singer, author, founder, boss, billionaire',
    the: 'the, this, that',
    an: 'a, an',
    and: 'and, or',
    peopleHeld:
      'inmates, prisoners, detainees, people, men, women, children, suspects, members, families, soldiers, visitors, passengers, pupils, patients, residents, workers, staff, students, employees, migrants, guests',
    bodies:
      'police, officials, authorities, firefighters, prosecutors, officers, voters, residents, lawmakers, researchers, scientists, doctors, residents, workers, court, courts, council, hospital, school, schools, newspaper, radio, department, coach, fans, players, striker, midfielder, defender, author, news, media, crews, troops, forces, rebels, soldiers, investigators, regulators, shares, stocks, airport, university, museum',
    prepositions:
      'unlike, besides, beyond, except, in, of, at, from, by, with, for, to, on, under, near, outside, inside, into, across, against, between, towards, toward, over, after, before, about, around, through, throughout, during, via, than, like, including, behind, among, without, within, off, along, amid, despite, past, since, upon',
    another:
      'old, older, new, newer, other, former, nearby, neighbouring, neighboring, second, third, rival, next, previous, first, last, same',
    compared: 'unlike, like, than, besides, except, versus, as, beyond',
    of: 'of',
    at: 'at, in, inside, within, of, across, throughout, held at, held in',
    forPrice: 'for, at',
    fronted:
      'in, on, at, as, since, by, during, after, before, according, while, when, although, for, with, last, this',
    clauseOpeners: 'that, while, where, because, although, though, if, when, whether, but, whereas',
    aged: 'is, was, aged, turned, turns, who is, who was, now, just, then, who turned, only, is now',
  },
  /^it\s+(?:(?:is|was|has been)\s+\w+\s+(?:that|to)\b|takes\b|took\b|emerged\b|seems\b|appears\b)/,
);
