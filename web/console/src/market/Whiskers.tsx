import { bars, type Column, figure, interval, type Measure, value } from './simulations';

/** A figure of each policy as a bar with its interval; read as a list by who does not see it. */
export function Whiskers({ measure, columns }: { measure: Measure; columns: Column[] }) {
  const told = columns.flatMap((each) => {
    const of = value(each.of, measure.key);
    return of === undefined ? [] : [{ name: each.name, value: of, interval: interval(each.of, measure.key) }];
  });
  const drawn = bars(told);
  return (
    <figure className="whiskers">
      <figcaption>
        <strong>{measure.title}</strong> <span className="quiet">{measure.what}</span>
      </figcaption>
      <ul>
        {told.map((each, i) => {
          const bar = drawn[i];
          return (
            <li key={each.name}>
              <span className="whisker-name">{each.name}</span>
              <svg viewBox="0 0 1000 24" preserveAspectRatio="none" aria-hidden="true">
                {bar !== undefined && (
                  <>
                    <rect className="whisker-bar" x={bar.from} width={Math.max(1, bar.to - bar.from)} y={5} height={14} />
                    <line className="whisker-zero" x1={bar.zero} x2={bar.zero} y1={0} y2={24} />
                    <path className="whisker" d={`M${bar.low} 12H${bar.high}M${bar.low} 6V18M${bar.high} 6V18`} />
                  </>
                )}
              </svg>
              <span className="whisker-value">
                {figure(each.value, measure.decimals)}
                {each.interval !== undefined && (
                  <small className="quiet">
                    [{figure(each.interval[0], measure.decimals)}, {figure(each.interval[1], measure.decimals)}]
                  </small>
                )}
              </span>
            </li>
          );
        })}
      </ul>
    </figure>
  );
}
