const label = /^(?:full |voller )?name[ \t]*(?::[ \t]*|[ \t]{2,})(\p{Lu}[\p{L}.'’ -]{2,60}?)[ \t]*$/imu;
/** Names of people stand at the top: further below a name is that of somebody else. */
const top = 600;

/** The name behind the word for it, as forms and tables have it: `Name: Ada Lindqvist`. */
export const labelledName = (text: string): string | null => label.exec(text.slice(0, top))?.[1] ?? null;
