import { useInstantSearch } from 'react-instantsearch';
import { categoryMenu, useCategories } from '../filters/categories';
import { usePlace } from '../place';
import { t } from '../texts';
import { PlayIcon } from './icons';
import { PlaceLink } from './Link';

/** The top of the category tree, always one tap away. Where a page of its own is open, none of it is where one is. */
export function CategoryStrip() {
  const { items, chosen, choose, createURL } = useCategories(categoryMenu);
  const { results } = useInstantSearch();
  const inShop = usePlace() === null;
  if (items.length === 0 && results.__isArtificial === true) {
    return <div className="strip" />;
  }
  return (
    <nav className="strip" aria-label={t.categories}>
      <ul>
        <li>
          <PlaceLink className="strip-watch" to={{ kind: 'feed' }}>
            <PlayIcon />
            {t.watch}
          </PlaceLink>
        </li>
        <li>
          <a
            href={createURL('')}
            aria-current={inShop && chosen === undefined ? 'true' : undefined}
            onClick={(event) => choose(event, '')}
          >
            {t.allCategories}
          </a>
        </li>
        {items.map((item) => (
          <li key={item.value}>
            <a
              href={createURL(item.value)}
              aria-current={inShop && item.isRefined ? 'true' : undefined}
              onClick={(event) => choose(event, item.value)}
            >
              {item.label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
