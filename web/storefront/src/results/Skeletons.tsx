const PLACES = Array.from({ length: 12 }, (_, place) => place);

/** The shape of a page of results while the first one is on its way. */
export function Skeletons() {
  return (
    <div className="grid" aria-hidden="true">
      {PLACES.map((place) => (
        <div key={place} className="card skeleton">
          <div className="picture" />
          <div className="card-words">
            <span className="bone bone-short" />
            <span className="bone" />
            <span className="bone bone-half" />
          </div>
        </div>
      ))}
    </div>
  );
}
