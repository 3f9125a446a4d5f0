import { useState } from 'react';

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
