// As much of HTTP/1.1 as the answers to one request at a time need: status, Content-Length or chunks.
export interface Answer {
  status: number;
  body: string;
}

export function createResponseReader(): { read(chunk: Buffer): Answer | null } {
  let text = '';
  return {
    /** The answer once it is complete, else null. */
    read(chunk) {
      text += chunk.toString('latin1'); // a character a byte, so that lengths are right
      const headEnd = text.indexOf('\r\n\r\n');
      if (headEnd < 0) return null;
      const head = text.slice(0, headEnd);
      const body = text.slice(headEnd + 4);
      if (!isComplete(head, body)) return null;
      text = '';
      return { status: Number(head.slice(9, 12)), body: Buffer.from(body, 'latin1').toString() };
    },
  };
}

function isComplete(head: string, body: string): boolean {
  const length = /^content-length: *(\d+)/im.exec(head)?.[1];
  return length === undefined ? body.endsWith('0\r\n\r\n') : body.length >= Number(length);
}
