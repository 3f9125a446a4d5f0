import { useState } from 'react';
import { useInstantSearch } from 'react-instantsearch';
import { wantsOrders } from '../results/about';
import { extendedOf } from '../results/notice';
import { goodsBeside, lacksWords, meansOrdersAlone, meantOf } from './meant';

/** Whether the search that is answered is about orders alone, and the way to what the shop has for its words
 * nevertheless. */
export interface OrdersAlone {
  alone: boolean;
  /** The words for which goods of the shop stand below what is said of orders; empty where nothing is said. */
  goods: string;
  lookAround: () => void;
}

export function useOrdersAlone(): OrdersAlone {
  const { results } = useInstantSearch();
  const [looked, look] = useState<string>();
  const query = results.query ?? '';
  const asked = wantsOrders((results as { _about?: unknown })._about);
  const lacking = lacksWords({ nbHits: results.nbHits, ...extendedOf(results) });
  return {
    goods: query === '' ? '' : goodsBeside(asked, meantOf(results), lacking),
    alone: query !== '' && looked !== query && meansOrdersAlone(asked, meantOf(results), lacking),
    lookAround: () => look(query),
  };
}
