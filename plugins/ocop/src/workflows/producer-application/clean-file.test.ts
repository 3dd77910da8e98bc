import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { cleanFile } from "./clean-file";

const picture = () => sharp({ create: { width: 40, height: 20, channels: 3, background: "#8a1c1c" } });
const refusal = { code: "paper_file_refused" };

describe("a paper's file", () => {
  it.each(["jpeg", "png", "webp"] as const)(
    "is written anew from %s, upright and without its metadata",
    async (format) => {
      const sent = await picture()
        .withExif({ IFD0: { Copyright: "bi-mat-vi-tri" }, IFD3: { GPSLatitudeRef: "N" } })
        .withMetadata({ orientation: 6 })
        .toFormat(format)
        .toBuffer();
      const { bytes, type } = await cleanFile(sent);
      expect(type).toBe("image/webp");
      const { width, height, exif, orientation } = await sharp(bytes).metadata();
      expect({ width, height, exif, orientation }).toEqual({
        width: 20,
        height: 40,
        exif: undefined,
        orientation: undefined,
      });
      expect(bytes.includes("bi-mat-vi-tri")).toBe(false);
    },
  );

  it("loses what hangs behind the picture", async () => {
    const sent = Buffer.concat([await picture().png().toBuffer(), Buffer.from("<script>alert(1)</script>")]);
    expect((await cleanFile(sent)).bytes.includes("script")).toBe(false);
  });

  it("may be a PDF, which stays as it is", async () => {
    const pdf = Buffer.from("%PDF-1.7\n1 0 obj\nendobj\ntrailer\n%%EOF\n");
    expect(await cleanFile(pdf)).toEqual({ bytes: pdf, type: "application/pdf", extension: "pdf" });
  });

  it.each([
    ["nothing", ""],
    ["a page", "<!doctype html><script>alert(1)</script>"],
    ["a drawing that can hold scripts", '<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>'],
    ["half a PDF", "%PDF-1.7\n1 0 obj"],
    ["a PDF that begins elsewhere", "<html>%PDF-1.7 %%EOF"],
    ["an archive", "PK\u0003\u0004"],
  ])("is not %s", async (_what, text) => {
    await expect(cleanFile(Buffer.from(text))).rejects.toMatchObject(refusal);
  });

  it("is no moving picture, no half one and no bomb", async () => {
    await expect(cleanFile(await picture().gif().toBuffer())).rejects.toMatchObject(refusal);
    const whole = await picture().png().toBuffer();
    await expect(cleanFile(whole.subarray(0, whole.length - 30))).rejects.toMatchObject(refusal);
    const bomb = sharp({ create: { width: 9000, height: 9000, channels: 3, background: "#fff" } });
    await expect(cleanFile(await bomb.png().toBuffer())).rejects.toMatchObject(refusal);
  });
});
