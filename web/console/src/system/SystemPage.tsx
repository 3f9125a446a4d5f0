import { count } from '../format';
import { Figure, Panel, Table } from '../parts/Panel';
import { Answered } from '../parts/Told';
import { useAsk } from '../useAsk';

interface Kinds {
  total: number;
  facets: { attribute: string; values: { value: string; items: number }[] }[];
}

/** What the catalogue holds, how the server does, and which keys there are. */
export function SystemPage({ catalogue }: { catalogue: string }) {
  const kinds = useAsk<Kinds>('/v1/search', { catalogue, query: '', size: 0, facets: ['kind'], analytics: false });
  const keys = useAsk<{ keys: { name: string; rights: string[] }[] }>('/v1/keys');
  return (
    <>
      <Panel title={`Catalogue ${catalogue}`}>
        <Answered asked={kinds}>
          {(data) => (
            <dl className="figures">
              <Figure name="Items" value={count(data.total)} />
              {data.facets[0]?.values.map((each) => (
                <Figure key={each.value} name={`of kind ${each.value}`} value={count(each.items)} />
              ))}
            </dl>
          )}
        </Answered>
      </Panel>
      <Panel title="Keys" note="their texts are never shown">
        <Answered asked={keys}>
          {(data) => (
            <Table label="All keys" head={['Key', 'Rights']}>
              {data.keys.map((key) => (
                <tr key={key.name}>
                  <td>{key.name}</td>
                  <td>{key.rights.join(', ')}</td>
                </tr>
              ))}
            </Table>
          )}
        </Answered>
      </Panel>
    </>
  );
}
