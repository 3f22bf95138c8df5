import type { Job, ResumeReading } from '../resume/resume-reading.ts';
import { monthOf } from '../resume/timeline.ts';
import { type Remark, remark } from './remark.ts';
import type { ReviewContext } from './review-context.ts';
import { waysOfSaying } from './ways-of-saying.ts';

/** Shorter times between two jobs need no word. */
const fewestMonths = 7;

const timeOff = waysOfSaying(String.raw`
  unemployed
  not employed
  out of work
  no (?:work|employment|job)
  cash work
  (?:father|mother|son|daughter|husband|wife) (?:was )?ill
  (?:built|rebuilt|rebuilding|building) (?:our|my|a|the) (?:\p{L}+ )?(?:house|home)
  haus gebaut
  flucht
  sail(?:ed|ing) (?:to|around|round)
  between jobs
  career break
  laid off
  made redundant
  at home\b
  (?:raising|raised) (?:my|our|two|three|\d)
  (?:looking|looked|caring|cared) after my
  (?:caring|cared) for (?:my|our|a)
  parental leave
  maternity leave
  sabbatical
  travel(?:l)?ing\b
  nothing (?:from|to report|in)
  years not listed
  (?:awaiting|waiting for)
  broke my
  laid up
  (?:my|his|her) (?:mother|father|mum|mom|grandmother|parents)
  arbeitslos
  arbeitssuchend
  arbeitsuchend
  ohne besch[äa]ftigung
  elternzeit
  kurzarbeit
  auszeit
  zu hause
  gepflegt
  (?:zweites|erstes|drittes) kind
  bei der familie
  hausbau
  weltreise`);
const year = /(?:19|20)\d\d|\b\d{1,2}\/\d\d\b|\b[A-Z][a-z]{2} \d\d\b/;

/** Times that no entry covers, and times off that are told of. */
export function unexplainedGaps(context: ReviewContext): Remark[] {
  const { text, clauses, reading } = context;
  const told = clauses.filter((clause) => year.test(clause.text) && timeOff.test(clause.text));
  const open = told.length > 0 || !reading ? [] : longestGap(reading, text);
  return [...told.map((clause) => remark('gap-told', text, clause, { clarity: 0.7 })), ...open];
}

function longestGap(reading: ResumeReading, text: string): Remark[] {
  const gaps = reading.gaps.filter(({ months }) => months >= fewestMonths);
  const latest = gaps.at(-1);
  const entry = latest && entryBefore(reading.jobs, latest.from);
  if (!latest || !entry?.end?.day) return [];
  if (latest.months <= 12 && isShortStay.test(text.slice(entry.span[0], entry.span[1]))) return [];
  const isOfYears = latest.months >= 24;
  return [
    remark(
      isOfYears ? 'gap-of-years' : 'gap-of-months',
      text,
      { start: entry.span[0], end: entry.span[1] },
      {
        values: { count: isOfYears ? Math.round(latest.months / 12) : latest.months },
        clarity: Math.min(0.9, 0.4 + latest.months / 60),
      },
    ),
  ];
}

const isShortStay =
  /summer|intern|student|co-?op\b|seasonal|season|volunt|corps member|praktik|sommer|aushilf|ehrenamt|page\b|hilfskraft/i;

const entryBefore = (jobs: readonly Job[], from: string): Job | undefined =>
  jobs
    .filter(({ end, start }) => monthOf(end?.day ?? start?.day ?? '9999', 'end') < monthOf(from, 'start'))
    .sort((one, other) => endOf(other) - endOf(one))[0];

const endOf = ({ start, end }: Job): number => monthOf(end?.day ?? start?.day ?? '0', 'end');
