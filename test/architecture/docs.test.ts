import { existsSync, readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { environmentNames } from "../../backend/src/config/env";

const project = path.resolve(__dirname, "..", "..");
const read = (file: string) => readFileSync(path.join(project, file), "utf8");

/** The folders of the map in docs/architecture.md, as full paths. */
function mappedFolders(): string[] {
  const map = /```text\n([\s\S]*?)```/.exec(read("docs/architecture.md"))?.[1] ?? "";
  const stack: string[] = [];
  const folders: string[] = [];
  for (const line of map.split("\n")) {
    const indent = (line.length - line.trimStart().length) / 2;
    const names = [...line.slice(0, 30).matchAll(/(\S+)\/(?=\s|$)/g)].map((match) => match[1] ?? "");
    if (names.length === 0) continue;
    for (const name of names) folders.push([...stack.slice(0, indent), name].join("/"));
    stack[indent] = names[0] ?? "";
    stack.length = indent + 1;
  }
  return folders;
}

const subfolders = (folder: string) =>
  readdirSync(path.join(project, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith(".") && entry.name !== "node_modules")
    .map((entry) => `${folder}/${entry.name}`);

describe("the map in docs/architecture.md", () => {
  it("names only folders that exist", () => {
    const folders = mappedFolders();
    expect(folders.length).toBeGreaterThan(20);
    expect(folders.filter((folder) => !existsSync(path.join(project, folder)))).toEqual([]);
  });

  it("names every room and every folder of the plugin", () => {
    const folders = mappedFolders();
    const present = [...subfolders("plugins/ocop/src"), ...subfolders("plugins/ocop/src/modules")];
    expect(present.filter((folder) => !folders.includes(folder))).toEqual([]);
  });
});

describe(".env.example", () => {
  it("lists exactly the variables of the schema", () => {
    const listed = [...read(".env.example").matchAll(/^([A-Z0-9_]+)=/gm)].map((match) => match[1]);
    expect(listed.toSorted()).toEqual(environmentNames.toSorted());
  });

  it("has each of them explained in the README", () => {
    const readme = read("README.md");
    expect(environmentNames.filter((name) => !readme.includes(`\`${name}\``))).toEqual([]);
  });
});
