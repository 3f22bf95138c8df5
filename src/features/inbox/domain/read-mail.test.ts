import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { IncomingMail, MailKind } from './job-mail.ts';
import { readMail } from './read-mail.ts';
import { sampleMails } from './sample-mails.testing.ts';

const mail = (subject: string, text: string, more: Partial<IncomingMail> = {}): IncomingMail => ({
  from: 'Hannah Moss <hannah@brackenworks.com>',
  to: 'Ola Nordin <ola@example.org>',
  date: '2025-03-04T09:30:00+01:00',
  subject,
  text,
  ...more,
});

describe('each kind in each language', () => {
  test.each(sampleMails)('$language $kind: $subject', ({ kind, language, subject, text, from, headers }) => {
    const reading = readMail(mail(subject, text, { ...(from && { from }), ...(headers && { headers }) }));
    expect(reading.kind).toBe(kind);
    expect(reading.language).toBe(language);
  });
});

describe('what must not be taken for a rejection', () => {
  const traps: readonly [MailKind, IncomingMail][] = [
    [
      'acknowledgement',
      mail(
        'We received your application for Warehouse Operative',
        'Thank you for applying. We have received your application. If you are not selected we will let you know by email.',
      ),
    ],
    [
      'interview',
      mail(
        'Interview moved: Payroll Clerk',
        'Unfortunately our manager is ill, so we have to move your interview for the Payroll Clerk position to Thursday at 2 pm. Does that suit you?',
      ),
    ],
    [
      'alert',
      mail(
        '12 new jobs for you',
        'New jobs matching your saved search: Tailor, Leeds. You will interview guests and complete assessments. Apply now. Unsubscribe.',
        { from: 'Job Alerts <alerts@indeed.com>', headers: { 'List-Unsubscribe': '<https://indeed.com/u>' } },
      ),
    ],
    [
      'unrelated',
      mail(
        'Your application for the flat',
        'Sorry, the landlord has chosen another tenant for the apartment. We keep your tenancy application on file.',
        { from: 'Northgate Lettings <rent@northgatelettings.co.uk>' },
      ),
    ],
    [
      'unrelated',
      mail(
        'Your loan',
        'Unfortunately we cannot offer you the loan. Your credit application was declined by the bank.',
      ),
    ],
    [
      'unrelated',
      mail('New candidate for Shift Manager', 'Pat Lund has applied for your job posting. Review candidate.'),
    ],
  ];
  test.each(traps)('%s', (kind, trap) => {
    expect(readMail(trap).kind).toBe(kind);
  });

  test('a rejection in the quoted mail below an answer is not the answer', () => {
    const reading = readMail(
      mail(
        'Re: Night Porter',
        'We would like to invite you to an interview on Friday at 10 am.\n\n> We regret that you were not selected.\n> Another candidate was chosen.',
      ),
    );
    expect(reading.kind).toBe('interview');
  });

  test('words of regret alone are shown to the person before they count', () => {
    const reading = readMail(
      mail(
        'Re: Baker',
        'I am sorry, it was a difficult decision. Good luck with your search. All the best for the future.',
      ),
    );
    expect(reading.kind !== 'rejection' || reading.needsReview).toBe(true);
  });
});

describe('laws', () => {
  const sentences = sampleMails.map(({ text }) => text);
  const anyMail = fc
    .tuple(fc.shuffledSubarray(sentences, { maxLength: 4 }), fc.string({ unit: 'grapheme' }))
    .map(([parts, noise]) => mail(noise, [...parts, noise].join('\n\n')));

  test('every quote stands in the subject or the text as written', () => {
    fc.assert(
      fc.property(anyMail, (any) => {
        for (const { quote } of readMail(any).signals) {
          expect(`${any.subject}\u0000${any.text}`).toContain(quote);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('reading twice gives the same, and the confidence is a probability', () => {
    fc.assert(
      fc.property(anyMail, (any) => {
        const reading = readMail(any);
        expect(readMail(any)).toEqual(reading);
        expect(reading.confidence).toBeGreaterThan(0);
        expect(reading.confidence).toBeLessThanOrEqual(1);
      }),
      { numRuns: 40 },
    );
  });

  test('a mail with nothing in it is read without failing', () => {
    expect(readMail({}).kind).toBe('unrelated');
    expect(readMail({ from: null, subject: null, text: null, date: 'yesterday' }).date).toBeNull();
  });

  test.each(['your application was not ', 'Senior Engineer of ', 'if you, ', 'a', '> ', 'a@', 'at A '])(
    'twice the text takes about twice the time at most: "%s"',
    (unit) => {
      const fastest = (length: number) => {
        const long = mail('x', unit.repeat(length / unit.length));
        const times = Array.from({ length: 7 }, () => {
          const started = performance.now();
          readMail(long);
          return performance.now() - started;
        });
        return Math.min(...times);
      };
      fastest(3_500);
      expect(fastest(7_000)).toBeLessThan(3 * fastest(3_500) + 5);
    },
  );
});
