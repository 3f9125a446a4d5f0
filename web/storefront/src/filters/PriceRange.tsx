import { useEffect, useState } from 'react';
import { useRange } from 'react-instantsearch';
import { t } from '../texts';
import { FilterGroup } from './FilterGroup';
import { place, settle, stepOf, typedNumber } from './range';

/** The price between two ends: a slider to move and fields to type in. */
export function PriceRange() {
  const { start, range, refine, canRefine } = useRange({ attribute: 'price' });
  const min = Math.floor(range.min ?? 0);
  const max = Math.ceil(range.max ?? 0);
  const from = Number.isFinite(start[0]) ? Math.max(min, start[0] as number) : min;
  const to = Number.isFinite(start[1]) ? Math.min(max, start[1] as number) : max;
  const [ends, setEnds] = useState<[number, number]>([from, to]);
  useEffect(() => setEnds([from, to]), [from, to]);

  const chosen = from > min || to < max;
  if ((!canRefine && !chosen) || max <= min) {
    return null;
  }
  const apply = ([low, high]: [number, number]) => {
    const settled = settle(low, high, min, max);
    refine([settled.from, settled.to]);
  };
  return (
    <FilterGroup name={t.price} chosen={chosen ? 1 : 0}>
      <Slider ends={ends} min={min} max={max} move={setEnds} apply={() => apply(ends)} />
      <Fields key={`${from}:${to}`} ends={[from, to]} apply={apply} />
    </FilterGroup>
  );
}

interface SliderProps {
  ends: [number, number];
  min: number;
  max: number;
  move: (ends: [number, number]) => void;
  apply: () => void;
}

function Slider({ ends, min, max, move, apply }: SliderProps) {
  const [low, high] = ends;
  const common = {
    type: 'range',
    min,
    max,
    step: stepOf(min, max),
    onPointerUp: apply,
    onKeyUp: apply,
  } as const;
  const filled = { left: `${place(low, min, max)}%`, right: `${100 - place(high, min, max)}%` };
  return (
    <div className="slider">
      <span className="slider-track" />
      <span className="slider-filled" style={filled} />
      <input
        {...common}
        value={low}
        aria-label={t.priceFrom}
        onChange={(event) => move([Math.min(Number(event.currentTarget.value), high), high])}
      />
      <input
        {...common}
        value={high}
        aria-label={t.priceTo}
        onChange={(event) => move([low, Math.max(Number(event.currentTarget.value), low)])}
      />
    </div>
  );
}

function Fields(props: { ends: [number, number]; apply: (ends: [number, number]) => void }) {
  const { ends, apply } = props;
  const [low, setLow] = useState(String(ends[0]));
  // Above everything that is there, the upper end stays open.
  const [high, setHigh] = useState(ends[1] < ends[0] ? '' : String(ends[1]));
  return (
    <form
      className="range-fields"
      onSubmit={(event) => {
        event.preventDefault();
        apply([typedNumber(low) ?? ends[0], typedNumber(high) ?? ends[1]]);
      }}
    >
      <input
        className="field field-small"
        inputMode="decimal"
        aria-label={t.priceFrom}
        value={low}
        onChange={(event) => setLow(event.currentTarget.value)}
      />
      <span aria-hidden="true">–</span>
      <input
        className="field field-small"
        inputMode="decimal"
        aria-label={t.priceTo}
        value={high}
        onChange={(event) => setHigh(event.currentTarget.value)}
      />
      <button type="submit" className="button button-small">
        {t.apply}
      </button>
    </form>
  );
}
