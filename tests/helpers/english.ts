import messages from '../../public/_locales/en/messages.json' with { type: 'json' };
import { type Catalogue, sayIn } from '../../utils/core/view/say.ts';

/** The English catalogue as the extension ships it. */
export const ENGLISH: Catalogue = messages;

export const english = sayIn(ENGLISH, 'en');
