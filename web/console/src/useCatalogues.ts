import { useEffect, useState } from 'react';
import { chosen, type Chosen } from './chosen';
import { type Asked, useAsk } from './useAsk';

interface Listed {
  catalogues: { name: string; items: number }[];
}

export interface Catalogues extends Chosen {
  asked: Asked<Listed>;
  names: string[];
  /** Whether one that is missing was asked for again, as it may be younger than the list. */
  sure: boolean;
}

/** The catalogues there are, and which of them is shown. */
export function useCatalogues(wanted: string): Catalogues {
  const asked = useAsk<Listed>('/v1/catalogues');
  const { data, failed, again } = asked;
  const names = data?.catalogues.map((each) => each.name) ?? [];
  const { catalogue, missing } = chosen(names, wanted);
  const [once, setOnce] = useState<{ missing: string; data: Listed }>();
  const doubted = data !== undefined && missing !== '' && once?.missing !== missing;
  useEffect(() => {
    if (doubted) {
      setOnce({ missing, data });
      again();
    }
  }, [doubted, missing, data, again]);
  const sure = missing === '' || (once?.missing === missing && (once.data !== data || failed !== undefined));
  return { asked, names, catalogue, missing, sure };
}
