// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, test } from 'vitest';
import { testClient } from '#apps/server/testing.ts';
import { renderScreen } from '#apps/web/testing.ts';
import { addApplication, addEvent } from '#features/applications/api.ts';
import { addDocument, sendDocument } from '#features/documents/api.ts';
import { resumeText } from '#features/documents/resume.testing.ts';
import { addPosting, changePosting } from '#features/postings/api.ts';
import { bakery } from '#features/postings/made-posting.testing.ts';
import { answerQuestion, explainApplication } from '../api.ts';
import { WhyProbably } from './why-probably.tsx';

afterEach(cleanup);

/** An application that was turned down, with its posting and the résumé that was sent. */
async function withPapers(applicants: number, endedOn: string, postedAt: string) {
  const call = await testClient();
  const { id } = await call(addApplication, {
    opening: { company: 'Acme', role: 'Night Baker', channel: 'board' },
    happenings: [{ kind: 'applied', on: '2026-03-01' }],
  });
  await call(addEvent, { id, happening: { kind: 'rejected', on: endedOn } });
  const text = bakery.replace('- Food hygiene', '- Driving licence\n- Fluent Spanish\n- Food hygiene');
  const { id: posting } = await call(addPosting, { text, applicationId: id });
  await call(changePosting, { id: posting, facts: { postedAt, applicants } });
  const { id: resume } = await call(addDocument, { text: resumeText, name: 'Ola', kind: 'resume' });
  await call(sendDocument, { id, document: resume });
  return { call, id };
}

async function show(applicants = 320, endedOn = '2026-03-20', postedAt = '2026-02-10') {
  const given = await withPapers(applicants, endedOn, postedAt);
  renderScreen(<WhyProbably applicationId={given.id} ending="rejected" />, { call: given.call });
  const panel = await screen.findByRole('region', { name: 'What this rests on' });
  return { ...given, panel: within(panel) };
}

const press = (button: HTMLElement) => userEvent.click(button);

describe('the facts', () => {
  test('are told in plain lines, each with where it comes from', async () => {
    const { panel } = await show();
    await press(panel.getByRole('button', { name: /^Show \w+ more facts?$/ }));
    for (const line of [
      'You applied on 1 Mar 2026. you say so',
      'The answer came on 20 Mar 2026, 19 days after you applied. you say so',
      'The posting is from 10 Feb 2026, 19 days before you applied. from the posting',
      'People who applied: 320. from the posting',
      /^Your résumé shows \d of the \d things they call a must. from the posting beside your résumé$/,
    ]) {
      expect(panel.getByRole('button', { name: line })).toBeTruthy();
    }
    expect(await panel.findByText('How you applied: Job board.')).toBeTruthy();
  });

  test('the must-haves lead to the posting beside the résumé', async () => {
    const { panel, id } = await show();
    await press(panel.getByRole('button', { name: /things they call a must/ }));
    const way = panel.getByRole('link', { name: 'Go through them one by one' });
    expect(way.getAttribute('href')).toBe(`/applications/${id}/match`);
  });

  test('one is set right, the picture says what changed, and it can be taken back', async () => {
    const { panel } = await show(320, '2026-04-10', '2026-02-26');
    await press(panel.getByRole('button', { name: /^People who applied/ }));
    const field = panel.getByLabelText('How many people applied');
    await userEvent.clear(field);
    await userEvent.type(field, 'some');
    await press(panel.getByRole('button', { name: 'Save' }));
    expect(panel.getByText(/has another form/)).toBeTruthy();
    await userEvent.clear(field);
    await userEvent.type(field, '8');
    await press(panel.getByRole('button', { name: 'Save' }));
    const right = await panel.findByRole('button', { name: /^People who applied: 8. set right by you$/ });
    expect(document.activeElement).toBe(right);
    expect(screen.getByText('What changed')).toBeTruthy();
    expect(screen.getAllByText(/“Nobody read it” went from about \d in 10 to/).length).toBeGreaterThan(0);
    await press(right);
    expect(panel.getByText('It was read as: 320')).toBeTruthy();
    await press(panel.getByRole('button', { name: 'Take this back' }));
    expect(
      await panel.findByRole('button', { name: /^People who applied: 320. from the posting$/ }),
    ).toBeTruthy();
  });

  test('one is not known, and stays to be taken back', async () => {
    const { panel, call, id } = await show();
    await press(panel.getByRole('button', { name: /^The answer came/ }));
    await press(panel.getByRole('button', { name: 'Not known' }));
    expect(await panel.findByRole('button', { name: /^The day of the answer: not known/ })).toBeTruthy();
    const { facts } = await call(explainApplication, { id });
    expect(facts.find((fact) => fact.id === 'answered')?.correction).toBe('left-out');
  });

  test('what was not known can be said', async () => {
    const { panel } = await show();
    await press(panel.getByText('Not known so far'));
    await press(panel.getByRole('button', { name: 'Somebody there recommended you' }));
    await press(panel.getByRole('button', { name: 'Yes, it is so' }));
    const said = await panel.findByRole('button', { name: /^Someone there recommended you/ });
    expect(said.textContent).toContain('set right by you');
  });

  test('an answer among them is taken back as an answer', async () => {
    const { panel, call, id } = await show();
    await call(answerQuestion, { id, question: 'tailored', answer: 'untailored' });
    cleanup();
    renderScreen(<WhyProbably applicationId={id} ending="rejected" />, { call });
    const again = within(await screen.findByRole('region', { name: 'What this rests on' }));
    expect(panel).toBeTruthy();
    await press(again.getByRole('button', { name: /^Show \w+ more facts?$/ }));
    await press(again.getByRole('button', { name: /^The résumé was not written for this job. your answer/ }));
    await press(again.getByRole('button', { name: 'Take your answer back' }));
    expect((await screen.findAllByText(/^Taken back/)).length).toBeGreaterThan(0);
    expect((await call(explainApplication, { id })).answers).toEqual({});
  });
});

describe('a number', () => {
  test('of the band opens its range, its causes and where the figures come from', async () => {
    await show(2_000, '2026-04-13');
    const opens = screen.getByRole('button', { name: /What this share rests on: Never about you$/ });
    await press(opens);
    expect(opens.getAttribute('aria-expanded')).toBe('true');
    expect(screen.getByText(/^\d+%, probably between \d+% and \d+%\.$/)).toBeTruthy();
    expect(screen.getByText(/^Nobody read it: \d+%$/)).toBeTruthy();
    expect(screen.getByText(/Enhancv, Ashby \(2025; 25 recruiters\)$/)).toBeTruthy();
  });

  test('of a fact says what the share would be without it', async () => {
    await show(2_000, '2026-04-13');
    const causes = within(screen.getByRole('list', { name: 'The likeliest reasons' }));
    await press(causes.getByRole('button', { name: /^Nobody read it/ }));
    expect(causes.getAllByText(/^Without this fact: \d+% instead of \d+%\.$/).length).toBeGreaterThan(0);
  });
});

test('what cannot be known opens that it is set, not measured', async () => {
  await show(2_000, '2026-04-13');
  await press(screen.getByRole('button', { name: /What this share rests on: Cannot be known$/ }));
  expect(screen.getByText(/^Set, not measured/)).toBeTruthy();
});
