import type { Application } from '#features/applications/domain/application.ts';
import type { Dossier } from '#features/applications/domain/dossier.ts';
import type { ImportRecord } from '#features/imports/domain/import-record.ts';
import { addDays, type CalendarDay } from '#lib/calendar-day.ts';
import { type ComingUp, comingUpOf } from './coming-up.ts';
import { isArranged, isInvitation, isWrittenDown, type Moment, momentsOf, talkDay } from './moment.ts';
import { type News, newsDays, newsOf } from './news.ts';
import type { NextStep } from './next-step.ts';
import { isSetAside, quietSubject, type SetAside } from './set-aside.ts';

/** What is known this morning. */
export interface TodayFacts {
  readonly today: CalendarDay;
  /** The applications to which something happened since `newsDays` ago, or will happen. */
  readonly recent: readonly Dossier[];
  readonly imports: readonly ImportRecord[];
  /** How many open applications have been silent so long that closing is worth a question. */
  readonly quiet: number;
  readonly setAside: readonly SetAside[];
  /** The applications whose explanation the person has answered questions about. */
  readonly lookedAt: ReadonlySet<string>;
}

export interface Today {
  readonly changed: News[];
  readonly comingUp: ComingUp[];
  readonly nextStep: NextStep;
}

/** Days before and after an interview in which it is the next thing. */
const near = 3;

/** What is new, and the one thing that may be worth doing. */
export function todayOf(facts: TodayFacts): Today {
  const moments = momentsOf(facts.recent).filter(
    ({ event }) => !isSetAside(event.id, facts.setAside, facts.today),
  );
  const found = rules.map((rule) => rule(facts, moments)).find((step) => step !== undefined);
  const { recent, today } = facts;
  return {
    changed: newsOf(recent, today),
    comingUp: comingUpOf(recent, today),
    nextStep: found ?? { kind: 'nothing' },
  };
}

type Rule = (facts: TodayFacts, moments: readonly Moment[]) => NextStep | undefined;

/** The first that applies is the next step. */
const rules: readonly Rule[] = [
  function offer({ today }, moments) {
    const since = addDays(today, -newsDays);
    return stepAbout(
      'offer',
      moments.findLast(
        (moment) => isOpen(moment) && moment.event.kind === 'offer' && moment.event.on >= since,
      ),
    );
  },

  function interviewAhead({ today }, moments) {
    const until = addDays(today, near);
    const [next] = talksAmong(moments, (day) => day >= today && day <= until);
    return next && stepAbout('interview-ahead', next.moment, next.day);
  },

  function invitation({ today }, moments) {
    const since = addDays(today, -near);
    return stepAbout(
      'invitation',
      moments.findLast(
        (moment) => isOpen(moment) && isInvitation(moment) && moment.event.on >= since && !isArranged(moment),
      ),
    );
  },

  function interviewPast({ today }, moments) {
    const since = addDays(today, -near);
    const last = talksAmong(moments, (day) => day >= since && day < today).findLast(
      ({ moment, day }) => !isWrittenDown(moment, day),
    );
    return last && stepAbout('interview-past', last.moment, last.day);
  },

  function freshEnding({ today, lookedAt }, moments) {
    const since = addDays(today, -newsDays);
    const endings = moments.filter(
      (moment) => isEndingByThem(moment) && moment.event.on >= since && !lookedAt.has(moment.application.id),
    );
    const step = stepAbout('fresh-ending', endings.at(-1));
    // One "not now" is enough for all of them: nobody should have to put away one no after the other.
    return step && { ...step, more: endings.length - 1, subjects: endings.map(({ event }) => event.id) };
  },

  function unsavedImport({ imports, setAside, today }) {
    const waiting = imports.find((record) => isUnsaved(record) && !isSetAside(record.id, setAside, today));
    return waiting && stepOfImport('unsaved-import', waiting);
  },

  function review({ imports, setAside, today }) {
    const waiting = imports.find(
      ({ id, status, found }) => status === 'saved' && found.unsure > 0 && !isSetAside(id, setAside, today),
    );
    return waiting && stepOfImport('review', waiting);
  },

  function quietOnes({ quiet, setAside, today }) {
    // Whoever has put something away today, or looked at an ending, is not asked for more that can wait.
    const enoughForToday = setAside.some(({ on }) => on === today);
    if (quiet === 0 || enoughForToday || isSetAside(quietSubject, setAside, today)) return undefined;
    return { kind: 'quiet', count: quiet, subjects: [quietSubject] };
  },
];

/** The talks of open applications on days that fit, the earliest first. */
function talksAmong(moments: readonly Moment[], fits: (day: CalendarDay) => boolean) {
  return moments
    .flatMap((moment) => {
      const day = talkDay(moment);
      return isOpen(moment) && day !== undefined && fits(day) ? [{ moment, day }] : [];
    })
    .sort((a, b) => a.day.localeCompare(b.day));
}

function stepAbout(
  kind: Extract<NextStep, { application: Application }>['kind'],
  moment: Moment | undefined,
  day?: CalendarDay,
) {
  if (!moment) return undefined;
  const { application, event } = moment;
  return { kind, application, on: day ?? event.on, more: 0, subjects: [event.id] };
}

function stepOfImport(kind: 'unsaved-import' | 'review', { id, name, found }: ImportRecord): NextStep {
  return { kind, import: { id, name }, unsure: found.unsure, subjects: [id] };
}

const isOpen = ({ application }: Moment): boolean => application.ending === undefined;

const isEndingByThem = ({ application: { ending, endedOn }, event }: Moment): boolean =>
  (ending === 'rejected' || ending === 'closed') && event.kind === ending && event.on === endedOn;

const isUnsaved = ({ status, interrupted }: ImportRecord): boolean =>
  status === 'ready' || status === 'mapping' || status === 'paused' || interrupted;
