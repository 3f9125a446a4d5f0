/** How far down the page was when each step of the browser's history was left. */
const left = new Map<string, number>();

/** The step that is open; the first one of a visit has no name. */
let here = '';
let steps = 0;

/** Milliseconds in which the step of a search is written after it was asked for. */
const SOON = 600;

/** When a search was asked for before whose results the page went to its top. */
let asked = Number.NEGATIVE_INFINITY;

/** Where to go once what belongs to the step is drawn. */
let due: number | undefined;

/** Notes how far down the page is, before another step is opened. */
export function noteDepth(): void {
  if (performance.now() - asked > SOON) {
    left.set(here, window.scrollY);
  }
}

/** Goes to the top for what was asked just now, whose step is written a moment later. */
export function toTop(): void {
  noteDepth();
  asked = performance.now();
  due = undefined;
  window.scrollTo({ top: 0 });
}

/** Begins a new step, and gives its name.
 *
 * @param depth where to be when it is come back to */
export function beginStep(depth = 0): string {
  steps += 1;
  here = `${performance.timeOrigin}-${steps}`;
  asked = Number.NEGATIVE_INFINITY;
  due = undefined;
  left.set(here, depth);
  return here;
}

/** Goes to another step by the browser's own buttons. */
export function goToStep(step: string | undefined): void {
  noteDepth();
  here = step ?? '';
  asked = Number.NEGATIVE_INFINITY;
}

/** How far down the step that is open was when it was left. */
export function depthHere(): number {
  return left.get(here) ?? 0;
}

/** Comes back to the depth of the step that is open as soon as its results are drawn. */
export function comeBackLater(): void {
  due = depthHere();
}

/** To be called once results are drawn: goes where the shopper was among them, if they came back. */
export function resultsAreDrawn(): void {
  if (due !== undefined) {
    window.scrollTo({ top: due, behavior: 'instant' });
    due = undefined;
  }
}
