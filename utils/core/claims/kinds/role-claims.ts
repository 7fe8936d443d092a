import type { ClaimWords } from '../../lang/claim-words.ts';
import type { Claim } from '../../model/claim.ts';
import type { Mention } from '../../model/entity.ts';
import type { Span } from '../../model/span.ts';
import { near } from '../../text/in-span.ts';
import { isPhrase, isToken, phraseEndingAt, phraseLength } from '../../text/phrases.ts';
import { PUNCTUATION, tokenAt, WORD } from '../../text/tokens.ts';
import { entitiesIn, type Passage } from './passage.ts';

/** Who holds an office is soon known: seldom worth a check by itself. */
const WORTH = 0.2;

/** "El Salvador's President, Nayib Bukele", "US Secretary of State Marco Rubio", "Mara Quist, the mayor of York": who holds what office. */
export function roleClaims(passage: Passage): Claim[] {
  const { words } = passage;
  if (!words) return [];
  const claims: Claim[] = [];
  const told = new Set<string>();
  for (const mention of passage.view.mentions) {
    if (mention.type !== 'person' || mention.form !== 'name' || mention.entity === null) continue;
    const office = officeBefore(passage, words, mention) ?? officeAfter(passage, words, mention);
    if (!office || told.has(mention.entity)) continue;
    told.add(mention.entity);
    const span: Span = [Math.min(office[0], mention.span[0]), Math.max(office[1], mention.span[1])];
    claims.push({
      kind: 'role',
      span,
      score: Math.min(passage.worth, WORTH),
      figures: [],
      entities: entitiesIn(passage, span),
      attribution: passage.attributionAt(span),
      holder: mention.entity,
      office: passage.doc.text.slice(...office),
    });
  }
  return claims;
}

function officeBefore(passage: Passage, words: ClaimWords, mention: Mention): Span | null {
  const { doc, view } = passage;
  const { tokens } = doc;
  let last = tokenAt(tokens, mention.span[0]) - 1;
  if (isToken(tokens, last, ',')) last--;
  const owned = officeBeforeOwner(passage, words, last);
  if (owned !== undefined) return owned;
  const office = phraseEndingAt(tokens, last, view.from, words.offices);
  if (office < 0 || isPast(doc, view, words, office) || isNarrowed(passage, words, office)) return null;
  return [startOfOwner(passage, office), tokens.ends[last]!];
}

/** "the president of El Salvador", "el presidente francés": an office before its country, which ends at `last`. Undefined where none stands there. */
function officeBeforeOwner({ doc, view }: Passage, words: ClaimWords, last: number): Span | null | undefined {
  const { tokens } = doc;
  const owner = near(view.mentions, tokens.ends[last] ?? 0).find(
    ({ span, type }) => type !== 'person' && span[1] === tokens.ends[last],
  );
  if (!owner) return undefined;
  const before = tokenAt(tokens, owner.span[0]) - 1;
  const joined = isToken(tokens, before, 'the') ? before - 1 : before;
  const isOf = isPhrase(tokens, joined, words.ofOffice);
  if (!isOf && owner.type !== 'group') return undefined;
  const office = phraseEndingAt(tokens, isOf ? joined - 1 : before, view.from, words.offices);
  if (office < 0) return isOf ? null : undefined;
  return isPast(doc, view, words, office) ? null : [tokens.starts[office] ?? 0, owner.span[1]];
}

/** "Club president", "the company's finance director": a small office of something else than a country. */
function isNarrowed(passage: Passage, words: ClaimWords, office: number): boolean {
  const { doc, view } = passage;
  const { tokens, text } = doc;
  const first = text[tokens.starts[office] ?? 0] ?? '';
  if (office <= view.from || first !== first.toLowerCase() || tokens.kinds[office - 1] !== WORD) return false;
  return startOfOwner(passage, office) === tokens.starts[office] && !isPhrase(tokens, office - 1, words.beforeOffice);
}

/** "US Secretary", "El Salvador's President", "the Salvadoran president": the office from its country on. */
function startOfOwner({ doc, view }: Passage, office: number): number {
  const { tokens } = doc;
  const start = tokens.starts[office] ?? 0;
  const owner = near(view.mentions, start).find(
    ({ span, type }) =>
      (type === 'place' || type === 'group' || type === 'organisation') &&
      span[1] <= start &&
      /^(?:['’]s)?,? $/.test(doc.text.slice(span[1], start)),
  );
  return owner ? owner.span[0] : start;
}

function officeAfter({ doc, view }: Passage, words: ClaimWords, mention: Mention): Span | null {
  const { tokens } = doc;
  const comma = tokenAt(tokens, mention.span[1]);
  if (comma >= view.to || !isToken(tokens, comma, ',')) return null;
  const start = comma + 1;
  const first = isToken(tokens, start, 'the') || isToken(tokens, start, 'a') ? start + 1 : start;
  const office = firstOffice({ doc, view }, words, first);
  if (!office || isPast(doc, view, words, office.from)) return null;
  const owner = ownerBehind({ doc, view }, words, office.to);
  return [tokens.starts[start] ?? 0, owner ? owner.span[1] : (tokens.ends[office.to - 1] ?? 0)];
}

/** The first office within a few words, as tokens `[from, to)`, before a mark or a clause about somebody. */
function firstOffice(
  { doc: { text, tokens }, view }: Pick<Passage, 'doc' | 'view'>,
  words: ClaimWords,
  first: number,
): { from: number; to: number } | null {
  for (let at = first; at < Math.min(view.to, first + 4); at++) {
    const isMark = tokens.kinds[at] === PUNCTUATION && !"'’-.".includes(text[tokens.starts[at] ?? 0] ?? ' ');
    if (isMark || isPhrase(tokens, at, words.relatives)) return null;
    const length = phraseLength(tokens, at, view.to, words.offices);
    if (length) return { from: at, to: at + length };
  }
  return null;
}

/** Whose an office is, right behind its "of". */
function ownerBehind({ doc: { tokens }, view }: Pick<Passage, 'doc' | 'view'>, words: ClaimWords, of: number) {
  if (!isPhrase(tokens, of, words.ofOffice)) return undefined;
  const end = tokens.ends[of] ?? 0;
  return near(view.mentions, end).find(({ span }) => span[0] >= end && span[0] - end <= 5);
}

function isPast(doc: Passage['doc'], view: Passage['view'], words: ClaimWords, office: number): boolean {
  for (let at = office - 1; at >= Math.max(view.from, office - 5); at--) {
    if (isPhrase(doc.tokens, at, words.formerly)) return true;
  }
  return false;
}
