// What a careful person writes first: one insert, one job, one answer. A process of its own, run by submit.ts.
import { serve } from '@hono/node-server';
import { Queue } from 'bullmq';
import { Hono } from 'hono';
import pg from 'pg';

const [port, databaseUrl, redisUrl] = process.argv.slice(2);
const pool = new pg.Pool({ connectionString: databaseUrl ?? '', max: 10 });
const queue = new Queue('bare', { connection: { url: redisUrl ?? '' } });
const app = new Hono();

app.get('/healthz', (c) => c.text('alive'));
app.post('/v1/comments', async (c) => {
  const { site, page, name, phone, title, content } = await c.req.json();
  const { rows } = await pool.query(
    `insert into bare_comments (site, page, name, phone, title, content)
     values ($1, $2, $3, $4, $5, $6) returning id`,
    [site, page.key, name, phone, title, content],
  );
  const { id } = rows[0];
  await queue.add('check', { id }, { removeOnComplete: true });
  return c.json({ id }, 202);
});

serve({ fetch: app.fetch, hostname: '127.0.0.1', port: Number(port) });
