// The one place that writes a status, with its decision and its event, for one comment or five hundred.
import { inArray, sql } from 'drizzle-orm';
import type { DecisionStore, Move } from '../domain/stores.ts';
import type { Database } from './database.ts';
import { comments } from './schema.ts';

export function createDecisionStore(database: Database): DecisionStore {
  return {
    find: (ids) =>
      ids.length === 0
        ? Promise.resolve([])
        : database.run((db) =>
            db
              .select({
                id: comments.id,
                siteId: comments.siteId,
                status: comments.status,
                version: comments.version,
              })
              .from(comments)
              .where(inArray(comments.id, [...ids])),
          ),
    move: (moves) => move(database, moves),
  };
}

function moveRow(move: Move) {
  const { check } = move;
  return {
    comment_id: move.commentId,
    version: move.version,
    to_status: move.to,
    outcome: move.outcome,
    reason: move.reason,
    reference: move.reference,
    note: move.note,
    made_by: move.by,
    batch_id: move.batchId,
    decision_id: move.decisionId,
    at: move.at,
    event_type: move.eventType,
    event_data: move.eventData,
    verdict: check?.verdict ?? null,
    signals: check?.signals ?? null,
    flags: check?.flags ?? null,
    due_at: check?.dueAt ?? null,
  };
}

/** Rows are locked in the order of their ids, so that two batches never wait for each other in a ring. */
async function move(database: Database, moves: readonly Move[]): Promise<Set<string>> {
  if (moves.length === 0) return new Set();
  const rows = await database.rows<{ id: string }>(sql`
    with input as (
      select * from json_to_recordset(${JSON.stringify(moves.map(moveRow))}::json) as row (
        comment_id uuid, version integer, to_status text, outcome text, reason text, reference text, note text,
        made_by text, batch_id uuid, decision_id uuid, at timestamptz, event_type text, event_data jsonb,
        verdict json, signals json, flags text[], due_at timestamptz
      )
    ),
    locked as (
      select comment.id, comment.site_id, comment.status as before
      from duyet.comments comment
      join input on input.comment_id = comment.id and input.version = comment.version
      order by comment.id
      for update of comment
    ),
    updated as (
      update duyet.comments comment set
        status = input.to_status,
        version = comment.version + 1,
        verdict = coalesce(input.verdict, comment.verdict),
        signals = coalesce(input.signals, comment.signals),
        flags = coalesce(input.flags, comment.flags),
        due_at = coalesce(input.due_at, comment.due_at)
      from locked join input on input.comment_id = locked.id
      where comment.id = locked.id
      returning comment.id, comment.version, locked.before, locked.site_id
    ),
    decided as (
      insert into duyet.decisions (id, comment_id, version, outcome, before, reason, made_by, made_at, batch_id)
      select decision_id, id, updated.version, outcome, before, reason, made_by, at, batch_id
      from updated join input on input.comment_id = updated.id
      order by id
    ),
    noted as (
      insert into duyet.notes (decision_id, note, reference)
      select decision_id, note, reference
      from updated join input on input.comment_id = updated.id
      where note is not null or reference is not null
    ),
    logged as (
      insert into duyet.events (type, site_id, comment_id, actor, data, at)
      select event_type, site_id, id, made_by, event_data, at
      from updated join input on input.comment_id = updated.id
      order by id
    )
    select id from updated`);
  return new Set(rows.map((row) => row.id));
}
