import { type Phrases, phrases } from '../../text/phrases.ts';

/** How a language that is not English says superlatives. Adjectives and nouns are told in English, as the claims hold them. */
export interface SuperlativeForms {
  /** One word right before its noun: "mayor", "größte". */
  readonly words: Readonly<Record<string, string>>;
  /** "más", "plus", "mais": before one of the adjectives; null where there is none. */
  readonly more: Phrases | null;
  readonly adjectives: Readonly<Record<string, string>>;
  /** What must stand before a superlative, or between it and its noun: "la", "le". */
  readonly articles: Phrases;
  /** Right before the superlative: one of several. */
  readonly among: Phrases;
  /** Right before the superlative: not the first. */
  readonly ordinals: Phrases;
  /** Before the place the ranking holds in. */
  readonly within: Phrases;
  readonly world: Phrases;
  /** Common nouns whose kind the record knows. */
  readonly nouns: Readonly<Record<string, string>>;
}

const table = (lists: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(lists).flatMap(([english, words]) => words.split(' ').map((word) => [word, english])),
  );

const es: SuperlativeForms = {
  words: table({ largest: 'mayor mayores', smallest: 'menor menores' }),
  more: phrases('más'),
  adjectives: table({
    largest: 'grande grandes',
    smallest: 'pequeño pequeña',
    'most populous': 'poblado poblada habitado habitada',
    highest: 'alto alta altos altas',
    lowest: 'bajo baja',
    longest: 'largo larga',
    oldest: 'antiguo antigua',
    richest: 'rico rica',
    poorest: 'pobre',
    'most visited': 'visitado visitada',
    'most expensive': 'caro cara',
    'most dangerous': 'peligroso peligrosa',
    'most violent': 'violento violenta',
  }),
  articles: phrases('el, la, los, las, su'),
  among: phrases('una de las, uno de los, entre las, entre los'),
  ordinals: phrases('segundo, segunda, tercer, tercera, cuarto, cuarta, quinto, quinta'),
  within: phrases('de, del, en, de la, en la, en el, de los, de las, de todo, de toda'),
  world: phrases('del mundo, en el mundo, mundial, del planeta'),
  nouns: table({
    prison: 'cárcel prisión penitenciaría penal presidio',
    country: 'país nación',
    city: 'ciudad',
    economy: 'economía',
    stadium: 'estadio',
    museum: 'museo',
  }),
};

const pt: SuperlativeForms = {
  words: table({ largest: 'maior maiores', smallest: 'menor menores' }),
  more: phrases('mais'),
  adjectives: table({
    'most populous': 'populoso populosa',
    highest: 'alto alta',
    longest: 'longo longa',
    oldest: 'antigo antiga',
    richest: 'rico rica',
    poorest: 'pobre',
    'most visited': 'visitado visitada',
    'most expensive': 'caro cara',
    'most violent': 'violento violenta',
  }),
  articles: phrases('o, a, os, as, do, da, no, na, ao, à, sua, seu'),
  among: phrases('uma das, um dos, entre as, entre os'),
  ordinals: phrases('segundo, segunda, terceiro, terceira, quarto, quarta, quinto, quinta'),
  within: phrases('de, do, da, dos, das, em, no, na, de todo, de toda'),
  world: phrases('do mundo, no mundo, mundial, do planeta'),
  nouns: table({
    prison: 'prisão presídio cadeia penitenciária',
    country: 'país nação',
    city: 'cidade',
    economy: 'economia',
    stadium: 'estádio',
    museum: 'museu',
  }),
};

const fr: SuperlativeForms = {
  words: {},
  more: phrases('plus'),
  adjectives: table({
    largest: 'grand grande grands grandes gros grosse',
    smallest: 'petit petite petits petites',
    'most populous': 'peuplé peuplée peuplés peuplées',
    highest: 'haut haute élevé élevée',
    longest: 'long longue',
    oldest: 'vieux vieille vieilles ancien ancienne anciens anciennes',
    richest: 'riche riches',
    poorest: 'pauvre pauvres',
    'most visited': 'visité visitée visités visitées',
    'most expensive': 'cher chère',
    'most dangerous': 'dangereux dangereuse',
  }),
  articles: phrases('le, la, les, sa, son'),
  among: phrases("l'un des, l'une des, un des, une des, parmi les"),
  ordinals: phrases('deuxième, second, seconde, troisième, quatrième, cinquième'),
  within: phrases("de, du, de la, des, d', en, au, dans, de l', de toute, de tout"),
  world: phrases('du monde, au monde, mondial, mondiale, de la planète'),
  nouns: table({
    prison: 'prison pénitencier',
    country: 'pays nation',
    city: 'ville',
    economy: 'économie',
    stadium: 'stade',
    museum: 'musée',
  }),
};

const declined = (stem: string): string => ['e', 'en', 'er', 'es', 'em'].map((ending) => stem + ending).join(' ');

const de: SuperlativeForms = {
  words: table({
    largest: declined('größt'),
    smallest: declined('kleinst'),
    highest: declined('höchst'),
    longest: declined('längst'),
    oldest: declined('ältest'),
    richest: declined('reichst'),
    poorest: declined('ärmst'),
    'most populous': declined('bevölkerungsreichst'),
    'most visited': declined('meistbesucht'),
    'most expensive': declined('teuerst'),
    'most dangerous': declined('gefährlichst'),
  }),
  more: null,
  adjectives: {},
  articles: phrases('der, die, das, dem, den, des, sein, seine, ihr, ihre'),
  among: phrases('eine der, einer der, eines der, einem der, einen der, zu den, unter den'),
  ordinals: phrases('zweit, dritt'),
  within: phrases('in, im, in der, von, des, der, auf'),
  world: phrases('der Welt, weltweit, der Erde'),
  nouns: table({
    prison: 'gefängnis haftanstalt justizvollzugsanstalt',
    country: 'land',
    city: 'stadt',
    economy: 'volkswirtschaft wirtschaft',
    stadium: 'stadion',
    museum: 'museum',
  }),
};

const FORMS: Readonly<Record<string, SuperlativeForms>> = { es, fr, de, pt };

/** The forms of a language; null for one that has none here, and for English, whose own rule reads it. */
export const superlativeForms = (lang: string): SuperlativeForms | null => FORMS[lang] ?? null;
