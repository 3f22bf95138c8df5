import { type RefObject, useEffect, useState } from 'react';
import type { Span } from '../domain/requirement.ts';

/** Words chosen in the text, with their place. */
export interface Selected {
  readonly text: string;
  readonly span: Span;
}

/** What is selected inside an element whose words are exactly a text. */
export function useSelectedWords(element: RefObject<HTMLElement | null>): Selected | undefined {
  const [selected, setSelected] = useState<Selected>();
  useEffect(() => {
    const look = () => setSelected(element.current ? selectedIn(element.current) : undefined);
    document.addEventListener('selectionchange', look);
    return () => document.removeEventListener('selectionchange', look);
  }, [element]);
  return selected;
}

function selectedIn(element: HTMLElement): Selected | undefined {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  if (!element.contains(range.commonAncestorContainer)) return undefined;
  const before = document.createRange();
  before.selectNodeContents(element);
  before.setEnd(range.startContainer, range.startOffset);
  const words = range.toString();
  const text = words.replace(/^[\s•*·–-]+|\s+$/g, '');
  if (text === '' || text.length > 1_000) return undefined;
  const start = before.toString().length + words.indexOf(text);
  return { text, span: [start, start + text.length] };
}
