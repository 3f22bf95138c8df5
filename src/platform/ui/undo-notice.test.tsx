// @vitest-environment jsdom
import { cleanup, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';
import { renderScreen } from '#apps/web/testing.ts';
import { Problem } from '#lib/problem.ts';
import { useUndo } from './undo-notice.tsx';

function Merger({ undo }: { readonly undo: () => Promise<unknown> }) {
  const tell = useUndo();
  return (
    <>
      <button type="button" onClick={() => tell({ message: 'Two became one.', undo })}>
        Merge
      </button>
      <input aria-label="Note" />
    </>
  );
}

function Splitter({ go }: { readonly go: () => void }) {
  const tell = useUndo();
  return (
    <button type="button" onClick={() => tell({ message: 'One became two.', see: { label: 'See it', go } })}>
      Split
    </button>
  );
}

afterEach(cleanup);

async function merge(undo: () => Promise<unknown>) {
  renderScreen(<Merger undo={undo} />);
  await userEvent.click(await screen.findByRole('button', { name: 'Merge' }));
}

test('what was done is said politely and can be taken back by its button', async () => {
  const undone: string[] = [];
  await merge(async () => undone.push('merge'));
  expect(screen.getByText('Two became one.').closest('[role=status]')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
  expect(undone).toEqual(['merge']);
  await waitFor(() => expect(screen.queryByText('Two became one.')).toBeNull());
});

test('the undo key takes it back, but not while the person is writing', async () => {
  const undone: string[] = [];
  await merge(async () => undone.push('merge'));
  await userEvent.click(screen.getByLabelText('Note'));
  await userEvent.keyboard('{Control>}z{/Control}');
  expect(undone).toEqual([]);
  await userEvent.click(document.body);
  await userEvent.keyboard('{Control>}z{/Control}');
  expect(undone).toEqual(['merge']);
});

test('when it cannot be taken back, it says why', async () => {
  await merge(() => Promise.reject(new Problem(409, 'changed', 'It was changed since.')));
  await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
  expect((await screen.findByRole('alert')).textContent).toContain('It was changed since.');
});

test('a notice leads to what came of the change, and goes', async () => {
  const went: string[] = [];
  renderScreen(<Splitter go={() => went.push('there')} />);
  await userEvent.click(await screen.findByRole('button', { name: 'Split' }));
  await userEvent.click(screen.getByRole('button', { name: 'See it' }));
  expect(went).toEqual(['there']);
  expect(screen.queryByText('One became two.')).toBeNull();
});
