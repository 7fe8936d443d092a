import { wordSet } from '../phrases.ts';
import { isCapital, isChar, isDash, isJoined, isOneOf, isWord, type Reading, written } from '../reading.ts';
import { unitAt } from '../units/find-unit.ts';
import type { Rule } from './rule.ts';

export const ageInUnits: Rule = {
  id: 'figure/age-in-units',
  reason: 'Years, months, weeks or days "old" or "of age" are an age.',
  read(reading, { to, ceiling }) {
    let at = to;
    if (isDash(reading, at)) at++;
    if (at > to && at < ceiling && reading.lexicon.yearsOld.has(reading.tokens.hashes[at]!))
      return { kind: 'age', to: at + 1, unit: 'year of age' };
    const unit = unitAt(reading, at, ceiling);
    if (unit?.unit.dimension !== 'time') return null;
    let end = unit.to;
    if (isDash(reading, end) && (isJoined(reading, end) || isJoined(reading, end + 1))) end++;
    const old = reading.lexicon.ofAge.startingAt(reading, end, ceiling);
    return old && { kind: 'age', to: end + old.length, unit: `${unit.unit.name} of age` };
  },
};

/** Behind a name's comma ("Ana Quist, de 54 años,") or behind a person ("un joven de 19 años") years are an age. */
export const ageOfPerson: Rule = {
  id: 'figure/age-of-person',
  reason: 'Years between commas after a name, or after a word for a person, are an age.',
  read(reading, { from, to, floor, ceiling, value }) {
    const { lexicon, tokens } = reading;
    if (lexicon.lang === 'en' || value < 0 || value > 115) return null;
    const unit = unitAt(reading, to, ceiling);
    if (unit?.unit.name !== 'year') return null;
    const of = from > floor && lexicon.of.has(tokens.hashes[from - 1]!);
    const before = of ? from - 2 : from - 1;
    const ends = unit.to >= ceiling || isOneOf(reading, unit.to, ',.;)');
    const named = before > floor && isChar(reading, before, ',') && isCapital(reading, before - 1) && ends;
    const person = of && before >= floor && isPerson(reading, before);
    return named || person ? { kind: 'age', to: unit.to, unit: 'year of age' } : null;
  },
};

/** Whether a word says what somebody is: one of the list, a people ("la Bretonne"), or a trade by its ending ("pescador", "coureuse"). */
function isPerson(reading: Reading, at: number): boolean {
  if (PERSONS.has(reading.tokens.hashes[at]!)) return true;
  const word = written(reading, at);
  if (!isWord(reading, at) || word.length > 40) return false;
  if (reading.lexicon.lang === 'fr' && isCapital(reading, at)) return /(?:e|ien|ais|ois|ain)$/.test(word);
  return TRADES.test(word) && !NO_TRADES.has(reading.tokens.hashes[at]!);
}

const TRADES =
  /(?:ador|adora|edor|edora|ero|era|ista|ante|estra|estro|eiro|eira|tor|tora|eur|euse|ienne|ien|iste|ière|teur|trice)$/;
const NO_TRADES = wordSet(
  'carrera frontera primera primero tercera tercero espera era manera carretera pantera bandera carreira primeira primeiro terceira fronteira maneira bandeira dinheiro janeiro fevereiro durante adelante mediante bastante restante carrière frontière rivière manière première dernière lumière longueur hauteur largeur valeur durée moteur secteur entretien lien bien vista lista conquista entrevista',
);

const PERSONS = wordSet(
  'hombre mujer joven niño niña chico chica adolescente anciano anciana varón menor persona hijo hija bebé estudiante vecino vecina ' +
    'homem mulher jovem menino menina criança rapaz moça idoso idosa adolescente filho filha bebê estudante morador moradora ' +
    'homme femme jeune garçon fille enfant adolescent adolescente retraité retraitée fils bébé étudiant étudiante',
);

export const ageAfterWord: Rule = {
  id: 'figure/age-after-word',
  reason: 'A number after "aged" or its like is an age in years.',
  read(reading, { from, to, floor, ceiling, value }) {
    if (value < 0 || value > 130 || !reading.lexicon.aged.endingAt(reading, from, floor)) return null;
    const unit = unitAt(reading, to, ceiling);
    if (unit && unit.unit.dimension !== 'time') return null;
    return { kind: 'age', to: unit?.to ?? to, unit: `${unit?.unit.name ?? 'year'} of age` };
  },
};

export const ageAfterName: Rule = {
  id: 'figure/age-after-name',
  reason: 'A number between commas after a name is an age in years: "Ann Lee, 45, said".',
  read(reading, { from, to, floor, ceiling, value, form, marked, scaled }) {
    if (form !== 'digits' || marked || scaled || value < 1 || value > 115 || from - 2 < floor) return null;
    if (!isChar(reading, from - 1, ',') || !isCapital(reading, from - 2) || isJoined(reading, from)) return null;
    const closed =
      to < ceiling &&
      (isChar(reading, to, ',') || isChar(reading, to, ')') || isChar(reading, to, '.') || isChar(reading, to, ';'));
    const name = reading.lexicon.months.has(reading.tokens.hashes[from - 2]!);
    return closed && !name && !isJoined(reading, to + 1) ? { kind: 'age', unit: 'year of age' } : null;
  },
};
