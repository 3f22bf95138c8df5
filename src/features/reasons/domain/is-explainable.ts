/** Whether there is something to explain: they said no, never answered, or stopped the opening. */
export function isExplainable(ending: string | undefined): ending is 'rejected' | 'silent' | 'closed' {
  return ending === 'rejected' || ending === 'silent' || ending === 'closed';
}
