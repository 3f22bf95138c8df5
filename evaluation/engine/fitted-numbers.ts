import { answeringAt } from '#features/reasons/domain/answering.ts';
import { type Cause, causes } from '#features/reasons/domain/cause.ts';
import { type EvidenceId, evidence, evidenceOf } from '#features/reasons/domain/evidence.ts';
import { type Fitted, unfitted } from '#features/reasons/domain/fitted.ts';
import { fittedChances } from '#features/reasons/domain/priors.ts';
import { slopeIds } from '#features/reasons/domain/slope.ts';

/** One number of a fit: where it stands in it, and whether it is added to log-odds or multiplies. */
export interface FittedNumber {
  readonly path: string;
  readonly kind: 'log-odds' | 'factor';
}

/** The stages that made-up markets have. */
export const fittedStages = ['applied', 'screen', 'interview', 'final'] as const;

export const answeringParts = ['silence', 'atOnce', 'withAll', 'days'] as const;

/** Words of an employer: what they mean is a matter of language, and made-up letters and talks have a few sentences only. */
const isEmployersWord = (id: EvidenceId): boolean =>
  /^(says|names|asked-about)-/.test(id) || id === 'keep-in-touch' || id === 'boilerplate';

/** Gates that made-up markets never have at a stage; that says nothing of life, and their tables stay. */
const neverMadeUp: Readonly<Record<(typeof fittedStages)[number], readonly Cause[]>> = {
  applied: ['performance', 'checks'],
  screen: ['unread', 'shown', 'checks'],
  interview: ['unread', 'gate', 'risk', 'shown', 'checks'],
  final: ['unread', 'gate', 'gap', 'risk', 'shown'],
};

/** All numbers that are calibrated. A chance that is none in the tables stays none. */
export const fittedNumbers: readonly FittedNumber[] = [
  ...fittedStages.flatMap((stage) =>
    causes
      .filter((cause) => !neverMadeUp[stage].includes(cause))
      .filter((cause) => fittedChances(stage, unfitted)[cause] > 0)
      .map((cause) => ({ path: `gates/${stage}/${cause}`, kind: 'log-odds' }) as const),
  ),
  ...slopeIds.map((slope) => ({ path: `slopes/${slope}`, kind: 'factor' }) as const),
  ...(Object.keys(evidence) as EvidenceId[])
    // That a recommendation never raises "unread" rests on its ratios; how far hearsay about a hire goes is life's to say.
    .filter((id) => !isEmployersWord(id) && id !== 'referral' && id !== 'inside-hire')
    .flatMap((id) =>
      causes
        .filter((cause) => (evidenceOf(id).ratios[cause] ?? 1) !== 1)
        .map((cause) => ({ path: `facts/${id}/${cause}`, kind: 'factor' }) as const),
    ),
  { path: 'filled', kind: 'factor' },
  ...(['beforeATalk', 'afterATalk'] as const).flatMap((when) =>
    answeringParts.flatMap((part) =>
      causes
        .filter(
          (cause) => answeringAt(when === 'beforeATalk' ? 'applied' : 'screen', unfitted)[cause][part] > 0,
        )
        .map(
          (cause) =>
            ({ path: `${when}/${part}/${cause}`, kind: part === 'days' ? 'factor' : 'log-odds' }) as const,
        ),
    ),
  ),
];

/** The place of each number by its path. */
export const placeOf: ReadonlyMap<string, number> = new Map(
  fittedNumbers.map(({ path }, place) => [path, place]),
);

/** Nothing is more than doubled or halved: the logarithm of the largest change. */
const most = Math.log(2);

/** The logarithm of the change at a coordinate: nothing at 0, and never beyond `most`; and how fast it grows there. */
export const changeAt = (at: number): number => most * Math.tanh(at / 2);
export const growthAt = (at: number): number => (most * (1 - Math.tanh(at / 2) ** 2)) / 2;

/** The fitted at a point: a coordinate for each number, in their order. Numbers as precise as `digits` says. */
export function fittedAt(point: ArrayLike<number>, digits?: number): Fitted {
  const made = structuredClone(unfitted) as unknown as Tree;
  for (const [place, { path, kind }] of fittedNumbers.entries()) {
    const change = changeAt(point[place] ?? 0);
    const value = kind === 'factor' ? Math.exp(change) : change;
    if (Math.abs(change) >= smallestChange || digits === undefined)
      put(made, path.split('/'), rounded(value, digits));
  }
  return made as unknown as Fitted;
}

/** A change that is not worth a line when it is written down. */
const smallestChange = 0.02;

interface Tree {
  [name: string]: Tree | number;
}

function put(tree: Tree, [name = '', ...rest]: readonly string[], value: number): void {
  if (rest.length === 0) {
    tree[name] = value;
    return;
  }
  const inside = tree[name];
  const branch = typeof inside === 'object' ? inside : {};
  tree[name] = branch;
  put(branch, rest, value);
}

const rounded = (value: number, digits: number | undefined): number =>
  digits === undefined ? value : Number(value.toFixed(digits));
