import type { Route } from "./+types/products-export-route";
import { exportList } from "./export.server";
import { PRODUCT_FILTERS } from "./filters";

/** `GET /office/san-pham/tai-ve?dinh-dang=csv`: the list of products as a file. */
export async function loader({ request }: Route.LoaderArgs) {
  return exportList(request, PRODUCT_FILTERS, "/office/rated-products");
}
