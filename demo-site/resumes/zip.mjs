// A zip archive from names and texts, as small as the format allows: deflated entries, no dates, same input same bytes.
import { deflateRawSync } from "node:zlib";

const TABLE = Uint32Array.from({ length: 256 }, (_, start) => {
  let value = start;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});

function crc32(bytes) {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = TABLE[(crc ^ byte) & 0xff] ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}

/** The fields that the local and the central header share, from "version needed" to "length of the name". */
function fields(name, plain, packed) {
  const buffer = Buffer.alloc(24);
  buffer.writeUInt16LE(20, 0); // version needed: 2.0, deflate
  buffer.writeUInt16LE(0x0800, 2); // names are UTF-8
  buffer.writeUInt16LE(8, 4); // deflate
  buffer.writeUInt16LE(0, 6);
  buffer.writeUInt16LE(0x0021, 8); // 1980-01-01, the format's own zero
  buffer.writeUInt32LE(crc32(plain), 10);
  buffer.writeUInt32LE(packed.length, 14);
  buffer.writeUInt32LE(plain.length, 18);
  buffer.writeUInt16LE(name.length, 22);
  return buffer;
}

export function zip(entries) {
  const local = [];
  const central = [];
  let offset = 0;
  for (const [path, text] of Object.entries(entries)) {
    const name = Buffer.from(path);
    const plain = Buffer.from(text);
    const packed = deflateRawSync(plain, { level: 9 });
    const shared = fields(name, plain, packed);
    const head = Buffer.concat([Buffer.from("PK\x03\x04"), shared, Buffer.alloc(2), name]);
    const place = Buffer.alloc(4);
    place.writeUInt32LE(offset);
    central.push(Buffer.from("PK\x01\x02"), Buffer.from([20, 0]), shared, Buffer.alloc(12), place, name);
    local.push(head, packed);
    offset += head.length + packed.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.write("PK\x05\x06", "latin1");
  end.writeUInt16LE(Object.keys(entries).length, 8);
  end.writeUInt16LE(Object.keys(entries).length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...local, directory, end]);
}
