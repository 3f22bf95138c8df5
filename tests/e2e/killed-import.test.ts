import { expect, test } from 'vitest';
import { listApplications, showApplication } from '#features/applications/api.ts';
import { beginImport, readImport, saveImport, sendFile, showImport } from '#features/imports/api.ts';
import { type Call, client } from '#platform/http/client.ts';
import { makeMailbox } from '../mailbox/make-mailbox.ts';
import { type RunningRebound, startRebound } from './rebound.ts';

const mailbox = new Blob([new Uint8Array(makeMailbox({ messages: 1_200 }).mbox)]);

const moment = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

const clientOf = ({ url }: RunningRebound): Call =>
  client((path, init) => fetch(new URL(`/api${path}`, url), init));

/** The whole way of a mailbox as the screens go it; `saw` is told what was shown as saved. */
async function bringIn(call: Call, saw: (shown: Shown) => void = () => undefined): Promise<void> {
  const { id } = await call(beginImport, { name: 'All mail.mbox' });
  await call(sendFile, { id, name: 'All mail.mbox' }, mailbox);
  await call(readImport, { id });
  for (;;) {
    const { status, problem } = await call(showImport, { id });
    if (status === 'ready') break;
    if (status === 'failed') throw new Error(problem);
    await moment(20);
  }
  await call(saveImport, { id });
  saw(await shownBy(call));
}

/** What the list and the timelines show, without the ids that each import makes anew. */
async function shownBy(call: Call) {
  const { rows } = await call(listApplications, { limit: 500, sort: 'company' });
  const shown: string[] = [];
  for (const { id, company, role, ending } of rows) {
    const { events } = await call(showApplication, { id });
    const history = events.map(({ kind, on, source }) => `${on} ${kind} ${source.key}`).sort();
    shown.push([company, role, ending ?? 'open', ...history].join(' | '));
  }
  return shown.sort();
}
type Shown = Awaited<ReturnType<typeof shownBy>>;

interface WholeWay {
  readonly shown: Shown;
  readonly milliseconds: number;
}

let uninterrupted: Promise<WholeWay> | undefined;

async function goUninterrupted(): Promise<WholeWay> {
  const call = clientOf(await startRebound());
  const began = performance.now();
  await bringIn(call);
  const milliseconds = performance.now() - began;
  return { shown: await shownBy(call), milliseconds };
}

// Ten moments spread over the whole way, each at random within its tenth.
test.for(Array.from({ length: 10 }, (_, tenth) => tenth))(
  'a server killed in tenth %i of an import loses nothing, and a repeat brings the same',
  async (tenth) => {
    uninterrupted ??= goUninterrupted();
    const whole = await uninterrupted;
    const share = (tenth + Math.random()) / 10;
    const killed = await startRebound();
    let shown: Shown = [];
    const importing = bringIn(clientOf(killed), (now) => {
      shown = now;
    }).catch(() => undefined);
    await moment(share * whole.milliseconds);
    await killed.kill();
    await importing;

    const again = clientOf(await startRebound(killed.folder));
    const afterwards = await shownBy(again);
    expect([0, whole.shown.length], `killed after ${share} of the way`).toContain(afterwards.length);
    expect(afterwards).toEqual(expect.arrayContaining(shown));
    await bringIn(again);
    expect(await shownBy(again), `killed after ${share} of the way`).toEqual(whole.shown);
  },
);

test('the way that is interrupted brings many applications', async () => {
  uninterrupted ??= goUninterrupted();
  expect((await uninterrupted).shown.length).toBeGreaterThan(20);
});
