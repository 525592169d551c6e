import { describe, expect, it } from 'vitest';
import { findReason, REASONS } from '../../src/domain/decision.ts';
import { WORDING_KEYS } from '../../src/wording/catalogue.ts';

const codes = REASONS.map(({ code }) => code);
const worded = (prefix: string) =>
  WORDING_KEYS.filter((key) => key.startsWith(prefix)).map((key) => key.slice(prefix.length));

describe('the reasons', () => {
  it.each(['reason.', 'desk.'])('are exactly those that have a text under %s', (prefix) => {
    expect(worded(prefix).sort()).toEqual([...codes].sort());
  });

  it('have each one code', () => {
    expect(new Set(codes).size).toBe(codes.length);
  });

  it('ask for a law or an order where they name one, and for a note where they say nothing', () => {
    expect(REASONS.filter(({ needsReference }) => needsReference).map(({ code }) => code)).toEqual([
      'unlawful',
      'order',
    ]);
    expect(REASONS.filter(({ needsNote }) => needsNote).map(({ code }) => code)).toEqual(['other']);
  });

  it('offer to send again only what the author can correct', () => {
    expect(REASONS.filter(({ resend }) => resend).map(({ code }) => code)).toEqual([
      'off-topic',
      'insult',
      'personal-data',
      'impersonation',
      'unverified',
      'unreadable',
    ]);
  });

  it('are found by their code alone', () => {
    expect(findReason('order')?.code).toBe('order');
    expect(findReason('Order')).toBeUndefined();
  });
});
