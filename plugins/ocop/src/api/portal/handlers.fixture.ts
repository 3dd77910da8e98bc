import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

/** Every handler below a folder as Medusa mounts it, sorted: "GET /producer/members/:id". @param root its address */
export function handlersBelow(folder: string, root: string): string[] {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" });
  return files
    .filter((file) => path.basename(file) === "route.ts")
    .flatMap((file) => {
      const parts = path.dirname(file).split(path.sep);
      const address = [root, ...parts.map((part) => part.replace(/^\[(\w+)\]$/, ":$1"))].join("/");
      const source = readFileSync(path.join(folder, file), "utf8");
      return [...source.matchAll(/^export (?:async function|const) (GET|POST|PUT|PATCH|DELETE)\b/gm)].map(
        ([, method]) => `${method} ${address}`,
      );
    })
    .toSorted();
}
