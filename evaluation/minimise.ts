/** A point of the search, and what is to become small there, with its slope. */
export type Numbers = Float64Array<ArrayBuffer>;
export interface Height {
  readonly loss: number;
  readonly gradient: Numbers;
}

interface Step {
  readonly moved: Numbers;
  readonly bent: Numbers;
  readonly inverse: number;
}

const remembered = 10;
const smallestStep = 1e-10;
const enoughDescent = 1e-4;
const smallestGain = 1e-7;

/**
 * The numbers at which a smooth function is lowest, by L-BFGS from zero (Nocedal and Wright, Numerical Optimization,
 * algorithm 7.4). The same function gives the same numbers.
 */
export function minimise(size: number, heightAt: (point: Numbers) => Height, mostSteps: number): Numbers {
  let point: Numbers = new Float64Array(size);
  let height = heightAt(point);
  let steps: Step[] = [];
  for (let count = 0; count < mostSteps; count++) {
    const direction = descent(height.gradient, steps);
    const next = goDown(point, height, direction, steps.length === 0, heightAt);
    if (!next) break;
    const gain = height.loss - next.height.loss;
    steps = [...steps, stepOf(point, height, next)].filter(({ inverse }) => inverse > 0).slice(-remembered);
    ({ point, height } = next);
    if (gain < smallestGain * Math.max(1, height.loss)) break;
  }
  return point;
}

interface Place {
  readonly point: Numbers;
  readonly height: Height;
}

/** Halves the step until it leads down enough; undefined when no step does. */
function goDown(
  point: Numbers,
  { loss, gradient }: Height,
  direction: Numbers,
  isFirst: boolean,
  heightAt: (point: Numbers) => Height,
): Place | undefined {
  const slope = dot(direction, gradient);
  let size = isFirst ? 1 / Math.max(1, Math.sqrt(dot(gradient, gradient))) : 1;
  for (; size > smallestStep; size /= 2) {
    const next = along(point, direction, size);
    const height = heightAt(next);
    if (height.loss <= loss + enoughDescent * size * slope) return { point: next, height };
  }
  return undefined;
}

function stepOf(from: Numbers, before: Height, { point, height }: Place): Step {
  const moved = along(point, from, -1);
  const bent = along(height.gradient, before.gradient, -1);
  const curvature = dot(moved, bent);
  return { moved, bent, inverse: curvature > 1e-12 ? 1 / curvature : 0 };
}

/** Where to go down: the gradient, corrected by what the last steps told of the curvature. */
function descent(gradient: Numbers, steps: readonly Step[]): Numbers {
  let direction = gradient.map((each) => -each);
  const shares: number[] = [];
  for (const { moved, bent, inverse } of steps.toReversed()) {
    const share = inverse * dot(moved, direction);
    shares.push(share);
    direction = along(direction, bent, -share);
  }
  const last = steps.at(-1);
  const scale = last ? 1 / (last.inverse * dot(last.bent, last.bent)) : 1;
  direction = direction.map((each) => each * scale);
  for (const { moved, bent, inverse } of steps) {
    direction = along(direction, moved, (shares.pop() ?? 0) - inverse * dot(bent, direction));
  }
  return direction;
}

function dot(one: Numbers, other: Numbers): number {
  let sum = 0;
  for (let at = 0; at < one.length; at++) sum += (one[at] ?? 0) * (other[at] ?? 0);
  return sum;
}

function along(from: Numbers, direction: Numbers, size: number): Numbers {
  const to = new Float64Array(from.length);
  for (let at = 0; at < from.length; at++) to[at] = (from[at] ?? 0) + size * (direction[at] ?? 0);
  return to;
}
