import { expect, test } from 'vitest';
import { assignFindings } from './assign-findings.ts';
import type { EventKind } from './event.ts';
import type { Finding } from './finding.ts';
import type { KnownOpening } from './growing-openings.ts';

const mail = (
  on: string,
  kind: EventKind,
  opening: Finding['opening'],
  rest: Partial<Finding> = {},
): Finding => ({
  source: { kind: 'mail', key: `${on} ${kind}` },
  opening,
  thread: [],
  happenings: [{ kind, on }],
  confidence: 0.9,
  ...rest,
});

function counting(prefix: string) {
  let next = 0;
  return () => {
    next += 1;
    return `${prefix}${next}`;
  };
}

function together(...findings: Finding[]): (string | undefined)[] {
  return assignFindings(findings, [], counting('opening ')).map(({ applicationId }) => applicationId);
}

const analyst = { company: 'Acme Ltd', role: 'Data Analyst' };

test('mails about one role at one employer are one application', () => {
  const ids = together(
    mail('2026-01-02', 'acknowledged', analyst),
    mail('2026-01-20', 'rejected', { company: 'ACME', role: 'Data Analyst (m/f/d)' }),
  );
  expect(new Set(ids).size).toBe(1);
});

test('another role at the same employer stays apart', () => {
  const ids = together(
    mail('2026-01-02', 'acknowledged', analyst),
    mail('2026-01-03', 'rejected', { company: 'Acme', role: 'Senior Data Analyst' }),
  );
  expect(new Set(ids).size).toBe(2);
});

test('the same title under another requisition stays apart', () => {
  const ids = together(
    mail('2026-01-02', 'acknowledged', { ...analyst, requisition: 'R-1' }),
    mail('2026-01-03', 'rejected', { ...analyst, requisition: 'R-2' }),
  );
  expect(new Set(ids).size).toBe(2);
});

test('an answer in the same conversation needs no company', () => {
  const ids = together(
    mail('2026-01-02', 'interview', analyst, { thread: ['<a@acme>'] }),
    mail('2026-01-20', 'rejected', {}, { thread: ['<b@acme>', '<a@acme>'] }),
  );
  expect(new Set(ids).size).toBe(1);
});

test("a mail from the employer's own domain without a role joins the only opening there", () => {
  const ids = together(
    mail('2026-01-02', 'acknowledged', analyst, { domain: 'acme.example' }),
    mail('2026-01-20', 'rejected', {}, { domain: 'acme.example' }),
  );
  expect(new Set(ids).size).toBe(1);
});

test('with two openings in question the choice is marked as uncertain', () => {
  const findings = [
    mail('2026-01-02', 'acknowledged', analyst),
    mail('2026-01-02', 'acknowledged', { company: 'Acme', role: 'Warehouse Clerk' }),
    mail('2026-01-20', 'rejected', { company: 'Acme' }),
  ];
  const assigned = assignFindings(findings, [], counting(''));
  expect(assigned.map(({ uncertain }) => uncertain)).toEqual([false, false, true]);
});

test('a new application a year after the rejection is a new attempt', () => {
  const ids = together(
    mail('2025-01-02', 'acknowledged', analyst),
    mail('2025-01-20', 'rejected', analyst),
    mail('2026-01-10', 'acknowledged', analyst),
    mail('2026-01-15', 'rejected', analyst),
  );
  expect(ids).toEqual(['opening 1', 'opening 1', 'opening 2', 'opening 2']);
});

test('a new application half a year after the last word is a new attempt even if nobody ever answered', () => {
  const ids = together(
    mail('2025-01-02', 'acknowledged', analyst),
    mail('2025-09-10', 'acknowledged', analyst),
  );
  expect(new Set(ids).size).toBe(2);
});

test('a title that is the name of the employer is no other opening', () => {
  const ids = together(
    mail('2026-01-02', 'acknowledged', analyst),
    mail('2026-01-20', 'rejected', { role: 'Acme Ltd' }),
  );
  expect(new Set(ids).size).toBe(1);
});

test('an agency that writes for several employers mixes none of them', () => {
  const agency = { domain: 'lowry-people.example', contact: 'dan@lowry-people.example' };
  const clients = ['Elm Press', 'Oak Bank', 'Ash Hotels'];
  const ids = together(
    ...clients.map((company) => mail('2026-01-02', 'acknowledged', { company, role: 'Clerk' }, agency)),
    mail('2026-01-20', 'rejected', { company: 'Oak Bank', role: 'Clerk' }, agency),
  );
  expect(ids[3]).toBe(ids[1]);
  expect(new Set(ids).size).toBe(3);
});

test('sisters of one house that share a domain stay apart', () => {
  const ids = together(
    mail('2026-01-02', 'acknowledged', { company: 'Elm Foods', role: 'Clerk' }, { domain: 'elm.example' }),
    mail('2026-01-03', 'acknowledged', { company: 'Elm Motors', role: 'Clerk' }, { domain: 'elm.example' }),
  );
  expect(new Set(ids).size).toBe(2);
});

