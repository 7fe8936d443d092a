import type { Message, MessageArg } from '../model/note.ts';

/** Messages of one language: the Chrome `messages.json` format, places written `$1` to `$9`. */
export type Catalogue = Readonly<Record<string, { readonly message: string }>>;

export type Say = (message: Message) => string;

/**
 * Speaks messages in one language. A key that has plural forms stands in the catalogue as `key_one`, `key_other` ...; the form
 * is chosen by the first number among the arguments. A missing key is a programmer's mistake and throws.
 */
export function sayIn(catalogue: Catalogue, lang: string): Say {
  const plural = new Intl.PluralRules(lang);
  const say: Say = ({ key, args, otherwise }) => {
    const count = args.find((arg) => arg.kind === 'number');
    const entry =
      catalogue[key] ?? (count && catalogue[`${key}_${plural.select(count.value)}`]) ?? catalogue[`${key}_other`];
    if (!entry && otherwise !== undefined) return otherwise;
    if (!entry) throw new Error(`No message "${key}" in the catalogue for ${lang}`);
    return entry.message.replace(/\$([1-9])/g, (_, place: string) => {
      const arg = args[Number(place) - 1];
      return arg ? sayArg(arg, lang, say) : '';
    });
  };
  return say;
}

function sayArg(arg: MessageArg, lang: string, say: Say): string {
  switch (arg.kind) {
    case 'text':
      return arg.text;
    case 'number':
      return new Intl.NumberFormat(lang, { maximumFractionDigits: arg.digits ?? 2 }).format(arg.value);
    case 'percent':
      return new Intl.NumberFormat(lang, { style: 'percent', maximumFractionDigits: arg.digits ?? 2 }).format(
        arg.value / 100,
      );
    case 'money':
      return new Intl.NumberFormat(lang, {
        style: 'currency',
        currency: arg.currency,
        ...(arg.value >= 1e6
          ? { notation: 'compact', compactDisplay: 'long', maximumSignificantDigits: 4 }
          : arg.digits === undefined
            ? { maximumFractionDigits: arg.value >= 1000 ? 0 : 2 }
            : { minimumFractionDigits: arg.digits, maximumFractionDigits: arg.digits }),
      }).format(arg.value);
    case 'date':
      return sayDate(arg.date, lang);
    case 'country':
      return new Intl.DisplayNames(lang, { type: 'region', fallback: 'none' }).of(arg.code) ?? arg.name;
    case 'list':
      return new Intl.ListFormat(lang).format(arg.items.map((item) => sayArg(item, lang, say)));
    case 'texts':
      return arg.texts[lang.split(/[-_]/, 1)[0] ?? ''] ?? arg.texts['en'] ?? '';
    case 'message':
      return say(arg.message);
  }
}

/** An ISO day, month or year in the words of a language; what is none of these is said as it stands. */
export function sayDate(date: string, lang: string): string {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(date);
  if (!match) return date;
  const [, year, month, day] = match;
  const at = new Date(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1)));
  const options: Intl.DateTimeFormatOptions = { timeZone: 'UTC', year: 'numeric' };
  if (month) options.month = 'long';
  if (day) options.day = 'numeric';
  return new Intl.DateTimeFormat(lang, options).format(at);
}
