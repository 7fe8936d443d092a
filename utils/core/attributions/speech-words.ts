import { type Phrases, phrases } from '../text/phrases.ts';

/** The words by which a language says who says so. */
export interface SpeechWords {
  /** Verbs that report speech whatever stands around them. */
  readonly verbs: Phrases;
  /** Verbs that report speech only right after a speaker and right before what is said: "the study found that". */
  readonly weakVerbs: Phrases;
  /** What follows a weak verb that reports speech. */
  readonly openers: Phrases;
  /** "according to", before the source. */
  readonly before: Phrases;
  /** German "zufolge", after the source. */
  readonly after: Phrases;
  /** Whom it was said to or where: "reporters", "on X". */
  readonly recipients: Phrases;
  readonly roles: Phrases;
  readonly documents: Phrases;
  readonly unnamed: Phrases;
  readonly pronouns: Phrases;
  /** Of these the ones that mean a person only, and the ones that never do; the others may mean either. */
  readonly persons: Phrases;
  readonly things: Phrases;
  /** Verbs that report speech only right after a quotation and before their speaker: "« ... », sourit la maire". */
  readonly afterQuotes: Phrases;
  /** Whether a verb may do without its subject: "Añadió que ...". */
  readonly subjectless: boolean;
  /** In front of a verb whose speaker follows it: "Das teilte der Betreiber mit". */
  readonly fronted: Phrases;
  /** Words between a speaker and the verb: "also", "has". */
  readonly between: Phrases;
  /** Words that join a role or a document to whose it is: "a spokesman for", "a report by". */
  readonly joiners: Phrases;
}

const NONE = phrases();

const en: SpeechWords = {
  verbs: phrases(
    'said, told, added, announced, declared, insisted, asserted, asserts, insists, informed, tweeted, argued, testified, stressed, reiterated',
    'quipped, recalled, remarked, conceded, boasted, vowed, pledged, replied, responded, contended, emphasised, emphasized, says, adds, argues, insist, say, contends, warned, confirmed, alleged, alleges, disclosed, predicted, commented, say',
  ),
  weakVerbs: phrases(
    'found, finds, showed, shows, show, suggests, suggested, claimed, claims, claim, reported, reports, estimated, estimates, estimate, noted, notes, stated, states, wrote, writes, posted, explained, explains, revealed, reveals, concluded, concludes',
    'acknowledged, admitted, denied, denies, deny, expect, expected, counted, recorded, registered, documented, tallied, believes, believe, warns, warn, maintains, projected, forecast, forecasts, expects, calculated, calculates, indicated, indicates, observed, tells, announces, predicts, hinted, described, describes',
  ),
  openers: phrases(
    'that, how, ", “, :, the, a, an, about, around, some, more, nearly, at, he, she, it, they, there, on',
  ),
  before: phrases(
    'according to, in the words of, as reported by, as stated by, based on figures from, based on data from',
  ),
  after: NONE,
  recipients: phrases(
    'reporters, journalists, lawmakers, parliament, congress, the news agency, the court, a court, a news conference, on x, on twitter, on facebook, on social media, on truth social, in a statement, in an interview, on tuesday, on monday, on wednesday, on thursday, on friday, on saturday, on sunday',
  ),
  roles: phrases(
    'official, officials, spokesman, spokeswoman, spokesperson, spokespeople, spokespersons, minister, ministers, ministry, president, police, prosecutor, prosecutors, authorities, government, analyst, analysts, economist, economists, researcher, researchers, scientist, scientists',
    'expert, experts, lawyer, lawyers, attorney, attorneys, judge, mayor, governor, senator, director, chief, executive, doctor, doctors, nurse, witness, witnesses, resident, residents, relatives, family, critics, activists, campaigners, advocates, advocacy groups, rights groups, opponents, supporters, diplomat, diplomats, envoy, ambassador, adviser, advisers, aide, aides, organisers, organizers, company, agency, union, coach, manager, professor, teacher, teachers, farmers, firefighters, rescuers, military, army, investigators, regulators, investors, traders, forecasters, secretary, chairman, chairwoman, commissioner, lawmakers, department, office, bank, charity, group, groups, party, watchdog, regulator, court, council, commission, committee, administration, embassy, hospital, university',
  ),
  documents: phrases(
    'report, study, survey, poll, document, documents, statement, paper, research, review, census, data, figures, statistics, audit, analysis, filing, filings, indictment, lawsuit, law, bill, treaty, ruling, memo, letter, court records, records, press release, website, bulletin, estimate, estimates, index, ranking, database, dossier, transcript',
  ),
  unnamed: phrases(
    'reports, media reports, local media, state media, the media, media, sources, source, people familiar, rumours, rumors, some, many, accounts, press reports, news reports, local reports, insiders, observers, anonymous officials',
  ),
  pronouns: phrases('he, she, they, it, who'),
  persons: phrases('he, she'),
  things: phrases('it'),
  afterQuotes: NONE,
  subjectless: false,
  fronted: NONE,
  between: phrases(
    'also, has, had, have, then, later, previously, repeatedly, once, earlier, again, himself, herself, itself, now, still, even, both, on, tuesday, monday, wednesday, thursday, friday, saturday, sunday, immediately, initially, soon, since, separately, further, just, recently',
  ),
  joiners: phrases('for, of, at, from, by, with, in, to'),
};

