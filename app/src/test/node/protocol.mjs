// The unmodified clients and InstantSearch.js against the program with its demo shop.
// usage: node protocol.mjs ROOT PORT ADMIN_KEY SEARCH_KEY PRODUCTS
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { settled } from './settled.mjs';

const [root, port, admin, search, products] = process.argv.slice(2);
const clients = createRequire(join(root, 'serve/src/test/node/package.json'));
const pages = createRequire(join(root, 'web/package.json'));
const { algoliasearch } = clients('algoliasearch');
const { liteClient } = clients('algoliasearch/lite');
const algoliasearchV4 = clients('algoliasearch-v4');
const liteV4 = clients('algoliasearch-v4/lite.js');
const helperOf = clients('algoliasearch-helper');
const instantsearch = pages('instantsearch.js').default ?? pages('instantsearch.js');
const connectors = pages('instantsearch.js/cjs/connectors');

const url = `127.0.0.1:${port}`;
const timeouts = { connect: 10_000, read: 30_000, write: 30_000 };
const five = liteClient('shop', search, { hosts: [{ url, protocol: 'http', accept: 'readWrite' }], timeouts });
const four = liteV4('shop', search, { hosts: [{ url, protocol: 'http', accept: 3 }], timeouts: { connect: 10, read: 30, write: 30 } });
const shop = algoliasearch('shop', admin, { hosts: [{ url, protocol: 'http', accept: 'readWrite' }], timeouts });
const indexName = 'products';
const levels = ['categories.lvl0', 'categories.lvl1', 'categories.lvl2', 'categories.lvl3'];

async function searches(client, name) {
  const { results } = await client.search([
    { indexName, params: { query: 'dress', hitsPerPage: 5, facets: ['brand', 'price', 'kind'] } },
    { indexName, params: { query: '', hitsPerPage: 0 } },
    { indexName: 'products_price_asc', params: { query: 'lamp', hitsPerPage: 10, filters: 'kind:product AND available:true' } },
  ]);
  const [dresses, all, lamps] = results;
  assert.ok(dresses.nbHits > 5 && dresses.hits.length === 5, name);
  assert.match(dresses.hits[0]._highlightResult.title.value, /<em>dress/i, name);
  assert.ok(dresses.facets_stats.price.min > 0, name);
  // One in a hundred is a live that has ended, which no answer has.
  assert.equal(all.nbHits, Number(products) * 1.21, name);
  const prices = lamps.hits.map((hit) => hit.price);
  assert.deepEqual(prices, [...prices].sort((a, b) => a - b), name);
}

/** The last word is a beginning, unless a space or `prefixNone` says that it is whole. */
async function beginnings() {
  const found = async (query, more) => (await five.searchForHits({ requests: [{ indexName, query, ...more }] })).results[0].nbHits;
  const typing = await found('dres');
  assert.ok(typing > 0);
  assert.ok((await found('headpho')) > 0);
  assert.ok((await found('shirt')) >= (await found('shirt ')));
  assert.equal(await found('shirt '), await found('shirt', { queryType: 'prefixNone' }));
}

/** Values of a facet under refinement are those without it; other facets follow. */
function disjunctive(client, name) {
  const helper = helperOf(client, indexName, {
    disjunctiveFacets: ['brand', 'color'],
    hierarchicalFacets: [{ name: levels[0], attributes: levels, separator: ' > ' }],
    hitsPerPage: 10,
  });
  const once = () => new Promise((done, failed) => {
    helper.once('result', ({ results }) => done(results));
    helper.once('error', ({ error }) => failed(error));
    helper.search();
  });
  return (async () => {
    const before = await once();
    const value = (results, facet, wanted) => results.getFacetValues(facet, {}).find((each) => each.name === wanted)?.count;
    helper.addDisjunctiveFacetRefinement('color', 'Black').toggleFacetRefinement(levels[0], 'Fashion > Women');
    const after = await once();
    assert.ok(after.nbHits < before.nbHits && after.nbHits > 0, name);
    assert.equal(value(after, 'color', 'Black'), after.nbHits, name);
    assert.ok(value(after, 'color', 'White') > 0, name);
    const tree = after.getFacetValues(levels[0], {}).data.find((each) => each.name === 'Fashion');
    assert.ok(tree.isRefined && tree.data.some((each) => each.name === 'Women' && each.isRefined && each.data.length > 0), name);
    const kinds = after.hits.every((hit) => (hit.categories ?? []).join(' > ').startsWith('Fashion'));
    assert.ok(kinds, name);
  })();
}

