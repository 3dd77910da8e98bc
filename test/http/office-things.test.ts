import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { OfficeRoute } from "../../plugins/ocop/src/api/office/office-route";
import { OFFICE_ROUTES } from "../../plugins/ocop/src/api/office/route-table";
import type { OfficeDossierAnswer } from "../../plugins/ocop/src/contract/office-dossier";
import { communesOf, dayIn, registerPoint, removePoints, wholeCommune } from "../support/office-points";
import { newOffice, officerOf, type TestOfficer } from "../support/officers";
import { beginScoring, entryOf, newRound } from "../support/rating";
import { acceptedDossier, must, type Scene, setScene, soldProduct, THANH_HOA } from "../support/rating-scene";
import { type Entry, issue, remove } from "../support/register";
import { listBook, listRow, ownName, sendList } from "../support/register-list";
import { api } from "../support/stack";

/**
 * Routes by which a thing is read or taken away, reading first: they have no body that could be refused before the thing is
 * looked for.
 */
const ROUTES = (["GET", "DELETE"] as const).flatMap((asked) =>
  OFFICE_ROUTES.filter(({ method, path, who }) => method === asked && path.includes(":") && who !== "login"),
);

/** What one office keeps for itself: not even another office of the same area reads it, nor the level above. */
const OWN_ALONE = /^\/office\/(imports|letters|calendar)\//;

/** The officers of one office. */
interface Visitor {
  who: string;
  registrar: TestOfficer;
  promoter: TestOfficer;
}

let scene: Scene;
let product: Entry;
let own: Visitor;
let strangers: Visitor[];
let near: Visitor[];
/** The address of a real thing of Thanh Hóa, by route. */
let addresses: ReadonlyMap<string, string>;

async function visitor(who: string, unitCode: string | null): Promise<Visitor> {
  const office = await newOffice(unitCode);
  return { who, registrar: await officerOf(office, "registrar"), promoter: await officerOf(office, "promoter") };
}

const idOf = ({ id }: { id: string }): string => id;

/** Makes one thing for each route. @returns their addresses */
async function makeThings({ registrar, promoter }: Visitor, fairIn: string): Promise<ReadonlyMap<string, string>> {
  const { owner, members } = scene;
  const dossier = await acceptedDossier(scene);
  const round = await beginScoring(registrar, await newRound(registrar, members), [{ dossier_id: dossier }]);
  const seat = round.council.find(({ officer_id, scores }) => officer_id === null && scores)?.id;
  const entry = entryOf(round).id;
  const { dossier: read } = await must<{ dossier: OfficeDossierAnswer }>(registrar, `dossiers/${dossier}`);
  const file = read.parts.flatMap(({ files }) => files)[0]?.id;
  const certificate = idOf(await issue(product));
  const fair = await registerPoint(promoter, fairIn, {
    kind: "fair_exhibition",
    starts_on: dayIn(0),
    ends_on: dayIn(3),
  });
  await must(promoter, `sales-points/${fair}/participants`, { producer_id: owner.producer_id });
  const { list } = await sendList(registrar, await listBook([listRow(1, ownName())]));
  const period = idOf(
    await must(registrar, "calendar", { step: "inform", starts_on: "2031-02-01", ends_on: "2031-02-28" }),
  );
  const letters = idOf(
    await must(registrar, "letters", {
      template: "expiry_notice",
      ids: [certificate],
      fields: {
        symbol: "VPĐP",
        place: "Thanh Hóa",
        day: "2026-11-05",
        signer_title: "Chánh Văn phòng",
        contact: "Phòng Nghiệp vụ, 0237 000 0000",
      },
      key: `vat-${Date.now().toString(36)}`,
    }),
  );
  const supply = idOf(
    await must(promoter, "supply-requests", {
      asker_kind: "supermarket",
      asker_name: "Siêu thị Thử nghiệm",
      contact: "Phòng thu mua, 024 0000 0000",
      words: "Chè lam",
      quantity: 300,
      unit: "hộp",
      period: "month",
      until: "2099-12-31",
    }),
  );
  const rounds = `/office/rating-rounds/${round.id}`;
  const papers = `/office/rating-papers/${round.id}`;
  return new Map([
    ["/office/producers/:id", `/office/producers/${owner.producer_id}`],
    ["/office/rated-products/:id", `/office/rated-products/${product.rated_product_id}`],
    ["/office/certificates/:id", `/office/certificates/${certificate}`],
    ["/office/imports/:id", `/office/imports/${list.id}`],
    ["/office/sales-points/:id", `/office/sales-points/${fair}`],
    ["/office/sales-points/:id/producers", `/office/sales-points/${fair}/producers?q=thu`],
    [
      "/office/sales-points/:id/participants/:producer",
      `/office/sales-points/${fair}/participants/${owner.producer_id}`,
    ],
    ["/office/dossiers/:id", `/office/dossiers/${dossier}`],
    ["/office/dossiers/:id/files/:file", `/office/dossiers/${dossier}/files/${file}`],
    ["/office/rating-rounds/:id", rounds],
    ["/office/rating-rounds/:id/candidates", `${rounds}/candidates`],
    ["/office/rating-rounds/:id/council/:seat", `${rounds}/council/${seat}`],
    ["/office/rating-rounds/:id/entries/:entry", `${rounds}/entries/${entry}`],
    ["/office/rating-rounds/:id/entries/:entry/sheet", `${rounds}/entries/${entry}/sheet?seat_id=${seat}`],
    ["/office/rating-papers/:round/minutes", `${papers}/minutes`],
    ["/office/rating-papers/:round/decision-list", `${papers}/decision-list`],
    ["/office/rating-papers/:round/results", `${papers}/results`],
    ["/office/rating-papers/:round/score-sheets/:entry", `${papers}/score-sheets/${entry}`],
    ["/office/supply-requests/:id", `/office/supply-requests/${supply}`],
    ["/office/supply-requests/:id/candidates", `/office/supply-requests/${supply}/candidates`],
    ["/office/letters/:id", `/office/letters/${letters}`],
    ["/office/letters/:id/letters.pdf", `/office/letters/${letters}/letters.pdf`],
    ["/office/calendar/:id", `/office/calendar/${period}`],
  ]);
}

