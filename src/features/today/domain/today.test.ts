import { describe, expect, test } from 'vitest';
import type { Dossier } from '#features/applications/domain/dossier.ts';
import type { ApplicationEvent, Happening } from '#features/applications/domain/event.ts';
import { type ImportRecord, noProgress } from '#features/imports/domain/import-record.ts';
import { type TodayFacts, todayOf } from './today.ts';

const today = '2026-04-15';

let number = 0;
const id = () => `00000000-0000-4000-8000-${String(++number).padStart(12, '0')}`;

type Seen = Happening & { by?: ApplicationEvent['source']['kind'] };

const dossier = (company: string, ...seen: Seen[]): Dossier => ({
  id: id(),
  opening: { company, role: 'Planner', channel: 'board' },
  events: seen.map(({ by = 'mail', ...happening }) => ({
    ...happening,
    id: id(),
    source: { kind: by, key: '' },
  })),
});

const record = (fields: Partial<ImportRecord>, unsure = 0): ImportRecord => ({
  id: id(),
  kind: 'mail',
  name: 'post.mbox',
  status: 'saved',
  startedAt: '2026-04-14T09:00:00.000Z',
  progress: noProgress,
  interrupted: false,
  found: { sure: 0, unsure, leftOut: 0, saved: 5, applications: 3 },
  ...fields,
});

const morning = (facts: Partial<TodayFacts>) =>
  todayOf({ today, recent: [], imports: [], quiet: 0, setAside: [], lookedAt: new Set(), ...facts });

const step = (...recent: Dossier[]) => morning({ recent }).nextStep;

const ghosted = dossier('Acme', { kind: 'applied', on: '2026-01-01' });

describe('what changed', () => {
  test('the words of employers are grouped by application, the latest first', () => {
    const older = dossier('Acme', { kind: 'acknowledged', on: '2026-04-09' });
    const newer = dossier(
      'Borges',
      { kind: 'interview', on: '2026-04-10' },
      { kind: 'rejected', on: '2026-04-14' },
    );
    const { changed } = morning({ recent: [older, newer] });
    expect(
      changed.map(({ application, events }) => [application.company, ...events.map(({ kind }) => kind)]),
    ).toEqual([
      ['Borges', 'rejected', 'interview'],
      ['Acme', 'acknowledged'],
    ]);
  });

  test('what the person did, what is old and what lies ahead is no news', () => {
    const recent = [
      dossier('Acme', { kind: 'applied', on: '2026-04-14' }, { kind: 'withdrawn', on: '2026-04-15' }),
      dossier('Borges', { kind: 'rejected', on: '2026-04-07' }),
      dossier('Cosmo', { kind: 'interview', on: '2026-04-16' }),
    ];
    expect(morning({ recent }).changed).toEqual([]);
  });
});

