export { whileAlone } from "./alone";
export { attachLogin } from "./attach-login";
export { stillOpen } from "./open-invitation";
export { attachLoginStep } from "./steps/attach-login";
