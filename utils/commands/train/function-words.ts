/** Words that carry grammar and no meaning, which dictionaries of senses leave out: English, German, French, Spanish, Portuguese. */
export const FUNCTION_WORDS: readonly string[] = `
the a an and or but nor so yet if then else than that this these those there here what which who whom whose when where why how
i me my mine myself you your yours yourself he him his himself she her hers herself it its itself we us our ours ourselves they them
their theirs themselves one someone somebody something anyone anybody anything everyone everybody everything nobody nothing none
of in on at by for with about against between into through during before after above below to from up down out off over under
again further once all any both each few more most other some such no not only own same too very can will just should now would could
may might must shall ought as until while because since although though unless whether per via despite among amid within without
toward towards upon across along around behind beside besides beyond inside outside near throughout unlike like also however
meanwhile moreover instead perhaps maybe please yes yeah ok okay oh hey hi hello lol thanks
der die das den dem des ein eine einer eines einem einen und oder aber denn weil dass wenn als wie wo wer was warum ich du er sie es wir
ihr mich mir dich dir ihn ihm uns euch ihnen mein dein sein unser euer ihre seine nicht kein keine auch nur noch schon sehr mehr von vom zu
zum zur mit nach bei aus auf an im ins in um für gegen durch über unter vor hinter neben zwischen seit bis während trotz wegen ist sind war
waren wird werden wurde wurden hat haben hatte hatten kann können muss müssen soll sollen will wollen darf dieser diese dieses jede jeder
le la les un une des du de et ou mais donc car ni que qui quoi dont où quand comment pourquoi je tu il elle on nous vous ils elles me te se
lui leur leurs mon ma mes ton ta tes son sa ses notre votre nos vos ce cet cette ces ne pas plus moins aussi très en dans par pour sur sous
avec sans chez vers entre depuis pendant avant après est sont était étaient a ont avait avaient sera été être avoir fait comme si selon
el los las una unos unas y e o u pero sino porque cuando donde como quien cual yo tú él ella nosotros ellos ellas mi su sus nuestro esta
este esto estos estas ese esa eso al del con sin para por según desde hasta hacia sobre tras durante no sí muy más menos también ya es son
era eran fue fueron ha han había habían será ser estar hay se lo
os as um uma uns umas mas porém porque quando onde quem qual eu ele ela nós eles elas meu minha seu sua seus suas nosso nossa isto isso
aquilo ao aos à às do da dos das no na nos nas num numa pelo pela pelos pelas com sem para por até desde sobre entre não sim muito mais
menos também já é são era eram foi foram há havia será ser estar que se em
january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec
monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun
januar februar märz april mai juni juli august september oktober november dezember montag dienstag mittwoch donnerstag freitag samstag sonntag
janvier février mars avril mai juin juillet août septembre octobre novembre décembre lundi mardi mercredi jeudi vendredi samedi dimanche
enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre lunes martes miércoles jueves viernes sábado domingo
janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro segunda terça quarta quinta sexta sábado domingo
`
  .split(/\s+/)
  .filter(Boolean);
