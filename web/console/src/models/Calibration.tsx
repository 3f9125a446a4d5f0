import type { Bin } from './models';

const SIZE = 200;
const EDGE = 42;

/** What a head said against what came true, a point for each tenth of the cards, with its interval. */
export function Calibration({ head, bins }: { head: string; bins: Bin[] }) {
  const top = Math.max(0.01, ...bins.map((bin) => Math.max(bin.said, bin.was)));
  const end = Math.min(1, 1.15 * top);
  const x = (value: number) => EDGE + ((SIZE - EDGE - 6) * Math.min(value, end)) / end;
  const y = (value: number) => SIZE - EDGE + 8 - ((SIZE - EDGE) * Math.min(value, end)) / end;
  const shown = (value: number) => value.toFixed(end < 0.1 ? 3 : 2);
  return (
    <figure className="plot calibration">
      <figcaption>
        <strong>{head}</strong> <span className="quiet">said (across) and came true (up)</span>
      </figcaption>
      <svg viewBox={`0 0 ${SIZE} ${SIZE}`} role="img"
        aria-label={`Calibration of ${head}: ${bins.map((bin) => `said ${shown(bin.said)}, was ${shown(bin.was)}`).join('; ')}`}>
        <line className="plot-grid" x1={x(0)} y1={y(0)} x2={x(end)} y2={y(0)} />
        <line className="plot-grid" x1={x(0)} y1={y(0)} x2={x(0)} y2={y(end)} />
        <line className="plot-even" x1={x(0)} y1={y(0)} x2={x(end)} y2={y(end)} />
        <text x={x(0)} y={y(0) + 16}>0</text>
        <text x={x(end)} y={y(0) + 16} textAnchor="end">{shown(end)}</text>
        <text x={x(0) - 5} y={y(end) + 8} textAnchor="end">{shown(end)}</text>
        {bins.map((bin, i) => (
          <g key={i}>
            <line className="plot-line plot-0" x1={x(bin.said)} x2={x(bin.said)} y1={y(bin.low)} y2={y(bin.high)} />
            <circle className="plot-dot" cx={x(bin.said)} cy={y(bin.was)} r="4" />
          </g>
        ))}
      </svg>
    </figure>
  );
}
