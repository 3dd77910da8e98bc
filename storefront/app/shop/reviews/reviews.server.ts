import { read } from "../../shared/api/client.server";
import type { ReviewListAnswer } from "../../shared/api/types";
import type { Language } from "../../shared/language";
import { PAGE_KEY } from "./page-key";

const PAGE_SIZE = 10;
const LAST_PAGE = 10_000;

/** The page of reviews that an address asks for, 1 when it asks for none. */
function pageOf(search: URLSearchParams): number {
  const asked = Number(search.get(PAGE_KEY));
  return Number.isInteger(asked) && asked > 1 && asked < LAST_PAGE ? asked : 1;
}

/** One page of reviews of a product or a producer, by id. */
export async function loadReviews(
  request: Request,
  language: Language,
  whose: { product: string } | { producer: string },
  agePass: string | null,
): Promise<ReviewListAnswer & { page: number; last: number }> {
  const page = pageOf(new URL(request.url).searchParams);
  const query = { ...whose, limit: PAGE_SIZE, offset: (page - 1) * PAGE_SIZE };
  const answer = await read<ReviewListAnswer>(language, "/store/reviews", query, agePass);
  return { ...answer, page, last: Math.max(1, Math.ceil(answer.count / PAGE_SIZE)) };
}
