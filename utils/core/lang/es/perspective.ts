import { anywhere, before, beginnings, behind, type PerspectiveWords, wordSet } from '../perspective-words.ts';

/** By what Spanish puts a figure beside something, or leaves it alone. */
export const perspective: PerspectiveWords = {
  peopleNouns: wordSet(`
    persona habitante ciudadano trabajador empleado estudiante alumno migrante inmigrante refugiado solicitante preso recluso
    interno detenido votante elector soldado manifestante desplazado jubilado pensionista empleo paciente participante asistente
    niño menor joven adulto vecino usuario afiliado beneficiario person people inmate prisoner detainee
    elector votante desempleado parado contribuyente solicitante inquilino suscriptor firmante extranjero niña alumna estudiante operario obrero funcionario docente maestro profesor médico enfermero agricultor
  `),
  workNouns: wordSet('job empleo trabajador empleado'),
  things: wordSet(`
    coche vehículo automóvil auto camión moto motocicleta bicicleta vivienda casa edificio árbol prueba dosis vacuna
    teléfono móvil ordenador computadora arma perro gato vaca cerdo gallina libro pasaporte empresa negocio escuela
    colegio hotel habitación cama hogar visitante turista pasajero viaje vuelo paquete cámara matriculación matrícula
  `),
  saysShare:
    /(por|por cada) (cada )?(100[.\s\u202f\u00a0]?000|1[.\s\u202f\u00a0]?000|cien mil|mil) |per cápita|por (habitante|cabeza|persona)|de (la|su|toda la) población|\b(uno|una) de cada/iu,
  saysOneIn: /\b(uno|una|dos|tres|cuatro|nueve|\d+) de cada\b/iu,
  worldwide: anywhere('en (?:todo )?el mundo, a nivel mundial, mundialmente'),
  elsewhere: /(?<!\p{L})y en el extranjero/iu,
  ofPopulation: behind('de (?:la|su|toda la) población, de los habitantes'),
  ofMany:
    /^\s*(?:(?:de\s+|entre\s+)ell[oa]s(?!\p{L})|(?:de|entre)\s+(?:todos\s+|todas\s+)?(?:los|las|sus|estos|estas|esos|esas)\s+((?:\p{L}{3,})s)(?=$|[\s]*[.,;:?!)”"»—–]|\s+(?:que|de|en|con|y|o|se|fueron|son|eran|no|tiene|tienen|están|han|había|había|dijo|dijeron|cree|creen|apoya|apoyan|vive|viven|\p{L}+[ae]n|encuestad[oa]s|consultad[oa]s|\p{L}+[oa]s)(?!\p{L})))/iu,
  masses: wordSet(`
    ventas ingresos costos costes gastos ganancias beneficios recursos emisiones ahorros exportaciones importaciones acciones
    activos fondos pagos pérdidas impuestos reservas precios salarios utilidades deudas años meses días horas veces puntos
     aguas obras inversiones retribuciones bienes mismas cuales que ahorros remuneraciones
  `),
  theyDo: behind(
    'dijo, dijeron, cree, creen, considera, consideran, apoya, apoyan, opina, opinan, piensa, piensan, afirma, afirman, prefiere, prefieren, rechaza, rechazan, aprueba, desaprueba, respondió, respondieron, contestó, quiere, quieren, confía, vive, viven, tiene entre',
  ),
  ranked: before('más ricos?, más pobres?, más ric[oa]s, mejores, mayores'),
  by: before('un, del?, en, al?, otro, más, menos, hasta, desde, tasa del?, interés del?, por'),
  counts: anywhere('personas, millón, millones'),
  apart: /(?<!\p{L})(desde|contra|fuera de|cerca de)\s+((el|la)\s+)?$/iu,
  rates: {
    'incarceration-rate': anywhere('tasa de (?:encarcelamiento|encarcelación|presos)'),
    'youth-unemployment': anywhere('(?:desempleo|paro) juvenil'),
    unemployment: anywhere('desempleo, paro'),
    inflation: anywhere('inflación'),
    'gdp-growth': anywhere('(?:la economía|el PIB) creció, crecimiento (?:económico|del PIB)'),
    'fertility-rate': anywhere('tasa de (?:fecundidad|fertilidad)'),
    'life-expectancy': anywhere('esperanza de vida'),
    literacy: anywhere('tasa de alfabetización'),
    obesity: anywhere('(?:tasa|prevalencia) de obesidad'),
    'internet-users': anywhere('acceso a internet, usan internet'),
    'electricity-access': anywhere('acceso a (?:la )?electricidad'),
    'public-debt': anywhere('deuda pública'),
    'military-spending': anywhere('gasto (?:militar|en defensa)'),
    'tax-revenue': anywhere('recaudación (?:fiscal|tributaria)'),
    remittances: anywhere('remesas'),
    'urban-population': anywhere('población urbana'),
    'median-age': anywhere('edad mediana'),
  },
  births: /^(hijo|count)( (por|per) mujer)?$/i,
  narrower: anywhere(
    'juvenil, jóvenes, subyacente, alimentos, energía, mensual, mujeres, hombres, intermensual, prevé, previsión, objetivo, eurozona',
  ),
  youth: /juvenil/i,
  whereas: /, mientras /,
  toLevel: /(?<!\p{L})(al?|en)\s+(([\p{L}]+)\s+){0,3}$/iu,
  gdp: anywhere('PIB, producto (?:interno|interior) bruto'),
  ofGdp: /^\s*(?:del|de su) (?:PIB|producto (?:interno|interior) bruto)(?!\p{L})/iu,
  emissions: /emision|emisión|CO2|CO₂|carbono/i,
  electricity: /electricidad/i,
  consumed: /consum|usó|uso/i,
  noLand: /(?<!\p{L})(mar|océano|piso|vivienda|oficina|planta|almacén|por )/iu,
  noWay: /(?<!\p{L})(de ancho|anchura|diámetro|de radio|grosor|luna|planeta|asteroide|cometa|órbita)/iu,
  comingTime: before('(?:los|las) próxim[oa]s'),
  agoBefore: before('(?<!desde )hace(?: (?:unos|casi|cerca de|más de))?'),
  agoAfter: behind('atrás'),
  high: behind('de alto, de altura'),
  pace: /(?<!\p{L})(al día|diari[oa]s?|desde|primer)/iu,
  publicMoney: beginnings('gast, invert, inversi, presupuest, ayuda, destin, deuda, déficit, ahorr, recort'),
  each: /^\s*([\p{L}-]+\s+){0,2}(cada un[oa]|por)\b/iu,
  fine: beginnings('multa, soborno, rescate, fraude, premio, lotería'),
  adjusted: /inflación|de hoy|actuales|constantes/i,
  several: before('varios, varias'),
  dollars: /\$|\b(USD|dólares|dolares|dólar)(?!\p{L})/iu,
  euros: /€|\b(euros?|EUR)\b/i,
  namedDollars: /dólares/i,
  usDollars: /\bUS ?\$|\bUSD\b|estadounidenses/,
  ownDollarSign: true,
  namedByLength: anywhere(
    'carrera, vallas, relevos?, maratón, final, medalla, libres, braza, mariposa, calibre, penalti, tiro libre, pantalla, pulgadas, oled, lcd, tv, televisor, monitor, smartphone, iphone, móvil, llantas',
  ),
  paid: anywhere('pag\\w*, cost\\w*, cuest\\w*, precio\\w*, gast\\w*, valor'),
  compound: /^\s+(por|al?) (segundo|minuto|hora|día|semana|año|persona|mes)(?!\p{L})/iu,
  began: /(\d\s?['’′]|pies|libras)\s?(y\s)?$/iu,
  rise: /(?<!\p{L})(de|por|entre|en|un|aumento|calentamiento)\s+(casi |unos |más de |al menos )?$/iu,
  warmer: /^\s*(más|menos|por encima|por debajo|de calentamiento|de aumento|de diferencia)/iu,
  milesAndFeet: false,
  average: /(?<!\p{L})(?:promedio|media|de media|en promedio)(?: [\p{L}-]+){0,4}\s*$/iu,
  median: /median[oa]/i,
  surveyOf:
    /(?<!\p{L})(?:(?:encuesta|sondeo|estudio|muestra) (?:a|de|entre|con)|encuest(?:ó|aron) a|entrevist(?:ó|aron) a)(?: (?:unas|unos|más de|cerca de|casi))*\s*$/iu,
  wereAsked: /^(?: [\p{L}-]+){0,3} (?:fueron )?(?:encuestad[oa]s|entrevistad[oa]s|consultad[oa]s)(?!\p{L})/iu,
  errorMargin: /margen de error|±/i,
  annualised: /anualizad|tasa anual/i,
  quarter: /trimestre/i,
  of: behind('de, del'),
  numbered: /\d[^.;]{0,50}[,(–—]\s*((o|unos|cerca de)\s+)*$/iu,
};
