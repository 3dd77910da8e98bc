export { forgetPageViewsWorkflow } from "./forget";
export { recordPageViewsWorkflow } from "./record";
