import path from "node:path";

const project = path.resolve(__dirname, "..", "..");

/** Absolute folders of the project's parts. */
export const roots = {
  project,
  backend: path.join(project, "backend"),
  plugin: path.join(project, "plugins", "ocop"),
  storefront: path.join(project, "storefront"),
} as const;
