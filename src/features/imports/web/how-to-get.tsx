import { Accordion, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Section } from '#platform/ui/section.tsx';

const ways = {
  mail: ['gmail', 'thunderbird', 'outlook', 'apple'],
  list: ['linkedin', 'trackers', 'sheet'],
} as const;

/** How to get a file out of the usual programs, folded; what the person came for stands first. */
export function HowToGet({ what }: { readonly what: 'mail' | 'list' | undefined }) {
  const { t } = useTranslation('imports');
  const order = what === 'list' ? (['list', 'mail'] as const) : (['mail', 'list'] as const);
  return (
    <Section title={t('how.title')}>
      {order.map((kind) => (
        <div key={kind}>
          <Text fw={600} mb={4}>
            {t(`how.${kind}`)}
          </Text>
          <Accordion variant="contained" order={3} chevronPosition="left">
            {ways[kind].map((way) => (
              <Way key={way} way={way} />
            ))}
          </Accordion>
        </div>
      ))}
    </Section>
  );
}

type WayName = (typeof ways)['mail' | 'list'][number];

function Way({ way }: { readonly way: WayName }) {
  const { t } = useTranslation('imports');
  return (
    <Accordion.Item value={way}>
      <Accordion.Control>{t(`how.${way}.title`)}</Accordion.Control>
      <Accordion.Panel>
        <Text>{t(`how.${way}.text`)}</Text>
        {way === 'gmail' ? <Text mt="xs">{t('how.gmail.less')}</Text> : null}
      </Accordion.Panel>
    </Accordion.Item>
  );
}
