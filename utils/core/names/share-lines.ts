/* "Share on Facebook", "Tweet this on Twitter": buttons of a page, whose names the story does not speak of. */
import type { Doc } from '../text/doc.ts';
import { PUNCTUATION, tokenAt } from '../text/tokens.ts';
import { hashesOf } from '../text/word-set.ts';

/** What a button asks for, at the beginning of its line. */
const ASKS = hashesOf(
  `share tweet post email print follow pin send save like subscribe copy compartir comparte compartilhar compartilhe partager partagez
  suivre suivez teilen senden folgen drucken seguir siga sigue envoyer imprimer imprimir tweeter tuitear`,
);
/** Everything else that such a line is made of, but for one mark: the services' names. */
const FILLERS = hashesOf(
  `share tweet post email print follow pin send save like subscribe copy this on to via with by us in the link article story page our
  a it and or an en con por por esta este nota em no na sur par avec cet cette le la auf über per mit diesen dieses artikel seite uns
  at for more opens window new
  facebook twitter x whatsapp linkedin reddit pinterest telegram instagram tumblr flipboard messenger bluesky threads mastodon digg
  stumbleupon youtube tiktok google news mail newsletter wechat xing snapchat signal skype`,
);
const LONGEST = 80;

/** Spans of the lines that are buttons. */
export function findShareLines({ text, tokens, blocks }: Doc): [start: number, end: number][] {
  const found: [number, number][] = [];
  for (const { span } of blocks) {
    if (span[1] - span[0] > LONGEST) continue;
    const first = tokenAt(tokens, span[0]);
    if (first >= tokens.count || !ASKS.has(tokens.hashes[first]!)) continue;
    let end = first + 1;
    while (end < tokens.count && tokens.starts[end]! < span[1] && isFiller(end)) end++;
    if (end === tokens.count || tokens.starts[end]! >= span[1]) found.push([span[0], span[1]]);
  }
  return found;

  function isFiller(token: number): boolean {
    return (
      tokens.kinds[token] === PUNCTUATION || FILLERS.has(tokens.hashes[token]!) || text[tokens.starts[token]!] === '@'
    );
  }
}
