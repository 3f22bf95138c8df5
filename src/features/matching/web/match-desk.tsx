import { useState } from 'react';
import type { MatchPage } from '../domain/match-page.ts';
import { BothTexts } from './both-texts.tsx';
import { MatchCounts } from './match-counts.tsx';
import classes from './match-page.module.css';
import { MatchTools } from './match-tools.tsx';
import { Provisional } from './provisional.tsx';
import { RequirementGroups } from './requirement-groups.tsx';
import { VersionChanges } from './version-changes.tsx';

interface Props {
  readonly page: MatchPage;
  readonly posting: NonNullable<MatchPage['posting']>;
  readonly document: NonNullable<MatchPage['document']>;
  readonly requirements: NonNullable<MatchPage['requirements']>;
}

/** The list, and both texts beside it where the screen is wide. */
export function MatchDesk({ page, posting, document, requirements }: Props) {
  const [shown, setShown] = useState<string>();
  const compared = { posting, document, requirements };
  return (
    <>
      <Provisional posting={posting} />
      <MatchCounts requirements={requirements} />
      <MatchTools applicationId={page.application.id} document={document} resumes={page.resumes} />
      <div className={classes.desk}>
        <div className={classes.lists}>
          <RequirementGroups
            {...compared}
            shown={shown}
            onShow={(key) => setShown(key === shown ? undefined : key)}
          />
          <VersionChanges postingId={posting.id} document={document} resumes={page.resumes} />
        </div>
        <BothTexts {...compared} shown={shown} />
      </div>
    </>
  );
}
