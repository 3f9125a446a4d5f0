import { useState } from 'react';
import { alone, clock, levels, nice, path, ticks } from './plot';
import { useNarrow } from './useNarrow';

export interface Series {
  name: string;
  values: (number | null)[];
}

interface PlotProps {
  title: string;
  /** When each value was, in milliseconds since 1970. */
  at: number[];
  series: Series[];
  show: (value: number) => string;
  /** The same for the axis, where there is little room. */
  axis?: (value: number) => string;
  /** How a moment is written, in UTC; by the clock unless said. */
  when?: (millis: number) => string;
  /** What the moments are of. */
  unit?: string;
}

/** Room of a drawing, which is as wide as its panel: on a phone there is less, so that letters are no smaller. */
const ROOM = 560;
const ROOM_ON_A_PHONE = 320;
const FEW = 2;
const HIGH = 150;
const LEFT = 52;
const BOTTOM = 22;
const TOP = 8;

/** Lines over time. What a line says at a moment is read by pointing, by arrow keys, or as a table. */
export function Plot({ title, at, series, show, axis = show, when = clock, unit = 'minute' }: PlotProps) {
  const [chosen, setChosen] = useState<number>();
  const narrow = useNarrow();
  const wide = narrow ? ROOM_ON_A_PHONE : ROOM;
  const largest = Math.max(0, ...series.flatMap((each) => each.values.map((value) => value ?? 0)));
  const top = nice(largest);
  const x = (i: number) => LEFT + ((wide - LEFT - 8) * i) / Math.max(1, at.length - 1);
  const y = (value: number) => TOP + (HIGH - TOP - BOTTOM) * (1 - value / top);
  const last = at.length - 1;
  const read = chosen ?? last;
  const move = (by: number) => setChosen(Math.min(last, Math.max(0, read + by)));
  return (
    <figure className="plot">
      <figcaption>
        <strong>{title}</strong>
        <span className="plot-read" aria-live={chosen === undefined ? 'off' : 'polite'}>
          {at[read] !== undefined && <span className="quiet">{when(at[read])} UTC</span>}
          {series.map((each, i) => (
            <span key={each.name} className={`plot-name plot-${i}`}>
              {each.name} <b>{each.values[read] === null || each.values[read] === undefined ? '–' : show(each.values[read])}</b>
            </span>
          ))}
        </span>
      </figcaption>
      <svg viewBox={`0 0 ${wide} ${HIGH}`} role="slider" tabIndex={0} aria-label={`${title}, by ${unit}`} aria-valuemin={0} aria-valuemax={Math.max(0, last)}
        aria-valuenow={Math.max(0, read)} aria-valuetext={at[read] === undefined ? 'nothing' : `${when(at[read])} UTC: ${series.map((each) => `${each.name} ${show(each.values[read] ?? 0)}`).join(', ')}`}
        onKeyDown={(event) => {
          if (event.key === 'ArrowLeft' || event.key === 'ArrowRight') {
            event.preventDefault();
            move(event.key === 'ArrowLeft' ? -1 : 1);
          }
        }}
        onPointerMove={(event) => {
          const box = event.currentTarget.getBoundingClientRect();
          const part = ((event.clientX - box.left) / box.width) * wide;
          setChosen(Math.min(last, Math.max(0, Math.round(((part - LEFT) / (wide - LEFT - 8)) * last))));
        }}
        onPointerLeave={() => setChosen(undefined)}>
        {levels(top, axis).map((value) => (
          <g key={value}>
            <line className="plot-grid" x1={LEFT} x2={wide - 8} y1={y(value)} y2={y(value)} />
            <text x={LEFT - 6} y={y(value) + 4} textAnchor="end">
              {axis(value)}
            </text>
          </g>
        ))}
        {ticks(at.length, narrow ? FEW : undefined).map((i) => (
          <text key={i} x={x(i)} y={HIGH - 4} textAnchor={i === 0 ? 'start' : i === last ? 'end' : 'middle'}>
            {when(at[i] ?? 0)}
          </text>
        ))}
        {series.map((each, i) => (
          <g key={each.name} className={`plot-${i}`}>
            <path className="plot-line" d={path(each.values, x, y)} />
            {alone(each.values).map((place) => (
              <circle key={place} className="plot-alone" cx={x(place)} cy={y(each.values[place] ?? 0)} r="3" />
            ))}
          </g>
        ))}
        {chosen !== undefined && <line className="plot-cursor" x1={x(read)} x2={x(read)} y1={TOP} y2={HIGH - BOTTOM} />}
      </svg>
    </figure>
  );
}
