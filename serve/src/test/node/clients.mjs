// The unmodified clients against a running server.
// usage: node clients.mjs PORT ADMIN_KEY SEARCH_KEY
import assert from 'node:assert/strict';
import { algoliasearch } from 'algoliasearch';
import { liteClient } from 'algoliasearch/lite';
import algoliasearchV4 from 'algoliasearch-v4';
import liteV4 from 'algoliasearch-v4/lite.js';
import algoliasearchHelper from 'algoliasearch-helper';

const [port, admin, search] = process.argv.slice(2);
const url = `127.0.0.1:${port}`;
const hostsV5 = { hosts: [{ url, protocol: 'http', accept: 'readWrite' }] };
const hostsV4 = { hosts: [{ url, protocol: 'http', accept: 3 }] };

async function lite(client, name, facets) {
  const { results } = await client.search([
    { indexName: 'products', params: { query: 'sony head', hitsPerPage: 5, facets: ['brand'] } },
    { indexName: 'products', params: { query: 'bose', hitsPerPage: 1 } },
  ]);
  assert.equal(results.length, 2, name);
  assert.equal(results[0].nbHits, 40, name);
  assert.equal(results[0].hits.length, 5, name);
  assert.deepEqual(results[0].facets.brand, { Sony: 40 }, name);
  assert.equal(results[0].hits[0]._highlightResult.title.matchLevel, 'full', name);
  const values = await facets();
  assert.deepEqual(values[0].facetHits.map((f) => f.value), ['Bose'], name);
}

async function fullV5() {
  const client = algoliasearch('shop', admin, hostsV5);
  const indexName = 'v5';
  const { taskID, objectIDs } = await client.batch({
    indexName,
    batchWriteParams: {
      requests: [
        { action: 'addObject', body: { objectID: 'a', title: 'Red shoe', price: 10, brand: 'Acme' } },
        { action: 'addObject', body: { objectID: 'b', title: 'Blue shoe', price: 20, brand: 'Acme' } },
      ],
    },
  });
  assert.deepEqual(objectIDs, ['a', 'b']);
  await client.waitForTask({ indexName, taskID });
  await client.saveObjects({ indexName, objects: [{ objectID: 'c', title: 'Green shoe', price: 30 }], waitForTasks: true });
  await client.partialUpdateObject({ indexName, objectID: 'a', attributesToUpdate: { price: 11 } });
  assert.equal((await client.getObject({ indexName, objectID: 'a' })).price, 11);
  const many = await client.getObjects({ requests: [{ indexName, objectID: 'a' }, { indexName, objectID: 'zz' }] });
  assert.equal(many.results[0].title, 'Red shoe');
  assert.equal(many.results[1], null);
  const one = await client.searchSingleIndex({ indexName, searchParams: { query: 'shoe', filters: 'price >= 11 AND NOT brand:Other', numericFilters: ['price<30'] } });
  assert.deepEqual(one.hits.map((h) => h.objectID), ['a', 'b']);
  await client.setSettings({ indexName, indexSettings: {
    searchableAttributes: ['title', 'unordered(brand)'], attributesForFaceting: ['searchable(brand)'],
    customRanking: ['desc(price)'], replicas: ['v5_price_desc'], ignorePlurals: true } });
  const settings = await client.getSettings({ indexName });
  assert.deepEqual(settings.attributesForFaceting, ['searchable(brand)']);
  assert.equal(settings.ignorePlurals, true);
  const sorted = await client.searchSingleIndex({ indexName: 'v5_price_desc', searchParams: {} });
  assert.deepEqual(sorted.hits.map((h) => h.objectID), ['c', 'b', 'a']);
  await client.saveSynonyms({ indexName, synonymHit: [{ objectID: 's1', type: 'synonym', synonyms: ['shoe', 'sneaker'] }] });
  assert.equal((await client.searchSynonyms({ indexName, searchSynonymsParams: { query: 'sneaker' } })).nbHits, 1);
  assert.deepEqual((await client.getSynonym({ indexName, objectID: 's1' })).synonyms, ['shoe', 'sneaker']);
  await client.deleteSynonym({ indexName, objectID: 's1' });
  const rule = {
    conditions: [{ pattern: 'shoe', anchoring: 'is' }],
    consequence: { promote: [{ objectID: 'a', position: 0 }], userData: { sale: true } },
  };
  await client.saveRule({ indexName, objectID: 'r1', rule: { objectID: 'r1', ...rule } });
  assert.equal((await client.getRule({ indexName, objectID: 'r1' })).conditions[0].pattern, 'shoe');
  await client.saveRules({ indexName, rules: [{ objectID: 'r2', ...rule }], clearExistingRules: true });
  const rules = await client.searchRules({ indexName, searchRulesParams: { query: 'shoe' } });
  assert.deepEqual(rules.hits.map((r) => r.objectID), ['r2']);
  const ruled = await client.searchSingleIndex({ indexName, searchParams: { query: 'shoe', getRankingInfo: true } });
  assert.deepEqual([ruled.userData, ruled.appliedRules[0].objectID], [[{ sale: true }], 'r2']);
  await client.deleteRule({ indexName, objectID: 'r2' });
  await client.clearRules({ indexName });
  const seen = [];
  await client.browseObjects({ indexName, browseParams: { hitsPerPage: 2 }, aggregator: (r) => seen.push(...r.hits.map((h) => h.objectID)) });
  assert.deepEqual(seen, ['a', 'b', 'c']);
  await client.deleteBy({ indexName, deleteByParams: { filters: 'price > 25' } });
  await client.deleteObject({ indexName, objectID: 'b' });
  assert.ok((await client.listIndices()).items.some((i) => i.name === indexName && i.entries === 1));
  await client.clearObjects({ indexName });
  await client.deleteIndex({ indexName });
  await assert.rejects(client.getObject({ indexName, objectID: 'a' }), { status: 404 });
}

