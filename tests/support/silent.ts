// A logger for what is tested elsewhere.
import type { Logger } from '../../src/domain/ports.ts';

const nothing = () => undefined;
export const silent: Logger = { debug: nothing, info: nothing, warn: nothing, error: nothing };
