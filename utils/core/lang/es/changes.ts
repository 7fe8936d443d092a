import { words } from '../../text/lexicon.ts';
import type { ChangeWords } from '../change-words.ts';

export const CHANGES: ChangeWords = {
  up: words`
    subió subieron sube suben subir subiendo aumentó aumentaron aumenta aumentan aumentar aumento aumentado creció
    crecieron crece crecen crecer incrementó incrementaron incrementa incremento avanzó avanzaron ganó ganaron repuntó
    elevó elevaron alza arriba subida crecimiento avance repunte
  `,
  down: words`
    bajó bajaron baja bajan bajar bajando cayó cayeron cae caen caer descendió descendieron desciende disminuyó
    disminuyeron disminuye redujo redujeron reduce perdió perdieron retrocedió desplomó desplomaron caída descenso
    recortó reducción bajada disminución retroceso reducido
  `,
  changeNouns: words`
    aumento incremento alza subida crecimiento avance repunte caída baja descenso bajada reducción disminución retroceso
  `,
  higher: words`más`,
  lower: words`menos`,
  partsCompare: true,
  by: words`por en un una`,
  moves: words`pasó pasa pasar pasará pasaría pasado pasaron pasando`,
  particles: words``,
  particleVerbs: words``,
  collects: words``,
  limits: words`hasta`,
  against: words`desde frente contra que relación`,
  ofWhich: words`desde frente contra que cuales`,
  moreOrLess: words`más menos`,
};
