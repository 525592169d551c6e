// What a reader's page stands on: the routes' dependencies, and the page that a request is about.
import type { Context } from 'hono';
import type { Challenge } from '../../domain/captcha.ts';
import type { CommentForm } from '../../domain/comment-form.ts';
import { DEMO_SITE } from '../../domain/demo-site.ts';
import { DomainError } from '../../domain/error.ts';
import type { Keyring, NewId, RateLimiter } from '../../domain/ports.ts';
import { type PageReference, pageKeyOf, pageReference, type Site } from '../../domain/site.ts';
import type { IssueChallenge } from '../../use-cases/issue-challenge.ts';
import type { CommentList, ListQuery } from '../../use-cases/list-comments.ts';
import type { Sender } from '../../use-cases/make-submission.ts';
import type { ReceiptItem } from '../../use-cases/read-receipts.ts';
import type { AcceptedComment } from '../../use-cases/submit-comment.ts';
import type { Language } from '../../wording/catalogue.ts';
import { type EnterDeps, enterSite } from '../enter-site.ts';
import type { HttpEnv } from '../env.ts';
import { type Address, readAddress } from './address.ts';
import { DEMO_ARTICLE } from './demo-page.ts';

export interface PageDeps extends EnterDeps {
  issueChallenge: IssueChallenge['issueChallenge'];
  limiter: RateLimiter;
  keyring: Pick<Keyring, 'seal' | 'open'>;
  submitComment: (site: Site, form: CommentForm, sender: Sender) => Promise<AcceptedComment>;
  listComments: (site: Site, query: ListQuery) => Promise<CommentList>;
  readReceipts: (receipts: readonly string[]) => Promise<ReceiptItem[]>;
  withdrawComment: (receipt: string) => Promise<ReceiptItem>;
  newId: NewId;
  /** Whether readers reach the service by https: the cookie is then never sent without it. */
  isSecure: boolean;
}

/** What a form shows of a challenge; the pages have no script that could do its work. */
export type ShownChallenge = Pick<Challenge, 'id' | 'svg' | 'soundUrl'>;

export interface ReaderPage {
  site: Site;
  key: string;
  reference: PageReference & { title?: string };
  /** The article's own address, where the site's origins tell it. */
  articleUrl: string | null;
  isDemo: boolean;
  language: Language;
  address: Address;
}

/** Throws `site`, `origin`, `not-found` where no page is named, and `invalid` for one that is not the site's. */
export async function openPage(c: Context<HttpEnv>, deps: PageDeps): Promise<ReaderPage> {
  const named = c.req.param('site');
  const isDemo = named === undefined;
  const site = await enterSite(c, named ?? DEMO_SITE.id, deps);
  const address = readAddress(c, isDemo ? '/demo' : `/p/${site.id}`, !isDemo);
  const wanted = isDemo ? DEMO_ARTICLE.key : address.page;
  if (!wanted) throw new DomainError('not-found');
  const reference = pageReference(wanted);
  const key = pageKeyOf(reference, site);
  return {
    site,
    key,
    reference: isDemo ? { ...reference, title: DEMO_ARTICLE.headline } : reference,
    articleUrl: articleUrlOf(reference, key, site),
    isDemo,
    language: address.lang ?? site.language,
    address,
  };
}

/** Put together from the site's own origin and the page's key: nothing of a reader's query becomes a link's host. */
function articleUrlOf(reference: PageReference, key: string, { origins }: Site): string | null {
  const host = 'url' in reference ? new URL(reference.url).host : null;
  const origin = origins.find((known) => host === null || new URL(known).host === host);
  return origin === undefined ? null : origin + key;
}
