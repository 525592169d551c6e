// What a format says: how a comment is asked about, and how the answer is read.
import type { RemoteQuestion } from '../domain/ports.ts';
import type { Signal } from '../domain/signal.ts';

export interface Format {
  toBody(question: RemoteQuestion): string;
  /** Anew for each attempt: a signature has its time. */
  toHeaders(secret: string | null, body: string, nowMs: number): Record<string, string>;
  /** Throws for an answer that is not one. */
  toSignals(answer: unknown, question: RemoteQuestion): Omit<Signal, 'check'>[];
}
