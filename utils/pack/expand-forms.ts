/**
 * The ways of writing that a short notation stands for: `a|b` is either, `(s)` with or without, `(en|e)` with one of them or without.
 * The first is how a term is called: without what stands in brackets. "court(s) of appeal|appeals court" gives three.
 */
export function expandForms(notation: string): string[] {
  return splitOutside(notation).flatMap(expandOne);
}

/** Parts between the bars that stand outside brackets. */
function splitOutside(notation: string): string[] {
  const parts: string[] = [''];
  let depth = 0;
  for (const char of notation) {
    if (char === '(') depth++;
    if (char === ')') depth--;
    if (char === '|' && depth === 0) parts.push('');
    else parts[parts.length - 1] += char;
  }
  return parts.map((part) => part.trim());
}

function expandOne(part: string): string[] {
  const match = /^([^()]*)\(([^()]*)\)(.*)$/.exec(part);
  if (!match) return [part];
  const [, before = '', inside = '', after = ''] = match;
  return ['', ...inside.split('|')].flatMap((choice) => expandOne(before + choice + after));
}
