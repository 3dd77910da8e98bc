import { producerDelivery as en } from "../../shared/i18n/en/producer-delivery";
import { pair } from "../../shared/i18n/use-texts";
import { producerDelivery as vi } from "../../shared/i18n/vi/producer-delivery";

/** Words of the page about delivery in a language. */
export const deliveryTexts = pair(vi, en);
