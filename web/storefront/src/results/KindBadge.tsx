import { playtime, soon } from '../format';
import type { ShopItem } from '../item/item';
import { PlayIcon } from '../parts/icons';
import { t } from '../texts';

function isAhead(iso: string): boolean {
  return Date.parse(iso) > Date.now();
}

/** Says that an item is a film or a live stream, and how long or when. */
export function KindBadge({ item }: { item: ShopItem }) {
  if (item.kind === 'video') {
    return (
      <span className="badge badge-video">
        <PlayIcon />
        <span className="unseen">{t.video} </span>
        {item.seconds === undefined ? t.video : playtime(item.seconds)}
      </span>
    );
  }
  if (item.kind === 'live' && item.live === 'on_air') {
    return (
      <span className="badge badge-live">
        <span className="pulse" aria-hidden="true" />
        {t.live}
      </span>
    );
  }
  if (item.kind === 'live') {
    const when = item.live === 'announced' && isAhead(item.starts) ? soon(item.starts) : '';
    return (
      <span className="badge badge-video">
        {item.live === 'ended' ? t.liveOver : when === '' ? t.liveSoon : t.starts(when)}
      </span>
    );
  }
  return null;
}
