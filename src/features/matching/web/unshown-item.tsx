import { useTranslation } from 'react-i18next';
import type { OnPlace } from '#features/documents/web/on-place.ts';
import { QuietButton } from '#platform/ui/quiet-button.tsx';
import type { UnshownThing } from '../domain/unshown.ts';
import { PlaceSentence } from './place-sentence.tsx';
import { PostingLinks } from './posting-links.tsx';
import classes from './unshown-group.module.css';

interface Props {
  readonly thing: UnshownThing;
  /** The words of the document. */
  readonly text: string;
  readonly onPlace: OnPlace;
}

/** One thing that is theirs and not shown: who asks for it, where it could stand, and what they noted. */
export function UnshownItem({ thing, text, onPlace }: Props) {
  const { t } = useTranslation(['matching', 'documents']);
  const { name, note, place, postings } = thing;
  // What the person added to the reading may stand nowhere in the words.
  const span = place.span !== null && place.span[0] < text.length ? place.span : null;
  return (
    <li className={classes.thing}>
      <h3 dir="auto">{name}</h3>
      <p>
        <PlaceSentence place={place} />
      </p>
      {note ? <p dir="auto">{t('unshown.note', { note })}</p> : null}
      {span === null ? null : (
        <QuietButton
          size="compact-sm"
          className={classes.tool ?? ''}
          aria-label={t('documents:look.placeOf', { quote: name })}
          onClick={() => onPlace({ span })}
        >
          {t('documents:look.place')}
        </QuietButton>
      )}
      <p className={classes.quiet}>{t('unshown.asked', { count: postings.length })}</p>
      <PostingLinks postings={postings} atFirst={3} />
    </li>
  );
}
