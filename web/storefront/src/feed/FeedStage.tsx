import { LiveStage } from '../film/LiveStage';
import { Player } from '../film/Player';
import type { ShopItem } from '../item/item';
import { Haze, Picture } from '../parts/Picture';
import { KindBadge } from '../results/KindBadge';

interface Props {
  item: ShopItem;
  products: ShopItem[];
  plays: boolean;
  /** Whether nothing should move by itself. */
  still: boolean;
}

/** What fills a card: a film or a live while it is in sight, else its picture. Where that has another
 * shape, the same picture, large and out of focus, fills the rest. */
export function FeedStage(props: Props) {
  return (
    <div className="feed-stage">
      <Haze source={props.item.images[0]} />
      <Shown {...props} />
    </div>
  );
}

function Shown({ item, products, plays, still }: Props) {
  if (plays && item.kind === 'video') {
    return <Player item={item} products={products} start={!still} muted />;
  }
  if (plays && item.kind === 'live') {
    return <LiveStage item={item} products={products} />;
  }
  return (
    <div className="player">
      <div className="player-screen">
        <Picture source={item.images[0]} alt={item.title} letter={item.brand || item.title} />
        <div className="badges">
          <KindBadge item={item} />
        </div>
      </div>
    </div>
  );
}
