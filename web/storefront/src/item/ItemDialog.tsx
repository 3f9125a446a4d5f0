import { useEffect, useRef, useState } from 'react';
import { fetchItem } from '../client';
import { CloseIcon } from '../parts/icons';
import { t } from '../texts';
import type { ShopItem } from './item';
import { ItemView } from './ItemView';
import { hideItem, useOpenItem } from './opened';

type Fetched = { id: string; item: ShopItem | undefined } | { id: string; failed: true };

/** The open item over the page; the browser's own dialog keeps the focus and gives it back. */
export function ItemDialog() {
  const id = useOpenItem();
  const dialog = useRef<HTMLDialogElement>(null);
  const [attempt, setAttempt] = useState(0);
  const fetched = useItem(id, attempt);

  useEffect(() => {
    if (id !== null && dialog.current?.open === false) {
      dialog.current.showModal();
    } else if (id === null) {
      dialog.current?.close();
    }
  }, [id]);

  return (
    <dialog
      ref={dialog}
      className="item-dialog"
      aria-labelledby="item-title"
      onCancel={(event) => {
        event.preventDefault();
        hideItem();
      }}
      onClick={(event) => event.target === dialog.current && hideItem()}
    >
      <button type="button" className="icon-button item-close" aria-label={t.close} onClick={hideItem}>
        <CloseIcon />
      </button>
      <ItemContent fetched={fetched} retry={() => setAttempt(attempt + 1)} />
    </dialog>
  );
}

function ItemContent({ fetched, retry }: { fetched: Fetched | undefined; retry: () => void }) {
  if (fetched === undefined) {
    return (
      <div className="item skeleton">
        <div className="picture" />
        <h2 id="item-title" className="unseen">
          {t.loading}
        </h2>
      </div>
    );
  }
  if ('failed' in fetched) {
    return (
      <div className="blank">
        <h2 id="item-title">{t.failed}</h2>
        <button type="button" className="button button-main" onClick={retry}>
          {t.retry}
        </button>
      </div>
    );
  }
  return fetched.item === undefined ? (
    <div className="blank">
      <h2 id="item-title">{t.itemMissing}</h2>
    </div>
  ) : (
    <ItemView key={fetched.item.id} item={fetched.item} />
  );
}

function useItem(id: string | null, attempt: number): Fetched | undefined {
  const [fetched, setFetched] = useState<Fetched>();
  useEffect(() => {
    if (id === null) {
      return undefined;
    }
    setFetched(undefined);
    const stop = new AbortController();
    fetchItem(id, stop.signal).then(
      (item) => setFetched({ id, item }),
      () => {
        if (!stop.signal.aborted) {
          setFetched({ id, failed: true });
        }
      },
    );
    return () => stop.abort();
  }, [id, attempt]);
  return fetched?.id === id ? fetched : undefined;
}
