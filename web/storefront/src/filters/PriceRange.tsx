import { useEffect, useState } from 'react';
import { useInstantSearch, useRange } from 'react-instantsearch';
import { useCurrency } from '../results/currency';
import { t } from '../texts';
import { FilterGroup } from './FilterGroup';
import { PriceFields } from './PriceFields';
import { type Chosen, place, settle, stepOf, within } from './range';

/** The price between two ends: a slider to move and fields to type in. What is chosen goes into the search
 * as it is, as `refine` would round it. */
export function PriceRange() {
  const { start, range, canRefine } = useRange({ attribute: 'price' });
  const { setIndexUiState } = useInstantSearch();
  const currency = useCurrency();
  const min = Math.floor(range.min ?? 0);
  const max = Math.ceil(range.max ?? 0);
  const now: Chosen = { from: finite(start[0]), to: finite(start[1]) };
  const from = Math.max(min, now.from ?? min);
  const to = Math.min(max, now.to ?? max);
  const [ends, setEnds] = useState<[number, number]>([from, to]);
  useEffect(() => setEnds([from, to]), [from, to]);

  const chosen = from > min || to < max;
  if ((!canRefine && !chosen) || max <= min) {
    return null;
  }
  const apply = ([low, high]: [number, number]) => {
    const settled = settle(low, high, min, max);
    if (settled.from !== now.from || settled.to !== now.to) {
      setIndexUiState((state) => within(state, settled));
    }
  };
  const moved = () => (ends[0] === from && ends[1] === to ? undefined : apply(ends));
  return (
    <FilterGroup name={t.price} chosen={chosen ? 1 : 0}>
      <Slider ends={ends} min={min} max={max} move={setEnds} apply={moved} />
      <PriceFields key={`${from}:${to}`} ends={[from, to]} min={min} max={max} currency={currency} apply={apply} />
    </FilterGroup>
  );
}

function finite(value: number | undefined): number | undefined {
  return Number.isFinite(value) ? value : undefined;
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
