import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { crc32 } from 'node:zlib';

/** 1980-01-01, the zip format's zero. */
const DOS_DATE = 0x21;
const UTF8_NAMES = 0x0800;

/** A folder as a zip without compression: all Firefox needs to take it as an add-on file. */
export async function storeZip(folder: string): Promise<Buffer> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  const bodies: Buffer[] = [];
  const index: Buffer[] = [];
  let offset = 0;
  for (const file of files) {
    const name = Buffer.from(relative(folder, file).split(sep).join('/'));
    const data = await readFile(file);
    const common = commonHeader(name, data);
    const local = Buffer.concat([u32(0x04034b50), common, name, data]);
    index.push(
      Buffer.concat([
        u32(0x02014b50),
        u16(20),
        common,
        u16(0),
        u16(0),
        u16(0),
        u32(0),
        u32(offset),
        name,
      ]),
    );
    bodies.push(local);
    offset += local.length;
  }
  const directory = Buffer.concat(index);
  const end = Buffer.concat([
    u32(0x06054b50),
    u16(0),
    u16(0),
    u16(files.length),
    u16(files.length),
    u32(directory.length),
    u32(offset),
    u16(0),
  ]);
  return Buffer.concat([...bodies, directory, end]);
}

/** From "version needed" to "extra length": the same in both of zip's headers. */
function commonHeader(name: Buffer, data: Buffer): Buffer {
  return Buffer.concat([
    u16(20),
    u16(UTF8_NAMES),
    u16(0),
    u16(0),
    u16(DOS_DATE),
    u32(crc32(data)),
    u32(data.length),
    u32(data.length),
    u16(name.length),
    u16(0),
  ]);
}

function u16(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value);
  return bytes;
}

function u32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
