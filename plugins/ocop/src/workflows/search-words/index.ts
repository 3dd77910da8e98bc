export { forgetSearchWordsWorkflow } from "./forget";
export { readSearchWords } from "./read";
export { countSearch } from "./record";
