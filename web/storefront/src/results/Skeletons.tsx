/** The shape of a page of results while it is on its way. */
export function Skeletons({ count = 12 }: { count?: number }) {
  return (
    <div className="grid" aria-hidden="true">
      {Array.from({ length: count }, (_, place) => (
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
