import { wordSet } from '../phrases.ts';
import { isDash, isJoined, type Reading } from '../reading.ts';
import { rateAt } from '../units/find-rate.ts';
import type { Rule } from './rule.ts';

const POUNDS = wordSet('pound pounds');
const MONEY = wordSet(
  'cost costs costing paid pay pays paying spent spend spending price priced worth fine fined earn earned earns budget fund funds funding money raise raised bank ' +
    'debt debts loan loans tax taxes profit profits revenue sales salary wage wages bill bills prize invest invested investment sterling britain british uk fee fees ' +
    'donated donation donations stolen reward damages compensation owed deal contract transfer treasury chancellor economy save saved savings lottery bought sold buy sell',
);
const WEIGHT = wordSet(
  'weigh weighs weighed weighing weight lost heavy heavier lighter ounces ounce lb lbs kg kilograms kilogram tons ton tonnes feet foot inches tall meat beef butter sugar flour cocaine ' +
    'fish coal bag bags package luggage muscle fat cargo payload explosives baby gained body thrust',
);
const OF = wordSet('of');

export const pounds: Rule = {
  id: 'figure/pounds',
  reason: 'Pounds are money or weight; the size of the number and the words around tell which.',
  read(reading, { to, floor, ceiling, value, scaled, from }) {
    const at = isDash(reading, to) && isJoined(reading, to) ? to + 1 : to;
    if (reading.lexicon.lang !== 'en' || at >= ceiling || !POUNDS.has(reading.tokens.hashes[at]!)) return null;
    const money = isMoney(reading, from, at, floor, ceiling) ?? (scaled && Math.abs(value) >= 1e6);
    const name = money ? 'pound sterling' : 'pound-mass';
    const rate = rateAt(reading, at + 1, ceiling);
    return { kind: money ? 'money' : 'measure', to: rate?.to ?? at + 1, unit: rate ? `${name} per ${rate.per}` : name };
  },
};

const NEAR = 12;

function isMoney(reading: Reading, from: number, at: number, floor: number, ceiling: number): boolean | null {
  const { hashes } = reading.tokens;
  if (at + 1 < ceiling && OF.has(hashes[at + 1]!)) return null;
  for (let d = 1; d <= NEAR; d++) {
    for (const i of [from - d, at + d]) {
      if (i < floor || i >= ceiling) continue;
      if (WEIGHT.has(hashes[i]!)) return false;
      if (MONEY.has(hashes[i]!)) return true;
    }
  }
  return null;
}
