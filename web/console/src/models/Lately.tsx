import { Calibrations } from './Calibrations';
import { bins, type Head } from './models';

interface LatelyProps {
  heads: Head[];
  /** What is known of a version since it is watched. */
  watch: Record<string, string>;
}

/** What the heads said of the latest cards, and what came true; nothing before a version is watched. */
export function Lately({ heads, watch }: LatelyProps) {
  return heads.some((head) => bins(watch, head.name).length > 0) && (
    <details>
      <summary>What it said of these, and what came true</summary>
      <Calibrations heads={heads} notes={watch} />
    </details>
  );
}
