import { deflateRawSync } from "node:zlib";
import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { unzipWithin } from "./unzip";

const all = () => true;
const text = (bytes: Uint8Array | undefined) => Buffer.from(bytes ?? []).toString("utf8");

/** An archive that names one file, packed, `times` times over. */
function sharing(packed: Buffer, times: number): Buffer {
  const head = Buffer.alloc(30);
  head.writeUInt32LE(0x04034b50);
  head.writeUInt16LE(8, 8);
  const entries = Array.from({ length: times }, (_, place) => {
    const name = Buffer.from(`${place}.xml`);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50);
    entry.writeUInt16LE(8, 10);
    entry.writeUInt32LE(packed.length, 20);
    entry.writeUInt16LE(name.length, 28);
    return Buffer.concat([entry, name]);
  });
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50);
  end.writeUInt16LE(times, 10);
  end.writeUInt32LE(head.length + packed.length, 16);
  return Buffer.concat([head, packed, ...entries, end]);
}

describe("unzipWithin", () => {
  it("gives the files that are wanted, packed and stored ones", () => {
    const bytes = zipSync({
      "a.xml": strToU8("chè".repeat(100)),
      "b.xml": [strToU8("lam"), { level: 0 }],
      "c.png": strToU8("x"),
    });
    const files = unzipWithin(bytes, 1_000, (name) => name.endsWith(".xml"));
    expect(Object.keys(files)).toEqual(["a.xml", "b.xml"]);
    expect([text(files["a.xml"]), text(files["b.xml"])]).toEqual(["chè".repeat(100), "lam"]);
  });

  it("reads numbers of 64 bits, as some programs write all of theirs", () => {
    const packed = deflateRawSync("lam");
    const bytes = sharing(packed, 1);
    const entry = bytes.indexOf("PK\u0001\u0002", undefined, "latin1");
    const extra = Buffer.alloc(20);
    extra.writeUInt16LE(1, 0);
    extra.writeUInt16LE(16, 2);
    extra.writeBigUInt64LE(3n, 4);
    extra.writeBigUInt64LE(BigInt(packed.length), 12);
    bytes.writeUInt32LE(0xffffffff, entry + 20);
    bytes.writeUInt32LE(0xffffffff, entry + 24);
    bytes.writeUInt16LE(extra.length, entry + 30);
    const name = entry + 46 + "0.xml".length;
    expect(
      text(unzipWithin(Buffer.concat([bytes.subarray(0, name), extra, bytes.subarray(name)]), 3, all)["0.xml"]),
    ).toBe("lam");
  });

  it("counts what comes out of all files together", () => {
    const bytes = zipSync({ "a.xml": new Uint8Array(600), "b.xml": new Uint8Array(600) });
    expect(Object.keys(unzipWithin(bytes, 1_200, all))).toHaveLength(2);
    expect(() => unzipWithin(bytes, 1_199, all)).toThrow(RangeError);
  });

  it("refuses files that share their bytes", () => {
    const packed = deflateRawSync(Buffer.alloc(100_000));
    expect(Object.keys(unzipWithin(sharing(packed, 1), 1e6, all))).toEqual(["0.xml"]);
    expect(() => unzipWithin(sharing(packed, 9), 1e6, all)).toThrow("share");
  });

  it.each([
    ["nothing", ""],
    ["half an archive", "PK\u0003\u0004abc"],
    ["an end alone", `PK\u0005\u0006${"\u0001".repeat(18)}`],
  ])("takes %s for no archive", (_what, bytes) =>
    expect(() => unzipWithin(Buffer.from(bytes, "latin1"), 100, all)).toThrow(RangeError),
  );
});
