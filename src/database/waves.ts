// Which comments belong to one wave: their fingerprints are kept, their like looked up, and all get the first one's id.
import { sql } from 'drizzle-orm';
import { COMMON_BANDS } from '../checks/text/fingerprint.ts';
import type { CheckStore, Fingerprinted } from '../domain/stores.ts';
import type { Database } from './database.ts';

/** A band's nearest neighbours in time, on either side: enough to meet a wave, however large. */
const NEIGHBOURS = 8;
/** Counting stops here: more is "very many" anyway. */
const COUNT_LIMIT = 500;
const WAVE_LOCK = 7_300_003;

interface Pair {
  id: string;
  other: string;
}

/**
 * Every worker commits its fingerprints before it looks: of two that check a wave's members at once, at least the later one
 * sees both. Then waves are joined one worker at a time, so that no member is counted to two. Repeating it changes nothing.
 */
export function createJoinWaves(database: Database): CheckStore['joinWaves'] {
  return async (comments) => {
    const telling = comments.filter(({ fingerprint }) => fingerprint.length > 0);
    if (telling.length === 0) return new Map();
    await keep(database, telling);
    const pairs = await findPairs(database, telling);
    if (pairs.length === 0) return new Map();
    await database.transaction((inside) => join(inside, pairs));
    return readSizes(
      database,
      telling.map(({ id }) => id),
    );
  };
}

/** Sorted, so that two workers with the same comments lock alike. */
async function keep(database: Database, comments: readonly Fingerprinted[]): Promise<void> {
  await database.rows(sql`
    insert into duyet.fingerprints (site_id, value, submitted_at, comment_id)
    select input.site_id, band.value, input.submitted_at, input.id
    from ${inputOf(comments)}, unnest(input.fingerprint) as band (value)
    order by 1, 2, 3, 4
    on conflict do nothing`);
}

function inputOf(comments: readonly Fingerprinted[]) {
  const rows = comments.map(({ id, siteId, submittedAt, fingerprint }) => ({
    id,
    site_id: siteId,
    submitted_at: submittedAt,
    fingerprint,
  }));
  return sql`json_to_recordset(${JSON.stringify(rows)}::json)
    as input (id uuid, site_id text, submitted_at timestamptz, fingerprint integer[])`;
}

/** One index, read at eight places a comment, whatever the number of fingerprints. */
function findPairs(database: Database, comments: readonly Fingerprinted[]): Promise<Pair[]> {
  return database.rows<Pair>(sql`
    select input.id, alike.comment_id as other
    from ${inputOf(comments)}
    cross join lateral (
      select near.comment_id from unnest(input.fingerprint) as band (value)
      cross join lateral (
        (select f.comment_id from duyet.fingerprints f
         where f.site_id = input.site_id and f.value = band.value
           and (f.submitted_at, f.comment_id) < (input.submitted_at, input.id)
           and f.submitted_at > input.submitted_at - interval '24 hours'
         order by f.submitted_at desc, f.comment_id desc limit ${NEIGHBOURS})
        union all
        (select f.comment_id from duyet.fingerprints f
         where f.site_id = input.site_id and f.value = band.value
           and (f.submitted_at, f.comment_id) > (input.submitted_at, input.id)
           and f.submitted_at < input.submitted_at + interval '24 hours'
         order by f.submitted_at, f.comment_id limit ${NEIGHBOURS})
      ) near
      group by near.comment_id
      having count(*) >= ${COMMON_BANDS}
    ) alike`);
}

async function join(inside: Database, pairs: readonly Pair[]): Promise<void> {
  // A statement of its own: the next one then sees what the last holder of the lock committed.
  await inside.rows(sql`select pg_advisory_xact_lock(${WAVE_LOCK})`);
  const ids = [...new Set(pairs.flatMap(({ id, other }) => [id, other]))].sort();
  const members = await inside.rows<{ id: string; wave_id: string | null }>(sql`
    select c.id, c.wave_id from duyet.comments c
    where c.id = any(${sql.param(ids)}::uuid[]) and c.status not in ('withdrawn', 'erased')
    order by c.id for update`);
  const joined = joinPairs(pairs, new Map(members.map((row) => [row.id, row.wave_id])));
  if (joined.length === 0) return;
  await inside.rows(sql`
    update duyet.comments c set wave_id = input.wave_id
    from json_to_recordset(${JSON.stringify(joined)}::json) as input (id uuid, wave_id uuid)
    where c.id = input.id and c.wave_id is null`);
}

/** Who has no wave yet, with the one it now belongs to: the oldest that its like have, else the first of them. */
function joinPairs(
  pairs: readonly Pair[],
  waves: ReadonlyMap<string, string | null>,
): { id: string; wave_id: string }[] {
  const parents = new Map(Array.from(waves.keys(), (id) => [id, id]));
  const rootOf = (id: string): string => {
    let root = id;
    for (let parent = parents.get(root); parent !== undefined && parent !== root; parent = parents.get(root))
      root = parent;
    return root;
  };
  for (const { id, other } of pairs) {
    if (!waves.has(id) || !waves.has(other)) continue;
    const [first = id, second = other] = [rootOf(id), rootOf(other)].sort();
    parents.set(second, first);
    // Shortens the way for the next question.
    parents.set(id, first);
  }
  const known = new Map<string, string>();
  for (const [id, wave] of waves) {
    const root = rootOf(id);
    if (wave !== null && wave < (known.get(root) ?? '~')) known.set(root, wave);
  }
  const sizes = new Map<string, number>();
  for (const id of waves.keys()) sizes.set(rootOf(id), (sizes.get(rootOf(id)) ?? 0) + 1);
  return Array.from(waves).flatMap(([id, wave]) =>
    wave === null && (sizes.get(rootOf(id)) ?? 0) > 1
      ? [{ id, wave_id: known.get(rootOf(id)) ?? rootOf(id) }]
      : [],
  );
}

/** Members within the day before each comment, or after it: one that was checked late is no smaller part of its wave. */
async function readSizes(database: Database, ids: readonly string[]): Promise<Map<string, number>> {
  const rows = await database.rows<{ id: string; size: number }>(sql`
    select own.id, members.size
    from duyet.comments own
    cross join lateral (
      select count(*)::int as size from (
        select from duyet.comments c
        where c.wave_id = own.wave_id and c.submitted_at > own.submitted_at - interval '24 hours'
          and c.submitted_at < own.submitted_at + interval '24 hours'
        limit ${COUNT_LIMIT}) x
    ) members
    where own.id = any(${sql.param([...ids])}::uuid[]) and own.wave_id is not null`);
  return new Map(rows.map((row) => [row.id, row.size]));
}
