/** The commonest short words of languages in Latin letters: enough to tell a newspaper's language, not more. */
const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

export const COMMON_WORDS: Readonly<Record<string, ReadonlySet<string>>> = {
  en: set(
    'the of and to in that is was for on with as it by at from he his are be this has have had not but they which were their an or said who its',
  ),
  de: set(
    'der die und in das von zu den mit ist im auf für nicht ein eine dem des sich auch als es an werden aus er hat dass sie nach bei einer um am sind wie war noch',
  ),
  fr: set(
    'de la le et les des en un du une que est pour qui dans par sur au plus pas ne ce il sont avec se aux cette ont été elle mais ses leur comme',
  ),
  es: set(
    'de la que el en y los del se las por un con una para es al su lo como más ha no sus pero le este fue entre también desde han sobre',
  ),
  pt: set(
    'de que do da em para com um uma os no na por se mais dos as não ao foi pelo pela são das como sua seu tem nos ou também já está',
  ),
  it: set(
    'di che il la per in un è del non della le con si una da al sono dei gli nel alla anche più ha come i dal ma lo delle nella questo',
  ),
  nl: set(
    'de van het een en in is dat op te zijn met voor niet die aan er door ook als bij naar uit om heeft over maar hij nog werd wordt worden',
  ),
  sv: set(
    'och i att det som en på är för av med till den har inte om ett men var de vi från så han kan sig efter under vid ska hon också',
  ),
  da: set(
    'og i at det er en til af på for med som den der ikke har de et var han fra vi om kan sig men efter ved også blev bliver ud',
  ),
  no: set(
    'og i det er på en til som av for med at har ikke den de et var han fra om vi seg men etter ble også ved skal blir ut opp',
  ),
  fi: set(
    'ja on ei että se oli hän mukaan myös ovat kun mutta joka tai kuin sen ole olla vuoden jo nyt noin sekä voi ovat kuitenkin mitä',
  ),
  pl: set(
    'w i na z się nie do że jest o to za od po przez jak a dla co są ale oraz tym jego został być który która będzie',
  ),
  cs: set(
    'a v se na je že o s z do i to by k ve pro za by jako po jsou ale které který uvedl byl jeho od bude také při podle',
  ),
  sk: set(
    'a v sa na je že o s z do aj to by k vo pre za ako po sú ale ktoré ktorý uviedol bol jeho od bude tiež pri podľa',
  ),
  hu: set(
    'a az és hogy nem is egy ez meg volt de csak már mint el ki szerint vagy még lehet kell azt ezt pedig után között',
  ),
  ro: set('de și în a la cu că pe din un o nu care pentru au este mai fi prin ce să sunt al cel după dar fost'),
  tr: set(
    've bir bu da de için ile olarak çok daha olan gibi en ne kadar sonra var ama diye göre olduğunu ise dedi her',
  ),
  id: set(
    'yang dan di itu dengan untuk dari pada ini dalam tidak akan ke oleh juga ada telah sebagai mereka bisa saat kata tersebut karena',
  ),
  vi: set('và của là có trong cho các được với không một người này những đã đến khi về để tại từ trên ra theo'),
  tl: set('ang ng sa na mga at ay si ni para ito siya hindi kay nito ng ko mo niya kanyang'),
  hr: set('i je u na se da za od su s o koji koja kako će bi što nije iz ili kao ali biti te zbog nakon'),
};
