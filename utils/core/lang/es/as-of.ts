import { asOfWords } from '../as-of-words.ts';

export const asOf = asOfWords({
  stretches:
    'hasta el, hasta la, desde el, desde la, para el, para la, desde, hasta, antes de, después de, entre, a partir de',
  comparing: 'que, comparado, comparada, comparación, frente, respecto',
  levels: 'niveles, nivel',
  founding:
    'fundada, fundado, fundadas, fundados, abierta, abierto, construida, construido, creada, creado, inaugurada, inaugurado, establecida, nacida, nacido, levantada, lanzada, lanzado',
});
