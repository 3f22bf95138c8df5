import { heavyTiers, type Tier } from '#features/safety/domain/tier.ts';
import { tierOf } from '#features/safety/domain/tier-of.ts';
import { trapsIn } from '#features/thoughts/domain/traps-in.ts';
import { fitNotes } from './fit-notes.ts';
import { fitThoughts } from './fit-thoughts.ts';
import {
  type LabelledNote,
  labelledIdioms,
  labelledNotes,
  labelledThoughts,
  partOf,
} from './labelled-notes.ts';

const parts = 4;

interface ReadNote {
  readonly note: LabelledNote;
  readonly tier: Tier;
}

/**
 * npm run bench -- entries: how private notes are read. What is learned is learned from the other parts; phrases were
 * written with all these notes in view, so on other people's notes less is noticed (see features/safety/README.md).
 */
export async function* measure(): AsyncGenerator<string> {
  const read = readNotes();
  const notes = read.filter(({ note }) => !note.id.startsWith('idiom'));
  for (const language of new Set(notes.map(({ note }) => note.lang))) {
    yield `notes ${language}: ${byTier(notes.filter(({ note }) => note.lang === language))}`;
  }
  const idioms = read.filter(({ note }) => note.id.startsWith('idiom'));
  yield `idioms that raise something: ${idioms.filter(({ tier }) => tier !== 'none').length} of ${idioms.length}`;
  yield trapFigures();
  yield `milliseconds a note: ${millisecondsEach(notes.map(({ note }) => note.text)).toFixed(1)}`;
}

function readNotes(): ReadNote[] {
  const all = [...labelledNotes(), ...labelledIdioms()].map((note, place) => ({
    note,
    part: partOf(place, parts),
  }));
  return Array.from({ length: parts }, (_, part) => {
    const model = fitNotes(all.filter((each) => each.part !== part).map(({ note }) => note));
    const held = all.filter((each) => each.part === part);
    return held.map(({ note }) => ({ note, tier: tierOf(note.text, model).tier }));
  }).flat();
}

function byTier(read: readonly ReadNote[]): string {
  const noticed = heavyTiers.map((tier) => {
    const all = read.filter(({ note }) => note.tier === tier);
    return `${tier} noticed ${all.filter((each) => each.tier !== 'none').length} of ${all.length}`;
  });
  const ordinary = read.filter(({ note }) => note.tier === 'none');
  const alarms = ordinary.filter(({ tier }) => tier !== 'none').length;
  return [...noticed, `false alarms ${alarms} of ${ordinary.length}`].join(', ');
}

function trapFigures(): string {
  const thoughts = labelledThoughts().map((thought, place) => ({ ...thought, part: partOf(place, parts) }));
  const read = Array.from({ length: parts }, (_, part) => {
    const model = fitThoughts(thoughts.filter((each) => each.part !== part));
    const held = thoughts.filter((each) => each.part === part);
    return held.map(({ text, traps }) => ({
      traps,
      found: trapsIn(text, model).map(({ id }) => id as string),
    }));
  }).flat();
  const trapped = read.filter(({ traps }) => traps.length > 0);
  const balanced = read.filter(({ traps }) => traps.length === 0);
  const fits = (count: number) =>
    trapped.filter(({ traps, found }) => found.slice(0, count).some((id) => traps.includes(id))).length;
  const suggested = balanced.filter(({ found }) => found.length > 0).length;
  return `traps: first fits ${fits(1)} of ${trapped.length}, one of three ${fits(3)}; suggested on ${suggested} of ${balanced.length} balanced texts`;
}

function millisecondsEach(texts: readonly string[]): number {
  const begin = performance.now();
  for (const text of texts) {
    tierOf(text);
    trapsIn(text);
  }
  return (performance.now() - begin) / texts.length;
}
