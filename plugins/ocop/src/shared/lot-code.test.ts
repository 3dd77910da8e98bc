import { generateKeyPairSync } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "./clock";
import { randomKeyId, randomLotCode, readLotCode, signLotCode } from "./lot-code";

const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const TOKEN_LENGTH = 137;
const pair = () => ({ ...generateKeyPairSync("ed25519"), id: randomKeyId() });
const ours = pair();
const next = pair();
const keys = new Map([ours, next].map(({ id, publicKey }) => [id, publicKey]));
const claim = { code: randomLotCode(), key_id: ours.id, issued_on: "2026-11-26" };
const token = signLotCode(claim, ours.privateKey);

describe("a signed lot code", () => {
  it("says what was signed, in characters that a dense QR code takes", () => {
    expect(readLotCode(token, keys)).toEqual(claim);
    expect(token).toMatch(/^[0-9A-HJKMNP-TV-Z]+$/);
    expect(token).toHaveLength(TOKEN_LENGTH);
    expect(signLotCode(claim, ours.privateKey)).toBe(token);
  });

  it("comes back for any code, day and key", () => {
    fc.assert(
      fc.property(fc.nat(40_000), fc.boolean(), (days, first) => {
        const signer = first ? ours : next;
        const any = { code: randomLotCode(), key_id: signer.id, issued_on: addDays("1970-01-01", days) };
        expect(readLotCode(signLotCode(any, signer.privateKey), keys)).toEqual(any);
      }),
      { numRuns: 200 },
    );
  });

  it("is not believed with any one character changed", () => {
    const believed: string[] = [];
    for (let place = 0; place < TOKEN_LENGTH; place += 1)
      for (const letter of [...ALPHABET, "a", "-", "O", "I", "é"]) {
        const changed = token.slice(0, place) + letter + token.slice(place + 1);
        if (changed !== token && readLotCode(changed, keys) !== null) believed.push(changed);
      }
    expect(believed).toEqual([]);
  });

  it("is not believed after any of 10,000 random mutations", () => {
    const place = fc.nat(TOKEN_LENGTH - 1);
    const letters = fc.array(fc.constantFrom(...ALPHABET), { minLength: 1, maxLength: TOKEN_LENGTH });
    fc.assert(
      fc.property(
        place,
        fc.nat(TOKEN_LENGTH),
        letters,
        fc.constantFrom("put", "insert", "cut", "case", "space"),
        (at, length, put, kind) => {
          const text = put.join("");
          const changed = {
            put: token.slice(0, at) + text + token.slice(at + text.length),
            insert: token.slice(0, at) + text + token.slice(at),
            cut: token.slice(0, at) + token.slice(at + 1 + length),
            case: token.slice(0, at) + token.slice(at).toLowerCase(),
            space: `${token.slice(0, at)} ${token.slice(at)}`,
          }[kind];
          fc.pre(changed !== token);
          expect(readLotCode(changed, keys)).toBeNull();
        },
      ),
      { numRuns: 10_000 },
    );
  });

  it("is believed by its own key alone, also when a newer one signs", () => {
    const newer = signLotCode({ ...claim, key_id: next.id }, next.privateKey);
    expect(readLotCode(newer, keys)?.key_id).toBe(next.id);
    expect(readLotCode(token, new Map([[next.id, next.publicKey]]))).toBeNull();
    // Signed by somebody who claims our key's id, or whose key bears our name elsewhere.
    const stranger = pair();
    expect(readLotCode(signLotCode(claim, stranger.privateKey), keys)).toBeNull();
    expect(readLotCode(token, new Map([[ours.id, stranger.publicKey]]))).toBeNull();
  });

  it("is not made of what a label cannot carry", () => {
    for (const wrong of [
      { code: "short" },
      { code: `${claim.code.slice(1)}i` },
      { key_id: "" },
      { issued_on: "1969-12-31" },
      { issued_on: "26/11/2026" },
    ])
      expect(() => signLotCode({ ...claim, ...wrong }, ours.privateKey)).toThrow(RangeError);
  });

  it("has a code of its own each time", () => {
    const codes = Array.from({ length: 1000 }, randomLotCode);
    expect(new Set(codes).size).toBe(1000);
    // Every character of the alphabet at every place, or nearly: 26 places of 32 in 1,000 draws.
    for (let place = 0; place < 26; place += 1)
      expect(new Set(codes.map((code) => code[place])).size).toBeGreaterThan(28);
  });
});
