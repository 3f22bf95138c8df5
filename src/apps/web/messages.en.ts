export const frameMessages = {
  skip: 'Skip to the page',
  navigation: 'Pages',
  helpNow: 'Help now',
  helpKeywords: 'emergency crisis phone number talk someone',
  further: {
    postings: { name: 'Postings', keywords: 'job ad description requirements' },
    gaps: { name: 'What postings ask', keywords: 'gaps skills résumé shows missing requirements' },
    knownReasons: { name: 'Reasons you know', keywords: 'why known reasons estimates calibration' },
    hindsight: {
      name: 'What could have been different',
      keywords: 'hindsight review what if channel timing letter follow-up preparation',
    },
  },
  reflectKeywords: 'check-in mood energy how are you note questionnaire',
  find: 'Find',
  findKeys: 'Find anything (Ctrl K)',
  pages: {
    today: 'Today',
    applications: 'Applications',
    patterns: 'Patterns',
    documents: 'Documents',
    reflect: 'Reflect',
    import: 'Bring in',
    settings: 'Settings',
  },
  more: { name: 'More' },
  sample: { text: 'You are looking at a made-up person.', remove: 'Remove' },
  notFound: {
    title: 'There is no page here',
    text: 'The address may be old or mistyped. Nothing is lost.',
    action: 'Go to Today',
  },
  broken: { title: 'This page stopped working' },
} as const;

declare module 'i18next' {
  interface ResourceNamespaceMap {
    frame: typeof frameMessages;
  }
}
