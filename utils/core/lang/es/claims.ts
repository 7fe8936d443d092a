import { phrases } from '../../text/phrases.ts';
import type { ClaimWords } from '../claim-words.ts';

export const claims: ClaimWords = {
  events: {
    opened: phrases('abrió, abrieron, abierto, abierta, inaugurado, inaugurada, inauguró, inauguraron'),
    founded: phrases('fundada, fundado, fundó, fundaron, creada, creado'),
    closed: phrases('cerrado, cerrada, cerró, clausurado, clausurada'),
    born: phrases('nacido, nacida, nació'),
    died: phrases('murió, falleció, fallecido, fallecida'),
    elected: phrases('elegido, elegida, elección, electo, electa'),
    'took-office': phrases('asumió el cargo, asumió la presidencia, tomó posesión, llegó al poder, juró el cargo'),
  },
  be: phrases('fue, fueron, es, ha sido, había sido, se, su, sus, sido'),
  beforeDate: phrases('en, el, a principios de, a finales de, a mediados de'),
  unreal: phrases(
    'será, serán, sería, prevé, previsto, prevista, planea, podría, puede, si, no, nunca, debería, tras, antes de, desde, hasta, después de, que se',
  ),
  beside: phrases('fue, ha, había, también, luego, después, y'),
  who: phrases('él, ella, y, que, quien'),
  offices: phrases(
    'presidente, presidenta, rey, reina, papa, gobernador, gobernadora, primer ministro, primera ministra, ministro, ministra, canciller, alcalde, alcaldesa, presidente del gobierno, presidenta del gobierno, secretario general, secretaria general, ministro de exteriores, vicepresidente, vicepresidenta, embajador, embajadora',
  ),
  formerly: phrases(
    'antiguo, antigua, anterior, entonces, ex, exministro, expresidente, electo, electa, futuro, futura, difunto',
  ),
  beforeOffice: phrases('el, la, del, al, y, e, por, que, de, a, con'),
  ofOffice: phrases('de, del, de la'),
  relatives: phrases('que, cuyo, cuya, quien'),
  partOf: phrases('de, del, de los, de las, de cada'),
  boilerplate: phrases(
    'copyright, todos los derechos reservados, suscríbete, suscríbase, suscripción, boletín, boletines, regístrate, política de cookies, aviso legal, política de privacidad, getty images, foto:, fotografía:, haz clic, haga clic, código de descuento, prueba gratuita, envío gratis, síguenos, contacta con, comparte este artículo, lee también, lea también, publicidad, patrocinado por, descarga nuestra app, doi:, ©, minutos de lectura',
  ),
  worth: { scale: 0.5, figure: 1.1 },
};
