export { forgetSearchWordsWorkflow } from "./forget";
export { readOfficeSearchWords } from "./office";
export { readSearchWords } from "./read";
export { countSearch } from "./record";
