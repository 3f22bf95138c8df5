import { expect, test } from 'vitest';
import type { IncomingMail } from './job-mail.ts';
import { readMail } from './read-mail.ts';
import { replyOf } from './reply-of.ts';

const short: IncomingMail = {
  from: 'Ida Moss <ida@elmpress.example>',
  to: 'mira@home.example',
  subject: 'Re: Proofreader',
  date: 'Tue, 3 Feb 2026 10:00:00 +0100',
  text: 'Sounds good.\n\nIda',
  messageId: '<b@elm>',
  references: ['<a@elm>'],
};
const reply = (mail: Partial<IncomingMail>) => {
  const whole = { ...short, ...mail };
  return replyOf(whole, readMail(whole), 'b');
};

test.each([
  'Tuesday works, see you then',
  'Confirmed for Thursday at 3 pm.',
  'Dienstag 10 Uhr passt, bis dann!',
  'Mardi à 14h nous convient.',
  'Perfecto, nos vemos el jueves.',
  'Donderdag komt goed uit, tot dan.',
  'Combinado, até quinta.',
])('"%s" agrees on a time', (text) => {
  expect(reply({ text })?.happenings).toMatchObject([{ kind: 'interview', on: '2026-02-03', quote: text }]);
});

test.each(['Sounds good.', 'Still nothing from the panel, more on Friday.', 'Thanks, received.'])(
  '"%s" is other news',
  (text) => {
    expect(reply({ text })?.happenings).toMatchObject([{ kind: 'update' }]);
  },
);

test('what answers nothing, goes to many or is long tells nothing as an answer', () => {
  expect(reply({ references: [] })).toBeUndefined();
  expect(reply({ headers: { 'list-id': '<all@list.example>' } })).toBeUndefined();
  expect(reply({ text: 'word '.repeat(600) })).toBeUndefined();
});
