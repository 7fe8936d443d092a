import { subjectWords } from '../subject-words.ts';

export const subjects = subjectWords(
  { thing: 'it, which', person: 'he, she', any: '', many: 'they' },
  { thing: 'its', person: 'his, her', any: '', many: 'their' },
  {
    facility:
      'prison, jail, facility, penitentiary, complex, mega-prison, stadium, hospital, airport, plant, dam, bridge, museum, camp, venue, tower, reactor, school, mine, port',
    place: 'country, nation, city, town, village, state, region, province, island, republic',
    organisation:
      'company, firm, bank, agency, party, club, union, group, airline, charity, carmaker, retailer, manufacturer, startup, fund, foundation, ministry, team, university',
    event: 'earthquake, storm, hurricane, attack, festival, election, war',
    person:
      'man, woman, boy, girl, teenager, player, striker, midfielder, defender, goalkeeper, footballer, singer, actor, actress, billionaire, businessman, businesswoman, politician, lawmaker, veteran, youngster, star',
  },
  { verbs: 'ed', gerunds: 'ing' },
  {
    subjectless: '',
    predicates:
      'has, have, had, is, are, was, were, gets, get, got, holds, held, employs, employed, covers, covered, measures, measured, weighs, weighed, counts, counted, costs, cost, earned, earns, made, makes, lost, loses, gained, gains, rose, rises, fell, falls, grew, grows, climbed, dropped, shrank, jumped, sank, sold, sells, won, wins, scored, scores, received, receives, raised, produces, produced, serves, served, runs, owns, owned, operates, operated, seats, houses, housed, spans, stretches, attracts, attracted, draws, drew, spent, spends, owes, owed, borrowed, generates, generated, trains, trained, built, lies, killed, injured, destroyed, comprises, boasts, hosts, imports, exports, imported, exported, consumes, uses, used, burned, lasted, lasts, took, opened, closed, cut, hired, fired, added, lent, averaged, totalled, reached, turned, reported a, posted, will, can, could, would, must, emitted, emits, hold, have, be, invests, invested, invest, pays, paid, pay, saves, saved, save, spend, plans, wants, needs, needed, accommodates, admitted, admits, treated, treats, accepted, recorded, records, registered, suffered, suffers, expects, expected, doubled, tripled, halved, was built for, contains, contained, carries, carried, bought, buys, buy, sent, sends, issued, issues, delivered, delivers, claims, controls, controlled, has been, saw, sees, see, became, began, left, lose, win, earn, gave, gives, give, brought, drove, take, takes, told investors, offers, offered, offer, provides, provided, provide, includes, included, found, finds, broke, kept, met, led, leads, lead, hit, hits, went, came, beat, beats, play, plays, played, sits, stands, stood, sat, lives, live, lived, boasted, oversees, oversaw, manages, managed, handles, handled, represents, represent, represented, welcomed, features, tracks, tracked, ended, end, closes, trades, traded, climbs, slipped, slid, dipped, surged, soared, plunged, tumbled, edged, advanced, rallied, rebounded, settled, firmed, eased, jumps, drops, slumped, shed, sheds, set, sets, did, does, do, makes up, accounts, accounted, account, may, might, should, shut, shuts, cuts, reaches, reach, seized, seizes, threw, ran, caught, knocked, fought, wrote, sentenced, faces, faced, face, donated, given, collects, collected, occupies, occupied, ships, shipped, ordered, orders, seeks, sought, begins, quit, rents, leases, leased, hopes, aims, intends, agreed, stretched, borders, shares, shared, commands, commanded, holds up, being, been, won’t, didn’t, doesn’t, hasn’t, isn’t, wasn’t',
    noVerbs:
      'need, indeed, hundred, speed, seed, red, united, wed, feed, bed, shed, led, combined, bored, so-called, during, including, according, following, something, anything, nothing, everything, morning, evening, king, spring, string, thing, building, meeting, wedding, ceiling, concerning, regarding, excluding, pending, starting, averaging, estimated, compared, based, retired, armed, talented, aged',
    notVerbs:
      'the, a, an, its, his, her, their, our, my, this, that, these, those, of, in, at, for, by, with, from, no, each, every',
    infinitive: 'to',
    adverbs:
      'also, now, already, then, since, still, just, never, ever, not, only, alone, again, recently, currently, once, later, soon, often, always, himself, herself, itself, themselves, together, overall, first, last, today, yesterday, ultimately, nearly, almost, about, both, all, each, respectively, meanwhile, however, instead, even, further, so far, to date, up, down, last week, last month, last year, this week, this month, this year, in total, have, has, had',
    sharing: 'after, before, by, while, without, since, when, despite',
    announcing:
      'announced, announces, pledged, vowed, reported, reports, posted, recorded, registered, admitted, expects, projected, forecast, revealed, disclosed, calculated, documented, tallied, confirmed',
    levels: 'to, at, from, or, than',
    hedges:
      'just, only, more than, less than, fewer than, about, around, nearly, almost, some, over, roughly, approximately, at least, up to, an estimated, estimated, first, last, top, other, own, total, entire, full, remaining, whopping, record, reported, annual, original, current, initial, previous, latest, new',
    having: 'with, with a, with just, with only, with some',
    wholes: 'the, all, all of, these, those, about, nearly',
    relatives: 'what, whose, where, which, who, that',
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
    scene: 'in, across, throughout, all over',
    there:
      "every year, each year, every day, for example, for instance, alone, there is, there are, there was, there were, there have been, there had been, it is, it's, it was, today, now, currently, last year, this year, last month, this month, meanwhile, however, so far, since then, where, also, only, just",
    forPrice: 'for, at',
    fronted:
      'in, on, at, as, since, by, during, after, before, according, while, when, although, for, with, last, this',
    clauseOpeners: 'that, while, where, because, although, though, if, when, whether, but, whereas',
    aged: 'is, was, aged, turned, turns, who is, who was, now, just, then, who turned, only, is now',
  },
  /^it\s+(?:(?:is|was|has been)\s+\w+\s+(?:that|to)\b|takes\b|took\b|emerged\b|seems\b|appears\b)/,
);
