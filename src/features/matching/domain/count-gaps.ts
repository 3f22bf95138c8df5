import { type Importance, importances } from '#features/postings/domain/requirement.ts';
import type { AskedThing } from './asked-thing.ts';
import type { Claims } from './claim.ts';
import type { Gap } from './gap.ts';
import { mostWritten } from './most-written.ts';
import { type Showing, showingOf } from './showing.ts';

/** A posting with what it asks, compared with the résumé that was sent. */
export interface ComparedPosting {
  readonly asked: readonly AskedThing[];
  readonly endedWithNo: boolean;
}

interface Once extends AskedThing {
  readonly showing: Showing;
  readonly endedWithNo: boolean;
}

/** Counts over postings what they ask, most often asked first and, of those, least often shown. */
export function countGaps(
  postings: readonly ComparedPosting[],
  claims: Claims,
  importance?: Importance,
): Gap[] {
  const bySubject = new Map<string, Once[]>();
  for (const posting of postings) {
    for (const once of onceEach(posting, claims)) {
      if (importance !== undefined && once.importance !== importance) continue;
      const others = bySubject.get(once.subject);
      if (others) others.push(once);
      else bySubject.set(once.subject, [once]);
    }
  }
  return [...bySubject].map(([key, asked]) => gapOf(key, asked)).sort(byHowOften);
}

/** Each subject of a posting once, as it matters most there. */
function onceEach({ asked, endedWithNo }: ComparedPosting, claims: Claims): Iterable<Once> {
  const once = new Map<string, Once>();
  for (const thing of asked) {
    const showing = showingOf(thing.status, claims.get(thing.claim)?.says);
    const before = once.get(thing.subject);
    if (showing === 'left-out' || (before && weight(before) <= weight(thing))) continue;
    once.set(thing.subject, { ...thing, showing, endedWithNo });
  }
  return once.values();
}

const weight = ({ importance }: AskedThing): number => importances.indexOf(importance);

function gapOf(key: string, asked: readonly Once[]): Gap {
  const stands = (showing: Showing) => asked.filter((each) => each.showing === showing).length;
  const matters = (importance: Importance) => asked.filter((each) => each.importance === importance).length;
  const ended = asked.filter(({ endedWithNo }) => endedWithNo);
  return {
    key,
    name: mostWritten(asked.map(({ name }) => name)),
    asked: asked.length,
    must: matters('must'),
    nice: matters('nice'),
    shown: stands('shown'),
    partly: stands('partly'),
    unshown: stands('unshown'),
    missing: stands('missing'),
    unclear: stands('unclear'),
    no: { asked: ended.length, shown: ended.filter(({ showing }) => showing === 'shown').length },
  };
}

const byHowOften = (one: Gap, other: Gap): number =>
  other.asked - one.asked || one.shown - other.shown || (one.name < other.name ? -1 : 1);
