import { NumberedChoice, termNumbers } from '#lib/learned/numbered-choice.ts';
import { sentenceStarts } from '#lib/sequence/sentence-starts.ts';
import type { DocumentWords } from '#lib/text/document-words.ts';
import { takeAskingTerms } from './asking-terms.ts';
import { takeImportanceTerms } from './importance-terms.ts';
import { NumberedTerms } from './numbered-terms.ts';
import { askingChoice, importanceChoice, kindChoice } from './posting-models.ts';
import type { PostingSpan } from './posting-spans.ts';
import { type Importance, importances, type RequirementKind, requirementKinds } from './requirement.ts';
import { takeKindTerms, type WordSpan } from './requirement-terms.ts';
import type { LineSection } from './sections.ts';
import { TermsByWord } from './word-terms.ts';

/** What one passage shows, as numbers of terms. */
interface ShownTerms {
  readonly kind: readonly number[];
  readonly importance: readonly number[];
}

/** What is chosen for passages of one document: whether they ask for something, of which kind, and how much it matters. */
export class RequirementChoices {
  readonly #document: DocumentWords;
  readonly #sections: readonly LineSection[];
  readonly #sentences: ArrayLike<number>;
  readonly #terms: NumberedTerms;
  /** By where a passage begins and ends: most are looked at twice. */
  readonly #shown = new Map<number, ShownTerms>();

  constructor(document: DocumentWords, sections: readonly LineSection[]) {
    const { numbers, byWord } = opened();
    this.#document = document;
    this.#sections = sections;
    this.#sentences = sentenceStarts(document);
    this.#terms = new NumberedTerms(numbers, byWord, document);
  }

  /** How probable it is that a passage that looks like a requirement is one, from 0 to 1. */
  chanceAsked(span: PostingSpan): number {
    const { kind, importance } = this.#shownBy(span);
    takeAskingTerms(this.#terms, this.#document, span, this.#sectionOf(span));
    const { asking } = opened();
    const chances = asking.chancesOf([this.#terms.gathered(), kind, importance]);
    return chances[asking.classes.indexOf('yes')] ?? 1;
  }

  kindOf(span: WordSpan): RequirementKind {
    const kind = opened().kind.chosen(this.#shownBy(span).kind);
    return requirementKinds.find((each) => each === kind) ?? 'other';
  }

  importanceOf(span: WordSpan): Importance {
    const importance = opened().importance.chosen(this.#shownBy(span).importance);
    return importances.find((each) => each === importance) ?? 'unclear';
  }

  #sectionOf({ from }: WordSpan): LineSection | undefined {
    return this.#sections[this.#document.lines[from] ?? 0];
  }

  #shownBy(span: WordSpan): ShownTerms {
    const key = span.from * (this.#document.words.length + 1) + span.to;
    const known = this.#shown.get(key);
    if (known) return known;
    const section = this.#sectionOf(span);
    takeKindTerms(this.#terms, this.#document, span, section);
    const kind = this.#terms.gathered();
    takeImportanceTerms(this.#terms, this.#document, this.#sentences, span, section);
    const made = { kind, importance: this.#terms.gathered() };
    this.#shown.set(key, made);
    return made;
  }
}

interface Opened {
  readonly numbers: ReadonlyMap<string, number>;
  readonly byWord: TermsByWord;
  readonly asking: NumberedChoice;
  readonly kind: NumberedChoice;
  readonly importance: NumberedChoice;
}

let ready: Opened | undefined;

/** The learned choices, made ready at their first use. */
function opened(): Opened {
  if (ready) return ready;
  const numbers = termNumbers([askingChoice, kindChoice, importanceChoice]);
  ready = {
    numbers,
    byWord: new TermsByWord(numbers),
    asking: new NumberedChoice(askingChoice, numbers),
    kind: new NumberedChoice(kindChoice, numbers),
    importance: new NumberedChoice(importanceChoice, numbers),
  };
  return ready;
}
