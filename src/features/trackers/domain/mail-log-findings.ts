import type { Happening } from '#features/applications/domain/event.ts';
import type { Finding } from '#features/applications/domain/finding.ts';
import { fold } from './fold.ts';
import type { LeftOut } from './left-out.ts';
import { employerDomain, employerName, roleInMail } from './mail-sender.ts';
import { readDay } from './read-day.ts';
import type { RowFindings, RowOptions } from './row-findings.ts';
import { rowKey } from './row-key.ts';
import { happeningOf } from './status-meaning.ts';
import { type StatusReader, statusReader } from './status-reader.ts';
import { cellsFor, type Mapping } from './tracker-field.ts';
import type { TrackerRow } from './tracker-table.ts';

/** Reads a sheet with a row for every mail; rows of one employer and subject share a thread. */
export function findingsOfMailLog(
  rows: readonly TrackerRow[],
  mapping: Mapping,
  options: RowOptions,
): RowFindings {
  const statuses = statusReader(options.statusChoices ?? {});
  const findings = new Map<string, Finding>();
  const leftOut: LeftOut[] = [];
  for (const [position, row] of rows.entries()) {
    const read = mailFinding(row, mapping, options, statuses);
    if (typeof read === 'string') leftOut.push({ row: position + 1, reason: read });
    else if (findings.has(read.source.key)) leftOut.push({ row: position + 1, reason: 'repeated' });
    else findings.set(read.source.key, read);
  }
  return { findings: [...findings.values()], leftOut, statuses: statuses.counts() };
}

function mailFinding(
  row: TrackerRow,
  mapping: Mapping,
  options: RowOptions,
  statuses: StatusReader,
): Finding | LeftOut['reason'] {
  const first = (field: Mapping[string]) => cellsFor(row, mapping, field)[0] ?? '';
  const [subject, sender, address] = [
    first('subject').slice(0, 500),
    first('sender').slice(0, 200),
    first('senderAddress'),
  ];
  const status = first('status');
  const { means } = statuses.read(status);
  if (means === 'not-an-application') return 'not-applied';
  const company = employerName(subject, sender, address)?.slice(0, 300);
  const role = roleInMail(subject);
  if (company === undefined && role === undefined) return 'no-opening';
  const when = first('statusOn') || first('appliedOn');
  const on = readDay(when, options.dayOrder) ?? options.undatedOn;
  if (on === undefined) return 'no-day';
  const event = happeningOf(means ?? 'update') ?? { kind: 'update' as const };
  return {
    ...mailOpening(company, role, address),
    source: {
      kind: 'row',
      key: rowKey({ company: address || sender, role: subject, applied: when, url: status }),
    },
    thread: [`mail-log:${fold(company ?? sender)}|${topic(subject)}`],
    happenings: [quoted(event, on, status, subject)],
    confidence: 0.6,
    ...(means === undefined && { doubt: { why: 'status-unknown' as const, word: status } }),
  };
}

function mailOpening(
  company: string | undefined,
  role: string | undefined,
  address: string,
): Pick<Finding, 'opening' | 'domain'> {
  const domain = employerDomain(address);
  return {
    opening: { ...(company !== undefined && { company }), ...(role !== undefined && { role }) },
    ...(domain !== undefined && { domain }),
  };
}

const quoted = (
  event: Pick<Happening, 'kind' | 'round'>,
  on: Happening['on'],
  status: string,
  subject: string,
): Happening => ({ ...event, on, quote: `${status}: ${subject}`.slice(0, 2_000) });

/** A subject without the marks of answers and forwarding. */
const topic = (subject: string): string =>
  fold(subject.replace(/^(?:\s*(?:re|aw|sv|antw|fwd?|wg|tr|rv)\s*:)+/iu, ''));
