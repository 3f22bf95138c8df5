export const preferencesMessages = {
  title: 'Numbers',
  question: 'How much do you want to see in numbers?',
  choice: { numbers: 'Words and numbers', words: 'Words only' },
  means: {
    numbers: 'Such as “about 3 in 10”.',
    words: 'Such as “unlikely” or “about as likely as not”. Words are vaguer. Numbers stay one press away.',
  },
  toWords: 'Say it in words only',
  toNumbers: 'Show numbers, too',
} as const;

declare module 'i18next' {
  interface ResourceNamespaceMap {
    preferences: typeof preferencesMessages;
  }
}
