export const reportMessages = {
  title: 'All of it, so far',
  made: 'Made on {{day}} by Rebound, on this person’s own computer.',
  counted_one: 'One application, counted.',
  counted_other: '{{number}} applications, counted.',
  told: 'It tells what came so far, not what comes next. Every range holds the true share with a chance of 8 in 10.',
  nothing: 'There are no applications yet.',
  unnamed:
    'Employers are not named. Résumés stand as A, B, C, and so do roles whose title names an employer.',
  named: 'Employers are named in this report.',
  table: 'Table {{number}}',
  seeTable: 'The numbers are in table {{number}}.',
  group: '{{name}}: {{finding}}',
  numbers: 'The numbers',
  sources: 'Sources of what others saw',
  estimates: 'How often each cause comes rests on estimates, not on measurements.',
  gaps: {
    title: 'What postings ask',
    name: 'What postings ask',
    says: '{{name}}: asked {{asked}}, shown {{shown}}.',
    asked: 'asked by so many postings',
    shown: 'of them, shown by the résumé',
    early: 'Too early to tell: what comes up again and again shows from three postings that ask the same.',
  },
  applications: {
    title: 'Each application',
    company: 'Employer',
    role: 'Role',
    applied: 'Applied',
    channel: 'Way in',
    ending: 'How it stands',
    open: 'Open',
    unknownDay: 'not known',
  },
  ending: {
    rejected: 'They said no',
    silent: 'Silent',
    withdrawn: 'Withdrawn',
    closed: 'Closed',
    declined: 'You declined',
    accepted: 'Accepted',
  },
  save: {
    title: 'Keep all of this',
    text: 'All pictures, tables and sources on one page that you can print. The file asks nobody for anything.',
    action: 'Save the report',
    names: 'With the names of employers, and a list of all applications',
    working: 'Putting it together: {{done}} of {{total}} explained',
    done: 'Saved. Open the file to read or print it.',
    failed: 'The report could not be made. Nothing else is changed.',
    file: 'Rebound report {{day}}',
  },
} as const;

declare module 'i18next' {
  interface ResourceNamespaceMap {
    report: typeof reportMessages;
  }
}
