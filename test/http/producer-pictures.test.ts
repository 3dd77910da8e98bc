import { request } from "node:http";
import sharp from "sharp";
import { beforeAll, describe, expect, it } from "vitest";
import type { PictureAnswer } from "../../plugins/ocop/src/contract/producer-picture";
import { onDatabase } from "../support/audit";
import { jpeg, pictureOf, sendPicture } from "../support/listings";
import { ask, invited, newProducer, type Person } from "../support/members";
import { api, stack } from "../support/stack";

let owner: Person & { producer_id: string };
beforeAll(async () => {
  owner = await newProducer();
});

const MEGABYTE = 1024 * 1024;

/** Begins to send a body of a size and goes on until an answer comes; how much was sent by then. */
async function flood(size: number, announced: boolean): Promise<{ status: number; sent: number }> {
  return new Promise((resolve, reject) => {
    const head =
      '--x\r\nContent-Disposition: form-data; name="picture"; filename="a.jpg"\r\nContent-Type: image/jpeg\r\n\r\n';
    let sent = 0;
    let over = false;
    const req = request(`${stack().api}/producer/pictures`, {
      method: "POST",
      headers: {
        authorization: `Bearer ${owner.token}`,
        "content-type": "multipart/form-data; boundary=x",
        ...(announced ? { "content-length": size } : {}),
      },
    });
    req.on("response", (answer) => {
      over = true;
      resolve({ status: answer.statusCode ?? 0, sent });
      req.destroy();
    });
    req.on("error", (error) => (over ? undefined : reject(error)));
    req.write(head);
    const chunk = Buffer.alloc(256 * 1024, 255);
    const more = () => {
      if (over || sent >= size - head.length - chunk.length) return;
      sent += chunk.length;
      if (req.write(chunk)) setImmediate(more);
      else req.once("drain", more);
    };
    more();
  });
}

describe("a picture", () => {
  it("is kept under a name of ours, in three widths and two formats, without what the phone wrote into it", async () => {
    const source = await sharp(await jpeg(2400, 1600))
      .withExif({ IFD3: { GPSLatitudeRef: "N", GPSLatitude: "21/1 1/1 0/1" }, IFD0: { Make: "Demo" } })
      .withMetadata({ orientation: 6 })
      .toBuffer();
    const { status, body } = await sendPicture(owner, source, { name: "../../etc/passwd.php" });
    expect(status).toBe(201);
    const picture = body.picture as PictureAnswer;
    expect(picture.url).toMatch(/^\/pictures\/[0-9a-f]{32}-640\.webp$/);
    expect(picture).toMatchObject({ sized: true, width: 1280, height: 1920 });
    for (const width of [320, 640, 1280])
      for (const format of ["avif", "webp"]) {
        const answer = await api(picture.url.replace("-640.webp", `-${width}.${format}`));
        expect(answer.headers.get("content-type")).toBe(`image/${format}`);
        expect(answer.headers.get("x-content-type-options")).toBe("nosniff");
        expect(answer.headers.get("content-security-policy")).toContain("sandbox");
        const bytes = Buffer.from(await answer.arrayBuffer());
        const { exif, width: wide } = await sharp(bytes).metadata();
        expect(exif).toBeUndefined();
        expect(wide).toBe(width);
      }
  });
  it("belongs to whoever sent it", async () => {
    const picture = await pictureOf(owner);
    const { body } = await ask(owner, "pictures");
    expect((body.pictures as PictureAnswer[])[0]?.id).toBe(picture.id);
    const other = await newProducer();
    expect((await ask(other, "pictures")).body).toMatchObject({ pictures: [] });
  });
  it("is not sent by members for orders alone", async () => {
    const clerk = await invited(owner, "orders");
    expect(await sendPicture(clerk, await jpeg())).toMatchObject({ status: 403, body: { code: "role_required" } });
  });
  it.each(["khong-co.webp", `${"0".repeat(32)}-640.webp`, `${"0".repeat(32)}-640.svg`, "..%2f..%2fsecrets.json"])(
    "is not /pictures/%s",
    async (name) => {
      expect((await api(`/pictures/${name}`)).status).toBe(404);
    },
  );
});

describe("what is no picture", () => {
  const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>';
  it.each([
    ["SVG", svg, "image/svg+xml", "a.svg"],
    ["SVG that calls itself JPEG", svg, "image/jpeg", "a.jpg"],
    ["HTML named .jpg", "<!doctype html><script>alert(1)</script>", "image/jpeg", "a.jpg"],
    ["PDF", "%PDF-1.7", "application/pdf", "a.pdf"],
    ["text", "xin chào", "image/png", "a.png"],
    ["nothing", "", "image/jpeg", "a.jpg"],
  ])("is refused: %s", async (_name, content, type, name) => {
    expect(await sendPicture(owner, Buffer.from(content), { type, name })).toMatchObject({
      status: 400,
      body: { code: "picture_invalid" },
    });
  });
  it("is refused when it is cut, and when it lies in another field or in no form", async () => {
    const whole = await jpeg(1200, 900);
    const cut = await sendPicture(owner, whole.subarray(0, Math.floor(whole.length / 2)));
    expect(cut.body).toMatchObject({ code: "picture_invalid" });
    const elsewhere = await sendPicture(owner, whole, { field: "file" });
    expect(elsewhere).toMatchObject({ status: 400, body: { code: "picture_missing" } });
    expect(await ask(owner, "pictures", { picture: "data:image/png;base64,AA" })).toMatchObject({
      status: 400,
      body: { code: "picture_missing" },
    });
  });
  it("comes out as a picture alone when it is two things at once", async () => {
    const both = Buffer.concat([await jpeg(), Buffer.from("PK\x03\x04<script>alert(1)</script>")]);
    const { body } = await sendPicture(owner, both);
    const answer = await api((body.picture as PictureAnswer).url);
    expect(Buffer.from(await answer.arrayBuffer()).includes("script")).toBe(false);
  });
});

describe("too much", () => {
  it("is refused before it is read where it is announced", async () => {
    const { status, sent } = await flood(100 * MEGABYTE, true);
    expect(status).toBe(413);
    expect(sent).toBeLessThan(20 * MEGABYTE);
  });
  it("is cut off where it is not announced", async () => {
    const { status, sent } = await flood(100 * MEGABYTE, false);
    expect(status).toBe(413);
    expect(sent).toBeLessThan(40 * MEGABYTE);
  });
  it("of pixels is refused", async () => {
    const wide = await sharp({ create: { width: 9000, height: 6000, channels: 3, background: "#fff" } })
      .png()
      .toBuffer();
    expect(await sendPicture(owner, wide, { type: "image/png" })).toMatchObject({
      status: 413,
      body: { code: "picture_too_large" },
    });
  });
  it("of pictures in a day is refused, and the next day is another one", async () => {
    const busy = await newProducer();
    await onDatabase((client) =>
      client.query(
        `insert into listing_picture (id, producer_id, url, stem) select 'lpic_t' || md5($1 || n), $1, '/x/' || md5($1 || n), md5($1 || n)
         from generate_series(1, 60) n`,
        [busy.producer_id],
      ),
    );
    expect(await sendPicture(busy, await jpeg())).toMatchObject({ status: 429, body: { code: "picture_limit" } });
    await onDatabase((client) =>
      client.query("update listing_picture set created_at = now() - interval '25 hours' where producer_id = $1", [
        busy.producer_id,
      ]),
    );
    expect((await sendPicture(busy, await jpeg())).status).toBe(201);
  });
});
