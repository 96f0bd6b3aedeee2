import type { Figure } from '../../analysis/figures.ts';
import type { Around } from './around.ts';
import { isMarketMove } from './market.ts';
import { isInPassing } from './passing.ts';
import { isCounted } from './public/counted.ts';
import { isDecided } from './public/decided.ts';
import { isObserved } from './public/observed.ts';
import { isPriced } from './public/priced.ts';
import { isOfTheThing } from './things.ts';

/** Counted, decided, priced, traded or to be seen in public, told in passing, or made up to show how a sum is done: nobody is asked for it. */
export const isPublic = (figure: Figure, around: Around): boolean =>
  isCounted(figure, around) ||
  isDecided(figure, around) ||
  isPriced(figure, around) ||
  isObserved(around) ||
  isMarketMove(figure, around) ||
  isOfTheThing(figure, around) ||
  isInPassing(figure, around) ||
  isExample(around);

/** "On a £200,000 flat, a buyer will pay £18,000": arithmetic, no claim. */
const EXAMPLE =
  /\b(?:on|for|with) an? [$£€][\d,.]+(?:k|m| million)? [a-z][^.;]{0,80}\b(?:would|will|pays?)\b|\b(?:someone|somebody|anyone|a (?:buyer|family|household|worker|couple|driver|homeowner|borrower|saver|taxpayer)) (?:earning|on|with|buying|borrowing|who (?:earns|buys|borrows)) (?:an? )?[$£€]/;
const isExample = ({ paragraph }: Around): boolean => EXAMPLE.test(paragraph);
