import { t } from '../texts';
import { CategoryStrip } from './CategoryStrip';
import { Mark } from './icons';
import { SearchBox } from './SearchBox';

export function Header({ inert }: { inert: boolean }) {
  return (
    <header className="header" inert={inert}>
      <div className="header-row">
        <a className="brand-mark" href={location.pathname} aria-label={t.home}>
          <Mark />
          <span className="brand-name" aria-hidden="true">
            {t.shopName}
          </span>
        </a>
        <SearchBox />
      </div>
      <CategoryStrip />
    </header>
  );
}
