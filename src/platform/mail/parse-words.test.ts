import fc from 'fast-check';
import { expect, test } from 'vitest';
import { largeMailbox } from '../../../tests/mailbox/large-mailbox.ts';
import { makeMailbox } from '../../../tests/mailbox/make-mailbox.ts';
import { mutatedMail } from '../../../tests/mailbox/mutated-mail.ts';
import { parseMail, parseWords } from './parse-mail.ts';

const { messages } = makeMailbox();

/** The words are those of the whole mail, or both cannot be read. */
async function expectSameWords(raw: Buffer): Promise<void> {
  const [words, whole] = [await parseWords(raw), await parseMail(raw)];
  if (!words.ok || !whole.ok) {
    expect(words).toEqual(whole);
    return;
  }
  expect(whole.value, raw.toString('latin1').slice(0, 2_000)).toMatchObject(words.value);
}

test('the words of a mail are the same whether the rest of it is read or not', async () => {
  for (const raw of messages) await expectSameWords(raw);
  for (const { raw } of largeMailbox(400)) await expectSameWords(raw);
});

test('the words of a damaged mail are the same too', async () => {
  const mails = [...messages, ...[...largeMailbox(40)].map(({ raw }) => raw)];
  await fc.assert(fc.asyncProperty(mutatedMail(mails), expectSameWords), { numRuns: 300 });
});

test('neither the HTML beside a text nor an attachment is read for the words', async () => {
  const [news] = [...largeMailbox(3)].slice(2).map(({ raw }) => raw);
  const words = await parseWords(news ?? Buffer.alloc(0));
  expect(words.ok && Object.keys(words.value)).not.toContain('html');
  expect(words.ok && Object.keys(words.value)).not.toContain('attachments');
});
