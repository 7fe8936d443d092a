import { ownerDocumentOf, viewOf } from './dom.ts';

/**
 * Whether an element's text is light, and so stands on a dark ground. The text's colour is asked and not the background's: a
 * background may be a picture or a gradient of an element far above, but text that can be read contrasts with it.
 */
export function isLightOnDark(element: Element | null): boolean {
  const document = element && ownerDocumentOf(element);
  const view = document && viewOf(document);
  if (!element || !view) return false;
  return (lightness(view.getComputedStyle(element).color) ?? 0) > 0.6;
}

/** Perceived lightness, 0 to 1, of a colour as browsers serialise computed ones; null where the notation is not known. */
export function lightness(colour: string): number | null {
  const match =
    /^(rgba?|color|lab|lch|oklab|oklch)\(\s*(?:[a-z][\w-]*\s+)?([-\d.]+)(%?)[\s,]+([-\d.]+)[\s,]+([-\d.]+)/i.exec(
      colour,
    );
  if (!match) return null;
  const [, notation, first, percent, second, third] = match;
  const kind = notation!.toLowerCase();
  if (kind.startsWith('ok')) return Number(first) / (percent ? 100 : 1);
  if (kind.startsWith('l')) return Number(first) / 100;
  const scale = kind === 'color' ? 1 : 255;
  const luminance =
    (0.2126 * Number(first) ** 2.2 + 0.7152 * Number(second) ** 2.2 + 0.0722 * Number(third) ** 2.2) / scale ** 2.2;
  return luminance ** (1 / 2.2);
}
