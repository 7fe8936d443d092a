import { phrases } from '../../text/phrases.ts';
import type { ClaimWords } from '../claim-words.ts';

export const claims: ClaimWords = {
  events: {
    opened: phrases('opened, inaugurated'),
    founded: phrases('founded, established, set up'),
    closed: phrases('closed, shut'),
    born: phrases('born'),
    died: phrases('died'),
    elected: phrases('elected, election'),
    'took-office': phrases(
      'took office, sworn in, took power, came to power, assumed office, became president, became prime minister',
    ),
  },
  be: phrases('was, were, be, been, being, is, has, had, his, her, its, their, re'),
  beforeDate: phrases('in, on, at, early, late, mid, during, back, by, as, president, first'),
  unreal: phrases(
    'will, would, to be, due, expected, planned, plan, plans, set, scheduled, could, may, might, if, not, never, supposed, hoped, should, after, before, since, until',
  ),
  beside: phrases('was, were, is, be, later, also, had, has, who, then, reportedly, and'),
  who: phrases('he, she, who, and'),
  offices: phrases(
    'president, prime minister, vice president, secretary of state, foreign minister, defence minister, defense minister, finance minister, interior minister, justice minister, health minister, minister, chancellor, king, queen, emperor, pope, governor, mayor, senator, congressman, congresswoman, attorney general, secretary-general, secretary general, speaker, ambassador, chief executive, ceo, chairman, chairwoman, chair, director, director-general, head, commissioner, general secretary, premier, treasury secretary, defense secretary, home secretary, foreign secretary, leader, coach, manager, taoiseach',
  ),
  formerly: phrases(
    'then-president, former, ex, late, then, acting, interim, outgoing, incoming, past, deposed, ousted, designate, elect, would, future, aspiring, self-proclaimed',
  ),
  beforeOffice: phrases(
    'the, by, with, to, and, as, that, when, while, after, before, new, current, for, from, s, but, where, if, whether, because, under',
  ),
  ofOffice: phrases('of, for'),
  relatives: phrases('who, which, whose'),
  partOf: phrases('of, out of'),
  boilerplate: phrases(
    'copyright, all rights reserved, subscribe, sign up, newsletter, newsletters, cookie policy, terms of use, terms and conditions, privacy policy, getty images, photo by, photograph by, photograph:, image credit, picture credit, file photo, click here, use code, promo code, discount code, free trial, free delivery, free shipping, buy now, shop now, affiliate links, follow us, contact us, share this article, reporting by, editing by, additional reporting, read more, advertisement, sponsored by, register for free, download our app, terms apply, while stocks last, doi:, ©, last updated, min read, press release',
  ),
  worth: { scale: 1, figure: 0 },
};