describe('the next step', () => {
  test('is nothing when nothing needs the person', () => {
    expect(step()).toEqual({ kind: 'nothing' });
    expect(step(ghosted)).toEqual({ kind: 'nothing' });
  });

  test('is an interview that is near, the soonest of them', () => {
    const later = dossier('Acme', { kind: 'interview', on: '2026-04-18', by: 'hand' });
    const sooner = dossier('Borges', { kind: 'interview', on: '2026-04-16', by: 'row' });
    expect(step(later, sooner)).toMatchObject({
      kind: 'interview-ahead',
      application: { company: 'Borges' },
      on: '2026-04-16',
    });
    const far = dossier('Cosmo', { kind: 'interview', on: '2026-04-19', by: 'hand' });
    expect(step(far)).toEqual({ kind: 'nothing' });
  });

  test('asks how an interview was until something is written down', () => {
    const talk: Seen = { kind: 'interview', on: '2026-04-14', by: 'hand' };
    expect(step(dossier('Acme', talk))).toMatchObject({ kind: 'interview-past', on: '2026-04-14' });
    expect(step(dossier('Acme', { ...talk, note: 'It was long.' }))).toEqual({ kind: 'nothing' });
    expect(step(dossier('Acme', talk, { kind: 'note', on: '2026-04-14', by: 'hand' }))).toEqual({
      kind: 'nothing',
    });
    expect(step(dossier('Acme', { ...talk, on: '2026-04-11' }))).toEqual({ kind: 'nothing' });
  });

  test('takes a mail for an invitation, not for the day of the talk', () => {
    const mail: Seen = { kind: 'interview', on: '2026-04-14' };
    expect(step(dossier('Acme', mail))).toMatchObject({ kind: 'invitation', on: '2026-04-14' });
    const arranged = dossier('Acme', mail, { kind: 'interview', on: '2026-04-28', by: 'hand' });
    expect(step(arranged)).toEqual({ kind: 'nothing' });
  });

  test('is never about the interview of an application that has ended since', () => {
    const ended = dossier(
      'Acme',
      { kind: 'interview', on: '2026-04-13', by: 'hand' },
      { kind: 'rejected', on: '2026-04-15' },
    );
    expect(step(ended)).toMatchObject({ kind: 'fresh-ending', application: { ending: 'rejected' } });
  });

  test('is to look at a fresh ending by them, and at no other ending', () => {
    expect(step(dossier('Acme', { kind: 'rejected', on: '2026-04-08' }))).toMatchObject({
      kind: 'fresh-ending',
    });
    expect(step(dossier('Acme', { kind: 'closed', on: '2026-04-15' }))).toMatchObject({
      kind: 'fresh-ending',
    });
    expect(step(dossier('Acme', { kind: 'rejected', on: '2026-04-07' }))).toEqual({ kind: 'nothing' });
    for (const kind of ['silent', 'withdrawn', 'declined', 'accepted'] as const) {
      expect(step(dossier('Acme', { kind, on: '2026-04-15', by: 'hand' }))).toEqual({ kind: 'nothing' });
    }
  });

  test('is no ending whose explanation the person has worked with', () => {
    const ended = dossier('Acme', { kind: 'rejected', on: '2026-04-14' });
    const lookedAt = new Set([ended.id]);
    expect(morning({ recent: [ended], lookedAt }).nextStep).toEqual({ kind: 'nothing' });
  });

  test('speaks of several fresh endings once, and one "not now" sets all of them aside', () => {
    const recent = [
      dossier('Acme', { kind: 'rejected', on: '2026-04-13' }),
      dossier('Borges', { kind: 'rejected', on: '2026-04-14' }),
    ];
    const { nextStep } = morning({ recent });
    expect(nextStep).toMatchObject({ kind: 'fresh-ending', application: { company: 'Borges' }, more: 1 });
    const setAside =
      nextStep.kind === 'nothing' ? [] : nextStep.subjects.map((subject) => ({ subject, on: today }));
    expect(setAside).toHaveLength(2);
    const later = [...recent, dossier('Cosmo', { kind: 'rejected', on: '2026-04-15' })];
    expect(morning({ recent, setAside }).nextStep).toEqual({ kind: 'nothing' });
    expect(morning({ recent: later, setAside }).nextStep).toMatchObject({
      application: { company: 'Cosmo' },
      more: 0,
    });
  });

  test('puts an offer before everything else', () => {
    const offer = dossier('Acme', { kind: 'offer', on: '2026-04-12' });
    const rejected = dossier('Borges', { kind: 'rejected', on: '2026-04-15' });
    expect(step(rejected, offer)).toMatchObject({ kind: 'offer', application: { company: 'Acme' } });
    const accepted = dossier(
      'Acme',
      { kind: 'offer', on: '2026-04-12' },
      { kind: 'accepted', on: '2026-04-13' },
    );
    expect(step(accepted)).toEqual({ kind: 'nothing' });
  });

  test('is to finish an import, then to look at what was unsure', () => {
    const unsure = record({ name: 'old.mbox' }, 4);
    const ready = record({ name: 'new.csv', status: 'ready' });
    expect(morning({ imports: [unsure, ready] }).nextStep).toMatchObject({
      kind: 'unsaved-import',
      import: { name: 'new.csv' },
    });
    expect(morning({ imports: [unsure] }).nextStep).toMatchObject({ kind: 'review', unsure: 4 });
    expect(morning({ imports: [record({}), record({ status: 'undone' }, 4)] }).nextStep).toEqual({
      kind: 'nothing',
    });
  });

  test('leaves an import alone that is being read', () => {
    const reading = record({ status: 'reading' });
    expect(morning({ imports: [reading] }).nextStep).toEqual({ kind: 'nothing' });
    expect(morning({ imports: [{ ...reading, interrupted: true }] }).nextStep).toMatchObject({
      kind: 'unsaved-import',
    });
  });

  test('comes last to what has been quiet for long, again a month after "not now"', () => {
    expect(morning({ quiet: 3 }).nextStep).toMatchObject({ kind: 'quiet', count: 3 });
    const aside = (on: string) => morning({ quiet: 3, setAside: [{ subject: 'quiet', on }] }).nextStep;
    expect(aside('2026-04-01')).toEqual({ kind: 'nothing' });
    expect(aside('2026-03-16')).toMatchObject({ kind: 'quiet' });
  });

  test('is not what can wait, on a day on which something was set aside', () => {
    const aside = (on: string) => morning({ quiet: 3, setAside: [{ subject: id(), on }] }).nextStep;
    expect(aside('2026-04-15')).toEqual({ kind: 'nothing' });
    expect(aside('2026-04-14')).toMatchObject({ kind: 'quiet' });
  });
});
