/** Something just done, as a notice tells it. */
export interface Undoable {
  /** What was done: "Merged two applications". */
  readonly message: string;
  /** Takes it back; without it the notice only tells. */
  readonly undo?: () => Promise<unknown>;
  /** The way to what came of it, such as a new application. */
  readonly see?: { readonly label: string; readonly go: () => void };
}
