import { Group, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { EventKind } from '../domain/event.ts';
import { isLink, type TalkDraft } from './talk-draft.ts';

interface Props {
  readonly kind: EventKind;
  readonly talk: TalkDraft;
  readonly tried: boolean;
  readonly onChange: (part: Partial<TalkDraft>) => void;
}

/** When, where and with whom one talks, or by when something is wanted: only what fits what happened. */
export function TalkFields({ kind, talk, tried, onChange }: Props) {
  if (kind === 'interview') return <Meeting talk={talk} tried={tried} onChange={onChange} />;
  return kind === 'assessment' || kind === 'offer' ? <Deadline talk={talk} onChange={onChange} /> : null;
}

function Meeting({ talk, tried, onChange }: Omit<Props, 'kind'>) {
  const { t } = useTranslation('applications');
  const isWrong = tried && talk.link.trim() !== '' && !isLink(talk.link);
  const field = (name: keyof TalkDraft) => ({
    label: t(`field.${name}`),
    value: talk[name],
    onChange: (event: { currentTarget: { value: string } }) =>
      onChange({ [name]: event.currentTarget.value }),
  });
  return (
    <>
      <Group grow align="flex-start">
        <TextInput type="date" {...field('talkDay')} />
        <TextInput type="time" {...field('talkTime')} />
      </Group>
      <TextInput maxLength={300} {...field('place')} />
      <TextInput
        type="url"
        maxLength={2_000}
        error={isWrong ? t('wrong.link') : undefined}
        {...field('link')}
      />
      <TextInput maxLength={1_000} description={t('field.peopleHint')} {...field('people')} />
    </>
  );
}

function Deadline({ talk, onChange }: Pick<Props, 'talk' | 'onChange'>) {
  const { t } = useTranslation('applications');
  return (
    <TextInput
      type="date"
      label={t('field.deadline')}
      value={talk.deadline}
      onChange={(event) => onChange({ deadline: event.currentTarget.value })}
    />
  );
}
