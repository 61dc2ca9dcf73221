import { crc32 } from "node:zlib";

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const VERSION = 20;
/** 1 January 1980, the first day a ZIP file knows: the same bytes in every run. */
const FIRST_DAY = 0x21;

function head(signature: number, length: number): Buffer {
  const bytes = Buffer.alloc(length);
  bytes.writeUInt32LE(signature, 0);
  return bytes;
}

/** What local and central entries both say of a file, from `at`. */
function describe(bytes: Buffer, at: number, name: string, data: Buffer): void {
  bytes.writeUInt16LE(VERSION, at);
  bytes.writeUInt16LE(FIRST_DAY, at + 8);
  bytes.writeUInt32LE(crc32(data) >>> 0, at + 10);
  bytes.writeUInt32LE(data.length, at + 14);
  bytes.writeUInt32LE(data.length, at + 18);
  bytes.writeUInt16LE(Buffer.byteLength(name), at + 22);
}

/** A ZIP file of uncompressed files. */
export function zip(files: readonly (readonly [name: string, data: Buffer])[]): Buffer {
  const locals: Buffer[] = [];
  const centrals: Buffer[] = [];
  let offset = 0;
  for (const [name, data] of files) {
    const local = head(LOCAL, 30);
    describe(local, 4, name, data);
    const central = head(CENTRAL, 46);
    central.writeUInt16LE(VERSION, 4);
    describe(central, 6, name, data);
    central.writeUInt32LE(offset, 42);
    locals.push(local, Buffer.from(name), data);
    centrals.push(central, Buffer.from(name));
    offset += local.length + Buffer.byteLength(name) + data.length;
  }
  const directory = Buffer.concat(centrals);
  const end = head(END, 22);
  end.writeUInt16LE(files.length, 8);
  end.writeUInt16LE(files.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, directory, end]);
}
