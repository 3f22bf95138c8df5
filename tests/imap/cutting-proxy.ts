import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { onTestFinished } from 'vitest';

/**
 * Stands before a mail server and cuts each connection after so many bytes of answers; the last number holds for
 * all that follow. With `stalls` it keeps them open and says nothing more. Ends with the test.
 */
export async function cuttingProxy(port: number, cutAfter: readonly number[], { stalls = false } = {}) {
  let connections = 0;
  let mended = false;
  const open = new Set<Socket>();
  const proxy = createServer((client) => {
    const cut = cutAfter[Math.min(connections, cutAfter.length - 1)] ?? 0;
    let left = mended ? Number.POSITIVE_INFINITY : cut;
    connections += 1;
    const server = connect(port, '127.0.0.1');
    for (const socket of [client, server]) {
      open.add(socket);
      socket.on('error', () => undefined).on('close', () => open.delete(socket));
    }
    client.on('data', (chunk) => server.write(chunk)).on('close', () => server.destroy());
    server
      .on('close', () => client.destroy())
      .on('data', (chunk) => {
        left -= chunk.length;
        if (left >= 0) client.write(chunk);
        else if (!stalls) client.end(chunk.subarray(0, left + chunk.length), () => client.destroy());
      });
  }).listen(0, '127.0.0.1');
  await once(proxy, 'listening');
  onTestFinished(() => {
    for (const socket of open) socket.destroy();
    proxy.close();
  });
  return {
    port: (proxy.address() as AddressInfo).port,
    connections: () => connections,
    /** Cuts no connection that begins from now on. */
    mend: () => {
      mended = true;
    },
  };
}
