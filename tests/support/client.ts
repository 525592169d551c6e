// A reader and a moderator, as HTTP clients.
import { ADMIN_TOKEN } from './service.ts';
import { until } from './until.ts';

export interface NewComment {
  site?: string;
  page?: { key: string; title?: string } | { url: string };
  name?: string;
  phone?: string;
  title?: string;
  content?: string;
  parentId?: string | null;
  consent?: { notice: string } | null;
  receipts?: string[];
  website?: string;
  captcha?: { id: string; answer: string };
}

export interface Accepted {
  id: string;
  status: string;
  receipt: string;
  page: { key: string };
}

/** The answer's body, as the caller knows it from the contract. */
export async function readJson<Body>(answer: Response): Promise<Body> {
  return (await answer.json()) as Body;
}

export async function getChallenge(
  url: string,
  site = 'demo',
  headers: Record<string, string> = {},
): Promise<string> {
  const answer = await fetch(`${url}/v1/captcha?site=${site}`, { headers });
  if (answer.status !== 200) throw new Error(`captcha: ${answer.status} ${await answer.text()}`);
  return (await readJson<{ id: string }>(answer)).id;
}

export async function postComment(
  url: string,
  comment: NewComment = {},
  headers: Record<string, string> = {},
): Promise<Response> {
  const site = comment.site ?? 'demo';
  const captcha = comment.captcha ?? { id: await getChallenge(url, site, headers), answer: 'bench' };
  const body = {
    site,
    page: { key: '/tin/mot', title: 'Một' },
    name: 'Nguyễn Văn A',
    title: 'Ủng hộ',
    content: 'Rất đồng ý với bài viết này.',
    consent: { notice: '1' },
    ...comment,
    captcha,
  };
  return fetch(`${url}/v1/comments`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
}

export async function submit(
  url: string,
  comment: NewComment = {},
  headers: Record<string, string> = {},
): Promise<Accepted> {
  const answer = await postComment(url, comment, headers);
  if (answer.status !== 202) throw new Error(`submit: ${answer.status} ${await answer.text()}`);
  return readJson<Accepted>(answer);
}

export interface ReviewItem {
  id: string;
  status: string;
  version: number;
  title: string;
  content: string;
  phone: string | null;
  verdict: { outcome: string; policyVersion: number; labels: { label: string; score: number }[] } | null;
  signals: {
    check: string;
    label: string;
    kind: string;
    score: number;
    evidence: Record<string, unknown>[];
  }[];
  history: {
    decisions: { outcome: string; by: string; at: string; before: string; reason: string | null }[];
    events: { type: string; by: string; at: string }[];
  };
}

export function asModerator(url: string, token = ADMIN_TOKEN) {
  const call = (method: string, path: string, body?: unknown, headers: Record<string, string> = {}) =>
    fetch(`${url}${path}`, {
      method,
      headers: {
        Authorization: `Bearer ${token}`,
        ...(body !== undefined && { 'Content-Type': 'application/json' }),
        ...headers,
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
  return {
    call,
    async show(id: string): Promise<ReviewItem> {
      const answer = await call('GET', `/v1/moderation/comments/${id}`);
      if (answer.status !== 200) throw new Error(`show: ${answer.status} ${await answer.text()}`);
      return readJson<ReviewItem>(answer);
    },
    async waitForVerdict(id: string): Promise<ReviewItem> {
      return until(`comment ${id} is checked`, async () => {
        const comment = await this.show(id);
        return comment.status !== 'pending' && comment;
      });
    },
    decide: (id: string, body: Record<string, unknown>) =>
      call('POST', `/v1/moderation/comments/${id}/decisions`, body),
    async createSite(site: Record<string, unknown>): Promise<void> {
      const answer = await call('POST', '/v1/admin/sites', site);
      if (answer.status !== 201) throw new Error(`create site: ${answer.status} ${await answer.text()}`);
    },
  };
}
