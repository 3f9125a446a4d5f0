import { useInstantSearch } from 'react-instantsearch';
import { sentences, type WireNotice } from './notice';

interface Extended {
  _notices?: WireNotice[];
  queryAfterRemoval?: string;
}

/** What was done to the query to get an answer. */
export function Notices() {
  const { results } = useInstantSearch();
  const raw = results._rawResults?.[0] as Extended | undefined;
  if (raw === undefined || results.nbHits === 0) {
    return null;
  }
  const said = sentences(results.query, raw._notices ?? [], raw.queryAfterRemoval);
  return said.length === 0 ? null : (
    <div className="notices" role="status">
      {said.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </div>
  );
}
