import type { Cause } from './cause.ts';
import type { Effect } from './effect.ts';
import type { EvidenceGroup } from './evidence-kind.ts';
import type { Figures } from './figures.ts';
import { placeInPile } from './pile.ts';
import { type SlopeId, slopes } from './slope.ts';

/** What the figures of a case say about the gates, each by a smooth function of the quantity. */
export function figureEffects(figures: Figures): Effect[] {
  const { postingAge, payAsked, mustsMet, mustsHidden, monthsOut, rating, applicants, daysInPile } = figures;
  const pile = applicants !== undefined || daysInPile !== undefined;
  return [
    ...effect('postingAge', 'void', 'posting-life', logFromUsual('postingAge', postingAge)),
    ...effect(
      'placeInPile',
      'unread',
      'arrival',
      pile ? Math.log(placeInPile(figures, slopes.placeInPile.usual)) : undefined,
    ),
    ...effect('daysInPile', 'unread', 'order', logFromUsual('daysInPile', within(daysInPile, 0, 60))),
    ...effect('payAsked', 'terms', 'terms', fromUsual('payAsked', within(payAsked, 0.8, 1.3))),
    ...effect('mustsMet', 'gap', 'requirements', fromUsual('mustsMet', mustsMet)),
    ...effect('mustsSeen', 'gap', 'requirements', fromUsual('mustsSeen', figures.mustsSeen)),
    ...effect('mustsHidden', 'shown', 'documents', fromUsual('mustsHidden', mustsHidden)),
    ...effect('monthsOut', 'risk', 'profile', logFromUsual('monthsOut', within(monthsOut, 0, 60))),
    ...effect('rating', 'performance', 'ratings', fromUsual('rating', rating)),
    ...effect('ratingTurned', 'outcompeted', 'ratings', fromUsual('ratingTurned', rating)),
  ];
}

function effect(by: SlopeId, on: Cause, group: EvidenceGroup, distance: number | undefined): Effect[] {
  return distance === undefined
    ? []
    : [{ by, on, group, explicit: false, size: slopes[by].perUnit * distance }];
}

const fromUsual = (id: SlopeId, value: number | undefined): number | undefined =>
  value === undefined ? undefined : value - slopes[id].usual;

const logFromUsual = (id: SlopeId, value: number | undefined): number | undefined =>
  value === undefined ? undefined : Math.log((value + 2) / (slopes[id].usual + 2));

/** Beyond these ends more of the same says nothing more. */
const within = (value: number | undefined, least: number, most: number): number | undefined =>
  value === undefined ? undefined : Math.min(most, Math.max(least, value));
