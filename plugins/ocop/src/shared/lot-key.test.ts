import { describe, expect, it } from "vitest";
import { randomLotCode, readLotCode, signLotCode } from "./lot-code";
import { lotVaultKey, makeLotKey, openLotKey, publicLotKey } from "./lot-key";

const vault = lotVaultKey("a secret of this shop");

describe("a kept key", () => {
  const kept = makeLotKey(vault);

  it("signs what its public half believes", () => {
    const key = openLotKey(kept, vault);
    if (key === null) throw new Error("does not open");
    const claim = { code: randomLotCode(), key_id: kept.id, issued_on: "2026-11-26" };
    const token = signLotCode(claim, key);
    expect(readLotCode(token, new Map([[kept.id, publicLotKey(kept)]]))).toEqual(claim);
  });

  it("does not open with another secret, under another name or when a byte is another", () => {
    expect(openLotKey(kept, lotVaultKey("another secret"))).toBeNull();
    expect(openLotKey({ ...kept, id: "ZZZZ" }, vault)).toBeNull();
    const box = Buffer.from(kept.sealed_private_key, "base64");
    for (let place = 0; place < box.length; place += 1) {
      const changed = Buffer.from(box);
      changed[place] = (changed[place] ?? 0) ^ 1;
      expect(openLotKey({ ...kept, sealed_private_key: changed.toString("base64") }, vault)).toBeNull();
    }
    expect(openLotKey({ ...kept, sealed_private_key: "" }, vault)).toBeNull();
  });

  it("shows nothing of its private half", () => {
    expect(kept.sealed_private_key).not.toBe(makeLotKey(vault).sealed_private_key);
    expect(kept.public_key.length).toBeLessThan(80);
  });
});
