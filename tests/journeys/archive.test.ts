import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sampleCorpus } from '../support/corpus.ts';
import { run, startService } from '../support/service.ts';
import { until } from '../support/until.ts';

const ENTRY = new URL('../../dist/src/cli/duyet.js', import.meta.url).pathname;

async function pipe(input: string): Promise<{ code: number | null; out: string; err: string }> {
  const child = spawn(process.execPath, [ENTRY, 'check']);
  const printed = { out: '', err: '' };
  child.stdout.on('data', (chunk: Buffer) => {
    printed.out += chunk.toString();
  });
  child.stderr.on('data', (chunk: Buffer) => {
    printed.err += chunk.toString();
  });
  child.stdin.end(input);
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  return { code, ...printed };
}

describe('duyet check', () => {
  it('answers each line in order with its own fields, flags and evidence, and prints nothing else', async () => {
    const lines = [
      { id: 7, text: 'Vay nhanh, gọi 0912 345 678', flags: 'old' },
      { name: 'An', title: 'Hay', content: 'Bài viết hay quá', phone: '0912345678' },
    ];
    const { code, out, err } = await pipe(`${lines.map((line) => JSON.stringify(line)).join('\n')}\n`);
    const [first, second] = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(first).toMatchObject({
      id: 7,
      text: lines[0]?.text,
      verdict: 'hold',
      flags: expect.arrayContaining(['spam']),
    });
    expect(first?.signals).toContainEqual({
      check: 'contacts',
      label: 'spam',
      kind: 'phone',
      score: 0.6,
      evidence: [{ field: 'text', start: 15, end: 27, text: '0912 345 678' }],
    });
    expect(second).toMatchObject({
      name: 'An',
      phone: '0912345678',
      verdict: 'hold',
      flags: [],
      scores: {},
      signals: [],
    });
  });

  it('answers a broken line by an error, goes on, and ends with 1', async () => {
    const { code, out, err } = await pipe('{"text":"một"}\nnot json\n[1]\n{"no":"text"}\n{"text":"hai"}');
    expect(
      out
        .trim()
        .split('\n')
        .map((line) => 'error' in (JSON.parse(line) as object)),
    ).toEqual([false, true, true, true, false]);
    expect({ code, err }).toEqual({ code: 1, err: 'duyet: 3 lines could not be read\n' });
  });
});

describe('duyet replay', () => {
  it("tries a running service's checks on an archive and ends with a table", async () => {
    const service = await startService();
    const folder = mkdtempSync(join(tmpdir(), 'duyet-replay-'));
    const file = join(folder, 'archive.jsonl');
    const archive = sampleCorpus(230);
    writeFileSync(file, archive.map((comment) => JSON.stringify(comment)).join('\n'));
    const replay = async (...args: string[]) => {
      const { child, output } = run(['replay', file, ...args], {});
      await until('replay ended', () => child.exitCode !== null);
      return { code: child.exitCode, printed: output() };
    };
    const { code, printed } = await replay(
      '--site',
      'demo',
      '--to',
      service.url,
      '--token',
      service.adminToken,
    );
    expect(code).toBe(0);
    expect(printed).toMatch(/230\/230 comments/);
    expect(printed).toMatch(/hold\s+230\s+100\.0 %/);
    expect(printed).toMatch(/spam\s+\d+\s+\d/);
    expect((await replay('--site', 'demo', '--to', service.url, '--token', 'wrong')).printed).toMatch(
      /the service refused \(401\): A valid token is needed\./,
    );
    expect(
      (await replay('--site', 'none', '--to', service.url, '--token', service.adminToken)).printed,
    ).toMatch(/refused \(404\): No such site\./);
    expect((await replay('--site', 'demo', '--to', 'http://127.0.0.1:1', '--token', 'x')).printed).toMatch(
      /nothing answers at/,
    );
    await service.stop();
    rmSync(folder, { recursive: true });
  });
});
