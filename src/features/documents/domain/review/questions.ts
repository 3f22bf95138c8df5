import { waysOfSaying } from './ways-of-saying.ts';

/** Questions whose answers give a line a size; the catalogue has their words. */
export const questionIds = [
  'patients',
  'pupils',
  'tickets',
  'drives',
  'accounts',
  'costs',
  'customers',
  'time',
  'faults',
  'people',
  'orders',
  'papers',
  'meetings',
  'rooms',
] as const;
type QuestionId = (typeof questionIds)[number];

/** Questions whose answer gives a line a size, by what the line is about. */
const questions: readonly (readonly [RegExp, QuestionId])[] = [
  [waysOfSaying('patient\nresident\nward\nnurs\npfleg\nbewohner\nclinic'), 'patients'],
  [
    waysOfSaying(
      'pupil\nstudent\nclass\nlesson\nteach\ntaught\nchild\nkid\nschul\nkinder\nunterricht\ncourse\nmarking',
    ),
    'pupils',
  ],
  [waysOfSaying('ticket\nincident\nbug\nserver\nuser\nanwender\nbenutzer\nnetwork\nsupport'), 'tickets'],
  [waysOfSaying('deliver\ndriv\ndrove\nroute\ntruck\ntrailer\nfahr\ntour\nload'), 'drives'],
  [waysOfSaying('debt\ninvoice\npayment\naccount\nledger\nreconcil\nrechnung\nbuch\nmahn'), 'accounts'],
  [waysOfSaying('cost\nbudget\nspend\nsaving\nsaved\nkosten\nprice\nexpens\nwast'), 'costs'],
  [
    waysOfSaying(
      'sale\nsell\nsold\nrevenue\ndonor\nclient\ncustomer\nbooking\nguest\nkund\nverkauf\numsatz\ngäste\naudience\nreadership',
    ),
    'customers',
  ],
  [
    waysOfSaying(
      'time\nfast\nspeed\nsped\nturnaround\nwait\nzeit\nschnell\nefficien\nperformance\nprocess\nreliab',
    ),
    'time',
  ],
  [
    waysOfSaying(
      'error\ncomplain\ndefect\nscrap\nfault\nsafety\nfehler\nreklamation\nausschuss\nquality\nstör\ninfection\naccident',
    ),
    'faults',
  ],
  [
    waysOfSaying(
      'team\nstaff\ntrain\nmentor\nsupervis\nattrition\nturnover\nmorale\nmitarbeit\nrota\nroster\nhir\nfluktuation',
    ),
    'people',
  ],
  [waysOfSaying('order\nstock\nwarehouse\ninventory\nlager\nshelv\npallet\npick\npack'), 'orders'],
  [
    waysOfSaying('report\ndocument\nminutes\nfile\ndokument\nbericht\nprotokoll\nletter\ncorrespond'),
    'papers',
  ],
  [waysOfSaying('meeting\nattend\nevent\nmesse\nconference'), 'meetings'],
  [waysOfSaying('clean\nroom\nhousekeep\nreinig\nzimmer\nwäsche'), 'rooms'],
];

/** A question about the size of what a line tells; undefined when it is about none of the usual things. */
export const questionAbout = (line: string): QuestionId | undefined =>
  questions.find(([about]) => about.test(line))?.[1];
