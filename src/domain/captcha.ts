// A challenge as the service asks it and as a comment remembers it. What is secret of it stays behind the port Captcha.

/** picture: a code, solved by eye or ear. none: work alone, for who can do neither or has shown to be trusted. */
export type ChallengeKind = 'picture' | 'none';

/** What a comment's captcha proves: a code was solved, receipts stood for it, or nothing. */
export type CaptchaFact = 'solved' | 'none' | 'trusted';

export type SoundLanguage = 'vi' | 'en';

/** Find a nonce so that SHA-256 of `salt:nonce`, both as UTF-8, begins with `bits` zero bits. */
export interface Work {
  bits: number;
  salt: string;
}

export interface Challenge {
  /** Opaque; what is sent back as `captcha.id`. */
  id: string;
  svg: string | null;
  soundUrl: string | null;
  work: Work;
  expiresAt: Date;
}

/** As it travels in JSON. */
export function showChallenge({ expiresAt, ...challenge }: Challenge) {
  return { ...challenge, expiresAt: expiresAt.toISOString() };
}

/** Stands before the id of a challenge that asks for no answer, so that an empty one can be told from a forgotten one. */
export const NO_PICTURE_MARK = 'none.';

export function asksForAnswer(challengeId: string): boolean {
  return !challengeId.startsWith(NO_PICTURE_MARK);
}
