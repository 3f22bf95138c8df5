export const safetyMessages = {
  label: 'Someone to carry it with you',
  heavy: 'This sounds very heavy. You don’t have to carry it alone.',
  weary: 'This sounds like a lot to carry. If it helps, someone can carry it with you.',
  unread: 'Only this page read your words. Nothing was stored about them, and nobody was told.',
  emergency: 'Call {{number}}, the emergency number',
  call: 'Call {{name}}, {{number}}',
  text: 'Text {{name}}, {{number}}',
  people: 'Someone I trust',
  plan: 'What helps until then',
  elsewhere: 'Help in my country',
  notNow: 'Not now',
} as const;

declare module 'i18next' {
  interface ResourceNamespaceMap {
    safety: typeof safetyMessages;
  }
}
