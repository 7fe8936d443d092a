/** Nouns that count people, in the singular as figures carry them and in plurals that are left as they are; five languages. */
export const PEOPLE_NOUNS: ReadonlySet<string> = new Set(
  (
    'person people man woman child adult resident inhabitant citizen individual civilian worker employee student pupil teacher nurse doctor farmer ' +
    'migrant immigrant refugee asylum-seeker asylum seeker arrival deportee evacuee prisoner inmate detainee convict suspect arrest voter soldier troop ' +
    'officer member user volunteer job household-member pensioner retiree patient protester demonstrator teenager ' +
    'persona habitante ciudadano trabajador empleado estudiante alumno migrante inmigrante refugiado solicitante preso recluso interno detenido votante elector soldado manifestante desplazado jubilado pensionista empleo paciente ' +
    'personne habitant citoyen travailleur salarié employé étudiant élève migrant immigré réfugié demandeur détenu prisonnier électeur soldat manifestant déplacé retraité emploi patient chômeur ' +
    'Mensch Person Einwohner Bürger Arbeiter Beschäftigte Arbeitnehmer Schüler Student Migrant Flüchtling Flüchtlinge Geflüchtete Asylbewerber Häftling Gefangener Gefangene Insasse Wähler Soldat Demonstrant Vertriebene Rentner Patient Arbeitslose Menschen Personen ' +
    'pessoa cidadão trabalhador funcionário empregado estudante aluno imigrante refugiado requerente detido recluso preso detento prisioneiro eleitor militar deslocado reformado aposentado emprego desempregado paciente morador'
  )
    .split(' ')
    .map((noun) => noun.toLowerCase()),
);

/** The text says itself what share or rate a figure is. */
export const SAYS_SHARE =
  /\bper (100[.,\s\u202f\u00a0]?000|1[.,\s\u202f\u00a0]?000|million|capita|head|person|inhabitant)\b|(per|pour|por|por cada|je|pro|auf) (cada )?(100[.\s\u202f\u00a0]?000|1[.\s\u202f\u00a0]?000|cien mil|mil|cent mille|mille|cem mil) |per cápita|pro Kopf|par (habitant|tête|personne)|por (habitante|cabeza|persona|pessoa)|je Einwohner|\bof (the|its|their|all) ([\p{L}’']+ )?(population|people|inhabitants|residents)\b|de (la|su|toda la) población|de (la|sa) population|der (gesamt)?bevölkerung|da (sua )?população|one in (\d|every|[a-z]+ (people|persons|inhabitants))|\b(uno|una) de cada|un(e)? (habitant|personne)s? sur|jede[rs]? (dritte|vierte|fünfte|zehnte)|\b(um|uma) em cada/iu;

/** Said of people everywhere: no country of the paragraph is meant. */
export const WORLDWIDE =
  /(?<!\p{L})(worldwide|globally|(in|across|around) the (world|globe)|the world[’']s|en (todo )?el mundo|a nivel mundial|mundialmente|dans le monde|weltweit|auf der welt|no mundo|mundialmente|em todo o mundo)(?!\p{L})/iu;

/** Counts of work and of people at it: a share of those who work, not of all who live there. */
export const WORK_NOUNS: ReadonlySet<string> = new Set(
  'job worker employee position empleo trabajador empleado emploi salarié travailleur arbeitsplatz arbeitsplätze beschäftigte arbeitnehmer stelle stellen emprego trabalhador funcionário'.split(
    ' ',
  ),
);

/** Right behind a percentage: all who live somewhere. */
export const OF_POPULATION =
  /^\s*(of (the|its|their|all) ((country|nation|city|state|island|whole|entire|total)(['’]s)? )?(population|inhabitants)|of [\p{Lu}][\p{L} ]{2,24}['’]s? (population|inhabitants|people)|de (la|su|toda la) población|de los habitantes|de (la|sa) population|des habitants|der (gesamt)?bevölkerung|der einwohner|da (sua )?população|dos habitantes)(?!\p{L})/iu;

/** Right behind a percentage: people of some kind. */
export const OF_PEOPLE =
  /^\s*(of|de|des|der|von|dos|das|d['’]|entre)\s*(all |the |those |its |their |them |who |such |los |las |les |ses |seus |suas |as |os |allen? |deren )*([\p{L}’'-]+\s+){0,2}(people|persons|adults|men|women|children|kids|teens|teenagers|americans|britons|germans|voters|respondents|workers|employees|students|pupils|patients|residents|citizens|households|families|users|drivers|parents|mothers|fathers|immigrants|migrants|refugees|prisoners|inmates|teachers|nurses|doctors|consumers|customers|players|members|seniors|millennials|farmers|homeowners|renters|participants|personas|adultos|hombres|mujeres|niños|jóvenes|votantes|encuestados|trabajadores|estudiantes|alumnos|pacientes|ciudadanos|hogares|familias|usuarios|conductores|padres|españoles|mexicanos|argentinos|personnes|adultes|hommes|femmes|enfants|jeunes|électeurs|sondés|salariés|étudiants|élèves|patients|citoyens|ménages|familles|utilisateurs|français|menschen|personen|erwachsenen|männer|frauen|kinder|jugendlichen|wähler|befragten|beschäftigten|studierenden|schüler|patienten|bürger|haushalte|familien|nutzer|deutschen|bevölkerung|pessoas|homens|mulheres|crianças|jovens|eleitores|entrevistados|trabalhadores|estudantes|alunos|pacientes|cidadãos|lares|famílias|utilizadores|usuários|brasileiros|portugueses|population|población|população)(?!\p{L})/iu;
