import { findAll, findAllInShadow, nodeType, shadowOf, tagOf } from './dom.ts';

/** Why a page is not read: it asks for a password, or for the number of a card or an account. */
export type SecretField = 'password-field' | 'payment-field';

const PASSWORD =
  'input[type="password" i], input[autocomplete~="current-password" i], input[autocomplete~="new-password" i]';

/** What browsers fill in, and what shops call their fields where they do not say so. */
const FILLED = ['cc-number', 'cc-csc', 'cc-exp', 'cc-exp-month', 'cc-exp-year', 'cc-name', 'cc-type'];
const CALLED =
  'cardnumber card-number card_number creditcard credit-card credit_card ccnumber cc-number cc_number cardno card-no card_no cvc cvv cvv2 cvc2 csc cardcvc card-cvc card_cvc cardcvv card-cvv card_cvv securitycode security-code security_code cardexpiry card-expiry card_expiry cc-exp ccexp iban'.split(
    ' ',
  );
const PAYMENT = [
  ...FILLED.map((token) => `input[autocomplete~="${token}" i]`),
  ...CALLED.flatMap((name) => [`input[name="${name}" i]`, `input[id="${name}" i]`]),
  'input[data-stripe]',
].join(', ');
/** Frames of those who take payments for others; what stands in them is out of reach. */
const PAYMENT_FRAMES =
  'iframe[name^="__privateStripeFrame"], iframe[src*="js.stripe.com/" i][src*="elements" i], iframe[src*="checkoutshopper" i], iframe[name^="braintree-hosted-field" i], iframe[src*="hosted-fields" i], iframe[src*="paypal.com/smart/card" i], iframe[title*="card number" i]';

/** CSS pixels: frames that watch and show nothing are lower. */
const LEAST_HEIGHT = 16;
/** Elements whose shadow is looked into, and frames, at most. */
const MOST_SHADOWS = 20_000;
const MOST_FRAMES = 20;

/**
 * The first field for a secret that is in view in a page, in its open shadow roots and in the frames of its own site; null where there is
 * none. A field counts where it is shown: many a newspaper keeps a log-in form out of sight on every page.
 */
export function findSecret(document: Document): SecretField | null {
  const places: (Document | ShadowRoot)[] = [document];
  for (const place of places) {
    if (shows(place, PASSWORD)) return 'password-field';
    if (shows(place, PAYMENT) || shows(place, PAYMENT_FRAMES, LEAST_HEIGHT)) return 'payment-field';
    if (places.length <= MOST_FRAMES) places.push(...within(place));
  }
  return null;
}

/** Shadow roots and documents of frames that stand in a place, as far as they are open to this page. */
function within(place: Document | ShadowRoot): (Document | ShadowRoot)[] {
  const found: (Document | ShadowRoot)[] = [];
  for (const element of [...allIn(place, '*')].slice(0, MOST_SHADOWS)) {
    const shadow = shadowOf(element);
    if (shadow) found.push(shadow);
    if (tagOf(element) !== 'IFRAME') continue;
    try {
      const inside = (element as HTMLIFrameElement).contentDocument;
      if (inside) found.push(inside);
    } catch {
      // Another site's.
    }
  }
  return found;
}

function shows(place: Document | ShadowRoot, selector: string, height = 0): boolean {
  return [...allIn(place, selector)].some(
    (field) =>
      field.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
      (height === 0 || field.getBoundingClientRect().height >= height),
  );
}

const FRAGMENT = 11;
const allIn = (place: Document | ShadowRoot, selector: string): NodeListOf<Element> =>
  nodeType(place) === FRAGMENT ? findAllInShadow(place as ShadowRoot, selector) : findAll(place as Document, selector);
