import { documentWords } from '#lib/text/document-words.ts';

const common = new Set(
  `about after again also and any are ask asks been before being both bring can candidate could each ensure every experience find for from
  full good great have having help here highly how ideal ideally into its job join just knowledge level like looking make many more most must
  need needs new not able ability our other over own part people person please position provide role should skills strong such support team
  than that the their them then there these they this those through time under use using very want well what when where which while who will
  with within without work working would years you your company candidate apply application opportunity employer preferred required minimum
  requirement requirements excellent proven least etc similar equivalent plus valid current least
  aber alle als auch auf aus bei beim bewerbung bis das dass dem den der des die diese durch ein eine einem einen einer eines erfahrung es
  fur gerne haben hat ich ihr ihre ihren ihnen im in ist kann kenntnisse konnen mehr mein meine mit nach nicht oder sehr sein sich sie sind
  sowie stelle uber um und uns unser unsere unseren von vor war was wenn wir wird zu zum zur mindestens idealerweise wunschenswert
  abgeschlossene abgeschlossen gute sehr jahre vergleichbar`.split(/\s+/),
);
const beginning = 6;

/** The words of a text that say what it is about, by their beginnings so that forms of one word meet. */
export function tellingWords(text: string): Set<string> {
  const words = documentWords(text).words.filter(
    (word) => /^[\p{L}\p{N}+#.]{3,}$/u.test(word) || /^[a-z][+#]+$/.test(word),
  );
  return new Set(
    words.filter((word) => !common.has(word) && !/^\d+$/.test(word)).map((word) => word.slice(0, beginning)),
  );
}
