import { hashesOf } from '../../text/word-set.ts';
import { type IdentityWords, jobsOf } from '../identity-words.ts';
import { US_STATES } from '../us-states.ts';

export const identity: IdentityWords = {
  jobs: jobsOf(`plumber roofer butcher farmer nurse electrician student apprentice caretaker baker mechanic teacher driver
    carpenter builder waiter waitress cleaner fisherman grocer gardener hairdresser barber shopkeeper postman plasterer
    bricklayer labourer laborer joiner welder cook cashier clerk librarian paramedic midwife vet janitor trucker
    pensioner retiree schoolboy schoolgirl pupil teenager toddler
    coach chemist pharmacist dentist optician technician receptionist bartender tailor cobbler locksmith miner`),
  beforeAge: hashesOf('a an aged age'),
  afterAge: hashesOf('year years'),
  from: hashesOf('from of in near'),
  things: hashesOf(
    `variant strain rainforest rainforests forest river basin valley planet league lab laboratory cable cables port ports test tests unit juice
    growers orchards bones hunters stuffing`,
  ),
  homes: ['US', 'GB'],
  companiesTakeArticles: false,
  areas: US_STATES,
};
