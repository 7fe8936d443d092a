import { scopeWords } from '../scope-words.ts';

export const scope = scopeWords({
  before: {
    additional:
      'weitere, weiteren, weiterer, andere, anderen, zusätzliche, zusätzlichen, zusätzlich, neue, noch einmal',
    part: 'ersten, erste, letzten, nächsten, übrigen, restlichen, verbliebenen, einige der, die meisten der, eine Gruppe von',
    'up-to': 'bis zu, höchstens, maximal, nicht mehr als',
    level: 'auf, bei',
    except: 'bis auf',
  },
  after: {
    additional: 'mehr, weniger, zusätzlich, weitere',
    part: 'davon, von ihnen, darunter',
    each: 'je, pro, täglich, am Tag, im Monat, pro Tag, wöchentlich, monatlich, jährlich, im Jahr pro',
    base: 'Lebendgeburten, Geburten, Schüler, Schülern, Studenten, Fahrer, Fahrzeuge, Fahrzeugen, Arbeiter, Patienten, Passagiere, Kilometer, Flüge, Wähler, Wohnungen, Betten',
    except: 'mehr als, weniger als, pro Prozent',
  },
  clause: {
    'per-head': 'pro Kopf, pro Person, je Einwohner, pro Einwohner, pro Haushalt, je Haushalt',
    'per-time':
      'pro Jahr, im Jahr, jährlich, jährliche, jährlichen, jedes Jahr, annualisiert, annualisierte, pro Monat, pro Woche, aufs Jahr hochgerechnet',
    daily: 'pro Tag, täglich, am Tag',
    monthly:
      'monatlich, monatliche, monatlichen, gegenüber dem Vormonat, zum Vormonat, im Monat, pro Stunde, Monatsrate',
    'part-year':
      'Quartal, Quartals, Quartale, Vierteljahr, Monat, Monate, Monaten, Halbjahr, Halbjahres, ersten Halbjahr',
    cumulative: 'kumuliert, kumulierte, seit',
    average: 'Durchschnitt, durchschnittlich, durchschnittliche, durchschnittlichen, im Schnitt, im Mittel',
    real: 'real, reale, realen, preisbereinigt, preisbereinigte, inflationsbereinigt, währungsbereinigt, konstanten, Kaufkraft, Kaufkraftparität',
    nominal: 'nominal, nominale, nominalen, nominell, zu jeweiligen Preisen',
    adjusted:
      'bereinigt, bereinigte, bereinigten, bereinigter, ohne, ausgenommen, flächenbereinigt, vergleichbar, organisch, altersstandardisiert',
    'seasonally-adjusted': 'saisonbereinigt, saisonbereinigte, saisonbereinigten',
    net: 'netto, Netto',
    target:
      'Ziel, Ziele, Zielmarke, Zusage, Zusagen, Versprechen, Obergrenze, Grenze, Minimum, Mindest, mindestens, NATO, Ersatz, erforderlich, nötig',
    forecast:
      'Prognose, Prognosen, prognostiziert, prognostizierte, erwartet, erwartete, erwarteten, voraussichtlich, vorhergesagt, Vorhersage',
    share: 'Anteil, Anteils, Prozentsatz',
    change: 'Wachstum, wuchs, wuchsen, schrumpfte, schrumpften, verlor, verloren, gewann, erhöhen, anheben',
    area: 'Großraum, Ballungsraum, Ballungsgebiet, Metropolregion, Umland, Region, Regionen, regional, Provinz, Bezirk, Landkreis',
    local: 'Bundesland, kommunal, kommunale, lokal, Stadt, Städte, Städten, Hauptstadt',
    subgroup:
      'kabinett, kabinetts, parlament, parlaments, abgeordneten, abgeordnete, kader, ärmsten, reichsten, armen, geringverdiener, rentner, Erwachsene, Erwachsenen, Jugendliche, Jugendlichen, junge, jungen, ältere, älteren, erwerbsfähigen, Ausländer, ausländische, ausländischen, Migranten, ländlichen, städtischen, Frauen, Männer, Männern, Mädchen, Jungen, Kinder, Kindern, weiblich, männlich, Muslime, Katholiken, Indigene, Schwarze, Langzeitarbeitslose, Akademiker, Absolventen, Untersuchungshaft, Verurteilte, Geborene, Wahlberechtigte, Dichte, Minderjährige, Jugendarbeitslosigkeit, Jugendarbeitslosenquote',
    component:
      'Kerninflation, Kernrate, Lebensmittel, Lebensmitteln, Nahrungsmittel, Energie, Kraftstoff, Kraftstoffe, Dienstleistungen, Miete, Mieten, Löhne, Großhandel, Großhandelspreise, Erzeuger, Erzeugerpreise, Leistungen, Anträge',
    sector:
      'Auslandsschulden, Auslandsverschuldung, Haushalte, Haushalten, Unternehmen, private, privaten, Kredite, Kredit, Defizit, Verluste, Kosten, digitale, Schattenwirtschaft, neue Schulden',
    except: 'Vereinigte Staaten, Staatsschulden, Lebenserwartung, im Jahr 2, Deutschland',
  },
});
