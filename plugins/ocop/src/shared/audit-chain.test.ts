import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { type AuditFacts, type AuditLink, canonicalForm, chainAfter, followChain, NO_LINES } from "./audit-chain";

const line = (id: string, more: Partial<AuditFacts> = {}): AuditFacts => ({
  id,
  at: "2026-11-26T01:02:03.000456Z",
  actor_type: "officer",
  actor_id: "off_1",
  action: "certificate.revoked",
  subject_type: "certificate",
  subject_id: "cert_1",
  before: { status: "active", stars: 4 },
  after: { status: "revoked", stars: 4 },
  reason: "Thu hồi theo quyết định",
  ...more,
});

const LINES = ["a", "b", "c", "d", "e"].map((id) => line(id));
const sealed = (lines: readonly AuditFacts[] = LINES): (AuditFacts & AuditLink)[] => {
  const links = chainAfter(NO_LINES, lines);
  return lines.flatMap((one, place) => {
    const link = links[place];
    return link === undefined ? [] : [{ ...one, ...link }];
  });
};

describe("canonicalForm", () => {
  it("is one text for one line, however its parts are ordered and whatever more a row has", () => {
    const place = { position: 1, previous_hash: NO_LINES.hash };
    const { before: _before, ...rest } = line("a");
    const turned = { ...rest, before: { stars: 4, status: "active" }, more: true };
    expect(canonicalForm(turned, place)).toBe(canonicalForm(line("a"), place));
  });

  it("is JSON by RFC 8785: names sorted, no blanks, numbers and marks as they are", () => {
    const text = canonicalForm(line("a", { before: { b: 1.5, a: "Thanh Hóa", c: [null, 1e21] }, after: null }), {
      position: 7,
      previous_hash: "00",
    });
    expect(text).toBe(
      '{"action":"certificate.revoked","actor_id":"off_1","actor_type":"officer","after":null,' +
        '"at":"2026-11-26T01:02:03.000456Z","before":{"a":"Thanh Hóa","b":1.5,"c":[null,1e+21]},"id":"a","position":7,' +
        '"previous_hash":"00","reason":"Thu hồi theo quyết định","subject_id":"cert_1","subject_type":"certificate"}',
    );
  });

  it("tells text from number, and none from empty", () => {
    const place = { position: 1, previous_hash: "0" };
    const forms = [1, "1", null, "", {}, []].map((value) => canonicalForm(line("a", { after: { value } }), place));
    expect(new Set(forms).size).toBe(forms.length);
  });
});

describe("chainAfter", () => {
  it("hangs each line on the one before", () => {
    const links = chainAfter(NO_LINES, LINES);
    expect(links.map(({ position }) => position)).toEqual([1, 2, 3, 4, 5]);
    expect(links.map(({ previous_hash }) => previous_hash)).toEqual([
      NO_LINES.hash,
      ...links.slice(0, -1).map(({ hash }) => hash),
    ]);
    const [first] = links;
    const text = canonicalForm(line("a"), { position: 1, previous_hash: NO_LINES.hash });
    expect(first?.hash).toBe(createHash("sha256").update(text).digest("hex"));
  });

  it("comes out the same in one piece and in several", () => {
    const [head] = chainAfter(NO_LINES, LINES.slice(0, 2)).slice(-1);
    if (head === undefined) throw new Error("two lines have an end");
    expect(chainAfter(head, LINES.slice(2))).toEqual(chainAfter(NO_LINES, LINES).slice(2));
  });
});

describe("followChain", () => {
  it("follows an honest chain to its end, also from its middle", () => {
    const lines = sealed();
    const [last] = lines.slice(-1);
    expect(followChain(NO_LINES, lines)).toEqual({ head: { position: 5, hash: last?.hash } });
    const [, second] = lines;
    if (second === undefined) throw new Error("five lines have a second");
    expect(followChain(second, lines.slice(2))).toEqual({ head: { position: 5, hash: last?.hash } });
  });

  it.each(["at", "actor_id", "action", "subject_id", "reason"] as const)(
    "names the line whose %s was changed",
    (key) => {
      const lines = sealed().map((one) => (one.id === "c" ? { ...one, [key]: "another" } : one));
      expect(followChain(NO_LINES, lines)).toEqual({ broken: { id: "c", position: 3, why: "content" } });
    },
  );

  it("names the line whose values were changed", () => {
    const lines = sealed().map((one) => (one.id === "b" ? { ...one, after: { status: "revoked", stars: 5 } } : one));
    expect(followChain(NO_LINES, lines)).toEqual({ broken: { id: "b", position: 2, why: "content" } });
  });

  it("names the line after one that is gone", () => {
    const lines = sealed().filter(({ id }) => id !== "b");
    expect(followChain(NO_LINES, lines)).toEqual({ broken: { id: "c", position: 3, why: "gap" } });
  });

  it("names the line after one that was changed and given a hash that fits", () => {
    const forged = sealed(LINES.map((one) => (one.id === "b" ? line("b", { reason: "Không rõ" }) : one)));
    const lines = sealed().map((one, place) => (one.id === "b" ? (forged[place] ?? one) : one));
    expect(followChain(NO_LINES, lines)).toEqual({ broken: { id: "c", position: 3, why: "order" } });
  });

  it("names a line that was put between", () => {
    const [first, second] = sealed();
    if (first === undefined || second === undefined) throw new Error("five lines have two");
    const lines = [first, { ...line("x"), position: 2, previous_hash: first.hash, hash: "0" }, second];
    expect(followChain(NO_LINES, lines)).toEqual({ broken: { id: "x", position: 2, why: "content" } });
  });
});
