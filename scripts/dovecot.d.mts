/** The path of a Dovecot that is here, or undefined. A variable that names a wrong one is an error. */
export function findDovecot(): string | undefined;
/** Gets a Dovecot; throws when none can be got. */
export function getDovecot(): string;
