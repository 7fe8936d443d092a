import type { TieWords } from '../tie-words.ts';

/** German words that tie figures together. */
export const TIES: TieWords = {
  of: 'von, der, des, aus, unter, von den, von insgesamt, der insgesamt',
  from: 'von, vom, von rund, von etwa, von zuvor, von ursprünglich, von zuletzt, von bisher, von derzeit',
  to: 'auf, auf rund, auf etwa, auf nun, auf jetzt, auf nur noch, auf zuletzt, auf knapp, auf fast, auf über, auf mehr als, auf gut, auf heute',
  the: 'der, die, das, den, dem, des, seiner, ihrer, aller, alle, sein, ihr, seinen, ihren, insgesamt, unserer, diesen, diesen',
  and: 'und, sowie, plus',
  or: 'oder, beziehungsweise',
  same: 'oder, das heißt, also, das sind, das ist, das entspricht, dies entspricht, was entspricht, entspricht, entsprechend, und damit, also rund, was, mithin, sprich, somit, das waren, das macht, das bedeutet, macht',
  up: 'rauf, hinauf, plus, höher, mehr, verteuerte, verteuerten, verteuert, verdoppelte, verdoppelten, verdoppelt, verdreifachte, verdreifacht, erhöhte, erhöhten, angehoben, angestiegen, hob, zulegte, nahm zu, nach oben',
  down: 'runter, herunter, hinunter, minus, niedriger, weniger, verbilligte, verbilligt, halbierte, halbierten, halbiert, senkte, senkten, gesenkt, reduziert, herabgesetzt, ging zurück, gingen zurück, schrumpfte, nach unten, kürzte, gekürzt, abgenommen, nachgelassen',
  rise: 'Anstieg, Zuwachs, Plus, Zunahme, Steigerung, Erhöhung, Wachstum, Aufschlag, Sprung, Preisanstieg, Gewinn, Kursgewinn',
  fall: 'Rückgang, Minus, Abnahme, Senkung, Einbruch, Verlust, Rabatt, Nachlass, Preisnachlass, Ersparnis, Reduzierung, Kürzung, Abschlag, Verringerung, Schwund',
  by: 'um, von',
  moved: 'ging, gingen, veränderte, wechselte, entwickelte, kletterte, rutschte, gewachsen, wuchs, wuchsen',
  against:
    'im Vergleich zu, verglichen mit, gegenüber, nach, statt, gegen, im Vergleich mit, anstelle von, statt bisher, statt zuvor, nach zuvor, gegenüber den',
  was: 'zuvor, vorher, bisher, ursprünglich, früher, waren, war, statt, sonst',
  each: 'je, jeweils, pro Kopf, pro Person, pro Stück, pro Haushalt, das Stück',
  average: 'durchschnittlich, im Schnitt, im Durchschnitt, im Mittel, ein Durchschnitt von, einem Durchschnitt von',
  total:
    'insgesamt, zusammen, in Summe, eine Summe von, eine Gesamtzahl von, alles in allem, macht zusammen, also insgesamt, also zusammen',
  inAll: 'insgesamt, zusammen, in Summe, alles in allem',
  makes:
    'das macht, das sind, macht, das ergibt, ergibt, was, ergeben, womit, damit sind es, sodass es, zusammen, insgesamt, machen',
  range:
    'zwischen, reicht, reichen, reichte, schwankt, schwanken, schwankte, liegt, je nach, im Alter, alt, ab, liegen, variiert, variieren',
  later:
    'bevor, nachdem, danach, dann, später, zuvor, vorher, ehe, seit, seitdem, anschließend, im Jahr zuvor, im Vorjahr, ein Jahr zuvor, vor einem Jahr, ein Jahr später, im Folgejahr, zunächst',
  adjusted:
    'real, bereinigt, preisbereinigt, inflationsbereinigt, saisonbereinigt, kalenderbereinigt, pro Jahr, jährlich, im Jahr, pro Monat, im Monat, monatlich, jedes Jahr, im Schnitt, durchschnittlich, währungsbereinigt, organisch, ohne, außer, pro Kopf, annualisiert',
  other:
    'weitere, weiteren, weiterer, andere, anderen, übrigen, restlichen, zusätzliche, zusätzlichen, die ersten, bis zu, einige der, die meisten, nächsten',
  more: 'mehr, höher, teurer, größer, Zuwachs, Plus, Anstieg',
  less: 'weniger, niedriger, billiger, günstiger, kleiner, Rabatt, Nachlass, Rückgang, Minus',
  but: 'aber, während, wobei, doch, jedoch, als, wo, weil, obwohl, sondern, dagegen, hingegen, die, wenn',
  unreal:
    'wenn, falls, könnte, könnten, würde, würden, soll, sollen, sollte, sollten, will, wollen, plant, planen, geplant, erwartet, Prognose, Ziel, nicht, nie, kein, keine, ob, voraussichtlich, dürfte, dürften, möchte, wird, werden',
  margin:
    'gewann mit einem Vorsprung von, ein Vorsprung von, Vorsprung von, mit einem Vorsprung von, ein Abstand von, Abstand von, eine Mehrheit von, Mehrheit von, eine Differenz von, Differenz von, Unterschied von, ein Unterschied von, einem Abstand von',
  pronoun: 'ihnen, diesen, denen, davon, dessen',
  paid: 'zahlte, zahlten, zahlt, gab, gaben, gibt, kostete, kosteten, kostet, kosten, sammelte, sammelten, investierte, investiert, spendete, spendeten, ausgegeben, bezahlte, verkaufte, erhielt, bezahlt, zahlen',
  forThese: 'für, an, auf, in, unter, von, bei',
  share:
    'hat, haben, hatte, hält, halten, besitzt, erhielt, erhielten, bekam, kam, kommt, kommen, auf, gewann, ist, sind, waren, stellt, stellen, macht, machen, entfallen',
  within:
    'in den letzten, in den vergangenen, in den nächsten, in den kommenden, während der letzten, innerhalb von, innerhalb von nur, binnen, verteilt auf, in nur',
  among: 'unter, von, bei, auf, in, je, pro',
  rate: 'eine Rate von, Rate von, einer Rate von, eine Quote von, eine Inzidenz von',
  filler:
    'nur, ein, eine, einen, einem, einer, rund, etwa, noch, gerade, starken, starker, leichten, leichter, kräftiges, kräftigen, der, die, das, den, dem, sattes, satte, gut, deutlicher, deutlichen, ganze, immerhin, auch, knapp, damit, fast, ja, also, von',
  including: 'darunter, davon, einschließlich, inklusive, unter ihnen',
  ofThem: 'davon, darunter, von denen, wovon, von ihnen, von diesen',
  than: 'als',
  levelAt: 'bei, auf einen Stand von, und schloss bei, auf einen Schlusskurs von, und lag bei, auf ein Rekordhoch von',
  group:
    'Familien, Familie, Haushalte, Haushalten, Haushalt, Paare, Paaren, Firmen, Unternehmen, Städte, Städten, Gemeinden, Betriebe, Betrieben',
  head: 'Kopf, Person, Stück, head, person',
  people: 'Menschen, Personen, Leute, Leuten',
  todaysMoney:
    'in heutigem Geld, in heutiger Kaufkraft, heutiger Kaufkraft, in heutigen Preisen, zu heutigen Preisen, in heutigen Dollar, nach heutigem Wert, nach heutiger Kaufkraft, inflationsbereinigt, kaufkraftbereinigt, unter Berücksichtigung der Inflation',
  equivalent: 'entspricht, das entspricht, was entspricht, entsprach, so viel wie, umgerechnet',
  today: 'heute, heutigen',
  pro: 'befürworten, befürworteten, dafür, unterstützen, unterstützten, stimmten dafür, sprachen sich dafür aus, zufrieden, einverstanden, stimmten zu, begrüßen, begrüßten, mit Ja',
  contra:
    'lehnen, lehnten, dagegen, ablehnen, stimmten dagegen, sprachen sich dagegen aus, unzufrieden, nicht einverstanden, mit Nein',
  points: 'Punkt, Punkte, Punkten, Prozentpunkt, Prozentpunkte, Prozentpunkten',
  multiples: {
    verdoppelte: 2,
    verdoppelten: 2,
    verdoppelt: 2,
    verdreifachte: 3,
    verdreifachten: 3,
    verdreifacht: 3,
    vervierfachte: 4,
    vervierfacht: 4,
    halbierte: 0.5,
    halbierten: 0.5,
    halbiert: 0.5,
  },
};
