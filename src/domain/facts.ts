// What the checks are told beside the text: all that needs a store, a key or a clock, gathered before they run.
import type { CaptchaFact } from './captcha.ts';
import type { WordEvidence } from './signal.ts';

/** A phone number, in the phone field (`place` null) or in the text, as its HMACs under every key of the service. */
export interface PhoneFact {
  place: WordEvidence | null;
  macs: string[];
}

export interface Facts {
  /** The honeypot field came filled. */
  honeypot: boolean;
  captcha: CaptchaFact;
  /** The sender's browser did the work that the challenge asked for. */
  isWorked: boolean;
  /** From the challenge's making to the submission; null where it isn't known. */
  secondsToFill: number | null;
  /** Submissions from the same address prefix within the minute before this one. */
  submissionsFromAddress: number;
  /** Submissions by the same author (phone or receipt) within the ten minutes before this one. */
  submissionsByAuthor: number;
  /** Earlier comments of the site with the same text within a week, by anybody. */
  sameText: number;
  /** Those of them that came from the same author or address prefix. */
  sameTextBySender: number;
  /** Nearly equal comments of the site within a day, itself among them; 0 where there is none. */
  waveSize: number;
  phones: PhoneFact[];
}

/** For texts that were never submitted, such as an archive's. */
export const NO_FACTS: Facts = Object.freeze({
  honeypot: false,
  captcha: 'solved',
  isWorked: true,
  secondsToFill: null,
  submissionsFromAddress: 0,
  submissionsByAuthor: 0,
  sameText: 0,
  sameTextBySender: 0,
  waveSize: 0,
  phones: [],
});

/** What every check looks at: the fields in reading order, and where the comment stands. */
export interface CheckedText {
  fields: readonly { field: string; text: string }[];
  /** Hosts of the site's own pages: links to them are no advertising. */
  siteHosts: readonly string[];
  /** The region of phone numbers without a country code. */
  region: string;
}
