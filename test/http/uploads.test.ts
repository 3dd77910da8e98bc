import { describe, expect, it } from "vitest";
import { api, stack, token } from "../support/stack";

const PIXEL = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);

describe("an uploaded picture", () => {
  it("is served as data that no browser runs, from beside the data", async () => {
    const form = new FormData();
    form.set("files", new Blob([PIXEL], { type: "image/png" }), "anh.png");
    const answer = await fetch(`${stack().api}/admin/uploads`, {
      method: "POST",
      body: form,
      headers: { authorization: `Bearer ${await token("operator")}` },
    });
    expect(answer.status).toBe(200);
    const { files } = (await answer.json()) as { files: { url: string }[] };
    const url = files[0]?.url ?? "";
    expect(new URL(url).pathname).toMatch(/^\/uploads\//);
    const picture = await fetch(url);
    expect(Buffer.from(await picture.arrayBuffer()).equals(PIXEL)).toBe(true);
    expect(picture.headers.get("x-content-type-options")).toBe("nosniff");
    expect(picture.headers.get("content-security-policy")).toContain("sandbox");
  });

  it.each(["/uploads/private-x.pdf", "/uploads/..%2fsecrets.json", "/uploads/khong-co.png"])(
    "is not %s",
    async (path) => {
      expect((await api(path)).status).toBe(404);
    },
  );
});
