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

/** Relative links and pictures of a document, as paths in the project. */
function linksOf(file: string): string[] {
  return [...read(file).matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, target = ""]) => target.replace(/#.*$/, ""))
    .filter((target) => target !== "" && !/^[a-z]+:/.test(target))
    .map((target) => path.join(path.dirname(file), target));
}

const documents = (folder: string) =>
  readdirSync(path.join(project, folder))
    .filter((name) => name.endsWith(".md"))
    .map((name) => path.join(folder, name));

describe("links of the documents", () => {
  const files = [...documents("."), ...documents("docs"), ...documents("docs/decisions")];

  it("lead somewhere", () => {
    const links = files.flatMap((file) => linksOf(file).map((target) => `${file} → ${target}`));
    expect(links.length).toBeGreaterThan(50);
    expect(links.filter((link) => !existsSync(path.join(project, link.split(" → ")[1] ?? "")))).toEqual([]);
  });

  it.each([
    ["docs/portal.md", /^producer-/],
    ["docs/offices.md", /^office-/],
  ])("%s shows exactly the pictures that the browser tests of its portal take", (file, tests) => {
    const sources = readdirSync(path.join(project, "test/e2e"))
      .filter((name) => tests.test(name))
      .map((name) => read(path.join("test/e2e", name)))
      .filter((source) => source.includes("picture(page"));
    const shown = linksOf(file).flatMap((target) => /([^/]+)\.webp$/.exec(target)?.[1] ?? []);
    const taken = shown.filter((name) => sources.some((source) => source.includes(`"${name}"`)));
    expect(shown.length).toBeGreaterThan(5);
    expect(taken).toEqual(shown);
    const named = sources.flatMap((source) =>
      [...source.matchAll(/picture\(page, "([^"]+)"\)/g)].map(([, name]) => name),
    );
    expect(named.filter((name) => name !== undefined && !shown.includes(name))).toEqual([]);
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
