import { spawn } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { rebound, script, startRebound, temporaryFolder } from './rebound.ts';

const rejection = [
  'From: Elm Press <jobs@elmpress.example>',
  'To: Ada <ada@home.example>',
  'Subject: Your application as Editor',
  'Date: Tue, 03 Feb 2026 10:00:00 +0100',
  'Message-ID: <one@elmpress.example>',
  '',
  'Thank you for applying for the position of Editor at Elm Press. We regret to inform you that we have decided not to move forward with your application.',
].join('\r\n');

const answersIn = (out: string) =>
  out
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Record<string, unknown>);

test('doctor finds a new installation well and says how fast it starts', async () => {
  const folder = join(temporaryFolder(), 'new');
  const { code, out } = await rebound(['doctor', '--json', '--data', folder]);
  expect(code).toBe(0);
  const report = JSON.parse(out) as Record<string, unknown>;
  expect(report).toMatchObject({ folder, folderState: 'new', complaints: [] });
  expect(report.startUpMs).toBeGreaterThan(0);
  expect(existsSync(folder)).toBe(false);
});

test('doctor looks at data while the server uses it', async () => {
  const { folder } = await startRebound();
  const { code, out } = await rebound(['doctor', '--data', folder]);
  expect(code).toBe(0);
  expect(out).toContain('intact');
  expect(out).toContain('All is well.');
});

test('read mail answers each line in its place and keeps the ids', async () => {
  const lines = [
    JSON.stringify({ id: 'a', raw: rejection }),
    '{"id":"b",',
    JSON.stringify({ id: 3, text: 'Lunch?' }),
  ];
  const { code, out } = await rebound(['read', 'mail', '--jsonl'], `${lines.join('\n')}\n`);
  expect(code).toBe(0);
  expect(answersIn(out)).toMatchObject([
    { id: 'a', messageId: '<one@elmpress.example>', kind: 'rejection', date: '2026-02-03', language: 'en' },
    { id: 'b', error: { code: 'line-unreadable' } },
    { id: 3, kind: 'unrelated' },
  ]);
});

test('read mail says which mails are of one application', async () => {
  const again = rejection.replace('<one@', '<two@').replace('03 Feb', '05 Feb');
  const lines = [rejection, again].map((raw, id) => JSON.stringify({ id, raw }));
  const { out } = await rebound(['read', 'mail', '--jsonl', '--thread'], lines.join('\n'));
  const [first, second] = answersIn(out);
  expect(first?.application).toBeTypeOf('string');
  expect(second?.application).toBe(first?.application);
});

test('read mail reads a file, and one message from a pipe', async () => {
  const file = join(temporaryFolder(), 'one.eml');
  writeFileSync(file, rejection);
  const fromFile = await rebound(['read', 'mail', file, '--jsonl']);
  expect(answersIn(fromFile.out)).toMatchObject([{ id: '<one@elmpress.example>', kind: 'rejection' }]);
  const fromPipe = await rebound(['read', 'mail', '-'], rejection);
  expect(fromPipe.out).toMatch(/^2026-02-03 {2}rejection /);
});

test('explain answers each case in its place, with shares that sum to one', async () => {
  const lines = ['{"id":"a","stage":"applied","ending":"rejected"}', '{"id":"b","stage":"lunch"}', 'oh'];
  const { code, out } = await rebound(['explain', '--jsonl'], lines.join('\n'));
  expect(code).toBe(0);
  const [first, second, third] = answersIn(out);
  const causes = first?.causes as { probability: number }[];
  const sum = causes.reduce((all, { probability }) => all + probability, Number(first?.unknown));
  expect(sum).toBeCloseTo(1, 9);
  expect(second).toMatchObject({ id: 'b', error: { code: 'case-invalid' } });
  expect(third).toMatchObject({ id: null, error: { code: 'line-unreadable' } });
});

