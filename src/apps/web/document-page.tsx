import { DocumentScreen } from '#features/documents/web/document-screen.tsx';
import type { RenderMore } from '#features/documents/web/on-place.ts';
import { UnshownGroup } from '#features/matching/web/unshown-group.tsx';

/** One version, with what the person has and it does not show among what is worth a look. */
export function DocumentPage() {
  return <DocumentScreen renderMore={unshown} />;
}

const unshown: RenderMore = ({ document, onPlace }) =>
  document.kind === 'resume' ? <UnshownGroup document={document} onPlace={onPlace} /> : null;
