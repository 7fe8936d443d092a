import { modalityWords } from '../modality-words.ts';

export const modality = modalityWords(
  {
    condition: 'wenn, falls, sofern, es sei denn, angenommen, im Fall',
    conditional:
      'könnte, könnten, würde, würden, wäre, wären, hätte, hätten, dürfte, dürften, vielleicht, womöglich, möglicherweise',
    planned:
      'soll, sollen, sollte, sollten, plant, planen, geplant, geplante, geplanten, plan, pläne, will, wollen, wolle, ziel, ziele, zielt, strebt, streben, schlägt vor, vorgeschlagen, vorschlag, verspricht, versprach, versprechen, beabsichtigt, hofft, hoffen, verdoppeln, verdreifachen, ausbauen',
    expected:
      'erwartet, erwarten, rechnet mit, rechnen mit, prognose, prognostiziert, voraussichtlich, wahrscheinlich, vorhergesagt',
    denied:
      'nicht, nie, niemals, nicht mehr, kein, keine, keinen, keiner, keinem, bestreitet, bestritt, bestreiten, dementiert, dementierte, leugnet, bezweifelt, bezweifeln, zweifel, falsch, fälschlich, mythos, irrtümlich, statt, anstatt, anstelle',
    asked: 'ob, wie viele, wie viel',
    except: 'nicht nur, nicht zuletzt, nicht weniger als, nicht mehr als, ohne Zweifel, keine weniger als',
  },
  {
    conditional: 'wenn, falls, sofern',
    denied: 'ist falsch, stimmt nicht, nicht',
    except: 'als ob, auch wenn, nicht nur, nicht zuletzt, nicht mehr als',
  },
);
