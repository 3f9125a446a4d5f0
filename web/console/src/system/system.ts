import { count } from '../format';

/** What `GET /v1/system` answers. */
export interface System {
  started: number;
  now: number;
  process: { java: string; cores: number; heap_used: number; heap_most: number; threads: number };
  events: {
    taken: number;
    repeated: number;
    doubtful: Record<string, number>;
    logged: number;
    learnt: number;
    behind: number;
    delay_micros: number;
    longest_delay_micros: number;
  };
  pages: { served: number; sampled: number; lost: number };
  requests: (Times & { method: string; route: string; status: number })[];
  steps: (Times & { stage: string; step: string })[];
  refused: number;
}

export interface Times {
  requests: number;
  p50: number;
  p95: number;
  p99: number;
}

/** What `GET …/index` answers. */
export interface State {
  items: number;
  slots: number;
  segments: number;
  bytes: number;
  behind: number;
  learnt: string[];
  parts: { items: number; removed: number; bytes: number }[];
}

/** What `GET …/vectors` answers. */
export interface Lesson {
  state: string;
  doing: string;
  note?: string;
}

/** What goes on with learning vectors, or went wrong; nothing where there is nothing to say. */
export function learning(lesson: Lesson | undefined): string | undefined {
  switch (lesson?.state) {
    case 'running':
      return `vectors: ${lesson.doing}`;
    case 'failed':
      return `vectors were not learnt: ${lesson.note || 'the log says why'}`;
    default:
      return undefined;
  }
}

export const millis = (value: number): string =>
  value < 10 ? `${value.toFixed(1)} ms` : value < 10_000 ? `${value.toFixed(0)} ms` : '10 s or more';

/** Whether pages could not be kept. */
export const lost = (pages: { sampled: number; lost: number }): string =>
  pages.lost === 0 ? `${count(pages.sampled)} kept whole` : `${count(pages.lost)} could not be kept`;
