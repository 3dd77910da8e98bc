import { describe, expect, it } from "vitest";
import { sumViews } from "./sum";

const DAY = "2026-11-26";
const idOf = ({ kind, slug }: { kind: string; slug: string }) => (slug === "khong-co" ? undefined : `${kind}-${slug}`);
const product = (slug: string, word: string | null, count = 1) => ({ kind: "product" as const, slug, word, count });

describe("a batch of views", () => {
  it("adds up by page, whatever led there, and by word in one spelling", () => {
    const { views, visits } = sumViews(
      [
        product("che", "Chè lam", 2),
        product("che", "che LAM!"),
        product("che", null, 4),
        product("mat-ong", "Chè lam"),
      ],
      idOf,
      DAY,
    );
    expect(views).toEqual([
      { day: DAY, kind: "product", subject_id: "product-che", views: 7 },
      { day: DAY, kind: "product", subject_id: "product-mat-ong", views: 1 },
    ]);
    expect(visits).toEqual([
      { day: DAY, product_id: "product-che", word: "che lam", visits: 3 },
      { day: DAY, product_id: "product-mat-ong", word: "che lam", visits: 1 },
    ]);
  });

  it("keeps no word that tells of a person, and counts the view all the same", () => {
    const { views, visits } = sumViews([product("che", "0912 345 678"), product("che", "ten@example.com")], idOf, DAY);
    expect(views).toMatchObject([{ views: 2 }]);
    expect(visits).toEqual([]);
  });

  it("tells the views of a card from the clicks on it", () => {
    const told = (kind: "feature" | "feature_click", count: number) => ({ kind, slug: "feat_1", word: null, count });
    const { views } = sumViews([told("feature", 5), told("feature_click", 2), told("feature", 1)], () => "feat_1", DAY);
    expect(views).toEqual([
      { day: DAY, kind: "feature", subject_id: "feat_1", views: 6 },
      { day: DAY, kind: "feature_click", subject_id: "feat_1", views: 2 },
    ]);
  });

  it("counts no page that nobody knows, and no words of a producer's page", () => {
    const producer = { kind: "producer" as const, slug: "htx", word: "che lam", count: 3 };
    expect(sumViews([product("khong-co", "che"), producer], idOf, DAY)).toEqual({
      views: [{ day: DAY, kind: "producer", subject_id: "producer-htx", views: 3 }],
      visits: [],
    });
  });
});
