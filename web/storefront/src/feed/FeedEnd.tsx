import { hide } from '../place';
import { t } from '../texts';
import { type Feed, isOver } from './feed';

/** What stands behind the last card: that more is coming, that it did not come, or that this is all. */
export function FeedEnd({ feed, more }: { feed: Feed; more: () => void }) {
  if (feed.state === 'failed') {
    return (
      <article className="feed-end" tabIndex={-1}>
        <p role="alert">{t.failed}</p>
        <button type="button" className="button button-main" onClick={more}>
          {t.retry}
        </button>
      </article>
    );
  }
  if (isOver(feed)) {
    return (
      <article className="feed-end" tabIndex={-1}>
        <p>{feed.cards.length === 0 ? t.feedEmpty : t.feedOver}</p>
        <button type="button" className="button button-main" onClick={hide}>
          {t.toShop}
        </button>
      </article>
    );
  }
  return feed.cards.length > 0 ? null : (
    <article className="feed-end" tabIndex={-1}>
      <p role="status">{t.loading}</p>
    </article>
  );
}
