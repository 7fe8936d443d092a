/** Words by which addresses, names and texts give away what they are. */
const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Parts of addresses under which news stand. */
export const NEWS_WORDS = set(
  'news politics world sport sports business national local nation economy crime article articles story stories latest breaking politik wirtschaft panorama sportnews nachrichten ausland inland regional lokales kultur noticias noticia nacional internacional deportes politica economia mundo sociedad actualite actualites monde societe politique economie sports nyheter nyhet inrikes utrikes innenriks notizie cronaca mundo cidades esportes kotimaa uutiset berita gundem haber world-news us-news uk-news',
);

export const BLOG_WORDS = set(
  'blog blogs post posts guide guides how tutorial tips review reviews opinion column columns essay resources learn insights',
);

/** Parts of addresses under which there are lists, goods, forms and talk. */
export const OTHER_WORDS = set(
  'forum forums thread topic viewtopic showthread product products shop store cart category categories tag tags search login register signup account contact about wiki docs documentation recipe recipes rezept rezepte help faq support services service collections collection members member index archive archives jobs careers page download api reference pricing',
);

/** Names of papers, stations and agencies. */
export const HOST_WORDS =
  /news|times|post\b|herald|tribune|gazette|daily|press|journal|telegraph|guardian|chronicle|courier|observer|reporter|sun\b|star\b|mirror|standard|independent|express|zeitung|anzeiger|nachrichten|presse|kurier|bote|blatt|rundschau|tagblatt|spiegel|diario|periodico|noticias|prensa|mundo|pais|nacion|tiempo|clarin|heraldo|lemonde|figaro|liberation|parisien|presse|actu|corriere|giornale|gazzetta|repubblica|avisen|tidning|blad\b|dagblad|nieuws|nyheter|sanomat|gazeta|wiadomosci|zpravy|haber|fox|cnn|nbc|abc|cbs|bbc|npr|reuters|radio|tv\b|report|watch|wire|today|caller|beast|buzz|politic|新闻|新聞|日报|日報|晚报|网$|ニュース/;

/** How news attribute. */
export const SAID_WORDS = set(
  'said says told added according announced reported spokesman spokeswoman spokesperson officials authorities police sagte sagt erklärte laut teilte mitteilte polizei sprecher sprecherin hieß betonte dijo dijeron según informó afirmó señaló aseguró explicó policía declaró añadió dit déclaré selon indiqué affirmé expliqué annoncé disse segundo afirmou informou ha detto secondo dichiarato zei aldus zegt sade säger enligt polisen sier sa ifølge politiet siger sagde mukaan sanoo kertoo poliisi powiedział według policja podle uvedl řekl szerint mondta közölte сообщил сообщила заявил словам сказал dedi söyledi göre belirtti açıkladı katanya menurut ujarnya',
);

/** How blogs, guides and shops speak to you. */
export const PERSONAL_WORDS = set(
  "i i'm i've i'd my me you your you'll you're yours we our us let's ich mein meine du dein deine ihr euch wir unser unsere mi tu tus tú yo usted je mon ma mes vous votre vos tu ton nous notre eu meu minha você seu io mio tuo jij jouw je jag min du din jeg",
);
