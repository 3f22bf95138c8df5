import { Anchor, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { type ConfirmedLine, dialled } from '../domain/help-line.ts';
import type { OpeningHours } from '../domain/opening-hours.ts';
import { textLink } from '../domain/text-link.ts';
import classes from './help-lines.module.css';

/** By phone, by text and by chat, each with its hours, as links that dial, write or open. */
export function WaysToReach({ line: { name, call, text, chat } }: { readonly line: ConfirmedLine }) {
  const { t } = useTranslation('help');
  return (
    <div className={classes.ways}>
      {call === undefined ? null : (
        <Way hours={call.hours}>
          <Anchor href={`tel:${dialled(call.number)}`} className={classes.number ?? ''}>
            {call.number}
          </Anchor>
        </Way>
      )}
      {text === undefined ? null : (
        <Way hours={text.hours}>
          <Anchor href={textLink(text)} className={call === undefined ? (classes.number ?? '') : ''}>
            {text.word === undefined
              ? t('lines.write', { number: text.number })
              : t('lines.writeWord', { word: text.word, number: text.number })}
          </Anchor>
        </Way>
      )}
      {chat === undefined ? null : (
        <Way hours={chat.hours}>
          <ChatLink name={name} address={chat.address} />
        </Way>
      )}
    </div>
  );
}

function Way({
  hours,
  children,
}: {
  readonly hours: OpeningHours | undefined;
  readonly children: ReactNode;
}) {
  const { t } = useTranslation('help');
  return (
    <div className={classes.way}>
      {children}
      {hours === undefined ? null : (
        <Text span size="sm" c="dimmed">
          {hours === 'always' ? t('lines.always') : t('lines.hours', hours)}
        </Text>
      )}
    </div>
  );
}

function ChatLink({ name, address }: { readonly name: string; readonly address: string }) {
  const { t } = useTranslation('help');
  const isWhatsApp = address.startsWith('https://wa.me/');
  return (
    <Anchor
      href={address}
      rel="noreferrer"
      aria-label={isWhatsApp ? t('lines.whatsappWith', { name }) : t('lines.chatWith', { name })}
    >
      {isWhatsApp ? t('lines.whatsapp') : t('lines.chat')}
    </Anchor>
  );
}
