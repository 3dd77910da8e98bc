import { expect, it } from "vitest";
import { foldedSql } from "../../plugins/ocop/src/shared/folded-sql";
import { fold } from "../../plugins/ocop/src/shared/text";
import { onDatabase } from "../support/audit";

it("the database folds every name of a place as the shop does, composed or not", async () => {
  const { rows } = await onDatabase((client) =>
    client.query<{ name: string; composed: string; apart: string }>(
      `select distinct name, ${foldedSql("name")} as composed, ${foldedSql("normalize(name, NFD)")} as apart
       from territory_unit`,
    ),
  );
  expect(rows.length).toBeGreaterThan(3_000);
  const otherwise = rows.filter(({ name, composed, apart }) => composed !== fold(name) || apart !== composed);
  expect(otherwise).toEqual([]);
});

it("and every Vietnamese letter, small and large", async () => {
  const vowels = ["a", "ă", "â", "e", "ê", "i", "o", "ô", "ơ", "u", "ư", "y"];
  const tones = ["", "\u0300", "\u0301", "\u0303", "\u0309", "\u0323"];
  const small = [...vowels.flatMap((vowel) => tones.map((tone) => `${vowel}${tone}`)), "đ"].join("").normalize("NFC");
  const letters = `${small}${small.toUpperCase()}`;
  const { rows } = await onDatabase((client) =>
    client.query<{ folded: string; none: string }>(
      `select ${foldedSql("$1::text")} as folded, ${foldedSql("null::text")} as none`,
      [letters],
    ),
  );
  expect(rows).toEqual([{ folded: fold(letters), none: "" }]);
});
