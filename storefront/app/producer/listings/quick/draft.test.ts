import { describe, expect, it } from "vitest";
import { type Draft, readAnswer, sendDraft } from "./draft";

const draft: Draft = {
  key: "0f5e8c1e-1111-4222-8333-944455566677",
  whose: "pmem_1@pdr_1",
  name: "Chè lam",
  price: "45.000",
  stock: "20",
  photo: new Blob(["x"]),
  state: "waiting",
  faults: {},
  message: null,
  at: 0,
};

describe("a draft on a phone", () => {
  it("is gone only when the API says that it has it", () => {
    expect(readAnswer(201, { id: "lst_1" })).toEqual({ is: "sent", id: "lst_1" });
    expect(readAnswer(201, {})).toEqual({ is: "kept", change: { state: "waiting" } });
    expect(readAnswer(200, { id: "lst_1" })).toEqual({ is: "kept", change: { state: "waiting" } });
  });

  it.each([500, 502, 503, 504, 408, 409, 429])("waits after %i", (status) => {
    expect(readAnswer(status, {})).toEqual({ is: "kept", change: { state: "waiting" } });
  });

  it("asks for a log-in after 401, and to be mended after a refusal", () => {
    expect(readAnswer(401, {})).toEqual({ is: "kept", change: { state: "login" } });
    expect(readAnswer(400, { faults: { price: "price" }, message: "" })).toEqual({
      is: "kept",
      change: { state: "refused", faults: { price: "price" }, message: null },
    });
    expect(readAnswer(403, { message: "Không được." })).toMatchObject({ change: { message: "Không được." } });
  });

  it("is sent with its key and photo, and stays without a network", async () => {
    let sent: FormData | null = null;
    const outcome = await sendDraft(draft, "/gui", (_address, init) => {
      sent = init?.body as FormData;
      return Promise.resolve(Response.json({ id: "lst_1" }, { status: 201 }));
    });
    expect(outcome).toEqual({ is: "sent", id: "lst_1" });
    const form = sent as FormData | null;
    expect([form?.get("key"), form?.get("whose")]).toEqual([draft.key, draft.whose]);
    expect(form?.get("photo")).toBeInstanceOf(File);
    expect(await sendDraft(draft, "/gui", () => Promise.reject(new TypeError("offline")))).toEqual({
      is: "kept",
      change: { state: "waiting" },
    });
    const page = () => Promise.resolve(new Response("<html>", { status: 502 }));
    expect(await sendDraft(draft, "/gui", page)).toMatchObject({ is: "kept" });
  });
});
