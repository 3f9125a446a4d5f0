import { useState } from 'react';
import { useFocusAfter } from '../parts/useFocusAfter';
import type { Asked } from '../useAsk';
import { replaced, type Review, type Reviews } from './reviews';

interface Hiding {
  /** The reviews as they are now. One that is no longer what was asked for stays until it is asked anew. */
  shown: Review[];
  failed: Error | undefined;
  /** What was done last. */
  said: string;
  /** Waits for a review to be changed, and says that it is done. */
  act: (id: string, doing: Promise<Review>, done: string) => void;
}

/** Reviews that are hidden and shown again where they stand. */
export function useHiding({ data, again }: Asked<Reviews>): Hiding {
  const [changed, setChanged] = useState<{ of: Reviews | undefined; by: Review[] }>({ of: data, by: [] });
  const [failed, setFailed] = useState<Error>();
  const [said, setSaid] = useState('');
  const [ended, setEnded] = useState({ times: 0, id: '' });
  useFocusAfter(ended.times, () => document.querySelector<HTMLElement>(`[data-review="${CSS.escape(ended.id)}"] .chips .button:last-child`));
  const act = (id: string, doing: Promise<Review>, done: string) => {
    setFailed(undefined);
    setSaid('');
    doing
      .then(
        (review) => {
          setChanged((before) => ({ of: data, by: [...(before.of === data ? before.by : []), review] }));
          setSaid(done);
        },
        (error: Error) => {
          setFailed(error);
          again();
        },
      )
      .finally(() => setEnded(({ times }) => ({ times: times + 1, id })));
  };
  return { shown: replaced(data?.reviews ?? [], changed.of === data ? changed.by : []), failed, said, act };
}
