export { whileAlone } from "./alone";
export { attachLogin } from "./attach-login";
export { attachLoginStep } from "./steps/attach-login";
