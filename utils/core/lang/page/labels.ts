/** Words of pages around their articles, in the languages pages are written in. */

/** Calls to act, credits and labels: what a paragraph of a story seldom says. */
export const BOILERPLATE =
  /\b(?:read (?:more|also|next|full)|see also|related|sign up|subscribe|newsletter|log ?in|cookies?|follow us|share (?:this|on)|advertis\w*|sponsored|photo(?:graph)?(?: by)?|image(?: source| caption)?|getty|all rights reserved|terms of|privacy|click here|comments?|download|your email|foto|bild|quelle|lesen sie|mehr zum thema|anzeige|werbung|abonn\w*|lire aussi|à lire|leer más|lea también|suscr\w*|leia (?:mais|também)|leggi anche|iscriviti|this page|diese seite|esta página|cette page)\b|相关|責任編輯|责任编辑|来源|分享|关注|登录|注册|関連|続きを読む|会員/iu;
/** What a page says of itself at the foot of a story: who owns it, and what becomes of the reader's data. */
export const LEGAL =
  /^(?:©|\(c\)|copyright|urheberrecht)\s*(?:©|\(c\))?\s*(?:by\s|de\s|19\d\d|20\d\d)|(?:all rights reserved|alle rechte vorbehalten|todos los derechos reservados|tous droits r[eé]serv[eé]s|todos os direitos reservados)(?:[.!]|$)|^[^"“”„«»]*\b(?:our|unsere[rn]?|nuestr[ao]s?|notre|nos|nossa|nosso) (?:updated |aktualisierte[n]? )?(?:privacy policy|privacy notice|cookie policy|terms of (?:use|service)|datenschutz(?:erklärung|bestimmungen|hinweise)?|nutzungsbedingungen|política de (?:privacidad(?:e)?|cookies)|condiciones de uso|politique de confidentialité|conditions d.utilisation|termos de uso)/iu;
/** How a paragraph begins that asks the reader to do something for the page. */
export const APPEAL =
  /^[\s>→»•*]{0,4}(?:(?:please )?(?:sign up (?:for|to|here|now)|subscribe (?:to|now|for|today)|download (?:the|our) app|follow us|click here|join our|support our (?:work|journalism)|read (?:more|also|next)\s?:|see also\s?:|related\s?:)|suscríb(?:ase|ete)|(?:lea|lee) (?:también|más)|síg(?:anos|uenos)|haga clic|regístr(?:ese|ate) (?:en|para|aquí)|abonnez-vous|inscrivez-vous|(?:à )?lire aussi|suivez-nous|cliquez ici|abonnieren sie|jetzt abonnieren|lesen sie (?:auch|hier|mehr)|melden sie sich (?:hier|jetzt|für)|folgen sie uns|mehr zum thema|assine (?:já|agora|o|a|nossa)|inscreva-se|leia (?:também|mais)|siga-nos|clique aqui)(?![\p{L}])/iu;
/** A chart, by what its element is called. */
export const CHART =
  /\b(?:chart|graph|graphic|infographic|diagram|grafik|infografik|diagramm|gr[aá]fico|graphique|infographie|infograf[ií]a)\b/i;
/** How titles of guides and lists begin. */
export const HOWTO_TITLE = /^(?:how|what|why|\d+|the best|top|best|wie|was|cómo|comment|come)\b/i;
