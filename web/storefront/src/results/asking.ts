import { MOST_VALUES } from '../filters/further';
import { ON_CARDS } from '../item/item';
import { isPersonal, shopper } from '../shopper';

/** Cards whose pictures are not waited for until the page is laid out. */
export const EAGER = 4;

const MARKED = ['title'];

/** What every search of the page asks for beside its words and filters. */
export const asking = () => ({
  hitsPerPage: 24,
  maxValuesPerFacet: MOST_VALUES,
  attributesToRetrieve: ON_CARDS,
  attributesToHighlight: MARKED,
  clickAnalytics: true,
  userToken: shopper,
  enablePersonalization: isPersonal(),
});
