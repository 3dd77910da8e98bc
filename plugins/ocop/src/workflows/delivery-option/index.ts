export { assignProfiles, ensureProfiles } from "./profiles";
export {
  type DeliveryOption,
  FULFILMENT_PROVIDER,
  readDeliveryOptions,
  setDeliveryOptions,
  setDeliveryOptionsWorkflow,
} from "./set-options";