const es: SpeechWords = {
  verbs: phrases(
    'dijo, dijeron, afirmó, afirmaron, aseguró, aseguraron, declaró, declararon, añadió, agregó, explicó, señaló, señalaron, informó, informaron, indicó, anunció, anunciaron, confirmó, advirtió, sostuvo, subrayó, insistió, admitió, denunció, denunciaron, manifestó, comentó, recordó, reconoció, dice, dicen, asegura, aseguran, afirma, afirman, sostiene, sostienen, apuntó, precisó, detalló, expresó, escribió, publicó, lamentó, explica, añade, agrega, señala, advierte, advierten, denuncia, denuncian, reclamó',
  ),
  weakVerbs: phrases(
    'cuenta, relata, registró, registraron, prevén, esperan, espera, estiman, calculan, reveló, revela, estima, estimó, calcula, calculó, muestra, mostró, concluyó, concluye, cree, prevé, reportó',
  ),
  openers: phrases('que, «, “, ", :, en'),
  before: phrases('según, de acuerdo con, a juicio de, en palabras de, conforme a'),
  after: NONE,
  recipients: phrases(
    'a los periodistas, a la prensa, a periodistas, en x, en twitter, en un comunicado, en una entrevista',
  ),
  roles: phrases(
    'funcionario, funcionarios, portavoz, portavoces, ministro, ministra, ministros, ministerio, presidente, presidenta, policía, fiscal, fiscalía, autoridades, gobierno, analista, analistas, economista, economistas, investigadores, expertos, experta, experto, abogado, abogados, juez, jueza, alcalde, alcaldesa, gobernador, director, directora, médicos, testigos, vecinos, familiares, familias, activistas, empresa, agencia, sindicato, sindicatos, ejército, oposición, organizaciones, servicio, instituto, tribunal, juzgado, fiscales, bomberos, meteorólogos, científicos, comisión, consejo, ayuntamiento, rectora, rector, secretario, secretaria, consejero, consejera, jefe, jefa, comité, junta electoral',
  ),
  documents: phrases(
    'informe, estudio, encuesta, documento, comunicado, censo, datos, estadísticas, auditoría, análisis, ley, sentencia, cifras, registro, registros',
  ),
  unnamed: phrases('fuentes, medios, medios locales, informes, reportes, la prensa, versiones'),
  pronouns: phrases('él, ella, ellos, ellas'),
  persons: phrases('él, ella'),
  things: NONE,
  afterQuotes: phrases(
    'cuenta, contó, relató, resumió, bromeó, ironiza, respondió, cuenta, relata, resume, lamenta, recuerda, confiesa, suspira, sonríe, bromea, insiste, reclama, concluye, zanja, remata, opina, responde, admite, exclama, protesta',
  ),
  subjectless: true,
  fronted: phrases('así lo, como'),
  between: phrases('ha, han, había, también, luego, después, además, ya'),
  joiners: phrases('de, del, por, para, en'),
};

/** "a-t-elle affirmé", after what was said. */
const INVERTED = ['a-t-il', 'a-t-elle', 'ont-ils', 'ont-elles']
  .flatMap((asked) =>
    'affirmé déclaré dit expliqué ajouté assuré estimé indiqué précisé souligné reconnu confié lancé plaisanté regretté répondu raconté'
      .split(' ')
      .map((verb) => `${asked} ${verb}`),
  )
  .join(', ');

