import { scopeWords } from '../scope-words.ts';

export const scope = scopeWords({
  before: {
    additional: 'otros, otras, otro, otra, adicionales, nuevos, nuevas',
    part: 'los primeros, las primeras, primeros, primeras, últimos, últimas, próximos, próximas, restantes, algunos de, algunas de, la mayoría de, un grupo de',
    'up-to': 'hasta, como máximo, un máximo de, no más de',
    level: 'a, hasta, al, en',
    except: 'hasta ahora',
  },
  after: {
    additional: 'más, menos, adicionales, extra',
    part: 'de ellos, de ellas, de los cuales, de las cuales, de estos, de estas',
    each: 'cada uno, cada una, al día, por día, a la semana, al mes, al año, por persona, diarios, diarias, mensuales, anuales',
    base: 'nacidos vivos, nacimientos, alumnos, estudiantes, conductores, vehículos, trabajadores, pacientes, pasajeros, kilómetros, vuelos, votantes, viviendas, camas',
    except: 'más de, más que, menos de, menos que, por ciento',
  },
  clause: {
    'per-head': 'per cápita, por habitante, por persona, por cabeza, por hogar',
    'per-time': 'al año, por año, cada año, anualizado, anualizada, anualmente, al mes, compuesto, de media anual',
    daily: 'al día, por día, diario, diaria, diarios, diarias',
    monthly: 'mensual, mensuales, intermensual, en el mes, por hora',
    'part-year': 'trimestre, trimestres, trimestral, mes, meses, semestre, primer semestre, segundo semestre',
    cumulative: 'acumulada, acumulado, desde',
    average: 'promedio, de media, en promedio, medio, media',
    real: 'real, reales, términos reales, en términos reales, constantes, moneda constante, paridad de poder, poder adquisitivo, PPA',
    nominal: 'nominal, nominales, términos nominales, precios corrientes',
    adjusted:
      'ajustado, ajustada, ajustados, ajustadas, excluyendo, sin contar, comparable, comparables, estandarizada',
    'seasonally-adjusted': 'desestacionalizado, desestacionalizada, desestacionalizados, estacionalmente',
    net: 'neto, neta, netos, netas',
    target:
      'objetivo, objetivos, meta, metas, compromiso, promesa, prometió, techo, límite, mínimo, mínima, al menos, otan, reemplazo, necesario',
    forecast:
      'previsto, prevista, previstos, previsión, previsiones, proyección, proyecciones, proyectado, proyectada, pronóstico, pronósticos, esperado, esperada, se espera',
    share: 'proporción, cuota, porcentaje',
    change: 'crecimiento, creció, crecieron, contrajo, perdió, perdieron, ganó, aumentar, elevar',
    area: 'metropolitana, metropolitano, área metropolitana, área urbana, conurbación, periferia, región, regional, provincia, provincial, distrito',
    local: 'estatal, municipal, local, federal, ciudad, ciudades, capital, autonómica',
    subgroup:
      'gabinete, parlamento, diputados, plantilla, los pobres, más pobres, más ricos, bajos ingresos, jubilados, pensionistas, adulta, adulto, adultos, jóvenes, joven, juvenil, ancianos, mayores, edad de trabajar, extranjera, extranjeros, extranjero, migrantes, rural, urbana, mujeres, hombres, niñas, niños, femenino, femenina, masculino, indígena, indígenas, negra, blanca, musulmanes, católicos, larga duración, titulados, prisión preventiva, preventivos, condenados, militares, nacidos, registrados, densidad, menores',
    component:
      'subyacente, alimentos, alimentación, energía, combustible, combustibles, servicios, alquiler, alquileres, salarios, salario, mayorista, productor, productores, prestaciones, subsidios',
    sector:
      'externa, externo, exterior, hogares, corporativa, privada, préstamos, préstamo, déficit, pérdidas, coste, costo, costes, digital, informal, sumergida, nueva',
    except:
      'estados unidos, deuda pública, por ciento, real madrid, mayor parte, tercera edad, al menos uno, esperanza de vida, mayores que',
  },
});
