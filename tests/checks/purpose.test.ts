import { describe, expect, it } from 'vitest';
import { contacts } from '../../src/checks/contacts.ts';
import { runChecks } from '../../src/checks/index.ts';
import { purposeOf } from '../../src/checks/text/purpose.ts';
import { NO_FACTS } from '../../src/domain/facts.ts';
import { DEFAULT_POLICY } from '../../src/domain/policy.ts';
import { scoreLabels } from '../../src/domain/verdict.ts';
import { commentOf, run } from './run.ts';

const spamScore = (content: string) =>
  scoreLabels(runChecks(commentOf(content), DEFAULT_POLICY, NO_FACTS, () => 0)).find(
    ({ label }) => label === 'spam',
  )?.score ?? 0;

describe('a contact', () => {
  it.each([
    ['offer', 'Cho vay nhanh, lãi suất thấp, gọi 0912 345 678'],
    ['offer', 'Cần bán gấp, giá 350k, 0912 345 678'],
    ['help', 'Nhặt được ví ở chợ, ai mất gọi 0912 345 678'],
    ['help', 'Nhat duoc vi o cho, ai mat goi 0912 345 678'],
    ['help', 'Lost dog near the stadium, please call 0912 345 678'],
    ['help', 'Muốn hỏi thêm thì số bàn của họ là 024 3825 1234'],
    ['warning', 'Số 0912 345 678 xưng là công an, đừng chuyển tiền'],
    ['warning', 'Got this: abc[.]com. Real or fake?'],
    ['source', 'Nguồn: abc.com/x'],
    ['unknown', 'Gọi 0912 345 678'],
  ])('has the purpose %s in %j', (purpose, content) => {
    expect(purposeOf(commentOf(content))).toBe(purpose);
  });

  it('with an offer beside it has no honest purpose', () => {
    expect(purposeOf(commentOf('Nhặt được ví, ai mất gọi 0912 345 678. Cho vay, bán sim số đẹp.'))).toBe(
      'offer',
    );
    expect(purposeOf(commentOf('Nguồn: abc.com, giảm giá, đặt hàng ngay'))).toBe('offer');
  });

  it('is judged by the whole comment', () => {
    expect(purposeOf(commentOf('Gọi 0912 345 678', { title: 'Nhặt được ví' }))).toBe('help');
  });

  it('bare "ban" may be "bạn", and "không bán" sells nothing', () => {
    expect(purposeOf(commentOf('Ban nao mat vi, minh nhat duoc, goi 0912 345 678'))).toBe('help');
    expect(purposeOf(commentOf('Muốn tặng xe lăn, không bán, 0912 345 678'))).toBe('help');
  });
});

describe('an honest purpose', () => {
  it('leaves a doubt where it needs the contact, and no flag', () => {
    expect(spamScore('Nhặt được ví ở chợ, ai mất gọi 0912 345 678 hoặc an@thu.example')).toBeLessThan(0.5);
    expect(spamScore('Nhặt được ví ở chợ, ai mất gọi 0912 345 678')).toBeGreaterThan(0);
  });

  it('excuses no number that hides, and no name on a messenger', () => {
    expect(spamScore('Nhặt được ví ở chợ, ai mất gọi o9l2 345 678')).toBeGreaterThanOrEqual(0.5);
    expect(spamScore('Nhặt được ví ở chợ, ai mất tele @abc_1')).toBeGreaterThanOrEqual(0.5);
  });

  it('excuses no link of somebody who lost something, and no phone of a source', () => {
    expect(spamScore('Nhặt được ví ở chợ, ai mất vào abc.com')).toBeGreaterThanOrEqual(0.5);
    expect(spamScore('Nguồn: gọi 0912 345 678')).toBeGreaterThanOrEqual(0.5);
  });

  it('of a warning excuses whatever is warned of', () => {
    expect(spamScore('Trang abc [.] com là giả, đừng bấm')).toBeLessThan(0.5);
  });

  it('is asked again only when there are too many contacts', () => {
    expect(
      spamScore('Cảnh giác: abc.com, xyz [.] com, 0912 345 678, tele @abc_1 đều là giả'),
    ).toBeGreaterThanOrEqual(0.5);
  });
});

describe('a number with digits left out', () => {
  it('says nothing but beside an offer', () => {
    expect(run(contacts, 'Số 0912 345 xxx gọi tôi hoài')).toEqual([]);
    expect(run(contacts, 'Serum giá 450k, gọi 1900 000 xxx')).toEqual(['masked-number: 1900 000 xxx']);
  });
});
