import type { End, Setting } from './course.ts';
import { happens, oneOf } from './draw.ts';
import { easyReasons, farewells, namedReasons, plainNo, thanks, warmWords } from './letter-sentences.ts';

/** The words of a no: mostly words that are sent to everyone, sometimes a reason, and not always the true one. */
export function letterFor(end: End, setting: Setting): string {
  const { market, random } = setting;
  const hasMet = end.talks.length > 0;
  const isTold =
    !end.byForm && happens(hasMet ? Math.min(0.7, market.reasons * 1.8) : market.reasons, random);
  const warmth = end.cause === 'outcompeted' ? 0.45 : 0.15;
  return [
    oneOf(thanks, random),
    ...(isTold ? [reasonFor(end, setting)] : []),
    ...(!isTold || happens(0.5, random) ? [oneOf(plainNo, random)] : []),
    ...(hasMet && happens(warmth, random) ? [oneOf(warmWords, random)] : []),
    ...(happens(0.7, random) ? [oneOf(farewells, random)] : []),
  ].join(' ');
}

function reasonFor(end: End, setting: Setting): string {
  const { market, random } = setting;
  const named = happens(market.honesty, random) ? end.cause : oneOf(easyReasons, random);
  return oneOf(namedReasons[named], random).replace('SKILL', skillFor(end, setting));
}

/** A must-have that was missed, or not seen, if there is one. */
function skillFor({ applicant }: End, { opening, random }: Setting): string {
  const missed = opening.musts.filter((_, place) => !applicant.seen[place]);
  const [first = 'the work', ...rest] = missed.length > 0 ? missed : opening.musts;
  return oneOf([first, ...rest], random);
}
