// The door of every command. Nothing here, and nothing it imports before the
// check, may need a newer Node than the one that is complained about.
import { nodeTooOld } from "./node-version.mjs";

const complaint = nodeTooOld(process.versions.node);
if (complaint === undefined) {
  import("./prepare.mjs");
} else {
  process.stderr.write(`✗ ${complaint}\n`);
  process.exitCode = 1;
}