beforeAll(async () => {
  scene = await setScene();
  own = { who: "the own office", registrar: scene.registrar, promoter: await promoterOf(scene.registrar) };
  const communes = await communesOf(own.promoter);
  const fairIn = await wholeCommune(own.promoter);
  const here = [scene.commune_code, fairIn.code];
  const land = communes.filter(({ code }) => here.includes(code)).flatMap(({ districts }) => districts.map(codeOf));
  const elsewhere = communes.find(
    ({ code, districts }) => !here.includes(code) && districts.length === 1 && !land.includes(codeOf(districts[0])),
  );
  if (elsewhere === undefined) throw new Error("the province has no commune of another district");
  product = { handle: "", ...(await soldProduct(scene, `Chè lam ${ownName()}`)) };
  strangers = [
    await visitor("a sibling province", "22"),
    await visitor("a commune next door", elsewhere.code),
    await visitor("an abolished district next door", codeOf(elsewhere.districts[0])),
  ];
  near = [await visitor("another office of the province", THANH_HOA), await visitor("the centre", null)];
  addresses = await makeThings(own, fairIn.code);
});
afterAll(async () => {
  await removePoints();
  await remove(product);
});

const codeOf = (unit: { code: string } | undefined): string => unit?.code ?? "";
const promoterOf = async ({ office_id }: TestOfficer): Promise<TestOfficer> => officerOf(office_id, "promoter");

/** Asks for the real thing of a route as whoever of an office may use the route. */
async function askFor({ method, path, who }: OfficeRoute, { registrar, promoter }: Visitor) {
  const address = addresses.get(path);
  if (address === undefined || address.includes("undefined")) throw new Error(`there is no thing for ${path}`);
  const { token } = who.includes("registrar") ? registrar : promoter;
  const answer = await api(address, { method, token });
  const { code } = (await answer.json().catch(() => ({}))) as { code?: string };
  return { status: answer.status, code };
}

describe("a thing that is there", () => {
  it.each(ROUTES.map((route) => [`${route.method} ${route.path}`, route] as const))(
    "%s: is not for who has nothing to do with it",
    async (_name, route) => {
      for (const one of [...strangers, ...(OWN_ALONE.test(route.path) ? near : [])]) {
        const { status, code } = await askFor(route, one);
        const ended = one.who.startsWith("an abolished") && route.method !== "GET";
        expect([one.who, status, ended ? code : null]).toEqual(
          ended ? [one.who, 403, "office_abolished"] : [one.who, 404, null],
        );
      }
    },
  );

  // After the others, and reading before taking away: what they could not take away is still there, and the own office can.
  it.each(ROUTES.map((route) => [`${route.method} ${route.path}`, route] as const))(
    "%s: is there for its own office",
    async (_name, route) => {
      const { status } = await askFor(route, own);
      // A paper or a seat may not be ready to be printed or taken out; that is told of a thing that was found.
      expect([200, 409]).toContain(status);
    },
  );
});
