import { deflateSync } from "node:zlib";
import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { encodePicture } from "./encode";

const RED = { r: 200, g: 30, b: 30 };
const plain = (width: number, height: number) => sharp({ create: { width, height, channels: 3, background: RED } });

/** A JPEG as a phone writes it: lying on its side, with the place where it was taken. */
async function fromPhone(): Promise<Buffer> {
  return plain(1600, 900)
    .jpeg()
    .withExif({
      IFD0: { Make: "Demo", ImageDescription: "bí mật" },
      IFD3: { GPSLatitudeRef: "N", GPSLatitude: "21/1 1/1 0/1", GPSLongitudeRef: "E", GPSLongitude: "105/1 51/1 0/1" },
    })
    .withMetadata({ orientation: 6 })
    .toBuffer();
}

/** A PNG that says it is 30,000 pixels wide and high and holds next to nothing. */
function flood(): Buffer {
  const chunk = (type: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
    const length = Buffer.alloc(4);
    length.writeUInt32BE(data.length);
    const sum = Buffer.alloc(4);
    sum.writeUInt32BE(crc(body));
    return Buffer.concat([length, body, sum]);
  };
  const header = Buffer.alloc(13);
  header.writeUInt32BE(30_000, 0);
  header.writeUInt32BE(30_000, 4);
  header.set([8, 2, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from("\x89PNG\r\n\x1a\n", "latin1"),
    chunk("IHDR", header),
    chunk("IDAT", deflateSync(Buffer.alloc(1000))),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

/** CRC-32 as PNG counts it. */
function crc(bytes: Buffer): number {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
  }
  return (sum ^ 0xffffffff) >>> 0;
}

const animated = async () =>
  sharp([await plain(40, 40).png().toBuffer(), await plain(40, 40).negate().png().toBuffer()], {
    join: { animated: true },
  })
    .webp({ loop: 0, delay: [100, 100] })
    .toBuffer();

describe("a picture from a phone", () => {
  it("stands upright, in three widths and two formats, and says nothing but what it shows", async () => {
    const source = await fromPhone();
    expect((await sharp(source).metadata()).exif).toBeDefined();
    const { copies, width, height } = await encodePicture(source);
    expect(width).toBeLessThan(height);
    expect(copies.map(({ width: wide, format }) => `${wide}.${format}`)).toEqual([
      "320.avif",
      "320.webp",
      "640.avif",
      "640.webp",
      "1280.avif",
      "1280.webp",
    ]);
    for (const copy of copies) {
      const { exif, xmp, iptc, icc, orientation, width: wide } = await sharp(copy.bytes).metadata();
      expect({ exif, xmp, iptc, icc, orientation }).toEqual({});
      expect(wide).toBe(Math.min(copy.width, width));
      expect(copy.bytes.includes("Demo")).toBe(false);
    }
  });
  it("is not blown up when it is small", async () => {
    const { copies } = await encodePicture(await plain(200, 100).png().toBuffer());
    const widths = await Promise.all(copies.map(async ({ bytes }) => (await sharp(bytes).metadata()).width));
    expect(new Set(widths)).toEqual(new Set([200]));
  });
});

describe("what is no picture", () => {
  const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>alert(1)</script></svg>';
  const cases: [string, () => Buffer | Promise<Buffer>, string][] = [
    ["SVG", () => Buffer.from(svg), "picture_invalid"],
    ["SVG behind a declaration", () => Buffer.from(`<?xml version="1.0"?>${svg}`), "picture_invalid"],
    ["HTML", () => Buffer.from("<!doctype html><script>alert(1)</script>"), "picture_invalid"],
    ["PDF", () => Buffer.from("%PDF-1.7\n1 0 obj\n<<>>\nendobj"), "picture_invalid"],
    ["GIF", async () => plain(9, 9).gif().toBuffer(), "picture_invalid"],
    [
      "HTML that begins like a JPEG",
      () => Buffer.from("\xff\xd8\xff<script>alert(1)</script>", "latin1"),
      "picture_invalid",
    ],
    ["nothing", () => Buffer.alloc(0), "picture_invalid"],
    ["a picture that moves", animated, "picture_invalid"],
    ["a picture cut in the middle", async () => (await fromPhone()).subarray(0, 4000), "picture_invalid"],
    ["a flood of pixels", flood, "picture_too_large"],
  ];
  it.each(cases)("is refused: %s", async (_name, make, code) => {
    await expect(encodePicture(await make())).rejects.toMatchObject({ code });
  });
});

describe("a file that is two things", () => {
  it("comes out as a picture alone", async () => {
    const archive = Buffer.from("PK\x03\x04<script>alert(1)</script>", "latin1");
    const { copies } = await encodePicture(Buffer.concat([await plain(500, 400).jpeg().toBuffer(), archive]));
    for (const { bytes } of copies) expect(bytes.includes("script") || bytes.includes("PK\x03\x04")).toBe(false);
  });
});
