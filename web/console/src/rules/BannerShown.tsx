import type { Banner } from './banner';

/** An address that the storefront would follow: http, https, or a path of the site. */
const followed = (address: string): boolean => /^(https?:\/\/|\/(?!\/))\S+$/i.test(address);

/** A banner about as shoppers see it; its link is told and not followed. */
export function BannerShown({ banner }: { banner: Banner }) {
  return (
    <figure className="banner-shown">
      {followed(banner.image) && <img src={banner.image} alt="" decoding="async" />}
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
