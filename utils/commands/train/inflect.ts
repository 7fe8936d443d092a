/** Last sense class of nouns; verbs follow. */
const LAST_NOUN = 29;
const LAST_VERB = 44;

/** Forms an English dictionary word of that sense class takes in running text, itself included; made by rule, so some do not exist. */
export function inflect(word: string, sense: number): string[] {
  const forms = [word, ...(IRREGULAR[word] ?? [])];
  // Classes 1 to 3 are adjectives and adverbs.
  if (sense <= 3 || sense > LAST_VERB) return forms;
  forms.push(
    /(s|x|z|ch|sh)$/.test(word) ? `${word}es` : /[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}ies` : `${word}s`,
  );
  if (sense <= LAST_NOUN) return forms;
  const stem = word.replace(/e$/, '');
  return [...forms, /[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}ied` : `${stem}ed`, `${stem}ing`];
}

const IRREGULAR: Readonly<Record<string, readonly string[]>> = {
  say: ['said'],
  tell: ['told'],
  man: ['men'],
  woman: ['women'],
  child: ['children'],
  person: ['people'],
  win: ['won', 'winning'],
  meet: ['met'],
  lead: ['led'],
  leave: ['left'],
  hold: ['held'],
  make: ['made'],
  take: ['took', 'taken'],
  give: ['gave', 'given'],
  come: ['came'],
  go: ['went', 'gone', 'goes'],
  see: ['saw', 'seen'],
  know: ['knew', 'known'],
  think: ['thought'],
  write: ['wrote', 'written'],
  speak: ['spoke', 'spoken'],
  run: ['ran', 'running'],
  begin: ['began', 'begun'],
  become: ['became'],
  have: ['has', 'had'],
  be: ['is', 'was', 'were', 'are', 'been', 'am'],
  do: ['did', 'does', 'done'],
  get: ['got', 'getting'],
  find: ['found'],
  sell: ['sold'],
  buy: ['bought'],
  pay: ['paid'],
  lose: ['lost'],
  fight: ['fought'],
  stand: ['stood'],
  rise: ['rose', 'risen'],
  fall: ['fell', 'fallen'],
  grow: ['grew', 'grown'],
  beat: ['beaten'],
  bring: ['brought'],
  build: ['built'],
  send: ['sent'],
  spend: ['spent'],
  sit: ['sat'],
  shoot: ['shot'],
  wife: ['wives'],
  life: ['lives'],
};