const fr: SpeechWords = {
  verbs: phrases(
    'a déclaré, ont déclaré, a dit, ont dit, a affirmé, ont affirmé, a annoncé, ont annoncé, a assuré, a ajouté, a expliqué, a indiqué, ont indiqué, a précisé, a souligné, a estimé, a confirmé, a averti, a reconnu, a insisté, a rappelé, affirme, affirment, déclare, assure, explique, ajoute, souligne, indique, précise, estime, dit, a dénoncé, ont dénoncé, a écrit, a fait savoir, ont fait savoir, a prévenu, a promis, a regretté, dénonce, dénoncent, disent, estiment, assurent, expliquent, rappelle, reconnaît, prévient, regrette',
  ),
  weakVerbs: phrases('révèle, a révélé, montre, conclut, a conclu, calcule, évalue, prévoit'),
  openers: phrases('que, qu, «, “, ", :'),
  before: phrases("selon, d'après, de l'avis de"),
  after: NONE,
  recipients: phrases('à la presse, aux journalistes, sur x, sur twitter, dans un communiqué'),
  roles: phrases(
    'responsable, responsables, porte-parole, fédération, institut, service, commission, conseil, mairie, préfecture, tribunal, cour, association, organisation, entraîneur, conservatrice, conservateur, médecin, présidence, sage-femme, cheffe, ministre, ministres, ministère, président, présidente, police, procureur, parquet, autorités, gouvernement, analyste, analystes, économistes, chercheurs, chercheur, experts, expert, avocat, avocats, juge, maire, gouverneur, directeur, directrice, médecins, témoins, habitants, proches, militants, entreprise, agence, syndicat, syndicats, armée, opposition, associations',
  ),
  documents: phrases(
    'rapport, étude, enquête, sondage, document, communiqué, recensement, données, statistiques, audit, analyse, loi, chiffres',
  ),
  unnamed: phrases('sources, médias, médias locaux, des informations, la presse'),
  pronouns: phrases('il, elle, ils, elles'),
  persons: NONE,
  things: NONE,
  afterQuotes: phrases(
    INVERTED,
    'a plaisanté, a lancé, a réagi, a commenté, a confié, a raconté, a répondu, a résumé, sourit, soupire, raconte, résume, confie, lance, poursuit, plaide, témoigne, insiste, martèle, glisse, répond, conclut, tranche, ironise, observe, note, reprend, se souvient, se réjouit, se félicite, s’inquiète, s’indigne, admet, avoue, détaille',
  ),
  subjectless: false,
  fronted: NONE,
  between: phrases('avait, également, aussi, ensuite, puis, déjà, en outre'),
  joiners: phrases('de, du, des, par, pour, d'),
};

const de: SpeechWords = {
  verbs: phrases(
    'sagte, sagten, sagt, sagen, mitteilte, mitteilten, teilte, teilten, bekanntgab, warnen, warnt, fordern, fordert, kritisieren, kritisiert, betont, bestätigt, erklärte, erklärten, erklärt, teilte mit, teilten mit, betonte, betonten, kündigte an, behauptete, behauptet, bestätigte, bestätigten, warnte, warnten, fügte hinzu, schrieb, meldete, meldeten, berichtete, berichteten, versicherte, räumte ein, gab an, gaben an, forderte, kritisierte, mitgeteilt',
  ),
  weakVerbs: phrases('schätzt, schätzte, zeigt, ergab, ergibt, rechnet, geht davon aus, prognostiziert'),
  openers: phrases('dass, „, “, ", :'),
  before: phrases(
    'laut, nach angaben von, nach angaben der, nach angaben des, nach angaben, gemäß, nach schätzungen, nach schätzung, nach einschätzung, nach berechnungen, nach worten, nach auskunft',
  ),
  after: phrases('zufolge'),
  recipients: phrases('auf x, auf twitter, der nachrichtenagentur'),
  roles: phrases(
    'sprecher, sprecherin, minister, ministerin, ministerium, präsident, präsidentin, polizei, staatsanwaltschaft, behörden, behörde, regierung, bundesregierung, analysten, ökonomen, forscher, experten, anwalt, richter, bürgermeister, direktor, ärzte, zeugen, anwohner, aktivisten, unternehmen, agentur, gewerkschaft, armee, opposition, ministeriums, unternehmens, verband, verbandes, verbands, verbände, umweltverbände, betreiber, betreibers, gericht, gerichts, amt, amtes, kammer, stadt, feuerwehr, wirtschaftsministerium, innenministerium, finanzministerium, verkehrsministerium, bauministerium, umweltministerium, gesundheitsministerium, außenministerium, justizministerium, verteidigungsministerium, vorstand, vorstandschef, vorstandschefin, sprechers, polizeisprecher, wirtschaftsministeriums, innenministeriums, institut, instituts, mieterbund, mieterverein, vereins, verein, konzern, konzerns, forscherin, expertin, ministers, senatorin, senator, bürgermeisterin, geschäftsführer, geschäftsführerin',
  ),
  documents: phrases(
    'bericht, studie, umfrage, dokument, mitteilung, zensus, daten, statistik, analyse, gesetz, urteil, zahlen, untersuchung, angaben',
  ),
  unnamed: phrases('medienberichten, medienberichte, berichten, insidern, kreisen, medien'),
  pronouns: phrases('er, sie, es'),
  persons: phrases('er'),
  things: phrases('es'),
  afterQuotes: phrases(
    'erzählt, erzählte, meint, meinte, klagt, klagte, mahnt, mahnte, lobt, lobte, hofft, hoffte, räumt, räumte, berichtet, resümiert, findet, fand, glaubt, ergänzt, ergänzte, fragt, fragte, lacht, seufzt',
  ),
  subjectless: false,
  fronted: phrases('das, dies, so'),
  between: phrases('hat, haben, hatte, auch, zudem, am, später, zuvor, außerdem'),
  joiners: phrases('von, der, des, für, im, vom'),
};

