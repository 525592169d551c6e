// A logger that keeps what it was given, as deep as an inspector sees it.
import { inspect } from 'node:util';
import type { Logger } from '../../src/domain/ports.ts';
import { until } from '../support/until.ts';

export function createRecorder() {
  const kept: string[] = [];
  const record = (fields: object, message: string) => {
    kept.push(`${message} ${inspect(fields, { depth: 12, showHidden: true, maxStringLength: null })}`);
  };
  const logger: Logger = { debug: record, info: record, warn: record, error: record };
  return {
    logger,
    lines: (): readonly string[] => kept,
    untilLogged: (message: string) =>
      until(`"${message}" is logged`, () => kept.some((line) => line.startsWith(`${message} `))),
  };
}
