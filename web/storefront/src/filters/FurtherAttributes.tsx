import { DynamicWidgets, type DynamicWidgetsProps } from 'react-instantsearch';
import { attributeName } from '../labels';
import { CheckList } from './CheckList';
import { furtherAttributes, MOST_VALUES } from './further';
import { Sizes } from './Sizes';
import { tellsSize } from './sizes';

const LIMIT = 6;

/** One function for good: a new one for each drawing would start a search each time. */
const choose: NonNullable<DynamicWidgetsProps['transformItems']> = (ordered, { results }) =>
  furtherAttributes(
    ordered,
    results._rawResults[0]?.facets ?? {},
    Object.entries(results._state.disjunctiveFacetsRefinements)
      .filter(([, values]) => values.length > 0)
      .map(([attribute]) => attribute),
    results.nbHits,
    LIMIT,
  );

function Attribute({ attribute }: { attribute: string }) {
  const name = attributeName(attribute);
  return tellsSize(attribute) ? (
    <Sizes attribute={attribute} name={name} open={false} />
  ) : (
    <CheckList attribute={attribute} name={name} open={false} />
  );
}

/** Filters for whatever attributes the found items have in common. */
export function FurtherAttributes() {
  return (
    <DynamicWidgets fallbackComponent={Attribute} maxValuesPerFacet={MOST_VALUES} transformItems={choose} />
  );
}
