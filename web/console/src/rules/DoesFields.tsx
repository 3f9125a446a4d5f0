import { changed, type Rule } from './draft';
import { type Banner, bannersOf, withBanners } from './banner';
import type { Fault } from './faults';
import { Field } from './Field';
import { redirectOf, withRedirect } from './redirect';

interface PartProps {
  draft: Rule;
  change: (rule: Rule) => void;
  fault: Fault | undefined;
}

/** What a rule does besides pinning and hiding. */
export function DoesFields({ draft, change, fault }: PartProps) {
  const { params = {} } = draft.consequence;
  const param = (name: string) => (value: string) => {
    const rest = Object.fromEntries(Object.entries(params).filter(([each]) => each !== name));
    change(changed(draft, { params: value === '' ? rest : { ...rest, [name]: value } }));
  };
  return (
    <>
      <Boosts draft={draft} change={change} fault={fault} />
      <fieldset className="part">
        <legend>Filter, words and redirect</legend>
        <div className="fields">
          <Field label="Show only what satisfies" value={params.filters ?? ''} set={param('filters')} at={['consequence.params.filters']} fault={fault} hint="available:true" />
          {(params.query === undefined || typeof params.query === 'string') && (
            <Field label="Search for other words" value={params.query ?? ''} set={param('query')} at={['consequence.params.query']} fault={fault} hint="as typed" />
          )}
          <Field label="Send the shopper to" value={redirectOf(draft)} set={(to) => change(withRedirect(draft, to))}
            at={['consequence.redirect', 'consequence.params.renderingContent.redirect']} fault={fault} hint="/sale" />
        </div>
      </fieldset>
      <Banners draft={draft} change={change} fault={fault} />
    </>
  );
}

function Boosts({ draft, change, fault }: PartProps) {
  const boosts = draft.consequence.boosts ?? [];
  const put = (all: typeof boosts) => change(changed(draft, { boosts: all }));
  return (
    <fieldset className="part">
      <legend>Boost and bury</legend>
      {boosts.map((boost, i) => {
        const set = (fields: Partial<typeof boost>) => put(boosts.map((each, at) => (at === i ? { ...each, ...fields } : each)));
        return (
          <div className="fields" key={i} role="group" aria-label={`Boost ${i + 1}`}>
            <label className="narrow">
              What it does
              <select className="field" value={boost.strength < 0 ? 'bury' : 'boost'}
                onChange={(event) => set({ strength: (event.target.value === 'bury' ? -1 : 1) * Math.abs(boost.strength) })}>
                <option value="boost">boosts</option>
                <option value="bury">buries</option>
              </select>
            </label>
            <Field label="What satisfies" value={boost.filters} set={(filters) => set({ filters })} at={[`consequence.boosts[${i}].filters`]} fault={fault} hint="brand:Sony" wide />
            <Field label="By a share of the best score" type="number" min="0" max="1" step="0.05" value={String(Math.abs(boost.strength))}
              at={[`consequence.boosts[${i}].strength`]} fault={fault} set={(text) => set({ strength: (boost.strength < 0 ? -1 : 1) * Number(text) })} />
            <button type="button" className="link-button" onClick={() => put(boosts.filter((_, at) => at !== i))}>
              Without this
            </button>
          </div>
        );
      })}
      <div className="chips">
        <button type="button" className="button button-small" onClick={() => put([...boosts, { filters: '', strength: 0.3 }])}>
          Boost some items
        </button>
        <button type="button" className="button button-small" onClick={() => put([...boosts, { filters: '', strength: -0.3 }])}>
          Bury some items
        </button>
      </div>
    </fieldset>
  );
}

const EMPTY: Banner = { title: '', text: '', link: '', image: '' };

function Banners({ draft, change, fault }: PartProps) {
  const banners = bannersOf(draft);
  const put = (all: Banner[]) => change(withBanners(draft, all));
  const at = (i: number, end: string) => [`consequence.params.renderingContent.widgets.banners[${i}].${end}`];
  return (
    <fieldset className="part">
      <legend>Banners</legend>
      {banners.map((banner, i) => {
        const set = (name: keyof Banner) => (value: string) => put(banners.map((each, which) => (which === i ? { ...each, [name]: value } : each)));
        return (
          <div className="fields" key={i} role="group" aria-label={`Banner ${i + 1}`}>
            <Field label="Banner title" value={banner.title} set={set('title')} at={at(i, 'title')} fault={fault} hint="Audio week" />
            <Field label="Banner text" value={banner.text} set={set('text')} at={at(i, 'text')} fault={fault} hint="Two for one until Sunday" wide />
            <Field label="Leads to" value={banner.link} set={set('link')} at={at(i, 'link')} fault={fault} hint="/?q=speakers" />
            <Field label="Picture" value={banner.image} set={set('image')} at={at(i, 'image')} fault={fault} hint="https://…/week.jpg" />
            <button type="button" className="link-button" onClick={() => put(banners.filter((_, which) => which !== i))}>
              Without this banner
            </button>
          </div>
        );
      })}
      <div>
        <button type="button" className="button button-small" onClick={() => put([...banners, EMPTY])}>
          {banners.length === 0 ? 'Show a banner' : 'Show another banner'}
        </button>
      </div>
    </fieldset>
  );
}
