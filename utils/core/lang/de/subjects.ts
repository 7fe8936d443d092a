import { subjectWords } from '../subject-words.ts';

export const subjects = subjectWords(
  { thing: '', person: '', any: 'er, es', many: '' },
  { thing: '', person: '', any: 'sein, seine, seinen, seiner, ihr, ihre, ihren', many: '' },
  {
    facility:
      'gefängnis, haftanstalt, stadion, krankenhaus, flughafen, damm, brücke, museum, werk, kraftwerk, mine, hafen, schule, klinik',
    place: 'land, stadt, dorf, insel, region, provinz, gemeinde, staat, landes, staates',
    organisation:
      'unternehmen, firma, bank, behörde, partei, verein, gewerkschaft, gruppe, konzern, universität, mannschaft, hersteller, stiftung, ministerium, unternehmens, konzerns, vereins',
    event: 'erdbeben, sturm, hurrikan, angriff, festival, wahl, krieg',
    person:
      'mann, frau, junge, mädchen, spieler, spielerin, sänger, sängerin, schauspieler, schauspielerin, stürmer, torwart, torhüter, unternehmer, unternehmerin, politiker, politikerin, teenager',
  },
  { verbs: '', gerunds: '' },
  {
    subjectless: '',
    predicates:
      'verfügt, verfügte, verfügen, erhielten, verloren, verdient, verdiente, gewannen, stiegen, sanken, schossen, kostet, betrug, umfassen, beherbergt, beherbergte, unterhält, unterhielt, hat, haben, hatte, hatten, ist, war, sind, waren, zählt, zählte, beschäftigt, beschäftigte, misst, wiegt, kostet, kostete, umfasst, umfasste, verlor, verliert, gewann, gewinnt, verkauft, verkaufte, erhält, erhielt, produziert, produzierte, besitzt, betreibt, bietet, fasst, exportiert, importiert, stieg, sank, fiel, wuchs, schrumpfte, erzielte, verzeichnete, erreichte, dauerte, schoss, gab, schuldet, empfängt, bekam, bekommt, will, wollen, kann, können, soll, sollen, wird, werden, muss, müssen, investiert, investierte, bezahlt, zahlt, zahlte, spart, braucht, benötigt, enthält, kaufte, kauft, schickt, erlitt, kontrolliert, plant, verdoppelte, stößt, stieß, hätte, wäre, wurde, wurden, erhalten, liegt, lag, liegen, lagen, steht, stand, stehen, standen, beträgt, betrug, leitet, leitete, führt, führte, arbeitet, arbeitete, lebt, lebte, leben, spielt, spielte, nahm, nimmt, gibt, macht, machte, legt, legte, setzt, setzte, zog, zieht, bringt, brachte, holt, holte, kommt, kam, kamen, geht, ging, schließt, schloss, eröffnet, eröffnete, streicht, strich, entlässt, entließ, liefert, lieferte, bestellt, bestellte, baut, baute, verbraucht, verbrauchte, beliefert, betreut, betreute, meldet, meldete, verzeichnet, rechnet, erwartet, wollte, wollten, konnte, konnten, musste, mussten, sollte, sollten, würde, würden, dürfte, dürften, mag, schafft, schaffte, fordert, forderte, sieht, sah, findet, fand, traf, trifft, tötete, verletzte, zerstörte, verurteilte, nutzt, nutzte, besuchte, besucht, besuchen, besteht, bestand, belegt, belegte, steigt, sinkt, fällt, wächst, klettert, kletterte, notiert, notierte, büßte, erwirtschaftete, erwirtschaftet, fuhr, fährt, läuft, lief, dauert',
    noVerbs: '',
    notVerbs:
      'der, die, das, den, dem, des, ein, eine, einen, einem, einer, eines, sein, seine, seinen, seiner, seinem, ihr, ihre, ihren, ihrer, ihrem, von, vom, im, am, zum, zur',
    infinitive: 'zu',
    adverbs:
      'auch, nun, jetzt, bereits, schon, noch, nur, nie, immer, wieder, derzeit, zuletzt, heute, gestern, selbst, allein, damals, inzwischen, mittlerweile, sich, nicht, aktuell, insgesamt',
    sharing: '',
    announcing: 'verzeichnet, verzeichnete, meldete, meldet, kündigte, versprach, bestätigte, erwartet',
    levels: 'auf, von, oder, um, als',
    hedges:
      'nur, gerade, lediglich, mehr als, weniger als, rund, etwa, circa, ca, knapp, fast, gut, über, mindestens, höchstens, bis zu, ersten, letzten, eigenen, übrigen, insgesamt',
    having: 'mit, mit nur, mit rund, mit etwa',
    wholes: 'der, die, den, aller, alle, allen',
    relatives: 'was, wer, dessen, deren, denen, der, die, das',
    towns: 'stadt, gemeinde, dorf, provinz, region, landkreis, bezirk',
    personNouns:
      'präsident, präsidentin, minister, ministerin, kanzler, kanzlerin, bürgermeister, bürgermeisterin, mann, frau, junge, mädchen, spieler, spielerin, richter, richterin, sänger, sängerin',
    the: 'der, die, das, den, dem, des, dieses, diese, dieser',
    an: 'ein, eine, einen, einem, einer, eines',
    and: 'und, oder, sowie',
    peopleHeld:
      'häftlinge, gefangene, menschen, frauen, männer, kinder, besucher, passagiere, schüler, patienten, arbeiter, mitarbeiter, beschäftigte',
    bodies: 'polizei, behörden, regierung, feuerwehr, staatsanwaltschaft',
    prepositions:
      'pro, ab, bis zu, samt, von, vom, bei, beim, aus, nach, mit, im, in, am, an, zu, zum, zur, auf, für, gegen, über, unter, zwischen, seit, bis, vor, während, wegen, trotz, laut, durch, um, ohne, hinter, neben, als, wie, außer',
    another:
      'alte, alten, neue, neuen, andere, anderen, ehemalige, ehemaligen, zweite, zweiten, dritte, dritten, benachbarte, benachbarten, nächste, vorige',
    compared: 'als, wie, außer, anders als',
    of: 'von, vom, des, der',
    at: 'in, im, bei, von, in der, vom',
    scene: 'in, im, in ganz, in den, in der',
    there:
      'jedes jahr, jährlich, zum beispiel, etwa, gibt es, gab es, es gibt, es gab, leben, lebten, sind, waren, starben, wurden, werden, haben, hatten, derzeit, aktuell, heute, allein, wo, auch, bereits, schon, zuletzt, nur',
    forPrice: 'für, zu',
    fronted: 'in, im, laut, während, nach, seit, für, mit, als, obwohl, am, heute, gestern',
    clauseOpeners: 'dass, weil, obwohl, wenn, während, wo, ob, aber',
    aged: 'ist, war, wurde, ist erst, ist nun',
  },
  /^es\s+(?:gibt|gab|geht|ging|handelt|fehlt|fehlen|fehlten|bleiben|bleibt|sind|waren|sei|braucht|kommen|kamen)(?!\p{L})/u,
);
