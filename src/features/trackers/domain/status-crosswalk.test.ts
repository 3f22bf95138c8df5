import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readStatus } from './status-crosswalk.ts';
import type { StatusMeaning } from './status-meaning.ts';
import { isEnding } from './status-meaning.ts';

const vocabularies: Record<string, Record<string, StatusMeaning>> = {
  'mail labels': {
    'Application confirmation': 'acknowledged',
    Rejection: 'rejected',
    'Availability request': 'interview',
    'Information request': 'update',
    'Assessment sent': 'assessment',
    'Interview invitation': 'interview',
    'Referral - Action required': 'not-an-application',
    'Did not apply - inbound request': 'not-an-application',
    'Action required from company': 'update',
    'Hiring freeze notification': 'closed',
    'Withdrew application': 'withdrawn',
    'Offer made': 'offer',
    'False positive': 'not-an-application',
  },
  'career-ops': {
    Evaluated: 'not-an-application',
    Applied: 'applied',
    Responded: 'update',
    Interview: 'interview',
    Offer: 'offer',
    Rejected: 'rejected',
    Discarded: 'not-an-application',
    SKIP: 'not-an-application',
    Hired: 'accepted',
    Aplicado: 'applied',
    Reddedildi: 'rejected',
  },
  'stages and outcomes': {
    applied: 'applied',
    recruiter_screen: 'screen',
    assessment: 'assessment',
    hiring_manager_screen: 'interview',
    technical_interview: 'interview',
    onsite: 'final',
    offer: 'offer',
    offer_accepted: 'accepted',
    offer_declined: 'declined',
    rejected: 'rejected',
    withdrawn: 'withdrawn',
    no_response: 'silent',
    ghosted: 'silent',
  },
  boards: {
    Wishlist: 'not-an-application',
    Saved: 'not-an-application',
    draft: 'not-an-application',
    response: 'update',
    Screening: 'screen',
    Interviewing: 'interview',
    'Interviewing (round 2)': 'interview',
    '2nd interview': 'interview',
    '❌ Rejected': 'rejected',
    'Interview 3': 'interview',
    'No response yet': 'applied',
    Accepted: 'accepted',
    expired: 'nothing',
    Archived: 'nothing',
    'No longer under consideration': 'rejected',
  },
  'six languages': {
    'Absage erhalten': 'rejected',
    'Keine Rückmeldung': 'silent',
    VORSTELLUNGSGESPRÄCH: 'interview',
    Zurückgezogen: 'withdrawn',
    Afgewezen: 'rejected',
    'Geen reactie': 'silent',
    Aangenomen: 'accepted',
    Refusé: 'rejected',
    'Sans réponse': 'silent',
    'Entretien prévu': 'interview',
    Rechazado: 'rejected',
    'Sin respuesta': 'silent',
    'Não selecionado': 'rejected',
    'Sem resposta': 'silent',
  },
};

test.each(
  Object.entries(vocabularies).flatMap(([name, words]) =>
    Object.entries(words).map(([word, means]) => ({ name, word, means })),
  ),
)('$name: "$word" is $means', ({ word, means }) => {
  expect(readStatus(word)).toEqual({ means, sure: true });
});

test.each([
  'Closed',
  'Declined',
  'Lost',
  'Passed',
  'Offer rejected',
  'Cancelled',
  'Abgesagt',
  'Frobnicated',
  'No',
])('"%s" can mean several things, so the person is asked', (word) => {
  expect(readStatus(word)).toEqual({ sure: false });
});

test('a known beginning is taken, marked as less sure, with the step it names', () => {
  expect(readStatus('Rejected - 12 March')).toEqual({ means: 'rejected', sure: false });
  expect(readStatus('Rejected after phone interview')).toEqual({
    means: 'rejected',
    after: 'screen',
    sure: false,
  });
  expect(readStatus('Absage nach dem Vorstellungsgespräch')).toEqual({
    means: 'rejected',
    after: 'interview',
    sure: false,
  });
});

test('doubt in a status makes it unknown', () => {
  for (const word of [
    'Rejected?',
    'Rejected or ghosted',
    'Offer not yet confirmed',
    'not rejected',
    'Absage oder nicht',
  ]) {
    expect(readStatus(word).means).toBeUndefined();
  }
});

test('no made-up word is ever taken for an ending', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), (word) => {
      const { means } = readStatus(`zq${word}`);
      expect(means !== undefined && isEnding(means)).toBe(false);
    }),
  );
});
