export const forecastMessages = {
  title: 'A look ahead',
  door: {
    numbers:
      'What may come in the next weeks, if you want to know. It is a guess from what usually follows. It is no promise, and it says nothing about you as a person.',
    words: 'A forecast is here when you want it.',
    open: 'Look at a forecast',
    close: 'Put the forecast away',
  },
  isNot:
    'A guess from what usually follows, not a promise and not a judgement. It knows nothing of the openings, people and luck ahead.',
  interviewIs: 'An interview is any talk or test they ask for, a first one or the next.',
  mostlyOthers:
    'Few of yours had enough time for an answer. This is mostly what is usual for others, and may be far from how it is for you.',
  paused:
    'Nothing went out in the last four weeks, so there is no pace to go on with. A pause is fine. If you went on, it could look like this:',
  nothing: 'A forecast needs at least one application with its day.',
  arrived: {
    text: 'You accepted an offer, so no forecast is needed now. May it be a good place for you.',
    look: 'Look at it anyway',
  },
  span: { label: 'How far to look', weeks: '{{weeks}} weeks' },
  choice: {
    label: 'If one thing changes',
    labelPaused: 'If you went on',
    now: 'As it goes now',
    pace: '{{perWeek}} a week',
    people: 'A third through people',
    early: 'All sent within two days',
  },
  told: {
    now: 'At least one interview in the next {{weeks}} weeks: {{interview}}. An offer: {{offer}}.',
    pace: 'With {{perWeek}} applications a week, at least one interview in the next {{weeks}} weeks: {{interview}}. An offer: {{offer}}.',
    people:
      'With a third through people who pass them on, at least one interview in the next {{weeks}} weeks: {{interview}}. An offer: {{offer}}.',
    early:
      'With all sent within two days of the posting, at least one interview in the next {{weeks}} weeks: {{interview}}. An offer: {{offer}}.',
    instead: 'As it goes now, an interview: {{interview}}. An offer: {{offer}}.',
    many_one: 'About one application would lead to an interview ({{low}} to {{high}}).',
    many_other: 'About {{expected}} applications would lead to an interview ({{low}} to {{high}}).',
    few: 'Hardly more than {{high}} would lead to an interview.',
    open_one: 'One is open. From it alone, without sending anything more, an interview: {{share}}.',
    open_other:
      '{{number}} are open. From them alone, without sending anything more, an interview: {{share}}.',
    openInWords: 'From those that are open alone, without sending anything more, an interview: {{share}}.',
  },
  picture: {
    name: 'A look ahead',
    finding: 'The longer it goes on, the likelier both become.',
    findingChanged: 'The longer it goes on, the likelier both become. Thin lines: as it goes now.',
    says: 'After {{weeks}} weeks, an interview: {{interview}}. An offer: {{offer}}.',
    axis: 'Weeks from today',
    interview: 'An interview',
    offer: 'An offer',
    source:
      'your pace and answers, and what others saw. The bands are ranges that should hold the true chance eight times in ten.',
    weeks: 'Weeks',
    range: '{{share}} ({{low}} to {{high}})',
    talks: 'Applications with an interview',
    counts: '{{expected}} ({{low}} to {{high}})',
  },
  rests: {
    title: 'What this rests on',
    screen: 'An application leads to a first talk or a test',
    interview: 'A first talk leads to another interview',
    offer: 'An interview leads to an offer',
    counted: '{{reached}} of {{of}} so far; open ones count only in part',
    nothing: 'Nothing of yours to count so far.',
  },
  from: {
    what: 'A look ahead',
    pace_one:
      'Your pace: one application in the last {{weeks}} weeks, the latest weeks counting most. That makes about {{pace}} a week ({{low}} to {{high}}).',
    pace_other:
      'Your pace: {{number}} applications in the last {{weeks}} weeks, the latest weeks counting most. That makes about {{pace}} a week ({{low}} to {{high}}).',
    delay:
      'How long it takes: half of the good answers within 7 days (own estimate), moved by how long yours took; about 25 days from a first interview to an offer (NACE 2023, read in the source itself).',
    silence:
      'An open one may be answered later or never. The longer the silence, the less is expected (after Boag 1949).',
    early:
      'Sending early: nobody has measured well what it does. An own estimate is 15 in 100 more talks: two in five applications come within two days (DHI 2016), and long piles are often not read to the end (Enhancv 2025). Both are told by companies.',
    ownEarly:
      'Sending early: your own applications tell, as far as the days of their postings are known here.',
    people:
      'Through people: they reach a first talk more often elsewhere, also because they differ in other ways. Yours count as they come.',
    method:
      'Four hundred made-up searches that fit all this are compared. The middle one is told, and the range leaves out one in ten on either side.',
    measured:
      'Tried on 400 made-up people whose chances were known: where an offer within 8 weeks was told as 3 in 10, it came to about that many; the ranges held the true chance of an offer about eight times in ten.',
    unknown:
      'It does not know the season, the market or a change in what you send. A pace that is kept up is assumed.',
  },
} as const;

declare module 'i18next' {
  interface ResourceNamespaceMap {
    forecast: typeof forecastMessages;
  }
}
