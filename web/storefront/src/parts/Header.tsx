import { useCart } from '../cart/cart';
import { t } from '../texts';
import { CategoryStrip } from './CategoryStrip';
import { BoxIcon, CartIcon, Mark } from './icons';
import { PlaceLink, SearchLink } from './Link';
import { SearchBox } from './SearchBox';

export function Header({ inert }: { inert: boolean }) {
  const pieces = useCart().reduce((sum, line) => sum + line.quantity, 0);
  return (
    <header className="header" inert={inert}>
      <div className="header-row">
        <SearchLink className="brand-mark" to={{}} label={t.home}>
          <Mark />
          <span className="brand-name" aria-hidden="true">
            {t.shopName}
          </span>
        </SearchLink>
        <SearchBox />
        <nav className="header-ways" aria-label={t.yours}>
          <PlaceLink className="header-way" to={{ kind: 'orders', words: '' }}>
            <BoxIcon />
            <span className="header-word">{t.orders}</span>
          </PlaceLink>
          <PlaceLink className="header-way" to={{ kind: 'cart' }}>
            <CartIcon />
            <span className="header-word">{t.cart}</span>
            {pieces > 0 && (
              <span className="header-count">
                {pieces}
                <span className="unseen"> {t.inCart(pieces)}</span>
              </span>
            )}
          </PlaceLink>
        </nav>
      </div>
      <CategoryStrip />
    </header>
  );
}
