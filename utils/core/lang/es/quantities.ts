import { phrases, values, words } from '../../text/lexicon.ts';
import type { QuantityWords } from '../quantity-words.ts';

export const QUANTITIES: QuantityWords = {
  ofAge: phrases`de edad, de antigüedad`,
  aged: phrases`edad de, de edad de`,
  yearsOld: words``,
  yearsAreAges: true,
  persons: words`
    hombre mujer joven niño niña chico chica adolescente anciano anciana varón menor persona hijo hija bebé estudiante
    vecino vecina
  `,
  tradeEndings: ['ador', 'adora', 'edor', 'edora', 'ero', 'era', 'ista', 'ante', 'estra', 'estro', 'tor', 'tora'],
  notTrades: words`
    carrera frontera primera primero tercera tercero espera era manera carretera pantera bandera durante adelante
    mediante bastante restante vista lista conquista entrevista
  `,
  originEndings: [],
  from: words`de desde del`,
  to: words`a al hasta`,
  between: words`entre`,
  but: words`pero`,
  or: words`o u`,
  than: words`de que`,
  stop: words`
    el la los las un una unos unas lo este esta estos estas ese esa esos esas aquel y e o u ni pero mas sino que como
    cuando donde quien cual cuyo si no de del a al en con por para sin sobre entre desde hasta hacia contra durante
    según tras ante bajo se le les me te nos os su sus mi mis tu tus es son era eran fue fueron ser sido está están
    estaba estaban ha han había habían hay hubo tiene tienen tenía tuvo más menos muy ya también sólo solo después antes
    luego hoy ayer mañana cada todo toda todos todas otro dijo dice según murieron fueron resultaron
  `,
  nounsToo: words``,
  extra: words`más nuevos nuevas grandes pequeños pequeñas buenos otros otras jóvenes presuntos presuntas`,
  determiners: words`los las el la todos todas sus`,
  who: words``,
  months: words`
    enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre ene feb abr jun
    jul ago sept oct nov dic
  `,
  monthsHaveCapitals: false,
  stopIsOrdinal: false,
  ordinalSuffixes: words`º ª er o a`,
  ordinals: words``,
  dayNames: words`día dia`,
  hourBefore: words`las la`,
  hourAfter: phrases`de la mañana, de la tarde, de la noche, de la madrugada, de la`,
  clock: words``,
  yearBefore: words`
    en de del desde hasta año años durante tras antes después hacia para octubre enero febrero marzo abril mayo junio
    julio agosto septiembre noviembre diciembre entre ley ejercicio octuble
  `,
  yearArticles: words``,
  neverYears: words`personas hombres mujeres niños trabajadores soldados empleos casas viviendas miembros vecinos estudiantes alumnos casos muertos migrantes refugiados presos puntos votos escaños palabras empleados pacientes entradas aficionados manifestantes dólares calorías habitantes millones`,
  numbered: words`
    firmware software windows android ios macos iphone ipad galaxy playstation xbox airbus boeing artículo artículos art capítulo página páginas pág sección ley decreto resolución número núm nº teléfono tel grupo
    fase nivel ruta carretera autopista salida vuelo calle canal km sala habitación piso línea convocatoria jornada
    temporada episodio versión autobús clase tipo modelo zona distrito anexo enmienda etapa ronda semana puerta andén bloque lote apartamento dorsal expediente referencia serie apéndice volumen tomo párrafo apartado inciso tabla figura gráfico sector categoría división pista
  `,
  alwaysNumbered: words`firmware software windows android ios macos iphone ipad galaxy playstation xbox tipo fase artículo artículos capítulo página páginas sección categoría vuelo canal número núm nº`,
  prefixes: words`sub pre post mas menos`,
  skippable: words`sólo solo los las el la un una otros otras tan`,
  overWords: words``,
  lasts: words``,
  notBeforeOne: words``,
  notAfterOne: words``,
  agoBefore: words``,
  agoAfter: words`antes atrás después`,
  several: words`varios varias algunos algunas pocos pocas muchos muchas`,
  vagueSizes: values`decenas = 10, docenas = 12, centenares cientos = 100, miles millares = 1e3, millones = 1e6`,
  halfBefore: words``,
  halfAfter: words``,
  average: words`media`,
  averageBefore: words`la una su esta esa dicha cuya`,
  auxiliaries: words`fueron son han habían resultaron murieron`,
  roundNumbers: words`decena centenar millar`,
  idioms: phrases`
    por medio de, por medio del, en medio de, en medio del, de por medio, medio ambiente, medio oriente,
    a medio plazo, medio plazo, medio tiempo, clase media, edad media, uno a uno, uno por uno, a medias,
    tolerancia cero, cero absoluto, zona cero
  `,
  ordinalParts: words`tercera tercer cuarta cuarto quinta quinto sexto séptimo octavo noveno décimo`,
  confidence: phrases`ic, de confianza, intervalo de confianza`,
  ordinalUnits: words``,
  comparatives: words`mayor menor mejor peor superior inferior`,
  streets: words`calle avenida avda av paseo plaza carretera bulevar calzada jirón carrera`,
  streetEndings: [],
  phoneVerbs: words`llamar llame llamando llamen marcar marque marcando teléfono`,
  eras: phrases`
    a. c., a.c., d. c., d.c., antes de cristo, después de cristo, antes de nuestra era, a. de c.
  `,
  dayParts: phrases``,
  yearNouns: words`
    elecciones resultados cifras protestas niveles precios ventas presupuestos modelos juegos datos cuentas
    previsiones emisiones objetivos planes
  `,
  stretches: words`temporadas partidos sesiones jornadas`,
  plusMinus: phrases`más o menos, más menos, más/menos`,
  scoresHaveColon: false,
  sport: words`goles gol victoria venció ganó ganaron perdió perdieron derrotó derrota empate empató empataron partido final semifinal marcador eliminatoria liga copa penaltis votos votación aprobó`,
};
