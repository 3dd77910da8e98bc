import type { Shortage } from "../../../workflows/stock";
import type { FieldProblem } from "../../errors";

/** What the buyer is told about one line. */
export function shortageProblem({ title, available }: Shortage): FieldProblem {
  if (available === 0) return { vi: `“${title}” đã hết hàng.`, en: `“${title}” is sold out.` };
  return { vi: `“${title}” chỉ còn ${available} sản phẩm.`, en: `Only ${available} left of “${title}”.` };
}
