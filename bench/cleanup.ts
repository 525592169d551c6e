// What a benchmark started and must stop, whether it ends well, fails or is interrupted.
const stops: (() => Promise<void>)[] = [];

export function atEnd(stop: () => Promise<void>): void {
  stops.push(stop);
}

/** The last started stops first. Each stops once, and a failure does not keep the others running. */
export async function cleanUp(): Promise<void> {
  for (let stop = stops.pop(); stop; stop = stops.pop()) {
    await stop().catch((error: Error) => process.stderr.write(`bench: ${error.message}\n`));
  }
}
