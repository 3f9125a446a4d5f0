import { categoryMenu, useCategories } from '../filters/categories';
import { t } from '../texts';
import { PlayIcon } from './icons';
import { PlaceLink } from './Link';

/** The top of the category tree, always one tap away. */
export function CategoryStrip() {
  const { items, chosen, choose, createURL } = useCategories(categoryMenu);
  if (items.length === 0) {
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
            aria-current={chosen === undefined ? 'true' : undefined}
            onClick={(event) => choose(event, '')}
          >
            {t.allCategories}
          </a>
        </li>
        {items.map((item) => (
          <li key={item.value}>
            <a
              href={createURL(item.value)}
              aria-current={item.isRefined ? 'true' : undefined}
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
