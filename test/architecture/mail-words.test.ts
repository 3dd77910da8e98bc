import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { mailTopicLabels } from "../../plugins/ocop/src/admin/resources/mail-vocabulary";

const WORKFLOWS = path.resolve(__dirname, "..", "..", "plugins", "ocop", "src", "workflows");

/** An act of operators, and the one mail that goes without the outbox. */
const NO_TOPICS: ReadonlySet<string> = new Set(["mail.retry", "mail.invitation"]);

it("has a word for every mail that can be given up", () => {
  const sources = readdirSync(WORKFLOWS, { recursive: true, encoding: "utf8" }).filter((name) =>
    /(?<!\.test)\.ts$/.test(name),
  );
  const named = sources.flatMap((name) => [
    ...readFileSync(path.join(WORKFLOWS, name), "utf8").matchAll(/"(mail\.[a-z_]+)"/g),
  ]);
  const topics = new Set(named.map(([, topic = ""]) => topic).filter((topic) => !NO_TOPICS.has(topic)));
  expect([...topics].toSorted()).toEqual(Object.keys(mailTopicLabels).toSorted());
});
