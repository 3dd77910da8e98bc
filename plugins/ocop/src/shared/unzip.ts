import { inflateRawSync } from "node:zlib";

/** Signatures, lengths and marks of a ZIP archive (APPNOTE.TXT 6.3, sections 4.3 and 4.5.3). */
const END = 0x06054b50;
const END_BYTES = 22;
const LONGEST_COMMENT = 0xffff;
const WIDE_LOCATOR = 0x07064b50;
const WIDE_LOCATOR_BYTES = 20;
const WIDE_END = 0x06064b50;
const ENTRY = 0x02014b50;
const ENTRY_BYTES = 46;
const FILE = 0x04034b50;
const FILE_BYTES = 30;
/** Stands for a number that is told in an extra field of 64 bits: some programs write all of theirs so. */
const WIDE = 0xffffffff;
const WIDE_FIELD = 1;
const STORED = 0;
const DEFLATED = 8;

interface Entry {
  name: string;
  method: number;
  /** Bytes that it takes in the archive. */
  packed: number;
  /** Where its local head begins. */
  at: number;
}

const wide = (bytes: Buffer, at: number): number => Number(bytes.readBigUInt64LE(at));

/** How many files there are, and where the directory of them begins. */
function directoryOf(bytes: Buffer): { count: number; at: number } {
  const last = bytes.length - END_BYTES;
  let end = last;
  while (end >= Math.max(0, last - LONGEST_COMMENT) && bytes.readUInt32LE(end) !== END) end -= 1;
  if (bytes.readUInt32LE(end) !== END) throw new RangeError("this is no archive");
  const locator = end - WIDE_LOCATOR_BYTES;
  if (locator >= 0 && bytes.readUInt32LE(locator) === WIDE_LOCATOR) {
    const more = wide(bytes, locator + 8);
    if (bytes.readUInt32LE(more) === WIDE_END) return { count: wide(bytes, more + 32), at: wide(bytes, more + 48) };
  }
  return { count: bytes.readUInt16LE(end + 10), at: bytes.readUInt32LE(end + 16) };
}

/** The numbers of 64 bits that an entry tells beside its head, in the order of those that stand for them. */
function* wideNumbers(extra: Buffer): Generator<number> {
  for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2)) {
    if (extra.readUInt16LE(at) !== WIDE_FIELD) continue;
    const end = at + 4 + extra.readUInt16LE(at + 2);
    for (let number = at + 4; number + 8 <= end; number += 8) yield wide(extra, number);
  }
}

function* entriesOf(bytes: Buffer): Generator<Entry> {
  const { count, at: first } = directoryOf(bytes);
  let at = first;
  for (let place = 0; place < count; place += 1) {
    if (bytes.readUInt32LE(at) !== ENTRY) throw new RangeError("the directory of the archive is broken");
    const from = at + ENTRY_BYTES;
    const extra = from + bytes.readUInt16LE(at + 28);
    const comment = extra + bytes.readUInt16LE(at + 30);
    const told = wideNumbers(bytes.subarray(extra, comment));
    const numberAt = (field: number): number => {
      const number = bytes.readUInt32LE(at + field);
      return number === WIDE ? (told.next().value ?? number) : number;
    };
    // In this order: what it says of its size comes first, and is not asked for.
    const [packed = 0, start = 0] = [24, 20, 42].map(numberAt).slice(1);
    yield { name: bytes.toString("utf8", from, extra), method: bytes.readUInt16LE(at + 10), packed, at: start };
    at = comment + bytes.readUInt16LE(at + 32);
  }
}

function packedBytes(bytes: Buffer, { at, packed }: Entry): Buffer {
  if (bytes.readUInt32LE(at) !== FILE) throw new RangeError("a file of the archive is not where it should be");
  const from = at + FILE_BYTES + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28);
  if (from + packed > bytes.length) throw new RangeError("a file of the archive is cut off");
  return bytes.subarray(from, from + packed);
}

/**
 * Files of a ZIP archive. Counted is what really comes out, never what the archive says of itself: a file that claims to be
 * small, or a thousand that share their bytes, end here as soon as they are too much.
 * @param most bytes that all of them together may unpack to
 * @throws Error for what is no archive, is broken, is packed in an unknown way, or is too much
 */
export function unzipWithin(
  archive: Uint8Array,
  most: number,
  wanted: (name: string) => boolean,
): Record<string, Uint8Array> {
  const bytes = Buffer.from(archive.buffer, archive.byteOffset, archive.byteLength);
  const files: Record<string, Uint8Array> = {};
  let [left, unread] = [most, bytes.length];
  for (const entry of entriesOf(bytes)) {
    if (!wanted(entry.name)) continue;
    const packed = packedBytes(bytes, entry);
    unread -= packed.length;
    if (unread < 0) throw new RangeError("files of the archive share their bytes");
    if (entry.method !== STORED && entry.method !== DEFLATED)
      throw new RangeError("a file is packed in an unknown way");
    // zlib knows no bound of 0 bytes.
    const file = entry.method === STORED ? packed : inflateRawSync(packed, { maxOutputLength: Math.max(left, 1) });
    left -= file.length;
    if (left < 0) throw new RangeError("the archive unpacks to too much");
    files[entry.name] = file;
  }
  return files;
}
