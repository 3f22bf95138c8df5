import { combinedRatios } from '#features/reasons/domain/after-effects.ts';
import { answerLikelihood } from '#features/reasons/domain/answer-likelihood.ts';
import { type ByCause, byCause, type Cause, causes } from '#features/reasons/domain/cause.ts';
import type { Effect } from '#features/reasons/domain/effect.ts';
import type { Fitted } from '#features/reasons/domain/fitted.ts';
import { chanceOf, firstToFail, gates, logOddsOf, mostFailing } from '#features/reasons/domain/gate.ts';
import { fittedParameters, type Parameters } from '#features/reasons/domain/parameters.ts';
import { mostUnreadBy, movedGates, weighable } from '#features/reasons/domain/posterior.ts';
import type { Situation } from '#features/reasons/domain/situation.ts';
import type { Numbers } from '../minimise.ts';
import { answeringParts, fittedNumbers, fittedStages, placeOf } from './fitted-numbers.ts';

/** A case as the engine weighs it, and its true cause. */
export interface KnownCase {
  readonly situation: Situation;
  readonly cause: Cause;
}

/** The engine at a point of the fitted, made ready for many cases. */
interface Engine {
  readonly fitted: Fitted;
  readonly parameters: ReadonlyMap<string, Parameters>;
  readonly nudged: ReadonlyMap<string, readonly Nudge[]>;
}

/** The parameters with one kind of answering moved a little, for slopes by differences. */
interface Nudge {
  readonly pathOf: (cause: Cause) => string;
  readonly parameters: Parameters;
}

const little = 1e-4;
const smallest = 0.001;

export function engineAt(fitted: Fitted): Engine {
  const parameters = new Map(fittedStages.map((stage) => [stage, fittedParameters(stage, fitted)]));
  return {
    fitted,
    parameters,
    nudged: new Map([...parameters].map(([stage, each]) => [stage, nudgesOf(stage, each)])),
  };
}

function nudgesOf(stage: string, parameters: Parameters): Nudge[] {
  const when = stage === 'applied' ? 'beforeATalk' : 'afterATalk';
  const filled = { ...parameters, filled: parameters.filled * Math.exp(little) };
  return [
    { pathOf: () => 'filled', parameters: filled },
    ...answeringParts.map((part) => ({
      pathOf: (cause: Cause) => `${when}/${part}/${cause}`,
      parameters: { ...parameters, answering: moved(parameters.answering, part) },
    })),
  ];
}

function moved(
  answering: Parameters['answering'],
  part: (typeof answeringParts)[number],
): Parameters['answering'] {
  const each = causes.map((cause) => {
    const value = answering[cause][part];
    const next =
      part === 'days' ? value * Math.exp(little) : value > 0 ? chanceOf(logOddsOf(value) + little) : 0;
    return [cause, { ...answering[cause], [part]: next }];
  });
  return Object.fromEntries(each) as Parameters['answering'];
}

/**
 * The mean surprise of the engine at the true causes of one market, in natural logarithms, and how it changes with the
 * logarithm (or the log-odds) of each number of the fitted.
 */
export function surpriseOf(cases: readonly KnownCase[], engine: Engine): { loss: number; gradient: Numbers } {
  const gradient = new Float64Array(fittedNumbers.length);
  let loss = 0;
  for (const one of cases) loss += surpriseAt(one, engine, gradient);
  return { loss: loss / cases.length, gradient: gradient.map((each) => each / cases.length) };
}

function surpriseAt({ situation, cause }: KnownCase, engine: Engine, gradient: Numbers): number {
  const parameters = engine.parameters.get(situation.stage);
  if (!parameters) return 0;
  const { before, after } = weighable(situation, engine.fitted);
  const logOdds = movedGates(before, parameters);
  const answer = answerLikelihood(situation, parameters);
  const weights = product(firstToFail(logOdds), answer, combinedRatios(after, parameters));
  const total = causes.reduce((sum, each) => sum + weights[each], 0);
  const errors = byCause((each) => weights[each] / total - (each === cause ? 1 : 0));
  const add = (path: string, size: number) => {
    const place = placeOf.get(path);
    if (place !== undefined) gradient[place] = (gradient[place] ?? 0) + size;
  };
  addGates(situation, before, logOdds, errors, add);
  for (const { by, on, size } of after) add(`facts/${by}/${on}`, errors[on] * size);
  addAnswer(situation, engine, answer, errors, add);
  return -Math.log(Math.max(smallest, weights[cause] / total));
}

const product = (one: ByCause, two: ByCause, three: ByCause): ByCause =>
  byCause((cause) => one[cause] * two[cause] * three[cause]);

type Add = (path: string, size: number) => void;

/** A gate's log-odds raise its own cause and take from all causes behind it. */
function gateSlopes(logOdds: ByCause, errors: ByCause): ByCause {
  const slopes: Partial<Record<Cause, number>> = {};
  let behind = 0;
  for (const gate of gates.toReversed()) {
    const fails = chanceOf(logOdds[gate]);
    slopes[gate] = fails >= mostFailing ? 0 : errors[gate] * (1 - fails) - fails * behind;
    behind += errors[gate];
  }
  return byCause((cause) => slopes[cause] ?? 0);
}

function addGates(
  { stage }: Situation,
  effects: readonly Effect[],
  logOdds: ByCause,
  errors: ByCause,
  add: Add,
): void {
  const slopes = gateSlopes(logOdds, errors);
  const byChannel = effects.filter(({ group, on }) => group === 'channel' && on === 'unread');
  const isCapped =
    logOdds.unread - byChannel.reduce((sum, { size }) => sum + size, 0) >= mostUnreadBy(effects) - 1e-9;
  const isFree = (gate: Cause, group?: string) => gate !== 'unread' || !isCapped || group === 'channel';
  for (const gate of gates) if (isFree(gate)) add(`gates/${stage}/${gate}`, slopes[gate]);
  for (const { by, on, group, size } of effects) {
    const path = placeOf.has(`slopes/${by}`) ? `slopes/${by}` : `facts/${by}/${on}`;
    if (isFree(on, group)) add(path, slopes[on] * size);
  }
}

function addAnswer(
  situation: Situation,
  { nudged }: Engine,
  answer: ByCause,
  errors: ByCause,
  add: Add,
): void {
  const { answered, figures, seen, stage } = situation;
  if (!answered && figures.waited === undefined && !seen.includes('no-answer')) return;
  for (const { pathOf, parameters } of nudged.get(stage) ?? []) {
    const other = answerLikelihood(situation, parameters);
    for (const cause of causes) {
      if (other[cause] !== answer[cause])
        add(pathOf(cause), (errors[cause] * Math.log(other[cause] / answer[cause])) / little);
    }
  }
}