test('wrong use ends with 2 and a failure with 1, each with one line', async () => {
  const wrong = [['dance'], ['--port', 'x'], ['serve', '--loud'], ['read'], ['read', 'tea']];
  for (const args of wrong) {
    const { code, out, err } = await rebound(args);
    expect({ code, out }, args.join(' ')).toEqual({ code: 2, out: '' });
    expect(err).toMatch(/^rebound: .+\n$/);
  }
  for (const args of [
    ['read', 'mail', '/no/such.mbox'],
    ['explain', '/no/such.json'],
  ]) {
    const { code, err } = await rebound(args);
    expect(code, args.join(' ')).toBe(1);
    expect(err).toMatch(/^rebound: .*such\..+\n$/);
  }
});

test('a data folder that cannot be made gives one clear sentence', async () => {
  const file = join(temporaryFolder(), 'notes.txt');
  writeFileSync(file, 'mine');
  const { code, err } = await rebound(['serve', '--port', '0', '--data', file]);
  expect(code).toBe(1);
  expect(err).toBe(
    `rebound: The data folder ${file} is a file, not a folder. Choose another one with --data.\n`,
  );
});

test('a reader that stops early is no failure', async () => {
  const command = spawn(process.execPath, [script, 'read', 'mail', '--jsonl']);
  let err = '';
  command.stderr.on('data', (text: Buffer) => {
    err += text.toString();
  });
  command.stdout.once('data', () => command.stdout.destroy());
  const line = `${JSON.stringify({ id: 1, raw: rejection })}\n`;
  command.stdin.on('error', () => undefined).end(line.repeat(3_000));
  const code = await new Promise((done) => command.once('close', done));
  expect({ code, err }).toEqual({ code: 0, err: '' });
});

test('import brings mail in beside a running server, again without doubles, and undo takes it back', async () => {
  const { url, folder } = await startRebound();
  const file = join(temporaryFolder(), 'one.eml');
  writeFileSync(file, rejection);
  const count = async () => (await fetch(new URL('/api/applications/count', url))).json();
  const looked = await rebound(['import', file, '--dry-run', '--json', '--data', folder]);
  expect(answersIn(looked.out)).toMatchObject([{ kind: 'mail', seen: 1, saved: false }]);
  expect(await count()).toEqual({ open: 0, ended: 0 });
  const first = await rebound(['import', file, '--json', '--data', folder]);
  expect({ code: first.code, err: first.err }).toEqual({ code: 0, err: '' });
  const [brought] = answersIn(first.out);
  expect(brought).toMatchObject({ newOnes: 1, saved: true });
  expect(await count()).toEqual({ open: 0, ended: 1 });
  await rebound(['import', file, '--data', folder]);
  expect(await count()).toEqual({ open: 0, ended: 1 });
  expect((await rebound(['undo', String(brought?.import), '--data', folder])).code).toBe(0);
  expect(await count()).toEqual({ open: 0, ended: 0 });
});

test('export writes everything once and never over another export', async () => {
  const data = temporaryFolder();
  const folder = join(temporaryFolder(), 'out');
  expect((await rebound(['export', folder, '--data', data])).code).toBe(0);
  expect(JSON.parse(readFileSync(join(folder, 'rebound.json'), 'utf8'))).toBeTypeOf('object');
  expect((await rebound(['export', folder, '--data', data])).code).toBe(1);
});

test('report writes a PDF of a new installation, and says what it will not do', async () => {
  const folder = temporaryFolder();
  const out = join(folder, 'report.pdf');
  const first = await rebound(['report', '--out', out, '--data', join(folder, 'data')]);
  expect([first.code, first.out]).toEqual([0, `The report is in ${out}.\n`]);
  expect(readFileSync(out).subarray(0, 5).toString()).toBe('%PDF-');
  const again = await rebound(['report', '--out', out, '--data', join(folder, 'data')]);
  expect([again.code, again.err]).toEqual([
    1,
    `rebound: ${out} is there already, and it is not written over. Choose another name, or add --force.\n`,
  ]);
  expect((await rebound(['report'])).code).toBe(2);
});
