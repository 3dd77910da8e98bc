import { readFileSync } from "node:fs";
import path from "node:path";
import { api, stackFolder } from "./stack";
import { webhookSignature } from "./webhook-signature";

/** A page as the storefront tells of it. */
export interface ToldView {
  kind: "product" | "producer" | "feature" | "feature_click";
  slug: string;
  word: string | null;
  count: number;
}

/** The secret by which the tested storefront tells the API of views. */
function secret(): string {
  const { views } = JSON.parse(readFileSync(path.join(stackFolder(), "secrets.json"), "utf8")) as { views: string };
  return process.env.PAGE_VIEW_SECRET || views;
}

/** Tells the API of views as the storefront does; by another key where one is given. */
export async function tellViews(
  body: unknown,
  key = secret(),
): Promise<{ status: number; body: { pages?: number; code?: string } }> {
  const text = JSON.stringify(body);
  const answer = await api("/hooks/page-views", {
    method: "POST",
    body: text,
    headers: { "storefront-signature": webhookSignature(text, key) },
  });
  return { status: answer.status, body: (await answer.json()) as { pages?: number } };
}
