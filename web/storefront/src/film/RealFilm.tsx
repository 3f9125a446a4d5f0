import { useState } from 'react';
import type { ShopItem } from '../item/item';
import { SoundIcon } from '../parts/icons';
import { t } from '../texts';
import { Caption } from './Caption';
import type { Clock } from './clock';

/** Whether films that begin by themselves have sound, since the shopper wished so. */
let loud = false;

interface RealFilmProps {
  item: ShopItem;
  source: string;
  clock: Clock;
  length: number;
  start: boolean;
  /** Whether it begins without sound, as browsers let nothing else begin by itself. */
  muted: boolean;
  sized: (width: number, height: number) => void;
}

/** A film of the shop. As long as it has no sound its words are shown, and one step brings the sound. */
export function RealFilm({ item, source, clock, length, start, muted, sized }: RealFilmProps) {
  const [silent, setSilent] = useState(muted && !loud);
  return (
    <>
      <video
        src={source}
        poster={item.images[0]}
        controls
        playsInline
        preload="metadata"
        onLoadedMetadata={(event) => sized(event.currentTarget.videoWidth, event.currentTarget.videoHeight)}
        onError={() => sized(0, 0)}
        autoPlay={start}
        muted={silent}
        onPlay={clock.play}
        onPause={clock.pause}
        onTimeUpdate={(event) => clock.at(event.currentTarget.currentTime)}
        onVolumeChange={(event) => {
          const now = event.currentTarget.muted;
          loud = muted ? !now : loud;
          setSilent(now);
        }}
      >
        {item.title}
      </video>
      {silent && (
        <>
          <button type="button" className="button button-small film-sound" onClick={() => {
            loud = true;
            setSilent(false);
          }}>
            <SoundIcon />
            {t.soundOn}
          </button>
          {(clock.playing || clock.second > 0) && (
            <div className="film-words">
              <Caption transcript={item.transcript} length={length} second={clock.second} />
            </div>
          )}
        </>
      )}
    </>
  );
}
