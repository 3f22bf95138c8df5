import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TextLink } from '#platform/ui/links.tsx';
import type { DocumentPage } from '../domain/document-page.ts';
import classes from './document-page.module.css';
import { DocumentWords, type Place } from './document-words.tsx';
import { Inside } from './inside.tsx';
import { LookedAtFor } from './looked-at-for.tsx';
import type { OnPlace, RenderMore } from './on-place.ts';
import { ParserView } from './parser-view.tsx';
import { TenSeconds } from './ten-seconds.tsx';
import { UsedFor } from './used-for.tsx';
import { WorthALook } from './worth-a-look.tsx';

interface Props {
  readonly document: DocumentPage;
  readonly renderMore: RenderMore | undefined;
}

/** The parts of a document's page, each with its own address on it. */
export function DocumentParts({ document, renderMore }: Props) {
  const { t } = useTranslation('documents');
  const [place, setPlace] = useState<Place>();
  const { reading, earlier } = document;
  const goTo: OnPlace = ({ span }) => {
    const from = window.document.activeElement;
    const goBack = () => (from instanceof HTMLElement ? from.focus() : undefined);
    if (span) setPlace((before) => ({ span, number: (before?.number ?? 0) + 1, goBack }));
  };
  const parts = {
    inside: reading && <Inside document={document} reading={reading} />,
    look: <WorthALook document={document} renderMore={renderMore} onPlace={goTo} />,
    seconds: document.tenSeconds && <TenSeconds seen={document.tenSeconds} />,
    parser: <ParserView document={document} />,
    used: <UsedFor uses={document.uses} />,
    words: <DocumentWords document={document} place={place} />,
  };
  const shown = (Object.keys(parts) as (keyof typeof parts)[]).filter((part) => parts[part] !== null);
  return (
    <>
      <nav aria-label={t('page.parts')} className={classes.parts}>
        {shown.map((part) => (
          <a key={part} href={`#${part}`}>
            {t(`${part}.title`)}
          </a>
        ))}
      </nav>
      {earlier === undefined ? null : (
        <div>
          <TextLink
            to="/documents/$id/compared/$other"
            params={{ id: earlier.id, other: document.id }}
            className={classes.noPrint ?? ''}
          >
            {t('page.earlier', { name: earlier.name })}
          </TextLink>
        </div>
      )}
      <LookedAtFor document={document} />
      {shown.map((part) => (
        <div key={part} id={part}>
          {parts[part]}
        </div>
      ))}
    </>
  );
}
