import { useState } from 'react';

/** The same picture, large and out of focus, behind one that leaves a part of its frame empty. */
export function Haze({ source }: { source: string | undefined }) {
  return source === undefined ? null : <img className="picture-haze" src={source} alt="" loading="lazy" />;
}

/** A picture in a box of fixed shape, so that nothing moves when it arrives; a letter without one. */
export function Picture({
  source,
  alt,
  letter,
  eager,
}: {
  source: string | undefined;
  alt: string;
  letter: string;
  eager?: boolean;
}) {
  const [broken, setBroken] = useState<string>();
  return (
    <div className="picture">
      {source !== undefined && broken !== source ? (
        <img
          src={source}
          alt={alt}
          loading={eager === true ? 'eager' : 'lazy'}
          decoding="async"
          width="400"
          height="400"
          onError={() => setBroken(source)}
        />
      ) : (
        <span className="picture-letter" aria-hidden="true">
          {letter.charAt(0).toUpperCase()}
        </span>
      )}
    </div>
  );
}
