// Whole catalogues and sort orders through the unmodified clients, against the program.
// usage: node catalogues.mjs ROOT PORT ADMIN_KEY SEARCH_KEY
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { settled } from './settled.mjs';

const [root, port, admin, search] = process.argv.slice(2);
const clients = createRequire(join(root, 'serve/src/test/node/package.json'));
const pages = createRequire(join(root, 'web/package.json'));
const { algoliasearch } = clients('algoliasearch');
const { liteClient } = clients('algoliasearch/lite');
const instantsearch = pages('instantsearch.js').default ?? pages('instantsearch.js');
const connectors = pages('instantsearch.js/cjs/connectors');

const url = `127.0.0.1:${port}`;
const options = { hosts: [{ url, protocol: 'http', accept: 'readWrite' }], timeouts: { connect: 10_000, read: 60_000, write: 60_000 } };
const shop = algoliasearch('shop', admin, options);
const lite = liteClient('shop', search, options);

/** More items than can be paged to are all seen, each once, while items are written. */
async function wholeCatalogue() {
  const indexName = 'large';
  const count = 10_500;
  const objects = Array.from({ length: count }, (_, i) => ({ objectID: `o${i}`, title: `Thing ${i}`, price: i }));
  await shop.saveObjects({ indexName, objects, batchSize: 2_000, waitForTasks: true });
  const seen = [];
  let pagesSeen = 0;
  await shop.browseObjects({
    indexName,
    browseParams: { hitsPerPage: 900, attributesToRetrieve: ['title'] },
    aggregator: async (page) => {
      seen.push(...page.hits.map((hit) => hit.objectID));
      await shop.saveObjects({ indexName, objects: objects.slice(pagesSeen * 50, pagesSeen * 50 + 50), waitForTasks: true });
      pagesSeen += 1;
    },
  });
  assert.equal(new Set(seen).size, count);
  assert.equal(seen.length, count);
  await shop.deleteBy({ indexName, deleteByParams: { filters: 'price >= 100' } });
  const left = [];
  await shop.browseObjects({ indexName, browseParams: {}, aggregator: (page) => left.push(...page.hits) });
  assert.equal(left.length, 100);
  await shop.deleteIndex({ indexName });
}

/** Sort indices with names of the shop's choice, made by settings alone; a business signal between equals. */
async function sortIndices() {
  const indexName = 'lamps';
  const lamp = (objectID, price, sold) => ({ objectID, title: `Lamp ${objectID}`, price, currency: 'EUR', 'counter.sold': sold });
  await shop.saveObjects({ indexName, objects: [lamp('a', 30, 1), lamp('b', 10, 5), lamp('c', 20, 9), lamp('d', 10, 7)], waitForTasks: true });
  await shop.setSettings({ indexName, indexSettings: { customRanking: ['desc(counter.sold)'], replicas: ['lamps_cheapest_first', 'virtual(lamps_dear)'] } });
  const text = ['typo', 'geo', 'words', 'filters', 'proximity', 'attribute', 'exact', 'custom'];
  await shop.setSettings({ indexName: 'lamps_cheapest_first', indexSettings: { ranking: ['asc(price)', ...text], customRanking: ['desc(counter.sold)'] } });
  await shop.setSettings({ indexName: 'lamps_dear', indexSettings: { customRanking: ['desc(price)', 'asc(counter.sold)'] } });
  assert.equal((await shop.getSettings({ indexName: 'lamps_dear' })).primary, indexName);

  const page = instantsearch({ indexName, searchClient: lite, future: { preserveSharedStateOnUnmount: true } });
  const drawn = {};
  const draw = (name) => (rendered) => { drawn[name] = rendered; };
  page.addWidgets([
    connectors.connectSearchBox(draw('box'))({}),
    connectors.connectHits(draw('hits'))({}),
    connectors.connectSortBy(draw('sort'))({ items: [indexName, 'lamps_cheapest_first', 'lamps_dear'].map((value) => ({ value, label: value })) }),
  ]);
  const ids = () => drawn.hits.items.map((hit) => hit.objectID).join('');
  const step = async (act) => { const later = settled(page); act(); await later; };
  await step(() => page.start());
  assert.equal(ids(), 'cdba', 'browsing is by customRanking');
  await step(() => drawn.box.refine('lamp'));
  assert.equal(ids(), 'cdba', 'equals are by customRanking');
  await step(() => drawn.sort.refine('lamps_cheapest_first'));
  assert.equal(ids(), 'dbca', 'by price, then by customRanking');
  await step(() => drawn.sort.refine('lamps_dear'));
  assert.equal(ids(), 'acbd', 'a virtual replica is sorted by its customRanking');
  page.dispose();
  await shop.deleteIndex({ indexName });
}

await wholeCatalogue();
await sortIndices();
console.log('all clients agree');
