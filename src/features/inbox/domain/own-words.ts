const replyHeader =
  /^(?:-{2,} ?(?:original|urspr|oorspronkelijk|mensagem original|mensaje original|message d'origine)|_{10,}$|(?:on|am|op|em|el|le|il) .{4,120}(?:wrote|schrieb.{0,60}|schreef.{0,60}|escreveu|escribió|a écrit)\s?:\s*$)/i;
const headerBlock = /^(?:from|von|van|de|da|enviado por) ?: .+@/i;
const sentLine =
  /^(?:sent|date|gesendet|datum|verzonden|enviad[oa](?: el| em)?|fecha|data|envoyé|subject|to) ?:/i;

/**
 * The text with everything the sender did not write blanked out: quoted replies and forwarded headers.
 * Places stay what they were, so that a quote can be taken from the text itself.
 */
export function ownWords(text: string): string {
  const lines = text.split('\n');
  const kept: string[] = [];
  let quoting = false;
  for (const [number, line] of lines.entries()) {
    quoting ||= number > 0 && startsReply(line.trim(), lines[number + 1]?.trim() ?? '');
    const blank = quoting || /^\s*[>|]/.test(line);
    kept.push(blank ? '\n'.repeat(line.length) : line);
  }
  const own = kept.join('\n');
  return own.trim() === '' ? text : own;
}

function startsReply(line: string, next: string): boolean {
  return replyHeader.test(line) || (headerBlock.test(line) && sentLine.test(next));
}
