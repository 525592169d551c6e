// The container's health check: exit code 0 if the process in this container is alive.
const { ROLE, PORT } = process.env;

// A worker listens only where PORT is set. Where it is not, there is nothing to ask and nothing to add: the worker is the
// container's first process, so had it ended, the container would have ended too.
if (ROLE === 'worker' && !PORT) process.exit(0);

try {
  const answer = await fetch(`http://127.0.0.1:${PORT || 8787}/healthz`, {
    signal: AbortSignal.timeout(4_000),
  });
  if (!answer.ok) throw new Error(`/healthz answered ${answer.status}`);
} catch (error) {
  console.error(error.cause?.message ?? error.message);
  process.exitCode = 1;
}