async function facetSearch() {
  const brands = await five.searchForFacets([{ indexName, type: 'facet', facet: 'brand', facetQuery: 'a', maxFacetHits: 5 }]);
  const hits = brands.results[0].facetHits;
  assert.ok(hits.length > 0 && hits.every((hit) => /<em>a/i.test(hit.highlighted) && hit.count > 0));
}

/** What was written is found after `waitForTask`; a price in place at once. */
async function writes() {
  const own = 'own';
  const found = async (params) => (await shop.searchSingleIndex({ indexName: own, searchParams: params })).hits.map((hit) => hit.objectID);
  const item = (objectID, title, price, more) => ({ objectID, title, price, currency: 'USD', ...more });
  const { taskID } = await shop.batch({ indexName: own, batchWriteParams: { requests: [
    { action: 'addObject', body: item('a', 'Oak table', 100, { color: 'brown', tags: ['sale'] }) },
    { action: 'addObject', body: item('b', 'Glass table', 200, { color: 'clear', visits: 5 }) },
    { action: 'addObject', body: item('c', 'Oak chair', 50, { color: 'brown' }) },
  ] } });
  await shop.waitForTask({ indexName: own, taskID });
  assert.deepEqual((await found({ query: 'table' })).sort(), ['a', 'b']);
  const done = await shop.partialUpdateObject({ indexName: own, objectID: 'b', attributesToUpdate: { price: 20 } });
  await shop.waitForTask({ indexName: own, taskID: done.taskID });
  assert.deepEqual(await found({ query: 'table', numericFilters: ['price<30'] }), ['b']);
  assert.equal((await shop.getObject({ indexName: own, objectID: 'b' })).price, 20);
  await operations(own);
  await shop.setSettings({ indexName: own, indexSettings: {
    replicas: ['own_rating_count_desc', 'own_price_desc'], attributesForFaceting: ['color'],
    renderingContent: { facetOrdering: { facets: { order: ['color'] } } } } });
  assert.deepEqual((await found({ query: '' })).length, 3);
  const sorted = await shop.searchSingleIndex({ indexName: 'own_price_desc', searchParams: { facets: ['*'] } });
  assert.deepEqual(sorted.hits.map((hit) => hit.objectID), ['a', 'c', 'b']);
  assert.deepEqual(sorted.renderingContent.facetOrdering.facets.order, ['color']);
  assert.equal((await shop.searchSingleIndex({ indexName: 'own_rating_count_desc', searchParams: {} })).nbHits, 3);
  await synonyms(own, found);
  const removal = await shop.deleteObject({ indexName: own, objectID: 'a' });
  await shop.waitForTask({ indexName: own, taskID: removal.taskID });
  assert.deepEqual(await found({ query: 'oak' }), ['c']);
  const cut = await shop.deleteBy({ indexName: own, deleteByParams: { filters: 'color:brown' } });
  await shop.waitForTask({ indexName: own, taskID: cut.taskID });
  assert.ok((await shop.listIndices()).items.some((each) => each.name === own && each.entries === 1));
  await shop.deleteIndex({ indexName: own });
  await assert.rejects(found({ query: '' }), { status: 404 });
}

