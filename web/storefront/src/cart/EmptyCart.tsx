import { SearchLink } from '../parts/Link';
import { t } from '../texts';

/** That there is nothing in the cart, and the way on. */
export function EmptyCart() {
  return (
    <div className="blank">
      <p>{t.cartEmpty}</p>
      <SearchLink className="button button-main" to={{}}>
        {t.toShop}
      </SearchLink>
    </div>
  );
}
