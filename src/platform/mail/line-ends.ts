/** Line ends as LF; other carriage returns stay. */
export const withoutReturns = (bytes: Buffer): Buffer =>
  bytes.includes('\r\n') ? Buffer.from(bytes.toString('latin1').replace(/\r+\n/g, '\n'), 'latin1') : bytes;

/** The same bytes with a line end behind the last line, unless there is none at all. */
export const ended = (bytes: Buffer): Buffer =>
  bytes.length === 0 || bytes.at(-1) === 10 ? bytes : Buffer.concat([bytes, Buffer.from('\n')]);