async function operations(own) {
  const update = (attributesToUpdate) => shop.partialUpdateObject({ indexName: own, objectID: 'b', attributesToUpdate });
  await Promise.all(Array.from({ length: 10 }, () => update({ visits: { _operation: 'Increment', value: 1 } })));
  await update({ tags: { _operation: 'Add', value: 'new' } });
  await update({ tags: { _operation: 'AddUnique', value: 'new' } });
  await update({ visits: { _operation: 'Decrement', value: 3 } });
  await update({ visits: { _operation: 'IncrementFrom', value: 999 } });
  const b = await shop.getObject({ indexName: own, objectID: 'b' });
  assert.deepEqual([b.visits, b.tags, b.title], [12, ['new'], 'Glass table']);
  await assert.rejects(update({ visits: { _operation: 'Explode', value: 1 } }), { status: 400 });
}

async function synonyms(own, found) {
  const { taskID } = await shop.saveSynonyms({ indexName: own, synonymHit: [{ objectID: 's', type: 'synonym', synonyms: ['chair', 'seat'] }] });
  await shop.waitForTask({ indexName: own, taskID });
  assert.deepEqual(await found({ query: 'seat' }), ['c']);
  await shop.deleteSynonym({ indexName: own, objectID: 's' });
}

/** A whole catalogue can be walked through, beyond the deepest page of a search. */
async function walk() {
  const seen = new Set();
  await shop.browseObjects({ indexName, browseParams: { attributesToRetrieve: ['kind'] }, aggregator: (page) => page.hits.forEach((hit) => seen.add(hit.objectID)) });
  assert.equal([...seen].filter((id) => /^p\d+$/.test(id)).length, Number(products));
}

/** InstantSearch.js with the connectors of every usual widget. */
async function instantSearch(client) {
  const page = instantsearch({ indexName, searchClient: client, future: { preserveSharedStateOnUnmount: true } });
  const drawn = {};
  const draw = (name) => (options) => { drawn[name] = options; };
  page.addWidgets([
    connectors.connectSearchBox(draw('box'))({}),
    connectors.connectHits(draw('hits'))({}),
    connectors.connectStats(draw('stats'))({}),
    connectors.connectRefinementList(draw('brands'))({ attribute: 'brand' }),
    connectors.connectHierarchicalMenu(draw('menu'))({ attributes: levels }),
    connectors.connectRange(draw('price'))({ attribute: 'price' }),
    connectors.connectPagination(draw('pages'))({}),
    connectors.connectSortBy(draw('sort'))({ items: [{ value: indexName, label: 'a' }, { value: 'products_price_desc', label: 'b' }] }),
  ]);
  const step = async (act) => { const later = settled(page); act(); await later; };
  await step(() => page.start());
  assert.equal(drawn.stats.nbHits, Number(products) * 1.21);
  await step(() => drawn.box.refine('shoes'));
  const all = drawn.stats.nbHits;
  const brand = drawn.brands.items[0];
  await step(() => drawn.brands.refine(brand.value));
  assert.equal(drawn.stats.nbHits, brand.count);
  assert.ok(drawn.stats.nbHits < all && drawn.brands.items.length > 1);
  assert.ok(drawn.hits.items.every((hit) => hit.brand === brand.value));
  await step(() => drawn.brands.refine(brand.value));
  await step(() => drawn.price.refine([10, 20]));
  assert.ok(drawn.stats.nbHits < all && drawn.stats.nbHits > 0);
  await step(() => drawn.price.refine([undefined, undefined]));
  await step(() => drawn.menu.refine('Fashion'));
  assert.ok(drawn.menu.items.find((item) => item.label === 'Fashion').data.length > 0);
  await step(() => drawn.pages.refine(1));
  assert.equal(drawn.pages.currentRefinement, 1);
  await step(() => drawn.sort.refine('products_price_desc'));
  assert.equal(drawn.pages.currentRefinement, 0);
  page.dispose();
}

await searches(five, 'lite v5');
await searches(four, 'lite v4');
await beginnings();
await disjunctive(five, 'helper on v5');
await disjunctive(four, 'helper on v4');
await facetSearch();
await writes();
await walk();
await instantSearch(five);
await instantSearch(four);
assert.equal((await algoliasearchV4('shop', search, { hosts: [{ url, protocol: 'http', accept: 3 }] }).initIndex(indexName).search('lamp')).hits.length > 0, true);
console.log('all clients agree');
