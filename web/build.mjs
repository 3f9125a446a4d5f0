// Builds the pages: installs what the lock file names, checks, and bundles; each only when stale.
//   node build.mjs check   types, unit tests and bundle
//   node build.mjs build   bundle only
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const here = dirname(fileURLToPath(import.meta.url));
const PAGES = ['storefront', 'console'];
const NEEDED = [20, 19];
/** All script of a page may have so many bytes, compressed. */
const BUDGET = { storefront: 300 * 1024, console: 300 * 1024 };
const LEFT_OUT = new Set(['node_modules', 'dist', 'target']);

function fail(message) {
  console.error(`web: ${message}`);
  process.exit(1);
}

function filesUnder(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => !LEFT_OUT.has(entry.name))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      return entry.isDirectory() ? filesUnder(path) : [path];
    })
    .sort();
}

function fingerprint(files) {
  const hash = createHash('sha256').update(process.version);
  for (const file of files) {
    hash.update(file.slice(here.length)).update('\0').update(readFileSync(file)).update('\0');
  }
  return hash.digest('hex');
}

function npm(...words) {
  const windows = process.platform === 'win32';
  const path = dirname(process.execPath) + delimiter + (process.env.PATH ?? '');
  const env = { ...process.env, PATH: path };
  const ran = spawnSync('npm', words, { cwd: here, stdio: 'inherit', env, shell: windows });
  if (ran.error) {
    fail(`npm did not start (${ran.error.message}); it comes with Node.js 20 or newer`);
  }
  if (ran.status !== 0) {
    fail(`npm ${words.join(' ')} failed`);
  }
}

/** Runs a step unless its stamp says that it ran on exactly these files. */
function step(stamp, now, isThere, run) {
  if (isThere() && existsSync(stamp) && readFileSync(stamp, 'utf8') === now) {
    return;
  }
  run();
  writeFileSync(stamp, now);
}

/** Stops when a page's scripts together are over its budget. */
function weigh(page) {
  const folder = join(here, page, 'dist');
  const scripts = filesUnder(folder).filter((file) => file.endsWith('.js'));
  const bytes = scripts.reduce((sum, file) => sum + gzipSync(readFileSync(file)).length, 0);
  if (bytes > BUDGET[page]) {
    fail(`the scripts of ${page} are ${bytes} bytes compressed, more than ${BUDGET[page]}`);
  }
  console.log(`web: the scripts of ${page} are ${Math.round(bytes / 1024)} kB compressed`);
}

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < NEEDED[0] || (major === NEEDED[0] && minor < NEEDED[1])) {
  fail(`Node.js ${NEEDED.join('.')} or newer is needed, this is ${process.version}`);
}

const modules = join(here, 'node_modules');
const manifests = ['package.json', 'package-lock.json', '.npmrc', ...PAGES.map((page) => join(page, 'package.json'))];
step(
  join(modules, '.vitrine-installed'),
  fingerprint(manifests.map((file) => join(here, file))),
  () => existsSync(modules),
  () => npm('ci', '--no-audit', '--no-fund'),
);

const sources = fingerprint(filesUnder(here));
if (process.argv[2] === 'check') {
  step(join(modules, '.vitrine-checked'), sources, () => true, () => npm('run', 'check'));
}
step(
  join(modules, '.vitrine-built'),
  sources,
  () => PAGES.every((page) => existsSync(join(here, page, 'dist', 'index.html'))),
  () => {
    npm('run', 'build');
    Object.keys(BUDGET).forEach(weigh);
  },
);
