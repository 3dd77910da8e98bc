import { producerOrders as en } from "../../shared/i18n/en/producer-orders";
import { pair } from "../../shared/i18n/use-texts";
import { producerOrders as vi } from "../../shared/i18n/vi/producer-orders";

/** Words of the orders in the producers' portal in a language. */
export const orderTexts = pair(vi, en);
