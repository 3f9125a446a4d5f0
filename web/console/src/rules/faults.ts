/** What the server found wrong with a rule, and where: `consequence.boosts[0].strength: expected …`. */
export interface Fault {
  path: string;
  message: string;
}

/** The fault that a message names; nothing for a message about something else. */
export function faultOf(message: string): Fault | undefined {
  const found = /^([A-Za-z_]+(?:\[\d+\])?(?:\.[A-Za-z_]+(?:\[\d+\])?)*): (.+)$/s.exec(message);
  return found === null ? undefined : { path: found[1] ?? '', message: found[2] ?? '' };
}

/** Whether a fault is of a field, by the beginnings of paths that the field stands for. */
export const isOf = (fault: Fault | undefined, paths: string[]): boolean =>
  fault !== undefined && paths.some((path) => fault.path === path || fault.path.startsWith(`${path}.`) || fault.path.startsWith(`${path}[`));
