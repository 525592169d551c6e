// How an HTTP test reads what was refused.
import { expect } from 'vitest';

export interface Problem {
  type: string;
  title: string;
  status: number;
  detail: string;
  instance: string;
  code: string;
  errors?: { pointer: string; code: string; detail: string }[];
  [extra: string]: unknown;
}

/** The problem, after all that every problem has in common is found to be right. */
export async function readProblem(answer: Response): Promise<Problem> {
  expect(answer.headers.get('Content-Type')).toBe('application/problem+json; charset=utf-8');
  const problem = (await answer.json()) as Problem;
  expect(problem.status).toBe(answer.status);
  expect(problem.type).toBe(`/problems/${problem.code}`);
  expect(problem.instance).toBe(answer.headers.get('X-Request-Id'));
  expect(problem.instance).toMatch(/^[0-9a-f-]{36}$/);
  expect(problem.title).not.toBe('');
  expect(problem.detail).not.toBe('');
  expect(answer.headers.get('Cache-Control')).toBe('no-store');
  return problem;
}

/** `422 invalid /title title.missing, /name name.long`: all that a client acts on. */
export async function summarize(answer: Response): Promise<string> {
  if (answer.status < 400) return `${answer.status} accepted`;
  const { status, code, errors = [] } = await readProblem(answer);
  const fields = errors.map((error) => `${error.pointer} ${error.code}`).sort();
  return [`${status} ${code}`, fields.join(', ')].filter(Boolean).join(' ');
}
