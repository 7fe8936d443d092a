import { phrases } from '../../text/phrases.ts';
import type { SpeechWords } from '../speech-words.ts';

const NONE = phrases();
const DAYS = 'monday, tuesday, wednesday, thursday, friday, saturday, sunday';
const ON_DAYS = DAYS.split(', ')
  .flatMap((day) => [
    `on ${day}`,
    `late ${day}`,
    `early ${day}`,
    `${day} morning`,
    `${day} evening`,
    `on ${day} evening`,
  ])
  .join(', ');
const IN_MONTHS = 'january february march april may june july august september october november december'
  .split(' ')
  .map((month) => `in ${month}`)
  .join(', ');

export const speech: SpeechWords = {
  verbs: phrases(
    'said, told, added, adds, announced, declared, insisted, asserted, asserts, insists, informed, tweeted, argued, testified, stressed, reiterated',
    'quipped, recalled, remarked, conceded, boasted, vowed, pledged, replied, responded, contended, emphasised, emphasized, says, argues, insist, say, contends, warned, confirmed, alleged, alleges, disclosed, predicted, commented, tells, complained, lamented, cautioned, retorted, opined',
  ),
  weakVerbs: phrases(
    'found, finds, showed, shows, show, suggests, suggested, claimed, claims, claim, reported, reports, estimated, estimates, estimate, noted, notes, stated, states, wrote, writes, posted, explained, explains, revealed, reveals, concluded, concludes, agreed, joked, hopes, thinks',
    'acknowledged, admitted, denied, denies, deny, expect, expected, counted, recorded, registered, documented, tallied, believes, believe, warns, warn, maintains, projected, forecast, forecasts, expects, calculated, calculates, indicated, indicates, observed, announces, predicts, hinted, described, describes',
  ),
  afterQuotes: phrases(
    'added, adds, continued, continues, wrote, writes, asked, asks, noted, notes, explained, explains, joked, jokes, laughed, sighed, sighs, shouted, cried, whispered, read, reads, recalls, admitted, admits, concluded, concludes, reported, claimed, claims, observed, observes, agreed, agrees, thinks, mused, grumbled, shrugged, reads, posted, stated, went on',
  ),
  splitVerbs: [],
  verbsWithPronoun: NONE,
  ambiguous: phrases('added, adds'),
  clauses: phrases('that, how, “, ", :, he, she, it, they, there, we'),
  openers: phrases(
    'that, how, ", “, :, the, a, an, about, around, some, more, nearly, at, he, she, it, they, there, on',
  ),
  before: phrases(
    'according to, in the words of, as reported by, as stated by, based on figures from, based on data from',
  ),
  after: NONE,
  inTheEyesOf: NONE,
  recipients: phrases(
    'reporters, journalists, lawmakers, parliament, congress, the news agency, the court, a court, a news conference, on x, on twitter, on facebook, on social media, on truth social, in a statement, in an interview, on tuesday, on monday, on wednesday, on thursday, on friday, on saturday, on sunday',
  ),
  roles: phrases(
    'official, officials, spokesman, spokeswoman, spokesperson, spokespeople, spokespersons, minister, ministers, ministry, president, police, prosecutor, prosecutors, authorities, government, analyst, analysts, economist, economists, researcher, researchers, scientist, scientists, gov, sen, rep, gen, col, sgt, lt',
    'expert, experts, lawyer, lawyers, attorney, attorneys, judge, mayor, governor, senator, director, chief, executive, doctor, doctors, nurse, witness, witnesses, resident, residents, relatives, family, critics, activists, campaigners, advocates, advocacy groups, rights groups, opponents, supporters, diplomat, diplomats, envoy, ambassador, adviser, advisers, aide, aides, organisers, organizers, company, agency, union, coach, manager, professor, teacher, teachers, farmers, firefighters, rescuers, military, army, investigators, regulators, investors, traders, forecasters, secretary, chairman, chairwoman, commissioner, lawmakers, department, office, bank, charity, group, groups, party, watchdog, regulator, court, council, commission, committee, administration, embassy, hospital, university, engineer, engineers, historian, historians, victim, victims, officer, officers, detective, detectives, passenger, passengers, neighbour, neighbours, neighbor, neighbors, captain, owner, leader, leaders, head',
  ),
  documents: phrases(
    'report, study, survey, poll, document, documents, statement, paper, research, review, census, data, figures, statistics, audit, analysis, filing, filings, indictment, lawsuit, law, bill, treaty, ruling, memo, letter, court records, records, press release, website, bulletin, estimate, estimates, index, ranking, database, dossier, transcript',
  ),
  unnamed: phrases(
    'reports, media reports, local media, state media, the media, media, sources, source, people familiar, rumours, rumors, some, many, accounts, press reports, news reports, local reports, insiders, observers, anonymous officials',
  ),
  pronouns: phrases('he, she, they, it, who'),
  persons: phrases('he, she'),
  things: phrases('it'),
  relatives: phrases('who, which'),
  fronted: NONE,
  between: phrases(
    'also, has, had, have, then, later, previously, repeatedly, once, earlier, again, himself, herself, itself, now, still, even, both, on, immediately, initially, soon, since, separately, further, just, recently',
    DAYS,
  ),
  when: phrases(
    ON_DAYS,
    DAYS,
    IN_MONTHS,
    'yesterday, today, later, earlier, last week, last month, last year, this week, this month, this year, at the time',
  ),
  joiners: phrases('for, of, at, from, by, with, in, to'),
  prepositions: phrases(
    'in, of, at, from, by, with, for, to, on, under, near, outside, inside, into, across, against, between, toward, towards, over, after, before, about, around, through, throughout, during, via, than, like, including, behind, beside, among, without, within, off, along, amid, despite, past, since, upon, unlike, besides, beyond, except, beneath, above, below',
  ),
  articles: phrases('the, a, an'),
  definite: phrases('the'),
  determiners: phrases('the, a, an, one, two, three, some, several, many, other, another, his, her, their, its'),
  nobody: phrases(
    'would, could, should, might, may, will, can, must, shall, was, were, is, are, been, being, not, never, and, but, that, which, what, than, more, less, often, all, much, thing, things, time, way, sign, signs, clock, law, book, least, last, week, month, year, day',
    'or, so, yet, with, without, for, in, at, on, of, to, from, by, after, before, while, when, because, as, if, although, though, since, until, near, like, about, into, over, under, between, then, only, also, just',
  ),
  clauseOpeners: phrases('after, before, because, while, when, although, though, since, once, until, if, but'),
  subjectless: false,
  anybodyLeads: true,
  verbSecond: false,
  verbInsideQuotes: false,
  adverbEnding: 'ly',
  possessiveS: true,
};
