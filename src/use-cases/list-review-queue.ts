// The desk's list and the desk's view of one comment, with every flag's evidence cut out of the text.
import { DomainError } from '../domain/error.ts';
import { type Moderator, mayEnter } from '../domain/moderator.ts';
import { maskPhone } from '../domain/phone.ts';
import type { Keyring } from '../domain/ports.ts';
import { type ShownEvidence, type Signal, showEvidence } from '../domain/signal.ts';
import { pageKeyOf, pageReference } from '../domain/site.ts';
import type {
  AuthorRecord,
  ReviewedComment,
  ReviewFilter,
  ReviewSort,
  ReviewStore,
  SiteStore,
} from '../domain/stores.ts';
import { urgencyOf } from '../domain/urgency.ts';

export interface ReviewItem extends Omit<ReviewedComment, 'phoneSealed' | 'signals' | 'flags'> {
  /** Masked; null where none was given. */
  phone: string | null;
  signals: (Omit<Signal, 'evidence'> & { evidence: ShownEvidence[] })[];
  urgency: { dueAt: Date; because: string[] };
}

export interface ReviewDetail extends ReviewItem {
  history: Awaited<ReturnType<ReviewStore['history']>>;
  author: AuthorRecord;
}

export interface ReviewQuery {
  status: ReviewFilter['status'];
  site: string | null;
  page: string | null;
  label: ReviewFilter['label'];
  sort: ReviewSort;
  after: { dueAt: Date; id: string } | null;
  limit: number;
}

interface Deps {
  store: ReviewStore;
  sites: SiteStore;
  keyring: Keyring;
}

export function createReviewQueue(deps: Deps) {
  return {
    async listReviewQueue(
      moderator: Moderator,
      query: ReviewQuery,
    ): Promise<{ items: ReviewItem[]; next: { dueAt: Date; id: string } | null }> {
      const filter = await toFilter(moderator, query, deps.sites);
      const { sort, after, limit } = query;
      const found = await deps.store.list({ filter, sort, after, limit: limit + 1 });
      const last = found.length > limit ? found[limit - 1] : undefined;
      return {
        items: found.slice(0, limit).map((comment) => toReviewItem(comment, deps.keyring)),
        next: last ? { dueAt: last.dueAt, id: last.id } : null,
      };
    },
    async showComment(moderator: Moderator, id: string): Promise<ReviewDetail> {
      const comment = await deps.store.find(id);
      if (!comment || !mayEnter(moderator, comment.siteId)) throw new DomainError('not-found');
      const [history, author] = await Promise.all([deps.store.history(id), deps.store.author(id)]);
      return { ...toReviewItem(comment, deps.keyring), history, author };
    },
  };
}

/** Without a site, all that the moderator may enter. A site that they may not is no site to them. */
async function toFilter(moderator: Moderator, query: ReviewQuery, sites: SiteStore): Promise<ReviewFilter> {
  const { status, label } = query;
  if (query.site === null) {
    if (query.page !== null)
      throw new DomainError('invalid', { errors: [{ pointer: '/site', code: 'site.missing' }] });
    return { status, label, pageKey: null, sites: moderator.sites.includes('*') ? null : moderator.sites };
  }
  const site = mayEnter(moderator, query.site) ? await sites.find(query.site) : null;
  if (!site) throw new DomainError('site');
  const pageKey = query.page === null ? null : pageKeyOf(pageReference(query.page), site);
  return { status, label, pageKey, sites: [site.id] };
}

function toReviewItem(comment: ReviewedComment, keyring: Keyring): ReviewItem {
  const { phoneSealed, signals, flags, ...shown } = comment;
  const number = phoneSealed === null ? null : keyring.open('phone', phoneSealed, comment.id);
  const { name, title, content } = comment;
  return {
    ...shown,
    phone: number === null ? null : maskPhone(number),
    signals: signals.map((signal) => ({
      ...signal,
      evidence: showEvidence(signal.evidence, { name, title, content }),
    })),
    urgency: { dueAt: comment.dueAt, because: urgencyOf(comment.submittedAt, flags).because },
  };
}
