import type { Brief } from './brief';

/** An item in a row: its picture, its title, and what tells it from others of that title. */
export function ItemBrief({ item }: { item: Brief }) {
  return (
    <span className="item-brief">
      {item.image === '' ? <span className="item-blank" aria-hidden="true" /> : <img src={item.image} alt="" width="40" height="40" loading="lazy" />}
      <span className="hit-title">
        {item.title}
        {item.apart !== '' && <span className="item-apart"> {item.apart}</span>}
      </span>
    </span>
  );
}
