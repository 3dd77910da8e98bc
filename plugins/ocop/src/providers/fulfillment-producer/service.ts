import { AbstractFulfillmentProviderService } from "@medusajs/framework/utils";
import type {
  CalculatedShippingOptionPrice,
  CalculateShippingOptionPriceDTO,
  CreateFulfillmentResult,
  CreateShippingOptionDTO,
  FulfillmentOption,
  ValidateFulfillmentDataContext,
} from "@medusajs/framework/types";
import { parcelOf } from "./parcel";
import { deliveryFee, type DeliveryData } from "../../shared/delivery-fee";

/**
 * Delivery by the producers themselves. The fee follows from the option's own data and the goods of that producer: Medusa
 * hands over only the lines of the option's shipping profile, and every producer has a profile of its own.
 */
export class ProducerFulfillmentProvider extends AbstractFulfillmentProviderService {
  static override identifier = "producer";

  override async getFulfillmentOptions(): Promise<FulfillmentOption[]> {
    return [{ id: "producer" }];
  }

  /** What the buyer sends along decides nothing; a method carries its producer so that people can read it. */
  override async validateFulfillmentData(
    optionData: Record<string, unknown>,
    _data: Record<string, unknown>,
    _context: ValidateFulfillmentDataContext,
  ): Promise<Record<string, unknown>> {
    return { producer_id: optionData.producer_id, kind: optionData.kind };
  }

  override async validateOption(data: Record<string, unknown>): Promise<boolean> {
    return typeof data.producer_id === "string" || data.id === "producer";
  }

  override async canCalculate(_data: CreateShippingOptionDTO): Promise<boolean> {
    return true;
  }

  override async calculatePrice(
    optionData: CalculateShippingOptionPriceDTO["optionData"],
    _data: CalculateShippingOptionPriceDTO["data"],
    context: CalculateShippingOptionPriceDTO["context"],
  ): Promise<CalculatedShippingOptionPrice> {
    const amount = deliveryFee(optionData as unknown as DeliveryData, parcelOf(context));
    return { calculated_amount: amount, is_calculated_price_tax_inclusive: true };
  }

  override async createFulfillment(): Promise<CreateFulfillmentResult> {
    return { data: {}, labels: [] };
  }

  override async cancelFulfillment(): Promise<Record<string, unknown>> {
    return {};
  }

  override async createReturnFulfillment(): Promise<CreateFulfillmentResult> {
    return { data: {}, labels: [] };
  }
}
