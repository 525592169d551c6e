// The hidden frame between a news page and the worker: it takes a challenge's work from its parent and answers with the nonce.
// The worker is this origin's own, since a page's policy may forbid it blob: and workers of others.

const { worker: workerUrl, origins } = document.currentScript.dataset;
const allowed = [location.origin, ...origins.split(' ')];
let current = null;

function stop() {
  current?.terminate();
  current = null;
}

function start({ id, salt, bits }, reply) {
  stop();
  const startedMs = performance.now();
  const expected = 2 ** bits;
  const worker = new Worker(workerUrl);
  current = worker;
  worker.onmessage = ({ data: { nonce, tried } }) => {
    if (nonce === undefined) return reply({ is: 'progress', id, tried, expected });
    stop();
    reply({ is: 'done', id, nonce, tried, ms: Math.round(performance.now() - startedMs) });
  };
  worker.onerror = () => {
    stop();
    reply({ is: 'failed', id });
  };
  worker.postMessage({ salt, bits });
}

addEventListener('message', ({ source, origin, data }) => {
  if (source !== parent || !allowed.includes(origin) || data?.duyet !== 'work') return;
  const reply = (message) => parent.postMessage({ duyet: 'work', ...message }, origin);
  const { id, salt, bits } = data;
  if (data.do === 'stop') stop();
  else if (data.do === 'start' && typeof salt === 'string' && bits >= 0 && bits <= 32)
    start({ id, salt, bits }, reply);
  else reply({ is: 'failed', id });
});

// To whoever framed it, which the page's policy limits; it says nothing but that it listens.
parent.postMessage({ duyet: 'work', is: 'ready' }, '*');
