type MagicKind = 'zip' | 'olm' | 'pst' | 'msg' | 'packed' | 'binary';

/** First bytes as the owners of each format publish them. */
const starts: readonly (readonly [string, MagicKind])[] = [
  ['504b0304', 'zip'],
  ['504b0506', 'zip'],
  ['2142444e', 'pst'],
  ['d0cf11e0a1b11ae1', 'msg'],
  ['1f8b', 'packed'],
  ['377abcaf271c', 'packed'],
  ['526172211a07', 'packed'],
  ['425a68', 'packed'],
  ['fd377a585a00', 'packed'],
  ['28b52ffd', 'packed'],
  ['25504446', 'binary'],
  ['89504e47', 'binary'],
  ['ffd8ff', 'binary'],
  ['53514c69746520666f726d6174203300', 'binary'],
];

/** What a file's first bytes promise; undefined when they are no known mark. An OLM archive is a zip of its own kind. */
export function startOfMagic(bytes: Buffer): MagicKind | undefined {
  const begin = bytes.toString('hex', 0, 16);
  const kind = starts.find(([start]) => begin.startsWith(start))?.[1];
  return kind === 'zip' && bytes.includes('com.microsoft.__') ? 'olm' : kind;
}
