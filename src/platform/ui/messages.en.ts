export const uiMessages = {
  loading: 'One moment',
  error: {
    title: 'This did not work',
    unknown: 'Something unexpected happened here.',
    safe: 'What you have saved is safe.',
    retry: 'Try again',
  },
  progress: {
    left: 'about {{duration}} left',
    paused: 'Paused',
    pause: 'Pause',
    resume: 'Go on',
    cancel: 'Stop',
  },
  undo: 'Undo',
  undoHint: 'Or press Ctrl Z',
  dismiss: 'Close',
  notices: 'What just happened',
  cancel: 'Keep it',
  picture: { showTable: 'Show as table', hideTable: 'Hide the table', source: 'Source: {{source}}' },
  inTen: {
    about: 'about {{about}} in 10',
    interval: 'about {{about}} in 10 ({{low}} to {{high}})',
    few: 'fewer than 1 in 10',
    nearlyAll: 'more than 9 in 10',
    nearlyAllFrom: 'more than 9 in 10 ({{low}} to 10)',
  },
  inWords: {
    either: '{{about}} or {{other}}',
    range: '{{about}} ({{from}} to {{to}})',
    axis: {
      part: { none: 'none', half: 'half', all: 'all' },
      chance: { none: 'never', half: 'even', all: 'certain' },
    },
    chance: {
      hardly: 'very unlikely',
      less: 'unlikely',
      even: 'about as likely as not',
      more: 'likely',
      nearly: 'very likely',
    },
    often: {
      hardly: 'almost never',
      less: 'seldom',
      even: 'about half the time',
      more: 'most of the time',
      nearly: 'nearly always',
    },
    part: {
      hardly: 'a very small part',
      less: 'a small part',
      even: 'about half',
      more: 'the larger part',
      nearly: 'nearly all',
    },
  },
  scheme: { label: 'Colours', auto: 'Like the device', light: 'Light', dark: 'Dark' },
  palette: {
    title: 'Find anything',
    placeholder: 'A page, a company or a role',
    nothing: 'Nothing with these words.',
    found_one: '{{count}} found',
    found_other: '{{count}} found',
  },
} as const;

declare module 'i18next' {
  interface ResourceNamespaceMap {
    ui: typeof uiMessages;
  }
}
