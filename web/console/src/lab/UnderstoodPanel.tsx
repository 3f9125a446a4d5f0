import { count, percent, words } from '../format';
import { Panel } from '../parts/Panel';
import { to, useRoute } from '../routing';
import type { Look } from './look';
import { WordList } from './WordList';

/** What the words were taken to mean. */
export function UnderstoodPanel({ look }: { look: Look }) {
  const catalogue = useRoute().params.get('catalogue') ?? '';
  const total = `${look.total_exact ? '' : 'at least '}${count(look.total)} found in ${(look.micros / 1000).toFixed(1)} ms, with all that is told here`;
  return (
    <Panel title="Understood" note={total}>
      <dl className="facts">
        <dt>Wanted</dt>
        <dd className="chips">
          {(look.intents ?? []).length === 0 && <span className="quiet">nothing in particular</span>}
          {look.intents?.map((each) => (
            <span className="tag" key={each.intent}>
              {words(each.intent)} <b>{percent(each.probability)}</b>
              {each.party !== undefined && <span>{each.party.name}</span>}
            </span>
          ))}
        </dd>
        <dt>Stands in</dt>
        <dd className="chips">
          {(look.categories ?? []).length === 0 && <span className="quiet">no category is clear</span>}
          {look.categories?.map((each) => (
            <span className="tag" key={each.value}>
              {each.path.join(' › ')} <b>{percent(each.probability)}</b>
            </span>
          ))}
        </dd>
        <dt>Words</dt>
        <dd>
          <WordList words={look.words} />
        </dd>
        <dt>Said of them</dt>
        <dd className="chips">
          {look.notices.length === 0 && <span className="quiet">taken as typed</span>}
          {look.notices.map((each, i) => (
            <span className="tag" key={i}>
              {words(each.kind)} <b>{each.from}</b>
              {each.to !== '' && <span>→ {each.to}</span>}
            </span>
          ))}
        </dd>
        <dt>Rules</dt>
        <dd className="chips">
          {(look.rules ?? []).length === 0 && <span className="quiet">none holds</span>}
          {look.rules?.map((rule) => (
            <a className="tag tag-accent" key={rule.id} href={to('rules', { catalogue, id: rule.id })}>
              <b>{rule.id}</b> {[...rule.did, ...rule.not.map((each) => `not: ${each}`)].join('; ')}
            </a>
          ))}
        </dd>
        <dt>Ranked by</dt>
        <dd className="chips">
          {look.models.length === 0 && <span className="quiet">the order asked for</span>}
          {look.models.map((model) => (
            <span className="tag" key={model}>
              {model}
            </span>
          ))}
        </dd>
      </dl>
    </Panel>
  );
}
