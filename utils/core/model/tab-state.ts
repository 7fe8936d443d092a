import type { Analysis } from './analysis.ts';
import type { PageKind } from './article.ts';
import type { Background } from './background.ts';

/** Why a page is left alone. */
export type Refusal =
  /** Mail, banking, health and the like: never read, whatever was asked. */
  | 'private-site'
  /** A form for a password or a card is in the page. */
  | 'password-field'
  | 'payment-field'
  /** A PDF, a picture, plain text. */
  | 'not-html'
  | 'not-web'
  /** The reader said never here. */
  | 'never-here'
  /** The browser's own pages and stores: extensions have no access. */
  | 'no-access'
  /** No permission for this site and no click yet. */
  | 'not-permitted';

export type ReadPart = 'page' | 'selection';

/** What is known of one tab. The background owns it; popup and panel only show it. */
export type TabState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'reading'; readonly url: string }
  | {
      readonly kind: 'ready';
      readonly url: string;
      /** What was read: the page's article, or what the reader had selected in it. */
      readonly part: ReadPart;
      readonly analysis: Analysis;
      readonly background: Background;
      /** `damaged`: the pack or the model could not be opened, so the text was read without what is on record. */
      readonly knowledge: 'whole' | 'damaged';
    }
  | {
      readonly kind: 'not-news';
      readonly url: string;
      readonly page: PageKind | null;
      /** Whether the reader asked to have it read anyway, and there was no text. */
      readonly tried: boolean;
    }
  | { readonly kind: 'refused'; readonly reason: Refusal }
  | { readonly kind: 'failed'; readonly url: string; readonly reason: string };

export const IDLE: TabState = { kind: 'idle' };
