import type { Importance } from '#features/postings/domain/requirement.ts';
import type { AskedThing } from './asked-thing.ts';
import type { Claims } from './claim.ts';
import type { Gap } from './gap.ts';
import { mostWritten } from './most-written.ts';
import { type AskedOnce, onceEach } from './once-each.ts';
import type { Showing } from './showing.ts';

/** A posting with what it asks, compared with the résumé that was sent. */
export interface ComparedPosting {
  readonly asked: readonly AskedThing[];
  readonly endedWithNo: boolean;
}

interface Counted extends AskedOnce {
  readonly endedWithNo: boolean;
}

/** Counts over postings what they ask, most often asked first and, of those, least often shown. */
export function countGaps(
  postings: readonly ComparedPosting[],
  claims: Claims,
  importance?: Importance,
): Gap[] {
  const bySubject = new Map<string, Counted[]>();
  for (const { asked, endedWithNo } of postings) {
    for (const once of onceEach(asked, claims)) {
      if (importance !== undefined && once.importance !== importance) continue;
      const counted = { ...once, endedWithNo };
      const others = bySubject.get(once.subject);
      if (others) others.push(counted);
      else bySubject.set(once.subject, [counted]);
    }
  }
  return [...bySubject].map(([key, asked]) => gapOf(key, asked)).sort(byHowOften);
}

function gapOf(key: string, asked: readonly Counted[]): Gap {
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
