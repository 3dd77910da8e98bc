import { describe, expect, it } from "vitest";
import { routeOf } from "../guard";
import { listingImportRoutes } from "./import-routes";

describe("routes of spreadsheets", () => {
  it.each(listingImportRoutes.map(({ method, path }) => [method, path] as const))(
    "%s %s is itself, no listing with an odd id",
    (method, path) => {
      expect(routeOf(method, path.replace(":id", "limp_1"))?.route.path).toBe(path);
    },
  );
});
