import { SHARDS, versioned } from "./versioned";

const document = { id: "prod_1", title: "Nước mắm", price: 90_000, codes: ["a", "b"] };

it("gives the same content the same version, and any other content another", () => {
  const { version, shard } = versioned(document);
  expect(versioned({ ...document }).version).toBe(version);
  for (const other of [{ title: "nước mắm" }, { price: 90_001 }, { codes: ["b", "a"] }, { id: "prod_2" }])
    expect(versioned({ ...document, ...other }).version).not.toBe(version);
  expect(versioned({ ...document, title: "Khác" }).shard).toBe(shard);
});

it("spreads ids over all shards", () => {
  const shards = Array.from({ length: 20_000 }, (_, n) => versioned({ id: `prod_${n}` }).shard);
  expect(new Set(shards).size).toBe(SHARDS);
  expect(Math.min(...shards)).toBe(0);
  expect(Math.max(...shards)).toBe(SHARDS - 1);
});
