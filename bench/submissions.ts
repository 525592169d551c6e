// Requests as a reader's form sends them, made before a run: each with its own challenge, key, phone and text.
import { randomUUID } from 'node:crypto';
import { createCaptcha } from '../src/captcha/challenge.ts';
import { createKeyring } from '../src/secrets/keyring.ts';

export const SITE = {
  id: 'bench',
  name: 'Bench',
  origins: ['https://bench.example'],
  consentNotice: { version: '1', text: 'Số điện thoại được mã hóa, không hiển thị.', url: null },
};
export const CAPTCHA_ANSWER = 'bench';

const ADDRESSES = 10_000;
const PAGES = 100;
const SENTENCES = [
  'Tôi đồng ý với ý kiến của phường về việc mở rộng đường.',
  'Bài viết rất hay, mong báo đăng thêm nhiều tin như thế này.',
  'Khu vực gần chợ buổi sáng thường xuyên ùn tắc, rất khó đi lại.',
  'Đề nghị các cơ quan chức năng sớm kiểm tra và có câu trả lời cho người dân.',
  'Gia đình tôi sống ở đây đã hơn ba mươi năm và thấy nhiều thay đổi.',
  'Cần lắp thêm đèn chiếu sáng ở đoạn đường gần trường học.',
  'Cảm ơn các cô chú đã nhiệt tình hướng dẫn làm thủ tục.',
];

export interface Submissions {
  /** Makes requests until there are `count`. */
  growTo(count: number): Promise<void>;
  /** The next request of this run, as it goes over the wire. Throws where none is left. */
  next(): Buffer;
  /** Begins anew: the tables have been emptied since, so every challenge and key is unused again. */
  rewind(): void;
}

/** Challenges are sealed here by the service's own code under its own key: fetching them would be another benchmark. */
export function createSubmissions(secretKey: string): Submissions {
  const keyring = createKeyring([secretKey]);
  const captcha = createCaptcha({ keyring, now: Date.now, fixedAnswer: CAPTCHA_ANSWER, renderSound: null });
  const requests: Buffer[] = [];
  let sent = 0;
  return {
    async growTo(count) {
      while (requests.length < count) {
        const challenge = await captcha.create(SITE.id, { kind: 'picture', bits: 16 });
        requests.push(toRequest(requests.length, challenge.id));
      }
    },
    next() {
      const request = requests[sent];
      if (!request) throw new Error(`all ${requests.length} requests made beforehand were sent`);
      sent += 1;
      return request;
    },
    rewind() {
      sent = 0;
    },
  };
}

function toRequest(n: number, challengeId: string): Buffer {
  const body = Buffer.from(JSON.stringify(toBody(n, challengeId)));
  const address = n % ADDRESSES;
  const head = [
    'POST /v1/comments HTTP/1.1',
    'Host: duyet.bench.example',
    'User-Agent: Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0 Mobile Safari/537.36',
    'Accept: application/json',
    'Accept-Language: vi-VN,vi;q=0.9',
    `Origin: ${SITE.origins[0]}`,
    'Content-Type: application/json',
    `Idempotency-Key: ${randomUUID()}`,
    `X-Forwarded-For: 100.64.${address >> 8}.${address & 255}`,
    `Content-Length: ${body.length}`,
  ];
  return Buffer.concat([Buffer.from(`${head.join('\r\n')}\r\n\r\n`), body]);
}

function toBody(n: number, challengeId: string) {
  const said = [0, 1, 2].map((step) => SENTENCES[(n + step * (1 + (n % 3))) % SENTENCES.length]);
  return {
    site: SITE.id,
    page: { key: `/tin/bai-so-${n % PAGES}`, title: `Bài số ${n % PAGES}` },
    name: `Nguyễn Văn ${n % 1_000}`,
    phone: `091${String(n % 10_000_000).padStart(7, '0')}`,
    title: `Ý kiến số ${n}`,
    content: `${said.join(' ')} (${n})`,
    parentId: null,
    consent: { notice: SITE.consentNotice.version },
    captcha: { id: challengeId, answer: CAPTCHA_ANSWER, work: null },
    receipts: [],
    website: '',
  };
}
