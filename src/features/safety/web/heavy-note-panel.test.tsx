// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { renderScreen } from '#apps/web/testing.ts';
import { HeavyNotePanel } from './heavy-note-panel.tsx';

beforeEach(() => localStorage.setItem('rebound-help-country', JSON.stringify('US')));
afterEach(() => {
  cleanup();
  localStorage.clear();
});

const hrefs = () => screen.getAllByRole('link').map((link) => link.getAttribute('href'));
const question = /You don’t have to carry it alone/;

test('with a plan or danger the emergency number comes first, then a line to call and to text, then own people', async () => {
  renderScreen(<HeavyNotePanel tier="A" />);
  await screen.findByText(question);
  expect(hrefs()).toEqual(['tel:911', 'tel:988', 'sms:988', 'sms:741741?body=HOME', '/help', '/help']);
});

test('with thoughts of suicide the line comes first, without the emergency number', async () => {
  renderScreen(<HeavyNotePanel tier="B" />);
  await screen.findByText(question);
  expect(hrefs()[0]).toBe('tel:988');
  expect(hrefs()).not.toContain('tel:911');
});

test('with hopelessness it speaks more quietly, and own people come first', async () => {
  renderScreen(<HeavyNotePanel tier="C" />);
  expect(await screen.findByText(/a lot to carry/)).toBeTruthy();
  expect(screen.queryByText(question)).toBeNull();
  expect(hrefs()).toEqual(['/help', '/help', 'tel:988', 'sms:988', 'sms:741741?body=HOME']);
});

test('without a known country help everywhere is one tap away', async () => {
  localStorage.setItem('rebound-help-country', JSON.stringify(''));
  renderScreen(<HeavyNotePanel tier="B" />);
  expect(await screen.findByRole('link', { name: 'Help in my country' })).toBeTruthy();
});

test('where no line could be confirmed no number is made up, and help in the country is one tap away', async () => {
  localStorage.setItem('rebound-help-country', JSON.stringify('DK'));
  renderScreen(<HeavyNotePanel tier="A" />);
  await screen.findByRole('link', { name: 'Help in my country' });
  expect(hrefs()).toEqual(['tel:112', '/help', '/help', '/help']);
});

test('it blocks nothing and takes no focus', async () => {
  renderScreen(
    <>
      <textarea aria-label="Note" />
      <HeavyNotePanel tier="A" />
    </>,
  );
  await userEvent.type(await screen.findByLabelText('Note'), 'more words');
  expect(document.activeElement).toBe(screen.getByLabelText('Note'));
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(screen.queryByRole('alert')).toBeNull();
});

test('nothing is shown when nothing is heavy', async () => {
  renderScreen(
    <>
      <p>below</p>
      <HeavyNotePanel tier="none" />
    </>,
  );
  await screen.findByText('below');
  expect(screen.queryByRole('button', { name: 'Not now' })).toBeNull();
});

test('“not now” keeps it away, also on the next note, leaves no trace, and something heavier is shown again', async () => {
  renderScreen(<HeavyNotePanel tier="B" />);
  await userEvent.click(await screen.findByRole('button', { name: 'Not now' }));
  expect(screen.queryByText(question)).toBeNull();
  cleanup();
  renderScreen(
    <>
      <p>another note</p>
      <HeavyNotePanel tier="B" />
      <HeavyNotePanel tier="C" />
    </>,
  );
  await screen.findByText('another note');
  expect(screen.queryByRole('button', { name: 'Not now' })).toBeNull();
  expect(sessionStorage.length).toBe(0);
  expect(Object.keys(localStorage)).toEqual(['rebound-help-country']);
  cleanup();
  renderScreen(<HeavyNotePanel tier="A" />);
  expect(await screen.findByText(question)).toBeTruthy();
});
