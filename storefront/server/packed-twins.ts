import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants } from "node:zlib";
import type { Plugin } from "vite";

const compress = promisify(brotliCompress);

/** Writes a Brotli twin beside every script and style for browsers, packed once as tightly as it goes. */
export function packedTwins(): Plugin {
  return {
    name: "packed-twins",
    apply: "build",
    async writeBundle({ dir }, bundle) {
      if (dir === undefined || this.environment.name !== "client") return;
      for (const name of Object.keys(bundle).filter((file) => /\.(js|css)$/.test(file))) {
        const file = path.join(dir, name);
        const packed = await compress(await readFile(file), {
          params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY },
        });
        await writeFile(`${file}.br`, packed);
      }
    },
  };
}
