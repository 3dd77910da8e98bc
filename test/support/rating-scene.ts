import type { OfficeDossierAnswer } from "../../plugins/ocop/src/contract/office-dossier";
import { todayInHoChiMinh } from "../../plugins/ocop/src/shared/clock";
import { onDatabase } from "./audit";
import { handInDossier } from "./dossiers";
import { newProducer, type Person } from "./members";
import { askOffice, officer, officerOf, type TestOfficer } from "./officers";
import { enter } from "./register";

export const THANH_HOA = "38";

/** Today in Vietnam, YYYY-MM-DD. */
export const today = (): string => todayInHoChiMinh();

let numbers = 0;
/** A number of a decision or certificate that no run used before. */
export const freshNumber = (): string => `DG-${Date.now().toString(36)}-${(numbers += 1)}`.toUpperCase();

/** Officers of Thanh Hóa with a commune of it, and a producer there. */
export interface Scene {
  commune_code: string;
  registrar: TestOfficer;
  members: readonly [TestOfficer, TestOfficer];
  commune: TestOfficer;
  owner: Person & { producer_id: string };
}

async function communeOfThanhHoa(): Promise<string> {
  const { rows } = await onDatabase((client) =>
    client.query<{ code: string }>(
      `select code from territory_unit where parent_code = $1 and level = 'commune' and valid_to is null order by code limit 1`,
      [THANH_HOA],
    ),
  );
  return rows[0]?.code ?? "";
}

/** A producer in a commune of Thanh Hóa. */
async function producerAt(commune_code: string): Promise<Person & { producer_id: string }> {
  const owner = await newProducer();
  await onDatabase((client) =>
    client.query("update producer set commune_code = $1, province_code = $2 where id = $3", [
      commune_code,
      THANH_HOA,
      owner.producer_id,
    ]),
  );
  return owner;
}

export async function setScene(): Promise<Scene> {
  const commune_code = await communeOfThanhHoa();
  const [registrar, commune, owner] = await Promise.all([
    officer("registrar", THANH_HOA),
    officer("registrar", commune_code),
    producerAt(commune_code),
  ]);
  const members = await Promise.all([
    officerOf(registrar.office_id, "council"),
    officerOf(registrar.office_id, "council"),
  ]);
  return { commune_code, registrar, members, commune, owner };
}

/** A request that must be answered with 200 or 201. */
export async function must<T>(who: Person, path: string, body?: unknown, method?: string): Promise<T> {
  const answer = await askOffice(who, path, body, method);
  if (answer.status > 201) throw new Error(`${path} answered ${answer.status} ${JSON.stringify(answer.body)}`);
  return answer.body as T;
}

/** What a commune reports of a product that it proposes. */
export const report = (proposes = true): Record<string, unknown> => {
  const met = { met: true, note: null };
  const checks = { origin: met, labour: met, idea: met, identity: met };
  return { number: freshNumber(), reported_on: today(), checks, proposes };
};

/** A dossier with its commune's report whose form was accepted. */
export async function acceptedDossier(
  { owner, commune, registrar }: Scene,
  body: Record<string, unknown> = { purpose: "rate", product_name: "Chè lam thử nghiệm", group: "food" },
): Promise<string> {
  const { id } = await handInDossier(owner, body);
  await must(commune, `dossiers/${id}/commune-report`, report());
  const { dossier } = await must<{ dossier: OfficeDossierAnswer }>(registrar, `dossiers/${id}/acts`, {
    act: "accept_form",
  });
  if (dossier.status !== "accepted_form") throw new Error(`the dossier is ${dossier.status}`);
  return id;
}

/** A product of the scene's producer that is rated and sold in the shop. */
export async function soldProduct(
  { owner, commune_code }: Pick<Scene, "owner" | "commune_code">,
  title: string,
): Promise<{ product_id: string; rated_product_id: string }> {
  const product = await enter(title, { province_code: THANH_HOA, commune_code });
  await onDatabase((client) =>
    client.query("insert into product_producer (id, product_id, producer_id) values ($1, $1, $2)", [
      product.product_id,
      owner.producer_id,
    ]),
  );
  return product;
}
