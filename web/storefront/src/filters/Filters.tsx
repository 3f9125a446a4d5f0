import { useEffect, useRef } from 'react';
import { CloseIcon } from '../parts/icons';
import { useCounts } from '../results/counts';
import { t } from '../texts';
import { AvailableToggle } from './AvailableToggle';
import { CategoryMenu } from './CategoryMenu';
import { CheckList } from './CheckList';
import { Exact } from './Count';
import { FurtherAttributes } from './FurtherAttributes';
import { PriceRange } from './PriceRange';
import { RatingFilter } from './RatingFilter';
import type { Sheet } from './sheet';
import { Sizes } from './Sizes';
import { Swatches } from './Swatches';

/** All filters: a column beside the results, on a phone a sheet over them. */
export function Filters({ sheet }: { sheet: Sheet }) {
  const close = useRef<HTMLButtonElement>(null);
  const { asked, exact, wording } = useCounts();
  useEffect(() => {
    if (sheet.open) {
      close.current?.focus();
    }
  }, [sheet.open]);
  const role = sheet.open ? ({ role: 'dialog', 'aria-modal': true } as const) : ({ role: 'complementary' } as const);
  return (
    <>
      <div className="veil" data-open={sheet.open} onClick={sheet.hide} />
      <div id="filters" className="filters" data-open={sheet.open} aria-label={t.filters} {...role}>
        <div className="sheet-head">
          <h2>{t.filters}</h2>
          <button ref={close} type="button" className="icon-button" aria-label={t.close} onClick={sheet.hide}>
            <CloseIcon />
          </button>
        </div>
        <div className="filter-groups" hidden={!asked}>
          <Exact.Provider value={exact}>
            <CategoryMenu />
            <CheckList attribute="kind" name={t.kind} labels={t.kinds} />
            <AvailableToggle />
            <PriceRange />
            <CheckList attribute="brand" name={t.brand} searchable open />
            <Swatches />
            <Sizes attribute="size" name={t.size} />
            <RatingFilter />
            <FurtherAttributes />
          </Exact.Provider>
        </div>
        <div className="sheet-foot">
          <button type="button" className="button button-main" onClick={sheet.hide}>
            {t.showResults(wording)}
          </button>
        </div>
      </div>
    </>
  );
}
