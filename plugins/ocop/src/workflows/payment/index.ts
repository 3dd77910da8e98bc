export { authorizeDeferred } from "./authorize-deferred";
