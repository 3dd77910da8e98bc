import { api } from "./stack";

/** Asks Medusa's own search of the store. */
export async function storeSearch(body: object): Promise<Response> {
  return api("/store/search", { method: "POST", body: JSON.stringify(body) });
}
