// A batch of pending comments: read together, checked one by one, written together. What is no longer pending is skipped.
import { runChecks } from '../checks/index.ts';
import { MODELS } from '../checks/model/models.ts';
import { fingerprintOf } from '../checks/text/fingerprint.ts';
import { TEXT_FIELDS } from '../domain/comment.ts';
import type { CheckedText, Facts, PhoneFact } from '../domain/facts.ts';
import type { Policy, VersionedPolicy } from '../domain/policy.ts';
import type { Clock, Keyring, NewId } from '../domain/ports.ts';
import type { Signal } from '../domain/signal.ts';
import type { Site } from '../domain/site.ts';
import type { CheckStore, DecisionStore, SiteStore, UncheckedComment } from '../domain/stores.ts';
import { urgencyOf } from '../domain/urgency.ts';
import { automaticReason, flagsOf, judge } from '../domain/verdict.ts';
import { applyMoves, type WantedMove } from './decide.ts';
import { findPhones, listsPhones } from './find-phones.ts';

interface Deps {
  checkStore: CheckStore;
  store: DecisionStore;
  sites: SiteStore;
  keyring: Keyring;
  newId: NewId;
  now: Clock;
  /** For what each check costs: milliseconds of any origin, with a fraction. */
  stopwatch: Clock;
}

/** The number of comments that got their verdict now. */
export function createCheckComments(deps: Deps) {
  return async function checkComments(ids: readonly string[]): Promise<number> {
    const comments = await deps.checkStore.loadPending(ids, (comment) =>
      phoneMacs(comment.id, comment.phoneSealed, deps),
    );
    const policies = await loadPolicies(comments, deps.sites);
    const known = comments.flatMap((comment) => {
      const found = policies.get(comment.siteId);
      return found ? [{ comment, policy: found.policy, text: textOf(comment, found.site) }] : [];
    });
    // Here and not at the submission: the checks need the same contacts, and no reader waits for it.
    const waveSizes = await deps.checkStore.joinWaves(
      known.map(({ comment, text }) => ({ ...comment, fingerprint: fingerprintOf(text) })),
    );
    const wanted = known.map(({ comment, policy, text }) => {
      const facts = { ...comment.facts, waveSize: waveSizes.get(comment.id) ?? 0 };
      return toMove(comment, signalsOf(comment, text, facts, policy.policy, deps), policy);
    });
    return (await applyMoves(wanted, deps.newId(), deps)).size;
  };
}

/** After a check failed too often, a person decides: `unavailable` holds and never approves. */
export function createHoldUnchecked(deps: Deps) {
  return async function holdUnchecked(ids: readonly string[]): Promise<number> {
    const comments = await deps.checkStore.loadPending(ids, () => []);
    const policies = await loadPolicies(comments, deps.sites);
    const wanted = comments.flatMap((comment) => {
      const found = policies.get(comment.siteId);
      const evidence = [{ fact: 'check-attempts', value: comment.attempts }];
      const signal: Signal = {
        check: 'check-comments',
        label: 'unavailable',
        kind: 'failed',
        score: 1,
        evidence,
      };
      return found ? [toMove(comment, [signal], found.policy)] : [];
    });
    return (await applyMoves(wanted, deps.newId(), deps)).size;
  };
}

type SitePolicy = { site: Site; policy: VersionedPolicy };

async function loadPolicies(
  comments: readonly UncheckedComment[],
  sites: SiteStore,
): Promise<Map<string, SitePolicy>> {
  const ids = [...new Set(comments.map((comment) => comment.siteId))];
  const found = await Promise.all(
    ids.map(async (id): Promise<[string, SitePolicy][]> => {
      const [site, policy] = await Promise.all([sites.find(id), sites.policy(id)]);
      return site && policy ? [[id, { site, policy }]] : [];
    }),
  );
  return new Map(found.flat());
}

function phoneMacs(commentId: string, sealed: string, { keyring }: Deps): string[] {
  const number = keyring.open('phone', sealed, commentId);
  return number === null ? [] : keyring.macs('phone', number);
}

function textOf(comment: UncheckedComment, site: Site): CheckedText {
  return {
    fields: TEXT_FIELDS.map((field) => ({ field, text: comment[field] })),
    siteHosts: site.origins.map((origin) => new URL(origin).hostname),
    region: site.region,
  };
}

function signalsOf(
  comment: UncheckedComment,
  text: CheckedText,
  facts: Omit<Facts, 'phones'>,
  policy: Policy,
  deps: Deps,
): Signal[] {
  const phones = listsPhones(policy) ? readPhones(comment, text, deps) : [];
  return runChecks(text, policy, { ...facts, phones }, deps.stopwatch);
}

/** The comment's own number and those that it names, as the HMACs that a policy's lists hold. */
function readPhones(comment: UncheckedComment, text: CheckedText, deps: Deps): PhoneFact[] {
  const { id, phoneSealed } = comment;
  const own = phoneSealed === null ? [] : [{ place: null, macs: phoneMacs(id, phoneSealed, deps) }];
  return [...own, ...findPhones(text, deps.keyring)];
}

function toMove(
  comment: UncheckedComment,
  signals: Signal[],
  { policy, version }: VersionedPolicy,
): WantedMove {
  const verdict = judge(signals, policy, version, MODELS.version);
  const flags = flagsOf(verdict.labels, policy);
  return {
    comment: { id: comment.id, status: 'pending', version: comment.version },
    outcome: verdict.outcome,
    mover: 'policy',
    by: 'policy',
    reason: verdict.outcome === 'reject' ? automaticReason(signals, policy, verdict) : null,
    check: { verdict, signals, flags, dueAt: urgencyOf(comment.submittedAt, flags).dueAt },
  };
}
