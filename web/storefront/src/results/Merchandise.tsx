import { useEffect, useState } from 'react';
import { useInstantSearch } from 'react-instantsearch';
import { t } from '../texts';
import { type Banner, banners, redirection } from './arranged';

/** What the shop's rules put above the results: banners, and the way to where they send the shopper.
 * The way is gone by itself only when the shopper sends the search off, never while they type. */
export function Merchandise() {
  const { results } = useInstantSearch();
  const content = (results as { renderingContent?: unknown }).renderingContent;
  const to = redirection(content);
  useFollowing(results.query ?? '', to);
  const shown = banners(content);
  return to === undefined && shown.length === 0 ? null : (
    <div className="banners">
      {to !== undefined && (
        <a className="banner banner-way" href={to}>
          {t.leadsTo(shownAddress(to))}
        </a>
      )}
      {shown.map((banner) => (
        <OneBanner key={`${banner.title} ${banner.image ?? ''}`} banner={banner} />
      ))}
    </div>
  );
}

/** The address without what is the same for the whole shop. */
function shownAddress(to: string): string {
  return to.startsWith(`${location.origin}/`) ? to.slice(location.origin.length) : to;
}

function OneBanner({ banner }: { banner: Banner }) {
  const inner = (
    <>
      {banner.image !== undefined && <img src={banner.image} alt="" decoding="async" />}
      <span className="banner-words">
        <strong>{banner.title}</strong>
        {banner.text !== '' && <span>{banner.text}</span>}
      </span>
    </>
  );
  return banner.link === undefined ? (
    <div className="banner">{inner}</div>
  ) : (
    <a className="banner" href={banner.link}>
      {inner}
    </a>
  );
}

/** Goes where a query leads once the shopper has sent it off and it was answered. */
function useFollowing(query: string, to: string | undefined) {
  const [sent, setSent] = useState<string>();
  useEffect(() => {
    const onSubmit = (event: SubmitEvent) => {
      const field = event.target instanceof HTMLFormElement ? event.target.elements.namedItem('q') : null;
      if (field instanceof HTMLInputElement) {
        setSent(field.value);
      }
    };
    const onInput = () => setSent(undefined);
    document.addEventListener('submit', onSubmit);
    document.addEventListener('input', onInput);
    return () => {
      document.removeEventListener('submit', onSubmit);
      document.removeEventListener('input', onInput);
    };
  }, []);
  useEffect(() => {
    if (to !== undefined && sent !== undefined && sent === query) {
      setSent(undefined);
      location.assign(to);
    }
  }, [query, sent, to]);
}
