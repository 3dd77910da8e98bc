import jsQR from "jsqr";
import { PNG } from "pngjs";
import { describe, expect, it } from "vitest";
import { qrPicture } from "./qr-picture.server";

describe("qrPicture", () => {
  it("is a picture from which a reader gets the text back", async () => {
    const text =
      "00020101021238550010A000000727012500069704360111DEMO00000010208QRIBFTTA530370454061500005802VN6304C598";
    const address = await qrPicture(text);
    expect(address.startsWith("data:image/png;base64,")).toBe(true);
    const { data, width, height } = PNG.sync.read(Buffer.from(address.split(",")[1] ?? "", "base64"));
    expect(jsQR(new Uint8ClampedArray(data), width, height)?.data).toBe(text);
    // Shown in the page itself: it has to stay small.
    expect(address.length).toBeLessThan(12_000);
  });
});
