import { plainWords } from '#lib/text/plain-words.ts';

/** Gmail's own labels for mail that nobody received or wanted to keep, in the languages that are read. */
const notReceived = new Set(
  [
    'spam, trash, sent, drafts, chat, chats, sent mail, bin',
    'papierkorb, gesendet, entwürfe, gesendete nachrichten',
    'prullenbak, verzonden, concepten, verzonden berichten',
    'corbeille, messages envoyés, brouillons, envoyés',
    'papelera, enviados, borradores',
    'lixeira, lixo, rascunhos, correio enviado',
  ]
    .flatMap((line) => line.split(','))
    .map((label) => plainWords(label).join(' ')),
);

/** Whether a mail was received and kept: one's own mails and those thrown away tell nothing about an answer. */
export function isReceived(labels: readonly string[]): boolean {
  return !labels.some((label) => notReceived.has(plainWords(label).join(' ')));
}
