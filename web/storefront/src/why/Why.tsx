import { useEffect, useRef } from 'react';
import { ask } from '../ask';
import { shop } from '../config';
import { useFetched } from '../pages/useFetched';
import { CloseIcon } from '../parts/icons';
import { PlaceLink } from '../parts/Link';
import { isPersonal, shopper } from '../shopper';
import { t } from '../texts';
import { type Fate, plainReasons } from './plain';

/** What an item is asked about: itself, and the words and conditions that it was shown for. */
export interface Asked {
  id: string;
  title: string;
  query: string;
  filter: string;
}

/** Why am I seeing this? In the shopper's words, from the shop's own explanation. */
export function Why({ asked, close }: { asked: Asked; close: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [fate] = useFetched(`${asked.id} ${asked.query}`, (signal) =>
    ask<Fate>(
      'POST',
      '/v1/explain',
      {
        catalogue: shop.catalogue, id: asked.id, query: asked.query, client: shopper,
        personal: isPersonal(), ...(asked.filter === '' ? {} : { filter: asked.filter }),
      },
      signal,
    ),
  );
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  const plain = fate.state === 'there' ? plainReasons(fate.value) : undefined;
  return (
    <dialog
      ref={dialog}
      className="why"
      aria-labelledby="why-title"
      onClose={close}
      onClick={(event) => event.target === dialog.current && dialog.current.close()}
    >
      <div className="why-inner">
        <button type="button" className="icon-button why-close" aria-label={t.close} onClick={() => dialog.current?.close()}>
          <CloseIcon />
        </button>
        <h2 id="why-title">{t.whyTitle}</h2>
        <p className="quiet">{asked.title}</p>
        <div className="why-said" role="status">
          {fate.state === 'waiting' && <p>{t.loading}</p>}
          {fate.state === 'failed' && <p>{t.whyFailed}</p>}
          {plain !== undefined && (
            <ul className="bullets">
              {plain.sentences.map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
          )}
          {plain !== undefined && plain.against.length > 0 && (
            <ul className="bullets why-against">
              {plain.against.map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
          )}
          {plain !== undefined && <p>{plain.personal ? t.whyPersonal : isPersonal() ? t.whyAnybody : t.whyOff}</p>}
        </div>
        <p onClick={() => dialog.current?.close()}>
          <PlaceLink to={{ kind: 'you' }}>{t.you}</PlaceLink>
        </p>
      </div>
    </dialog>
  );
}
