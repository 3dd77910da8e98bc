export { readNumbers } from "./read";
