// A page's world in memory: what the routes are given, with switches for what may go wrong.
import { OpenAPIHono } from '@hono/zod-openapi';
import type { CommentForm } from '../../src/domain/comment-form.ts';
import { DEMO_SITE } from '../../src/domain/demo-site.ts';
import { DomainError } from '../../src/domain/error.ts';
import type { Site } from '../../src/domain/site.ts';
import type { PublicComment } from '../../src/domain/stores.ts';
import type { HttpEnv } from '../../src/http/env.ts';
import type { PageDeps } from '../../src/http/pages/reader-page.ts';
import { createErrorHandler } from '../../src/http/problem.ts';
import { addPageRoutes, showPageErrors } from '../../src/http/routes/pages.tsx';
import type { Sender } from '../../src/use-cases/make-submission.ts';
import type { ReceiptItem } from '../../src/use-cases/read-receipts.ts';

export const RECEIPT = 'r'.repeat(48);
export const AT = new Date('2020-03-09T14:43:00Z');

export function comment(fields: Partial<PublicComment> = {}): PublicComment {
  return {
    id: '01890000-0000-7000-8000-000000000001',
    name: 'Nguyễn Văn An',
    title: 'Ủng hộ',
    content: 'Họp cuối tuần là hợp lý.\nTôi sẽ đi.',
    submittedAt: AT,
    replyCount: 0,
    replies: [],
    ...fields,
  };
}

export function item(fields: Partial<ReceiptItem> = {}): ReceiptItem {
  return {
    id: '01890000-0000-7000-8000-000000000009',
    siteId: 'demo',
    status: 'pending',
    reason: null,
    reference: null,
    automatic: false,
    canAppeal: false,
    canResend: false,
    submittedAt: AT,
    page: { key: '/tin/binh-dang-gioi' },
    title: 'Ủng hộ',
    content: 'Họp cuối tuần là hợp lý.',
    ...fields,
  };
}

export interface World {
  sites: Site[];
  comments: PublicComment[];
  count: number;
  next: string | null;
  own: ReceiptItem | null;
  sent: { form: CommentForm; sender: Sender }[];
  withdrawn: string[];
  /** Thrown instead of an answer. */
  faults: Partial<Record<'findSite' | 'submit' | 'list' | 'receipts' | 'withdraw', Error>>;
  /** Seconds to wait, by action. */
  limits: Partial<Record<string, number>>;
  ids: number;
  logged: unknown[];
}

export const PAPER: Site = {
  ...DEMO_SITE,
  id: 'bao-a',
  name: 'Báo A',
  origins: ['https://bao-a.example'],
  consentNotice: null,
};

export function createWorld(changes: Partial<World> = {}): World {
  return {
    sites: [DEMO_SITE, PAPER],
    comments: [],
    count: changes.comments?.length ?? 0,
    next: null,
    own: null,
    sent: [],
    withdrawn: [],
    faults: {},
    limits: {},
    ids: 0,
    logged: [],
    ...changes,
  };
}

function createDeps(world: World): PageDeps {
  const failIf = (name: keyof World['faults']) => {
    const fault = world.faults[name];
    if (fault) throw fault;
  };
  const newId = () => `01890000-0000-7000-8000-${String(++world.ids).padStart(12, '0')}`;
  return {
    async findSite(id) {
      failIf('findSite');
      const site = world.sites.find((known) => known.id === id);
      if (!site) throw new DomainError('site');
      return site;
    },
    ownHost: (host) => host ?? 'localhost',
    async issueChallenge(_, { kind }) {
      const isPicture = kind === 'picture';
      const id = `${isPicture ? '' : 'none.'}challenge-${newId()}`;
      const svg = isPicture ? `<svg data-challenge="${id}"></svg>` : null;
      const soundUrl = isPicture ? `/v1/captcha/${id}/sound` : null;
      return { id, svg, soundUrl, work: { bits: 16, salt: 'salt' }, expiresAt: AT };
    },
    limiter: { take: async (action) => world.limits[action] ?? null },
    keyring: {
      seal: (_, plain, context) => Buffer.from(JSON.stringify([plain, context])).toString('base64url'),
      open(_, sealed, context) {
        const [plain, sealedFor] = JSON.parse(Buffer.from(sealed, 'base64url').toString());
        return sealedFor === context ? plain : null;
      },
    },
    async submitComment(_, form, sender) {
      failIf('submit');
      world.sent.push({ form, sender });
      return { id: newId(), status: 'pending', receipt: RECEIPT, page: { key: '/' }, repeated: false };
    },
    async listComments() {
      failIf('list');
      return { items: world.comments, count: world.count, next: world.next };
    },
    async readReceipts(receipts) {
      failIf('receipts');
      return world.own && receipts[0] === RECEIPT ? [world.own] : [];
    },
    async withdrawComment(receipt) {
      failIf('withdraw');
      world.withdrawn.push(receipt);
      return item({ status: 'withdrawn' });
    },
    newId,
    isSecure: true,
  };
}

export function createPages(world: World) {
  const app = new OpenAPIHono<HttpEnv>();
  const log = (fields: object) => void world.logged.push(fields);
  app.onError(showPageErrors(createErrorHandler({ debug: log, info: log, warn: log, error: log })));
  app.use(async function identifyRequest(c, next) {
    c.set('requestId', 'request');
    c.set('addressPrefix', '192.0.2.1');
    await next();
  });
  addPageRoutes(app, createDeps(world));
  return app;
}
