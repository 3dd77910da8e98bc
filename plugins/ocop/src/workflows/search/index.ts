export { readSearchHealth } from "./health";
export { beginRebuild, rebuildSearch } from "./rebuild";
export { reconcileSearch } from "./reconcile";
export { keepSearchWritten } from "./writer";
