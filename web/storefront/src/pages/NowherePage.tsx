import { PlaceLink, SearchLink } from '../parts/Link';
import { t } from '../texts';
import { Page } from './Page';

/** What a shopper finds at an address that no page has; the search box stands above it. */
export function NowherePage() {
  return (
    <Page name={t.nowhere}>
      <div className="blank">
        <h1 tabIndex={-1}>{t.nowhere}</h1>
        <p>{t.nowhereHint}</p>
        <SearchLink className="button button-main" to={{}}>
          {t.toShop}
        </SearchLink>
        <PlaceLink className="button" to={{ kind: 'feed' }}>
          {t.feed}
        </PlaceLink>
        <PlaceLink className="button" to={{ kind: 'orders', words: '' }}>
          {t.toOrders}
        </PlaceLink>
      </div>
    </Page>
  );
}
