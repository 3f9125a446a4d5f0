import { useState } from 'react';
import { inCatalogue } from '../api';
import { Answered } from '../parts/Told';
import { useAsk } from '../useAsk';
import { Differences } from './Differences';
import { differing } from './differing';
import { done, type Revision } from './history';

interface Whole {
  changes: { of: string; id: string; before?: unknown; after?: unknown }[];
}

/** What was written in a line, and field by field when it is opened. */
export function WhatChanged({ catalogue, revision }: { catalogue: string; revision: Revision }) {
  const [open, setOpen] = useState(false);
  const whole = useAsk<Whole>(open ? inCatalogue(catalogue, `rules/history/${revision.number}`) : undefined);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{done(revision)}</summary>
      {open && <Answered asked={whole}>{(data) => <Fields changes={data.changes} />}</Answered>}
    </details>
  );
}

function Fields({ changes }: Whole) {
  return <Differences all={changes.flatMap(({ of, id, before, after }) => differing(before, after).map((each) => ({ ...each, path: `${of} ${id}: ${each.path}` })))} />;
}
