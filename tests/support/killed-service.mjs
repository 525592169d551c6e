// The built service, with one wire that ends the process (kill -9) at the place that KILL_AT names, the KILL_COUNT-th time.
import { composeService, createWorld, openStores } from '../../dist/src/compose.js';
import { loadConfig } from '../../dist/src/config.js';
import { DEMO_SITE } from '../../dist/src/domain/demo-site.js';

const config = loadConfig(process.env);
const world = createWorld(config);
const stores = await openStores(config, world);
const place = process.env.KILL_AT;
let left = Number(process.env.KILL_COUNT ?? 1);

function die() {
  left -= 1;
  if (left <= 0) process.kill(process.pid, 'SIGKILL');
}

const FLUSH = 'insert into duyet.comments';
const VERDICT = 'update duyet.comments comment set';
const textOf = (statement) => JSON.stringify(statement.queryChunks);

const { rows } = stores.database;
stores.database.rows = async (statement) => {
  const text = textOf(statement);
  if (place === 'before-the-commit' && text.includes(FLUSH)) die();
  // The checks have run, their verdicts are not written.
  if (place === 'in-the-middle-of-a-check' && text.includes(VERDICT)) die();
  const result = await rows(statement);
  if (place === 'after-the-verdict-before-the-job-ends' && text.includes(VERDICT)) die();
  return result;
};
const { offer } = stores.queue;
stores.queue.offer = (ids) => {
  if (place === 'after-the-commit-before-the-job') die();
  const taken = offer(ids);
  if (place === 'after-the-job-before-the-answer') die();
  return taken;
};

const { queue } = stores.backend;
const add = queue.add.bind(queue);
queue.add = async (...job) => {
  // What gathered has been answered by now.
  if (place === 'after-the-answer-before-the-job') die();
  return add(...job);
};

const service = composeService(config, stores, world);
await service.administerModerators.ensureFirstAdmin(config.adminToken);
if (!(await service.sites.find('demo'))) {
  await service.administerSites.createSite(
    { id: 'killed', name: 'Killed', role: 'admin', sites: ['*'] },
    DEMO_SITE,
  );
}
if (config.port !== null) await service.serve(config.host, config.port);
if (config.role !== 'api') service.startWork();