const pt: SpeechWords = {
  verbs: phrases(
    'disse, disseram, afirmou, afirmaram, declarou, declararam, acrescentou, explicou, informou, informaram, anunciou, anunciaram, confirmou, garantiu, alertou, ressaltou, destacou, reconheceu, admitiu, insistiu, escreveu, publicou, diz, afirma, garante, apontou, comentou, defendeu, denunciou, revelou, dizem, afirmam, lamentou, acrescenta, explica, atribuiu, atribui, alerta, alertam, reclamam',
  ),
  weakVerbs: phrases('estima, estimou, mostra, mostrou, concluiu, conclui, calcula, prevê, aponta'),
  openers: phrases('que, «, “, ", :, em'),
  before: phrases('segundo, de acordo com, conforme, nas palavras de'),
  after: NONE,
  recipients: phrases('a jornalistas, aos jornalistas, à imprensa, no x, no twitter, em nota, em comunicado'),
  roles: phrases(
    'funcionário, funcionários, porta-voz, ministro, ministra, ministros, ministério, presidente, polícia, promotor, promotoria, autoridades, governo, analista, analistas, economistas, pesquisadores, especialistas, especialista, advogado, advogados, juiz, juíza, prefeito, prefeita, governador, diretor, diretora, médicos, testemunhas, moradores, familiares, ativistas, empresa, agência, sindicato, sindicatos, exército, oposição, pesquisador, pesquisadora, secretário, secretária, secretária-adjunta, secretário-adjunto, secretaria, instituto, tribunal, bombeiros, associação, câmara, professora, professor, reitora, reitor, cooperativa, produtores, agricultores',
  ),
  documents: phrases(
    'relatório, estudo, pesquisa, documento, comunicado, nota, censo, dados, estatísticas, auditoria, análise, lei, levantamento, números',
  ),
  unnamed: phrases('fontes, mídia, imprensa, a imprensa, relatos, veículos'),
  pronouns: phrases('ele, ela, eles, elas'),
  persons: phrases('ele, ela'),
  things: NONE,
  afterQuotes: phrases(
    'conta, relata, resume, lamenta, lembra, lembrou, ironiza, ironizou, brincou, desabafa, desabafou, contou, relatou, resumiu, respondeu, confessa, suspira, sorri, brinca, insiste, reclama, conclui, opina, responde, admite, completa, observa',
  ),
  subjectless: true,
  fronted: NONE,
  between: phrases('tem, havia, também, depois, ainda, já, tinha'),
  joiners: phrases('de, do, da, dos, das, por, para, no, na'),
};

const LANGUAGES: Readonly<Record<string, SpeechWords>> = { en, es, fr, de, pt };

/** The words of a language; English ones where it has none of its own. */
export const speechWords = (lang: string): SpeechWords => LANGUAGES[lang] ?? en;
