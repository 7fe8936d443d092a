import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { bringCardKit } from '../content/card-kit.ts';
import { kit } from './kit.ts';

/** Put into a page beside the reader once it has marks: draws the cards that they open. */
export default defineUnlistedScript(() => bringCardKit(kit));
