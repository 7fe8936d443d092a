import { phrases } from '../../text/phrases.ts';
import type { ClaimWords } from '../claim-words.ts';

export const claims: ClaimWords = {
  events: {
    opened: phrases('abriu, aberto, aberta, inaugurado, inaugurada'),
    founded: phrases('fundada, fundado, fundou, criada, criado'),
    closed: phrases('fechado, fechada, fechou, encerrado, encerrada'),
    born: phrases('nascido, nascida, nasceu'),
    died: phrases('morreu, faleceu'),
    elected: phrases('eleito, eleita, eleição'),
    'took-office': phrases('tomou posse, assumiu o cargo, assumiu a presidência, chegou ao poder'),
  },
  be: phrases('foi, foram, é, sido, seu, sua, se'),
  beforeDate: phrases('em, no, na, a'),
  unreal: phrases(
    'será, serão, seria, prevê, previsto, prevista, planeja, poderia, pode, se, não, nunca, deveria, após, antes de, desde, até, depois de',
  ),
  beside: phrases('foi, tinha, também, depois, e'),
  who: phrases('ele, ela, e, que, quem'),
  offices: phrases(
    'presidente, presidenta, rei, rainha, papa, governador, governadora, primeiro-ministro, primeira-ministra, ministro, ministra, chanceler, prefeito, prefeita, vice-presidente, secretário-geral, secretária-geral, embaixador, embaixadora, presidente da república',
  ),
  formerly: phrases('antigo, antiga, ex, então, futuro, futura, eleito, eleita'),
  beforeOffice: phrases('o, a, do, da, ao, pelo, pela, e, por, que, com, de'),
  ofOffice: phrases('de, do, da, dos, das'),
  relatives: phrases('que, cujo, cuja, quem'),
  partOf: phrases('de, do, da, dos, das, em cada'),
  boilerplate: phrases(
    'copyright, todos os direitos reservados, assine, assinatura, newsletter, newsletters, cadastre-se, inscreva-se, política de cookies, termos de uso, política de privacidade, getty images, foto:, fotografia:, clique aqui, código de desconto, teste grátis, frete grátis, siga-nos, fale conosco, compartilhe, leia também, leia mais, publicidade, patrocinado por, baixe o app, doi:, ©, min de leitura',
  ),
  worth: { scale: 0.5, figure: 1.1 },
};
