import type { EmployerKey } from './employers.ts';
import type { Reason } from './letter.ts';

/** One letter in the history of an application, so many days after it was sent. */
export type Step =
  | {
      readonly day: number;
      readonly letter: 'acknowledgement' | 'assessment' | 'offer' | 'delayed' | 'withdrawn' | 'moved';
    }
  | { readonly day: number; readonly letter: 'interview'; readonly round: number }
  | { readonly day: number; readonly letter: 'rejection'; readonly reason: Reason };

/** An application of the made-up person. */
export interface History {
  readonly employer: EmployerKey;
  readonly role: string;
  readonly requisition: string;
  readonly appliedOn: string;
  readonly steps: readonly Step[];
}

const received: Step = { day: 0, letter: 'acknowledgement' };
const talk = (day: number, round = 0): Step => ({ day, letter: 'interview', round });
const no = (day: number, reason: Reason = 'generic'): Step => ({ day, letter: 'rejection', reason });
const other = (day: number, letter: 'assessment' | 'offer' | 'delayed' | 'withdrawn' | 'moved'): Step => ({
  day,
  letter,
});

const applied = (employer: EmployerKey, role: string, appliedOn: string, ...steps: Step[]) => ({
  employer,
  role,
  appliedOn,
  steps,
});

const plans = [
  applied('tidewell', 'Head Gardener', '2025-02-03', received, no(9)),
  applied('northmoor', 'Parks Officer', '2025-02-05', received, talk(16, 1), no(27, 'other_candidates')),
  applied('cobalt', 'Support Engineer', '2025-02-10', received, no(1)),
  applied('weidenwerk', 'Gärtnermeisterin', '2025-02-17', received, talk(11), no(24, 'other_candidates')),
  applied('marrow', 'Garden Designer', '2025-02-24', received),
  applied(
    'quillhouse',
    'Community Manager',
    '2025-03-03',
    received,
    other(6, 'assessment'),
    no(21, 'skills'),
  ),
  applied('brightwater', 'Volunteer Coordinator', '2025-03-10', received, no(30, 'experience')),
  applied('jardins', 'Cheffe de culture', '2025-03-12', received, no(18)),
  applied(
    'fernley',
    'Landscape Supervisor',
    '2025-03-19',
    received,
    talk(7),
    talk(15, 1),
    talk(24, 2),
    no(33, 'other_candidates'),
  ),
  applied('lumenhart', 'Customer Success Manager', '2025-03-26', received),
  applied(
    'oakmere',
    'School Gardener',
    '2025-04-01',
    received,
    talk(12, 1),
    other(14, 'moved'),
    no(26, 'internal'),
  ),
  applied('saltworks', 'Studio Manager', '2025-04-07', received, no(3, 'location')),
  applied('gruenhof', 'Leiterin Staudengärtnerei', '2025-04-14', received),
  applied('pallister', 'Grounds Manager', '2025-04-22', received, no(14, 'closed')),
  applied('vantor', 'Facilities Planner', '2025-04-28', received, no(5)),
  applied('vantor', 'Sustainability Analyst', '2025-05-06', received, talk(13), no(29, 'skills')),
  applied('hedgerow', 'Nursery Lead', '2025-05-12', received, talk(4), no(19, 'salary')),
  applied('mosslight', 'Operations Associate', '2025-05-20', received),
  applied('olivar', 'Técnica de jardinería', '2025-05-27', received, talk(9), no(20, 'other_candidates')),
  applied(
    'copperfield',
    'Therapeutic Gardener',
    '2025-06-03',
    received,
    other(15, 'delayed'),
    no(37, 'filled'),
  ),
  applied(
    'riverbend',
    'Propagation Manager',
    '2025-06-11',
    received,
    talk(8),
    talk(17, 1),
    other(20, 'withdrawn'),
  ),
  applied('amberline', 'Site Coordinator', '2025-06-18', received, no(1)),
  applied('thistle', 'Floral Designer', '2025-06-26', received),
  applied('greycoat', 'Estate Gardener', '2025-07-03', received, no(41)),
  applied(
    'plover',
    'Technical Writer',
    '2025-07-10',
    received,
    other(5, 'assessment'),
    talk(16),
    no(28, 'other_candidates'),
  ),
  applied('stonebridge', 'Landscape Architect', '2025-07-21', received, no(7, 'experience')),
  applied(
    'stonebridge',
    'Estate Horticulturist',
    '2025-07-22',
    received,
    talk(20),
    talk(31, 1),
    no(44, 'internal'),
  ),
  applied('lindenau', 'Fachkraft Grünflächen', '2025-08-04', received, no(25, 'closed')),
  applied('verdure', 'Paysagiste', '2025-08-18', received),
  applied('wickham', 'Collections Gardener', '2025-09-01', received, talk(22, 1), no(35, 'other_candidates')),
  applied('larkspur', 'Activities Coordinator', '2025-09-09', received, no(12)),
  applied('huerta', 'Encargada de vivero', '2025-09-16', received, no(10)),
  applied('tessel', 'Programme Manager', '2025-09-24', received),
  applied('halden', 'Biodiversity Officer', '2025-10-06', received, other(11, 'delayed'), no(31)),
  applied('tulpenhof', 'Hoofd kwekerij', '2025-10-15', received, talk(8), no(17, 'other_candidates')),
  applied('nordlicht', 'Planerin Freiraum', '2025-10-27', received, other(9, 'assessment'), no(23)),
  applied('jardim', 'Jardineira responsável', '2025-11-05', received, no(14)),
  applied('tidewell', 'Head Gardener', '2026-02-09', received, talk(8, 1), no(22, 'other_candidates')),
  applied('marrow', 'Planting Designer', '2026-02-23', received, no(6)),
  applied('oakmere', 'Outdoor Learning Lead', '2026-03-09', received),
  applied('fernley', 'Park Manager', '2026-03-23', received, talk(6), talk(13, 2), other(21, 'offer')),
  applied('quillhouse', 'Events Manager', '2026-04-02', received, talk(5), no(18, 'closed')),
];

/** Fourteen months of looking for work: most of it silence and refusals, some talks, one offer. */
export const histories: readonly History[] = plans.map((plan, at) => ({
  ...plan,
  requisition: `REQ-${4_100 + at * 7}`,
}));
