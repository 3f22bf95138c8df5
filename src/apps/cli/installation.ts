/** Where the built program lies. */
export interface Installation {
  readonly version: string;
  readonly webFolder: string;
  /** The script that starts this program. */
  readonly script: string;
}
