import { z } from "@medusajs/framework/zod";
import { reference } from "./query";

/** What stands in the way of taking an entry over: people, orders, money, or something that was made in its name. */
export type ClaimHindrance = "members" | "orders" | "money" | "work";

/** A producer of the register that nobody has joined, and that a joining one may be. */
export interface RegisterEntry {
  id: string;
  name: string;
  tax_code: string | null;
  /** "Xã Hoằng Lộc, Thanh Hóa"; null for none. */
  place: string | null;
  /** What both have in common: the tax code, or the name and the commune. */
  match: "tax_code" | "name";
  /** Its rated products by name, each with the numbers of its certificates. */
  products: { title: string; certificates: string[] }[];
  hindrance: ClaimHindrance | null;
}

/** Answer of `GET /admin/ocop/producers/:id/register-entries`. */
export interface RegisterEntriesAnswer {
  entries: RegisterEntry[];
}

/** Body of `POST /admin/ocop/producers/:id/register-entries`: takes an entry over. */
export const takeOverBody = z.strictObject({ entry_id: reference });
