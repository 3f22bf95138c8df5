import type { DatedText } from './date-roles.ts';
import type { DetailCue } from './detail-phrases.ts';
import type { FoundCue } from './find-detail-cues.ts';
import type { DateInText, MailDetails } from './mail-details.ts';
import { sentenceAround } from './sentence-places.ts';
import { dayAfter, timeSpans } from './time-span.ts';

const behind =
  "in|after|wait|within|in about|nach|frühestens in|ab|dans|après|d['’]ici|en|dentro de|después de|tras|pasados|over|na|em|daqui a|após|passados";

/** What a no leaves open: that they would tell more, and that another application is welcome. */
export function laterChances(
  mail: DatedText,
  dates: readonly DateInText[],
): Pick<MailDetails, 'feedbackOffered' | 'mayApplyAgain'> {
  const feedback = affirmed('feedback', mail);
  const again = affirmed('applyAgain', mail);
  const after = again && notBefore(again, mail, dates);
  return {
    ...(feedback && { feedbackOffered: { quote: sentenceOf(feedback, mail) } }),
    ...(again && { mayApplyAgain: { quote: sentenceOf(again, mail), ...(after && { after }) } }),
  };
}

/** A cue whose sentence denies nothing: "we cannot give feedback" offers none. */
function affirmed(cue: DetailCue, { text, cues, sentences }: DatedText): FoundCue | undefined {
  return cues.find((found) => {
    if (found.cue !== cue) return false;
    const [from, to] = sentenceAround(sentences, found.from, text.length);
    const says = (name: DetailCue) =>
      cues.some((other) => other.cue === name && other.from >= from && other.to <= to);
    return !says('denied') || says('unhesitating');
  });
}

function notBefore(cue: FoundCue, mail: DatedText, dates: readonly DateInText[]): string | undefined {
  const [from, to] = sentenceAround(mail.sentences, cue.from, mail.text.length);
  const span = timeSpans(mail.text.slice(from, to), behind)[0];
  const day = span && dayAfter(mail.sentOn, span);
  if (day) return day;
  const named = dates.find((date) => date.from >= from && date.to <= to)?.start.slice(0, 10);
  return named !== undefined && named > mail.sentOn ? named : undefined;
}

const longest = 300;

const sentenceOf = (cue: FoundCue, { text, sentences }: DatedText): string => {
  const [from, to] = sentenceAround(sentences, cue.from, text.length);
  const sentence = text.slice(from, to).trim();
  return sentence.length <= longest ? sentence : text.slice(cue.from, cue.to);
};
