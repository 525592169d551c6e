// The examples of all sources, by way of a reader that a test can look over the shoulder of.
import { type Example, examplesOf, SOURCES, type Source } from './sources.ts';

/** The file's text; undefined where there is no such file. */
export type ReadSource = (source: Source) => string | undefined;

/** Throws with the names of all files that are missing: weights from half the data would look like any others. */
export function readExamples(read: ReadSource): Example[] {
  const texts = SOURCES.map((source) => ({ source, text: read(source) }));
  const missing = texts.filter(({ text }) => text === undefined);
  if (missing.length > 0)
    throw new Error(`missing: ${missing.map(({ source }) => `${source.folder}/${source.file}`).join(', ')}`);
  return texts.flatMap(({ source, text }) => examplesOf(source, text ?? ''));
}
