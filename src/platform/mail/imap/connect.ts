import type { ImapFlow, ImapFlowOptions } from 'imapflow';
import { isLoopback } from '#platform/http/host-names.ts';
import { connectionProblem } from './connection-problem.ts';
import type { MailSecret, MailServer } from './mail-server.ts';

const longestWait = 15_000;
const longestSilence = 60_000;
/** The port on which a server speaks TLS from the first byte (RFC 8314); on others it is asked for. */
const portOfTls = 993;

/**
 * Signs in at a mail server, over TLS unless the server is this machine itself.
 * Throws a `Problem` that says what to do. Close what it answers.
 */
export async function connect(server: MailServer, secret: MailSecret): Promise<ImapFlow> {
  const { ImapFlow: Connection } = await import('imapflow');
  const connection = new Connection(optionsFor(server, secret));
  // A connection may break while nobody waits for an answer; the next command then says so.
  connection.on('error', () => undefined);
  try {
    await connection.connect();
    return connection;
  } catch (cause) {
    connection.close();
    throw connectionProblem(cause, server);
  }
}

function optionsFor({ host, port, user }: MailServer, { kind, secret }: MailSecret): ImapFlowOptions {
  const tls = port === portOfTls;
  return {
    host,
    port,
    secure: tls,
    // Without it a server, or somebody between, could talk the program out of TLS.
    ...(!tls && { doSTARTTLS: !isLoopback(host) }),
    auth: kind === 'password' ? { user, pass: secret } : { user, accessToken: secret },
    // Nothing about a mailbox is written anywhere.
    logger: false,
    disableAutoIdle: true,
    connectionTimeout: longestWait,
    greetingTimeout: longestWait,
    socketTimeout: longestSilence,
  };
}
