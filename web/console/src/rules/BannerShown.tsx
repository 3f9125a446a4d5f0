import type { Banner } from './banner';

/** A banner about as shoppers see it; its link is told, and leads nowhere here. */
export function BannerShown({ banner }: { banner: Banner }) {
  return (
    <figure className="banner-shown">
      {banner.image !== '' && <img src={banner.image} alt="" decoding="async" />}
      <figcaption>
        <strong>{banner.title}</strong>
        {banner.text !== '' && <span>{banner.text}</span>}
        {banner.link !== '' && (
          <span className="quiet">
            leads to <code>{banner.link}</code>
          </span>
        )}
      </figcaption>
    </figure>
  );
}
