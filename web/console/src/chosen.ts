/** The catalogue that the address asks for, or what can be shown in its place. */
export interface Chosen {
  /** The catalogue that is shown; empty where there is none. */
  catalogue: string;
  /** What was asked for and is not there; empty where nothing is missing. */
  missing: string;
}

/** Which of the catalogues is shown: the one that is asked for, or the first where none is; never another one. */
export function chosen(names: string[], wanted: string): Chosen {
  if (wanted === '') {
    return { catalogue: names[0] ?? '', missing: '' };
  }
  return names.includes(wanted) ? { catalogue: wanted, missing: '' } : { catalogue: '', missing: wanted };
}
