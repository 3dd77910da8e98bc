import { useQuery } from "@tanstack/react-query";
import { todayInHoChiMinh } from "../../shared/clock";
import { provinceKey } from "../../shared/delivery-fee";
import { read, write } from "./api";
import { ApiFault } from "./api-fault";
import { type DeliveryOption, faultsOfOption } from "./delivery-option";
import type { Choice } from "./resource";

type Answer = { delivery_options: (DeliveryOption & { producer_id?: string })[] };
const MOST_PROVINCES = 100;

const pathOf = (producerId: string) => `producers/${producerId}/delivery-options`;

async function readOptions(producerId: string): Promise<DeliveryOption[]> {
  const { delivery_options } = await read<Answer>(pathOf(producerId));
  return delivery_options.map(({ producer_id: _producer, ...option }) => option);
}

async function readProvinces(): Promise<Choice[]> {
  const query = { level: "province", as_of: todayInHoChiMinh(), limit: MOST_PROVINCES };
  const { units } = await read<{ units: { full_name: string }[] }>("units", query);
  return units.map(({ full_name }) => ({ value: provinceKey(full_name), label: full_name }));
}

/** A producer's ways of delivery, and the provinces that fees may name. */
export function useDeliveryOptions(producerId: string) {
  return useQuery({
    queryKey: ["ocop", "producers", "one", producerId, "delivery-options"],
    queryFn: async () => {
      const [options, provinces] = await Promise.all([readOptions(producerId), readProvinces()]);
      return { options, provinces };
    },
  });
}

/** Takes one way of delivery out of the list as it is now. */
export async function removeOption(producerId: string, id: string): Promise<void> {
  const rest = (await readOptions(producerId)).filter((one) => one.id !== id);
  await write(pathOf(producerId), { delivery_options: rest }, "PUT");
}

/**
 * Puts one way of delivery into the list as it is now, so that another operator's change of another one stays.
 * @param id the option to replace; a new one at the end when absent
 * @throws ApiFault with faults named by the inputs of the option's form
 */
export async function saveOption(
  producerId: string,
  id: string | undefined,
  option: DeliveryOption,
  provinces: readonly Choice[],
): Promise<void> {
  const list = await readOptions(producerId);
  const found = id === undefined ? list.length : list.findIndex((one) => one.id === id);
  if (found < 0) throw new ApiFault("Cách giao này vừa bị bỏ. Hãy đóng và mở lại.", {});
  const next = list.toSpliced(found, 1, id === undefined ? option : { ...option, id });
  try {
    await write(pathOf(producerId), { delivery_options: next }, "PUT");
  } catch (fault) {
    if (!(fault instanceof ApiFault)) throw fault;
    throw new ApiFault(fault.message, faultsOfOption(fault.fields, found, provinces));
  }
}
