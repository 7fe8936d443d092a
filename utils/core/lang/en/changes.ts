import { words } from '../../text/lexicon.ts';
import type { ChangeWords } from '../change-words.ts';

export const CHANGES: ChangeWords = {
  up: words`
    rose risen rise rises rising up gain gained gains gaining increase increased increases increasing climbed climb
    climbs climbing jumped jump jumps jumping soared soar soaring surged surge surges surging grew grow grows growing
    grown rallied rally rallies rallying advanced advance advances added adds raised raising hiked lifted boosted
    rebounded higher spiked spike spiking leapt leaped swelled expanded accelerated appreciated
  `,
  down: words`
    fell fall falls falling fallen down drop drops dropped dropping decline declined declines declining decreased
    decrease decreases decreasing slid slide slipped slip slips slipping plunged plunge plunges plunging plummeted
    plummeting tumbled tumble tumbling sank sunk sink sinking shrank shrunk shrink shrinking lost loses losing lost shed
    sheds cut cuts cutting reduced reduces reducing lowered lowering lower dipped dips dip eased crashed contracted
    slumped slump slumping dived dove retreated weakened halved slashed trimmed depreciated
  `,
  changeNouns: words`
    rise rises increase increases gain gains jump jumps climb surge growth fall falls drop drops decline declines
    decrease decreases cut cuts slump plunge reduction rally advance hike dip
  `,
  higher: words`higher`,
  lower: words`lower`,
  partsCompare: false,
  by: words`by`,
  moves: words`went goes going moved shifted`,
  particles: words`up down`,
  particleVerbs: words`
    make makes made making set sets end ends ended give gives gave given take takes took taken pick picked come comes
    came coming line lined sign signed show shows showed pile piled split turn turned track tracked hunt hunted break
    broke shut shuts closed close put puts back backs backed sum sums add adds
  `,
  collects: words`raised raising lifted lifting`,
  limits: words``,
  against: words`from than against versus vs compared`,
  ofWhich: words`which whom from than against versus compared up down by`,
  moreOrLess: words`more less`,
};
