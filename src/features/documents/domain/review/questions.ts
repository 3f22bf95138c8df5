import { waysOfSaying } from './ways-of-saying.ts';

/** Questions whose answer gives a line a size, by what the line is about. */
const questions: readonly (readonly [RegExp, string])[] = [
  [
    waysOfSaying('patient\nresident\nward\nnurs\npfleg\nbewohner\nclinic'),
    'How many patients or residents, on what sort of ward?',
  ],
  [
    waysOfSaying(
      'pupil\nstudent\nclass\nlesson\nteach\ntaught\nchild\nkid\nschul\nkinder\nunterricht\ncourse\nmarking',
    ),
    'How many pupils or students, of what age?',
  ],
  [
    waysOfSaying('ticket\nincident\nbug\nserver\nuser\nanwender\nbenutzer\nnetwork\nsupport'),
    'How many tickets or users, and how fast were they helped?',
  ],
  [
    waysOfSaying('deliver\ndriv\ndrove\nroute\ntruck\ntrailer\nfahr\ntour\nload'),
    'How many drops, loads or kilometres a week?',
  ],
  [
    waysOfSaying('debt\ninvoice\npayment\naccount\nledger\nreconcil\nrechnung\nbuch\nmahn'),
    'How many accounts or invoices, and how much money?',
  ],
  [
    waysOfSaying('cost\nbudget\nspend\nsaving\nsaved\nkosten\nprice\nexpens\nwast'),
    'How much less, in money or per cent, and over what time?',
  ],
  [
    waysOfSaying(
      'sale\nsell\nsold\nrevenue\ndonor\nclient\ncustomer\nbooking\nguest\nkund\nverkauf\numsatz\ngäste\naudience\nreadership',
    ),
    'How many customers or how much in sales, before and after?',
  ],
  [
    waysOfSaying(
      'time\nfast\nspeed\nsped\nturnaround\nwait\nzeit\nschnell\nefficien\nperformance\nprocess\nreliab',
    ),
    'How long did it take before, and how long after?',
  ],
  [
    waysOfSaying(
      'error\ncomplain\ndefect\nscrap\nfault\nsafety\nfehler\nreklamation\nausschuss\nquality\nstör\ninfection\naccident',
    ),
    'How many a month before, and how many after?',
  ],
  [
    waysOfSaying(
      'team\nstaff\ntrain\nmentor\nsupervis\nattrition\nturnover\nmorale\nmitarbeit\nrota\nroster\nhir\nfluktuation',
    ),
    'How many people, and how many of them stayed?',
  ],
  [
    waysOfSaying('order\nstock\nwarehouse\ninventory\nlager\nshelv\npallet\npick\npack'),
    'How many orders or pallets a shift?',
  ],
  [
    waysOfSaying('report\ndocument\nminutes\nfile\ndokument\nbericht\nprotokoll\nletter\ncorrespond'),
    'How many, how often, and what were they used for?',
  ],
  [
    waysOfSaying('meeting\nattend\nevent\nmesse\nconference'),
    'What did you bring to it, and what was decided because of you?',
  ],
  [waysOfSaying('clean\nroom\nhousekeep\nreinig\nzimmer\nwäsche'), 'How many rooms or square metres a day?'],
];

/** A question about the size of what a line tells; undefined when it is about none of the usual things. */
export const questionAbout = (line: string): string | undefined =>
  questions.find(([about]) => about.test(line))?.[1];
