import { subjectWords } from '../subject-words.ts';

export const subjects = subjectWords(
  { thing: 'ello', person: '', any: 'él, ella', many: 'ellos, ellas' },
  { thing: '', person: '', any: 'su, sus', many: '' },
  {
    facility:
      'cárcel, prisión, penal, estadio, hospital, aeropuerto, presa, puente, museo, planta, mina, puerto, escuela, centro',
    place: 'país, ciudad, pueblo, isla, región, provincia, estado, nación',
    organisation:
      'empresa, compañía, banco, agencia, partido, club, sindicato, grupo, aerolínea, universidad, equipo, firma, fabricante, fundación, fondo, ministerio, entidad',
    event: 'terremoto, tormenta, huracán, ataque, festival, elección, guerra',
    person:
      'hombre, mujer, joven, niño, niña, adolescente, jugador, jugadora, delantero, delantera, cantante, actor, actriz, futbolista, tenista, empresario, empresaria, político',
  },
  { verbs: 'aron ieron ará erá irá arán erán irán', gerunds: 'ando iendo' },
  {
    subjectless:
      'pidió, pidieron, invertirá, gastará, venderá, creará, comprará, pagará, producirá, fabricará, abrirá, lanzará, debe, debía, fue, era, es, está, estaba, tiene, tenía, tuvo, alberga, albergaba, albergó, cuenta, contaba, ocupa, costó, cuesta, costará, tendrá, acoge, emplea, empleaba, mide, pesa, perdió, ganó, vendió, recibe, recibió, produce, produjo, marcó, suma, cayó, subió, creció',
    predicates:
      'tiene, tenía, tuvo, tienen, es, era, fue, son, alberga, albergaba, albergó, cuenta, contaba, cuenta con, ocupa, costó, cuesta, emplea, empleaba, mide, pesa, perdió, pierde, ganó, gana, vendió, vende, recibe, recibió, produce, produjo, marcó, suma, sumó, cayó, subió, creció, aumentó, disminuyó, bajó, registró, gastó, gasta, debe, facturó, obtuvo, opera, posee, cubre, abarca, acoge, exporta, importa, atrae, atrajo, dejó, causó, destruyó, duró, alcanzó, contrató, despidió, ha, han, había, puede, pueden, podrá, va a, van a, invertirá, invirtió, invierte, gastará, pagó, paga, pagará, ahorrará, emitió, emite, necesita, tendrá, tendrán, albergará, costará, recibirá, duplicó, triplicó, contiene, compró, compra, envió, sufrió, sufre, controla, quiere, prevé, fue construida para, fue construido para, logró, consiguió, lidera, lideró, ofrece, ofreció, incluye, incluyó, mantiene, mantuvo, representa, representó, supone, supuso, supera, superó, anotó, disputó, jugó, lleva, llevó, llegó, llega, vale, valió, genera, generó, atiende, atendió, transporta, transportó, exportó, importó, recaudó, aportó, aporta, dedica, dedicó, destinó, destina, destinará, presentó, presenta, publicó, publica, vendieron, murieron, acumula, acumuló, avanzó, retrocedió, cerró, abrió, cede, cedió, repunta, retrocede, sube, baja, cae, crece, consume, consumió, ocupó, ingresó, ingresa, cumple, reúne, reunió, vive, vivió, trabaja, trabajó, hizo, hace, dio, da, puso, pone, vio, ve, hay, estaba, están, estaban, eran, fueron, sería, serán, será, habrá, hubo, detuvo, arrestó, incautó, decomisó, mató, hirió, suman, cuentan, quieren, deben, planea, espera, busca, pretende, firmó, contrata, ordenó, encargó, adquirió, suele',
    noVerbs: 'cuando, bando, mando, contrabando, comando, siendo, nando',
    notVerbs: 'el, la, los, las, un, una, su, sus, de, del, en, con, por, para, al, este, esta, cada, sin',
    infinitive: '',
    adverbs:
      'ya, también, no, ahora, además, aún, todavía, sólo, solo, nunca, siempre, recientemente, hoy, ayer, actualmente, se, le, les, lo, la, los, las, nos',
    sharing: '',
    announcing: 'pidió, pidieron, solicitó, anunció, anunciaron, registró, reportó, prometió, confirmó',
    levels: 'a, hasta, desde, o, que',
    hedges:
      'apenas, solo, sólo, tan solo, más de, menos de, unos, unas, casi, cerca de, alrededor de, aproximadamente, al menos, hasta, primeros, primeras, últimos, últimas, propios, propias',
    having: 'con, con solo, con unos',
    wholes: 'los, las, el, la, todos, todas, todos los, todas las',
    relatives: 'lo que, cuyo, cuya, que, quien',
    towns: 'ciudad, municipio, pueblo, provincia, región, departamento, distrito',
    personNouns:
      'presidente, presidenta, ministro, ministra, alcalde, alcaldesa, hombre, mujer, joven, niño, niña, jugador, juez, jueza',
    the: 'el, la, los, las, este, esta',
    an: 'un, una',
    and: 'y, e, o',
    peopleHeld:
      'presos, reclusos, internos, detenidos, personas, mujeres, hombres, niños, visitantes, pasajeros, alumnos, pacientes, trabajadores, empleados',
    bodies: 'policía, autoridades, gobierno, bomberos, fiscalía',
    prepositions:
      'en, de, del, a, al, con, sin, por, para, sobre, entre, hasta, desde, contra, según, hacia, ante, bajo, tras, durante, mediante, como, que, salvo',
    another:
      'antiguo, antigua, nuevo, nueva, otro, otra, segundo, segunda, tercera, vecino, vecina, mismo, misma, próximo, anterior',
    compared: 'como, que, salvo, excepto, además de',
    of: 'de, del',
    at: 'en, de, del, dentro de, en la, en el',
    scene: 'en, en todo, en toda',
    there:
      'cada año, cada día, por ejemplo, hay, había, hubo, existen, viven, vivían, murieron, mueren, fallecieron, se registran, se registraron, se registró, fueron detenidos, fueron detenidas, fueron registrados, se contabilizan, se contabilizaron, se produjeron, se produjo, se detectaron, se confirmaron, se reportaron, se vendieron, fueron, son, hoy, ahora, actualmente, ya, solo, sólo, donde, también, se registren temperaturas de, se han registrado, se habían registrado',
    forPrice: 'por, a',
    fronted: 'en, según, durante, tras, desde, para, con, cuando, aunque, este, hoy, ayer',
    clauseOpeners: 'que, porque, aunque, cuando, mientras, donde, si, pero',
    aged: 'de, tiene, tenía, que tiene, con, a sus, cumplió, cumple, a los',
  },
);
