import { useEffect, useState } from 'react';
import { atLast } from '../later';
import { ALL, type Choice, fetchReviews, joined, type Listed } from './reviews';

/** What is asked for: a choice, from one of its reviews on. */
interface Wanted {
  choice: Choice;
  from: number;
}

/** The reviews of a product with the ways to other ones. */
export interface Reviewed {
  wanted: Wanted;
  /** What came last; it stays while the next is fetched. */
  listed: Listed | undefined;
  waiting: boolean;
  /** Why what is wanted did not come. */
  failed: unknown;
  /** Whether the first answer is there, or is known not to come. */
  settled: boolean;
  /** Whether it took so long that nothing waits for it any more. */
  late: boolean;
  choose: (choice: Choice) => void;
  more: () => void;
  retry: () => void;
}

/** The reviews of a product: the first of them at once, others as they are asked for. */
export function useReviews(item: string): Reviewed {
  const [wanted, want] = useState<Wanted>({ choice: ALL, from: 0 });
  const [shown, show] = useState<{ of: Wanted; listed: Listed }>();
  const [failure, fail] = useState<{ of: Wanted; why: unknown }>();
  const failed = failure?.of === wanted ? failure.why : undefined;
  const waiting = shown?.of !== wanted && failed === undefined;
  const settled = shown !== undefined || failure !== undefined;
  useEffect(() => {
    const stop = new AbortController();
    fetchReviews(item, wanted.choice, wanted.from, stop.signal).then(
      (part) =>
        stop.signal.aborted ||
        show((before) => ({ of: wanted, listed: joined(wanted.from === 0 ? undefined : before?.listed, part) })),
      (why: unknown) => stop.signal.aborted || fail({ of: wanted, why }),
    );
    return () => stop.abort();
  }, [item, wanted]);
  return {
    wanted,
    listed: shown?.listed,
    waiting,
    failed,
    settled,
    late: useLate(!settled),
    choose: (choice) => want({ choice, from: 0 }),
    more: () => want({ ...wanted, from: shown?.listed.next ?? 0 }),
    retry: () => want({ ...wanted }),
  };
}

/** Whether something was waited for too long. */
function useLate(waiting: boolean): boolean {
  const [late, setLate] = useState(false);
  useEffect(() => (waiting && !late ? atLast(() => setLate(true)) : undefined), [waiting, late]);
  return late;
}