async function fullV4() {
  const client = algoliasearchV4('shop', admin, hostsV4);
  const index = client.initIndex('v4');
  await index.saveObjects([{ objectID: 'a', title: 'Red shoe', price: 10 }, { objectID: 'b', title: 'Blue shoe', price: 20 }]).wait();
  await index.partialUpdateObject({ objectID: 'a', price: 12 }).wait();
  assert.equal((await index.getObject('a')).price, 12);
  assert.equal((await index.getObjects(['a', 'b'])).results.length, 2);
  const found = await index.search('shoe', { filters: 'price:12 TO 15 OR price = 99', attributesToRetrieve: ['title'] });
  assert.deepEqual(found.hits.map((h) => h.objectID), ['a']);
  assert.equal(found.hits[0].price, undefined);
  await index.setSettings({ attributesForFaceting: ['price'] }).wait();
  assert.deepEqual((await index.getSettings()).attributesForFaceting, ['price']);
  await index.saveSynonym({ objectID: 's', type: 'oneWaySynonym', input: 'boot', synonyms: ['shoe'] }).wait();
  assert.equal((await index.getSynonym('s')).input, 'boot');
  await index.clearSynonyms().wait();
  await index.saveRule({ objectID: 'r', condition: { pattern: 'x', anchoring: 'is' }, consequence: { hide: [{ objectID: 'a' }] } }).wait();
  assert.equal((await index.searchRules('x')).nbHits, 1);
  await index.clearRules().wait();
  const seen = [];
  await index.browseObjects({ batch: (hits) => seen.push(...hits) });
  assert.equal(seen.length, 2);
  await client.multipleBatch([{ action: 'deleteObject', indexName: 'v4', body: { objectID: 'a' } }]).wait();
  await index.deleteBy({ filters: 'price > 1' }).wait();
  assert.equal((await index.search('')).nbHits, 0);
  await index.delete().wait();
  const guest = algoliasearchV4('shop', search, hostsV4);
  await assert.rejects(Promise.resolve(guest.initIndex('v4').saveObject({ objectID: 'x' })), { status: 403 });
}

function helper(client, name) {
  const h = algoliasearchHelper(client, 'products', {
    disjunctiveFacets: ['brand', 'colour', 'price'],
    hierarchicalFacets: [{ name: 'categories', attributes: ['categories.lvl0', 'categories.lvl1'] }],
    hitsPerPage: 4,
  });
  h.setQuery('headphones').addDisjunctiveFacetRefinement('brand', 'Sony')
    .addDisjunctiveFacetRefinement('colour', 'red').addNumericRefinement('price', '>=', 20)
    .toggleFacetRefinement('categories', 'Audio');
  return new Promise((resolve, reject) => {
    h.on('error', ({ error }) => reject(new Error(`${name}: ${error.message}`)));
    h.on('result', ({ results }) => {
      try {
        assert.equal(results.hits.length, 4, name);
        assert.ok(results.hits.every((x) => x.brand === 'Sony' && x.colour === 'red' && x.price >= 20), name);
        const brands = results.getFacetValues('brand', { sortBy: ['name:asc'] });
        assert.deepEqual(brands.map((b) => b.name), ['Bose', 'Müller', 'Sony'], name);
        assert.deepEqual(brands.map((b) => b.isRefined), [false, false, true], name);
        assert.equal(results.getFacetValues('colour', {}).length, 4, name);
        assert.equal(results.getFacetStats('price').min >= 10, true, name);
        assert.equal(results.getFacetValues('categories', {}).data[0].name, 'Audio', name);
        resolve();
      } catch (e) { reject(e); }
    });
    h.search();
  });
}

const five = liteClient('shop', search, hostsV5);
const four = liteV4('shop', search, hostsV4);
await lite(five, 'lite v5', async () => (await five.searchForFacets([
  { indexName: 'products', type: 'facet', facet: 'brand', facetQuery: 'bo' },
])).results);
await lite(four, 'lite v4', () => four.searchForFacetValues([
  { indexName: 'products', params: { facetName: 'brand', facetQuery: 'bo' } },
]));
const { results: recommended } = await five.getRecommendations([
  { indexName: 'products', model: 'related-products', objectID: 'p1000', threshold: 0, maxRecommendations: 3 },
  { indexName: 'products', model: 'trending-items', threshold: 0 },
]);
assert.deepEqual(recommended[0].hits.map((hit) => hit.objectID), ['p1001', 'p1002', 'p1003']);
assert.equal(recommended[1].hits.length, 30);
await helper(five, 'helper on v5');
await helper(four, 'helper on v4');
await fullV5();
await fullV4();
console.log('all clients agree');
