import type { TieWords } from '../tie-words.ts';

/** Spanish words that tie figures together. */
export const TIES: TieWords = {
  of: 'de, del, de entre, de los, de las, de un total de',
  from: 'de, desde, del, de los, de las, desde los, desde las, de unos, de unas',
  to: 'a, al, hasta, a los, a las, a unos, a unas, hasta los, hasta las, a casi, a más de',
  the: 'los, las, el, la, sus, su, un total de, un, una, todos los, todas las, estos, estas, nuestros',
  and: 'y, e, así como, más',
  or: 'o, u',
  same: 'o, es decir, o sea, lo que supone, que supone, que representa, que representan, lo que representa, equivalente a, equivalentes a, lo que equivale a, lo que significa, esto es, el equivalente a, un, el, lo que da, que equivale a, que suponen',
  up: 'más, arriba, duplicó, duplicaron, triplicó, triplicaron, subida, subieron, encareció, encarecieron, elevado, elevada, incrementado, incrementada, incrementaron, aumentaron, superior, ha subido, han subido',
  down: 'menos, abajo, rebajado, rebajada, rebajó, inferior, recortado, recortada, recortó, abarató, abarataron, ha bajado, han bajado, ha caído, han caído, reducido, reducida, redujeron',
  rise: 'aumento, incremento, alza, subida, crecimiento, avance, salto, repunte, ganancia, encarecimiento, mejora',
  fall: 'caída, descenso, baja, bajada, reducción, disminución, recorte, pérdida, retroceso, descuento, rebaja, ahorro, desplome, contracción, merma',
  by: 'de, del, por, en, un, una, en un',
  moved: 'pasó, pasaron, pasa, pasan, pasar, pasando, pasado, cambió, cambiaron, evolucionó, llevó',
  against:
    'frente a, frente a los, frente a las, en comparación con, comparado con, contra, respecto a, ante los, en lugar de, frente al, en vez de',
  was: 'antes, anteriormente, era, eran, en lugar de, previamente',
  each: 'cada uno, cada una, por persona, por cabeza, por habitante, por unidad, de media, de promedio, por barba, por hogar',
  average:
    'una media de, un promedio de, de media, en promedio, de promedio, a un precio medio de, a una media de, un precio medio de',
  total: 'un total de, en total, en conjunto, lo que suma, para un total de, con un total de, que suman',
  inAll: 'en total, en conjunto',
  makes:
    'lo que hace, lo que suma, que suman, suman, lo que eleva el total a, que eleva el total a, eso hace, hacen, lo que da, en total, son ya, lo que deja el total en',
  range: 'entre, oscila, oscilan, varía, varían, va, van, rango, edades, según, comprendidos, comprendidas, oscilaba',
  later:
    'antes, después, luego, tras, más tarde, anteriormente, desde, el año anterior, un año antes, un año después, el año pasado, posteriormente, primero, una vez',
  adjusted:
    'en términos reales, real, reales, ajustado, ajustada, desestacionalizado, a tipo de cambio constante, comparable, en términos comparables, al año, por año, anual, cada año, al mes, mensual, de media, sin contar, excepto, excluyendo, anualizado, interanual, orgánico, subyacente, per cápita, por habitante',
  other:
    'otros, otras, adicionales, restantes, más, primeros, primeras, últimos, hasta, algunos de, la mayoría de, siguientes',
  more: 'más, más caro, más alto, superior',
  less: 'menos, más barato, más bajo, inferior, de descuento',
  but: 'pero, mientras, mientras que, cuando, donde, que, quien, porque, aunque, sin embargo, si, cuyo',
  unreal:
    'si, podría, podrían, debería, deberían, sería, serían, habría, habrían, prevé, prevén, previsto, espera, objetivo, no, nunca, planea, quiere, quieren, pretende, previsión, proyecto, pronostica',
  margin:
    'ganó por, ganaron por, una diferencia de, diferencia de, una ventaja de, ventaja de, un margen de, margen de, una mayoría de, mayoría de, una brecha de',
  pronoun: 'ellos, ellas, ello, esos, esas, estos',
  paid: 'gastó, gastaron, gasta, pagó, pagaron, paga, costó, costaron, cuesta, cuestan, costará, recaudó, recaudaron, invirtió, invirtieron, invierte, donó, vendió, destinó, recibió, destina',
  forThese: 'en, por, para, a, entre, con',
  share:
    'tiene, tienen, tenía, posee, obtuvo, obtuvieron, logró, recibió, recibieron, representa, representan, es, son, supone, suponen, suma, controla',
  within:
    'en los últimos, en las últimas, durante los últimos, durante las últimas, en los próximos, en las próximas, a lo largo de, en apenas, en solo, en sólo',
  among: 'entre, de, por, en una población de, sobre',
  rate: 'una tasa de, tasa de, una incidencia de',
  filler:
    'solo, sólo, un, una, el, la, los, las, apenas, fuerte, ligera, ligero, notable, unos, unas, de, del, nuevo, nueva, total, histórica, histórico, en, importante, aún, ya',
  including: 'incluidos, incluidas, incluyendo, entre ellos, entre ellas, de ellos, de ellas',
  ofThem:
    'de los cuales, de las cuales, de los que, de las que, de ellos, de ellas, de estos, de estas, de esos, entre ellos',
  than: 'que, de lo que',
  levelAt:
    'en, y cerró en, para cerrar en, hasta cerrar en, y cerró a, para cerrar a, y se situó en, hasta situarse en',
  group: 'familias, familia, hogares, hogar, parejas, pareja, empresas, empresa, pueblos, pueblo, ciudades, ciudad',
  head: 'cabeza, persona, unidad, head, person',
  people: 'personas, persona',
  todaysMoney:
    'en dinero de hoy, dólares de hoy, de hoy, a precios de hoy, a precios actuales, ajustado por la inflación, ajustada por la inflación, ajustados por la inflación, ajustadas por la inflación, ajustados por inflación, ajustado por inflación, ajustados a la inflación, ajustado a la inflación',
  equivalent: 'equivalente a, equivalentes a, el equivalente a, lo mismo que, que equivalen a, lo que equivale a',
  today: 'hoy, actuales',
  pro: 'apoya, apoyan, apoyó, apoyaron, a favor, está de acuerdo, aprueba, aprueban, aprobó, respalda, respaldan, votó a favor, satisfecho, satisfechos, de acuerdo, por el sí',
  contra:
    'se opone, se oponen, en contra, desaprueba, desaprueban, rechaza, rechazan, rechazó, votó en contra, insatisfechos, en desacuerdo, por el no',
  points: 'punto, puntos, puntos porcentuales, punto porcentual',
  multiples: {
    duplicó: 2,
    duplicaron: 2,
    duplicado: 2,
    dobló: 2,
    doblaron: 2,
    triplicó: 3,
    triplicaron: 3,
    triplicado: 3,
    cuadruplicó: 4,
    cuadruplicaron: 4,
  },
};
