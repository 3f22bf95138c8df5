export const inboxMessages = {
  read: 'Read the mail',
  mail: 'The mail',
  from: 'From',
  sent: 'Sent',
  asSent: 'Show as sent',
  asText: 'Show as text',
  frame: 'The mail as it was sent',
  noSubject: 'No subject',
  noText: 'This mail has no text.',
} as const;

declare module 'i18next' {
  interface ResourceNamespaceMap {
    inbox: typeof inboxMessages;
  }
}
