// Two processes on one PGlite folder lose rows, and PGlite has no lock of its own.
import { statSync } from 'node:fs';
import { createServer } from 'node:net';
import { platform } from 'node:process';

/**
 * Holds an abstract Unix socket named by the folder's device and inode: the kernel frees it however the process ends.
 * Where there are none (other than Linux) nothing is held. Returns what releases it.
 */
export async function lockFolder(folder: string): Promise<() => void> {
  if (platform !== 'linux') return () => undefined;
  const { dev, ino } = statSync(folder);
  const server = createServer().unref();
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(
        error.code === 'EADDRINUSE'
          ? new Error(
              `DATA_DIR: another duyet is running on ${folder}. Stop it, or set DATA_DIR to another folder.`,
            )
          : error,
      ),
    );
    server.listen(`\0duyet-${dev}-${ino}`, resolve);
  });
  return () => void server.close();
}
