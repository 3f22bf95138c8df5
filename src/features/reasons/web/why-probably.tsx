import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { SharesSwitch } from '#features/preferences/web/shares-switch.tsx';
import { Loaded } from '#platform/ui/loaded.tsx';
import { Section } from '#platform/ui/section.tsx';
import { useEndpoint } from '#platform/ui/use-endpoint.ts';
import { explainApplication } from '../api.ts';
import { ChangesTold } from './changes-told.tsx';
import { FactsPanel } from './facts-panel.tsx';
import { KnowReason } from './know-reason.tsx';
import { KnownFirst } from './known-first.tsx';
import { OpenQuestions } from './open-questions.tsx';
import { OwnReasonsNote } from './own-reasons-note.tsx';
import { SaysNothing } from './says-nothing.tsx';
import { TheirsAndYours } from './theirs-and-yours.tsx';
import { ToldAnswers } from './told-answers.tsx';
import { WhatChangedLine } from './what-changed-line.tsx';
import { WhyPicture } from './why-picture.tsx';

interface Props {
  readonly applicationId: string;
  readonly ending: 'rejected' | 'silent' | 'closed';
}

/** The whole explanation: the picture, words that say nothing, what would tell more, and what was told. */
export function WhyProbably({ applicationId, ending }: Props) {
  const { t } = useTranslation('reasons');
  const answer = useEndpoint(explainApplication, { id: applicationId });
  return (
    <Loaded of={answer} lines={6}>
      {({ explanation, answers, facts, places, known, offered }) =>
        explanation === undefined ? null : (
          <ChangesTold>
            <KnownFirst applicationId={applicationId} known={known} offered={offered}>
              <Section title={t(`title.${ending}`)}>
                {ending === 'silent' ? <Text c="dimmed">{t('silence')}</Text> : null}
                <WhatChangedLine />
                <WhyPicture key={applicationId} explanation={explanation} />
                <OwnReasonsNote count={explanation.ownReasons} />
                <KnowReason applicationId={applicationId} known={known} />
                <SharesSwitch />
              </Section>
              <TheirsAndYours applicationId={applicationId} explanation={explanation} places={places} />
              <FactsPanel
                applicationId={applicationId}
                stage={explanation.stage}
                facts={facts}
                answers={answers}
                places={places}
              />
              <SaysNothing seen={explanation.saysNothing} />
              <OpenQuestions applicationId={applicationId} questions={explanation.tellsMore} />
              <ToldAnswers applicationId={applicationId} answers={answers} />
            </KnownFirst>
          </ChangesTold>
        )
      }
    </Loaded>
  );
}
