// A whole page: what it shows is asked for together, and what can't be loaded leaves the rest standing.
import type { Context } from 'hono';
import { asksForAnswer, type ChallengeKind } from '../../domain/captcha.ts';
import { DomainError } from '../../domain/error.ts';
import type { CommentList } from '../../use-cases/list-comments.ts';
import { say } from '../../wording/catalogue.ts';
import { DEFAULT_LIMIT } from '../contract.ts';
import { decodeCursor } from '../cursor.ts';
import type { HttpEnv } from '../env.ts';
import { CommentForm, type FormState } from './comment-form.tsx';
import { CommentSection } from './comment-list.tsx';
import { DemoArticle, DemoFooter, DemoMasthead } from './demo-article.tsx';
import type { TypedFields } from './form-fields.ts';
import { LanguageSwitch } from './language-switch.tsx';
import { Layout, sendPage } from './layout.tsx';
import type { PageDeps, ReaderPage } from './reader-page.ts';
import { type OwnComment, ReceiptBox, ReceiptLookup } from './receipt-box.tsx';
import { readReceiptCookie } from './receipt-cookie.ts';
import type { Refusal } from './refusal.ts';

export interface Shown {
  fields: TypedFields;
  refusal?: Refusal;
  /** A challenge that is there already; else one is made. */
  challenge?: FormState['challenge'];
  /** Absent: that of the challenge in the fields. */
  kind?: ChallengeKind;
  isCodeFresh?: boolean;
}

export async function showCommentPage(c: Context<HttpEnv>, page: ReaderPage, shown: Shown, deps: PageDeps) {
  const after = page.address.cursor === null ? null : decodeCursor(page.address.cursor).id;
  const address = c.get('addressPrefix') ?? null;
  const [list, challenge, own] = await Promise.all([
    loadList(page, after, address, deps),
    shown.challenge ?? makeChallenge(page, shown, address, deps),
    loadOwn(readReceiptCookie(c, page, deps), deps),
  ]);
  const refusal = shown.refusal ?? null;
  // A code belongs to its picture: with a new picture the field is empty.
  const fields = { ...shown.fields, captcha: '' };
  const state = { fields, challenge, refusal, isCodeFresh: shown.isCodeFresh ?? false };
  if (refusal?.retryAfterSeconds) c.header('Retry-After', String(refusal.retryAfterSeconds));
  return sendPage(c, refusal?.status ?? 200, <CommentPage page={page} list={list} state={state} own={own} />);
}

async function isOverLimit(action: 'list' | 'challenge', address: string | null, { limiter }: PageDeps) {
  return address !== null && (await limiter.take(action, address)) !== null;
}

/** null where the database is away or this address asks too often: the form still works, and the list can be retried. */
async function loadList(page: ReaderPage, after: string | null, address: string | null, deps: PageDeps) {
  if (await isOverLimit('list', address, deps)) return null;
  const { sort, parent } = page.address;
  // Replies are a talk: they are read from its beginning.
  const order = parent === null ? sort : 'oldest';
  const query = { page: page.key, parentId: parent, sort: order, after, limit: DEFAULT_LIMIT } as const;
  return deps.listComments(page.site, query).catch(nullWhenDown);
}

/** Of the kind that the reader chose, until they choose another. */
async function makeChallenge(
  { site }: ReaderPage,
  { fields, kind }: Shown,
  address: string | null,
  deps: PageDeps,
) {
  const chosen = kind ?? (asksForAnswer(fields.captchaId) ? 'picture' : 'none');
  return (await isOverLimit('challenge', address, deps))
    ? null
    : deps.issueChallenge({ siteId: site.id, addressPrefix: address }, { kind: chosen });
}

async function loadOwn(receipt: string | null, { readReceipts }: PageDeps): Promise<OwnComment | null> {
  if (receipt === null) return null;
  const items = await readReceipts([receipt]).catch(nullWhenDown);
  const [item] = items ?? [];
  return item ? { receipt, item } : { receipt, item: null, isDown: items === null };
}

function nullWhenDown(error: unknown): null {
  if (error instanceof DomainError && error.code === 'down') return null;
  throw error;
}

interface Props {
  page: ReaderPage;
  list: CommentList | null;
  state: FormState;
  own: OwnComment | null;
}

function CommentPage({ page, list, state, own }: Props) {
  const { language, isDemo } = page;
  const replyTo = list?.items.find((comment) => comment.id === state.fields.parent)?.name ?? null;
  return (
    <Layout language={language} title={titleOf(page, state)}>
      <a class="skip" href="#form">
        {say(language, 'page.skip')}
      </a>
      {isDemo ? <DemoMasthead page={page} /> : <PlainHeader page={page} />}
      <main>
        {isDemo && <DemoArticle />}
        {own && <ReceiptBox page={page} own={own} />}
        <CommentSection page={page} list={list} />
        <CommentForm page={page} state={state} replyTo={replyTo} />
        <ReceiptLookup page={page} />
      </main>
      {isDemo && <DemoFooter page={page} />}
    </Layout>
  );
}

function PlainHeader({ page }: { page: ReaderPage }) {
  const { language, site, articleUrl } = page;
  return (
    <header class="plain-head">
      <p class="masthead-line">
        {articleUrl !== null && <a href={articleUrl}>← {say(language, 'page.back')}</a>}
        <LanguageSwitch page={page} />
      </p>
      <h1>{say(language, 'page.title', { site: site.name })}</h1>
    </header>
  );
}

/** The title is read first: it says at once what the answer to a form is. */
function titleOf({ language, site }: ReaderPage, { refusal, isCodeFresh }: FormState): string {
  const title = say(language, 'page.title', { site: site.name });
  if (refusal)
    return `${refusal.alert ?? say(language, 'error.summary', { n: refusal.errors.length })} ${title}`;
  return isCodeFresh ? `${say(language, 'captcha.fresh')} ${title}` : title;
}
