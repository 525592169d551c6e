// A batch of pending comments: read together, checked one by one, written together. What is no longer pending is skipped.
// Where the policy asks another service, its comments are written when the answers are there; no others wait for them.
import { runChecks } from '../checks/index.ts';
import { MODELS } from '../checks/model/models.ts';
import { fingerprintOf } from '../checks/text/fingerprint.ts';
import { TEXT_FIELDS } from '../domain/comment.ts';
import type { CheckedText, Facts } from '../domain/facts.ts';
import type { Policy, VersionedPolicy } from '../domain/policy.ts';
import type { CheckQueue, Clock, Keyring, NewId } from '../domain/ports.ts';
import { REMOTE_CHECK, type RemotePolicy } from '../domain/remote-policy.ts';
import type { Signal } from '../domain/signal.ts';
import type { Site } from '../domain/site.ts';
import type { CheckStore, DecisionStore, SiteStore, UncheckedComment } from '../domain/stores.ts';
import { urgencyOf } from '../domain/urgency.ts';
import { automaticReason, flagsOf, judge } from '../domain/verdict.ts';
import type { AskRemote } from './ask-remote.ts';
import { applyMoves, type WantedMove } from './decide.ts';
import { listsPhones, phoneMacs, readPhones } from './find-phones.ts';

interface Deps {
  checkStore: CheckStore;
  store: DecisionStore;
  sites: SiteStore;
  keyring: Keyring;
  newId: NewId;
  now: Clock;
  /** For what each check costs: milliseconds of any origin, with a fraction. */
  stopwatch: Clock;
  askRemote: AskRemote;
  queue: Pick<CheckQueue, 'offer'>;
}

/** The number of comments that got their verdict now. */
export function createCheckComments(deps: Deps) {
  return async function checkComments(ids: readonly string[]): Promise<number> {
    const comments = await deps.checkStore.loadPending(ids, (comment) =>
      phoneMacs(comment.id, comment.phoneSealed, deps.keyring),
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
    const checked = known.map(({ comment, policy, text }) => {
      const facts = { ...comment.facts, waveSize: waveSizes.get(comment.id) ?? 0 };
      return { comment, policy, signals: signalsOf(comment, text, facts, policy.policy, deps) };
    });
    const settled = await write(
      checked.filter((one) => remoteOf(one) === null),
      deps,
    );
    return settled + (await askAndWrite(checked, deps));
  };
}

interface Checked {
  comment: UncheckedComment;
  policy: VersionedPolicy;
  signals: Signal[];
}

async function write(checked: readonly Checked[], deps: Deps): Promise<number> {
  const wanted = checked.map(({ comment, signals, policy }) => toMove(comment, signals, policy));
  return (await applyMoves(wanted, deps.newId(), deps)).size;
}

/** What can't be asked about within this job's time stays pending and gets another job. */
async function askAndWrite(checked: readonly Checked[], deps: Deps): Promise<number> {
  const asked = checked.flatMap((one) => {
    const remote = remoteOf(one);
    const holdsOnly = one.policy.policy.checks[REMOTE_CHECK] === 'hold';
    return remote === null ? [] : [{ ...one, remote, holdsOnly }];
  });
  if (asked.length === 0) return 0;
  const answers = await deps.askRemote(asked);
  const left = asked.filter(({ comment }) => !answers.has(comment.id));
  if (left.length > 0) deps.queue.offer(left.map(({ comment }) => comment.id));
  const answered = asked.flatMap((one) => {
    const signals = answers.get(one.comment.id);
    return signals === undefined ? [] : [{ ...one, signals: [...one.signals, ...signals] }];
  });
  return write(answered, deps);
}

/** A comment that is rejected already needs no second opinion, and nobody else should get to see it. */
function remoteOf({ signals, policy: { policy, version } }: Checked): RemotePolicy | null {
  if (policy.remote === null || policy.checks[REMOTE_CHECK] === 'off') return null;
  return judge(signals, policy, version).outcome === 'reject' ? null : policy.remote;
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
  const phones = listsPhones(policy) ? readPhones(comment, text, deps.keyring) : [];
  return runChecks(text, policy, { ...facts, phones }, deps.stopwatch);
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
    check: {
      verdict,
      signals,
      flags,
      dueAt: urgencyOf(comment.submittedAt, flags, comment.facts.captcha).dueAt,
    },
  };
}