test('a talk without a title belongs to the opening that is not ended', () => {
  const assigned = assignFindings(
    [
      mail('2026-01-02', 'acknowledged', analyst),
      mail('2026-01-03', 'acknowledged', { company: 'Acme', role: 'Warehouse Clerk' }),
      mail('2026-01-10', 'rejected', analyst),
      mail('2026-01-20', 'interview', { company: 'Acme' }),
    ],
    [],
    counting(''),
  );
  expect(assigned[3]).toMatchObject({ applicationId: assigned[1]?.applicationId, uncertain: false });
});

test('a later mail of the conversation tells which opening was meant', () => {
  const ids = together(
    mail('2026-01-02', 'acknowledged', analyst),
    mail('2026-01-02', 'acknowledged', { company: 'Acme', role: 'Warehouse Clerk' }),
    mail('2026-01-10', 'interview', { company: 'Acme' }, { thread: ['<a@acme>'] }),
    mail('2026-01-20', 'rejected', { ...analyst }, { thread: ['<b@acme>', '<a@acme>'] }),
  );
  expect(ids[2]).toBe(ids[0]);
});

test('a number of the opening ties mails that spell everything differently', () => {
  const ids = together(
    mail('2026-01-02', 'acknowledged', { ...analyst, requisition: 'R-1' }),
    mail('2026-01-20', 'rejected', { company: 'Ac. Me Holding', role: 'Analytics', requisition: 'R-1' }),
  );
  expect(new Set(ids).size).toBe(1);
});

test('a number is the same however it is written', () => {
  const ids = together(
    mail('2026-01-02', 'acknowledged', { ...analyst, requisition: 'R-10023' }),
    mail('2026-01-20', 'rejected', { company: 'Acme', requisition: '10023' }),
  );
  expect(new Set(ids).size).toBe(1);
});

test('the mark of an applicant system tells which of two openings is meant', () => {
  const clerk = { company: 'Acme', role: 'Warehouse Clerk' };
  const ids = together(
    mail('2026-01-02', 'acknowledged', analyst, { marks: ['job 11111'] }),
    mail('2026-01-02', 'acknowledged', clerk, { marks: ['job 22222'] }),
    mail('2026-01-20', 'rejected', { company: 'Acme' }, { marks: ['job 22222'] }),
  );
  expect(ids[2]).toBe(ids[1]);
});

test('a mark that stands in the confirmations of two jobs ties nothing', () => {
  const ids = together(
    mail('2026-01-02', 'acknowledged', analyst, { marks: ['address reply+55555@acme.example'] }),
    mail(
      '2026-01-09',
      'acknowledged',
      { company: 'Acme', role: 'Warehouse Clerk' },
      { marks: ['address reply+55555@acme.example'] },
    ),
  );
  expect(new Set(ids).size).toBe(2);
});

test('two people of one mailbox who try for the same opening stay apart', () => {
  const ids = together(
    mail('2026-01-02', 'acknowledged', analyst, { recipient: 'ada@home.example' }),
    mail('2026-01-03', 'acknowledged', analyst, { recipient: 'ben@home.example' }),
    mail('2026-01-20', 'rejected', analyst, { recipient: 'ada@home.example' }),
  );
  expect(ids[2]).toBe(ids[0]);
  expect(ids[1]).not.toBe(ids[0]);
});

test('an import of older mail does not join what began later', () => {
  const ids = together(mail('2023-01-02', 'rejected', analyst), mail('2025-09-10', 'acknowledged', analyst));
  expect(new Set(ids).size).toBe(2);
});

test('a talk after months without a word is about an opening that may be another', () => {
  const findings = [mail('2025-01-02', 'acknowledged', analyst), mail('2025-06-10', 'interview', analyst)];
  expect(assignFindings(findings, [], counting(''))[1]?.uncertain).toBe(true);
});

test('a late answer belongs to the application it answers', () => {
  const ids = together(mail('2025-01-02', 'acknowledged', analyst), mail('2025-09-10', 'rejected', analyst));
  expect(new Set(ids).size).toBe(1);
});

test('a stored application takes up what belongs to it', () => {
  const stored: KnownOpening = {
    id: 'stored',
    opening: analyst,
    domains: new Set(),
    thread: new Set(),
    happenings: [{ kind: 'applied', on: '2026-01-01' }],
  };
  const [assigned] = assignFindings([mail('2026-01-20', 'rejected', analyst)], [stored], () => 'new');
  expect(assigned?.applicationId).toBe('stored');
});

test('the order in which findings arrive does not matter', () => {
  const findings = [
    mail('2025-01-02', 'acknowledged', analyst),
    mail('2025-01-20', 'rejected', analyst),
    mail('2026-01-10', 'acknowledged', analyst),
    mail('2026-01-03', 'acknowledged', { company: 'Other', role: 'Clerk' }),
  ];
  const sizes = (ids: (string | undefined)[]) =>
    [...new Set(ids)].map((id) => ids.filter((other) => other === id).length).sort();
  expect(sizes(together(...[...findings].reverse()))).toEqual(sizes(together(...findings)));
});

test('ten thousand findings are assigned without comparing each with each', () => {
  const many = Array.from({ length: 10_000 }, (_, index) =>
    mail('2026-01-02', 'acknowledged', { company: `Company ${index % 5000}`, role: 'Clerk' }),
  );
  expect(new Set(together(...many)).size).toBe(5000);
});
