import type { UnitWords } from '../../lang/unit-words.ts';
import { listed, PhraseTable } from '../../text/lexicon.ts';
import { CURRENCIES } from './currencies.ts';

/** A language's names of currencies. */
export function currencyNames(words: UnitWords): PhraseTable<string> {
  const table = new PhraseTable<string>();
  for (const names of words.currencies) for (const [name, { list }] of Object.entries(names)) table.addAll(list, name);
  return table;
}

/** Signs and codes, the same in every language. */
export function currencySymbols(): PhraseTable<string> {
  const table = new PhraseTable<string>();
  for (const { name, code, symbols = '' } of CURRENCIES) {
    if (code !== 'XXX') table.add(code, name, true);
    // Letters alone need their capitals: "Rs", "RM", "R", never "rs" or "r".
    for (const symbol of listed([symbols]))
      if (/^[a-z.]+$/.test(symbol))
        table.add(symbol.toUpperCase(), name, true).add(symbol.charAt(0).toUpperCase() + symbol.slice(1), name, true);
      else table.add(symbol, name);
  }
  return table;
}
