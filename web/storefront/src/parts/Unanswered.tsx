import { useEffect, useSyncExternalStore } from 'react';
import { t } from '../texts';

function subscribe(changed: () => void): () => void {
  window.addEventListener('online', changed);
  window.addEventListener('offline', changed);
  return () => {
    window.removeEventListener('online', changed);
    window.removeEventListener('offline', changed);
  };
}

/** Says why nothing came, with a way to ask again; it is asked again by itself once a device that was
 * offline is connected. */
export function Unanswered({ retry, main }: { retry: () => void; /** Whether it is the page's own heading. */ main: boolean }) {
  const online = useSyncExternalStore(subscribe, () => navigator.onLine);
  useEffect(() => {
    window.addEventListener('online', retry);
    return () => window.removeEventListener('online', retry);
  }, [retry]);
  const said = online ? t.failed : t.offline;
  return (
    <>
      {main ? <h1 tabIndex={-1}>{said}</h1> : <h2>{said}</h2>}
      <p>{online ? t.failedHint : t.offlineHint}</p>
      <button type="button" className="button button-main" onClick={retry}>
        {t.retry}
      </button>
    </>
  );
}
