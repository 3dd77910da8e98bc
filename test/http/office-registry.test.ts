import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readCsv } from "../../plugins/ocop/src/shared/csv";
import { PRODUCER_KINDS, PRODUCER_STATUSES } from "../../plugins/ocop/src/shared/producer-vocabulary";
import { endingIn, makerIn, removeGoods } from "../support/area-goods";
import { onDatabase } from "../support/audit";
import { createProducer, removeMade } from "../support/demo-rows";
import { askOffice, officer, type TestOfficer } from "../support/officers";
import { enter, issue, operator, remove } from "../support/register";
import { actOnList, listBook, listRow, ownName, sendList } from "../support/register-list";
import { sheetOf } from "../support/spreadsheet";
import { api } from "../support/stack";

type Row = Record<string, unknown> & { id: string; title: string };

const name = ownName();
let registrar: TestOfficer;

async function list(person: { token: string }, query: string): Promise<{ rows: Row[]; count: number; status: number }> {
  const { status, body } = await askOffice(person, `rated-products?limit=100&q=${encodeURIComponent(name)}${query}`);
  return { status, rows: (body.rated_products ?? []) as Row[], count: Number(body.count) };
}

const titles = async (query: string, person = registrar): Promise<string[]> =>
  (await list(person, query)).rows.map(({ title }) => title);

beforeAll(async () => {
  registrar = await officer("registrar", "38");
  const rows = [
    listRow(1, name, { "Tên sản phẩm": `Chè ${name}`, "Nhóm sản phẩm": "Đồ uống", Điểm: 95 }),
    listRow(2, name, { "Tên sản phẩm": `=1+1 ${name}` }),
    listRow(3, name, {
      "Tên sản phẩm": `Nem ${name}`,
      "Chủ thể": `Cty ${name}`,
      Điểm: 60,
      "Hạng sao": 3,
      "Ngày quyết định": null,
      "Ngày cấp": "01/03/2021",
      Xã: null,
      Huyện: "Nga Sơn",
    }),
  ];
  const sent = await sendList(registrar, await listBook(rows));
  const done = await actOnList(registrar, sent.list.id, "confirm");
  if (done.list.status !== "done")
    throw new Error(`the list is ${done.list.status}: ${JSON.stringify(sent.list.rows)}`);
});

afterAll(async () => {
  await removeGoods();
  await removeMade();
});

describe("products of the register", () => {
  it("are found by words without marks, number of a decision, stars, standing, group and end", async () => {
    expect((await list(registrar, "")).count).toBe(3);
    expect(await titles("&stars=4&sort=name")).toHaveLength(2);
    expect(await titles("&potential_five=1")).toEqual([`Chè ${name}`]);
    expect(await titles("&standing=expired")).toEqual([`Nem ${name}`]);
    expect(await titles("&stars=none")).toEqual([`Nem ${name}`]);
    expect(await titles("&group=beverage")).toEqual([`Chè ${name}`]);
    expect(await titles("&expires_within=7")).toEqual([]);
    const { body } = await askOffice(registrar, `rated-products?q=${encodeURIComponent(`${name}/QĐ`)}`);
    expect(body.count).toBe(3);
  });

  it("are found by a unit of today and by one that ended", async () => {
    const { body } = await askOffice(registrar, "rated-products?limit=1");
    expect(Number(body.count)).toBeGreaterThan(2);
    const { rows } = await list(registrar, "&sort=name");
    const nem = rows.find(({ title }) => title.startsWith("Nem"));
    expect(nem).toMatchObject({ place: { commune: null, district: "Huyện Nga Sơn", province: "Tỉnh Thanh Hóa" } });
    const units = (await (await api("/store/territory/units?q=Nga%20S%C6%A1n&level=district&as_of=any")).json()) as {
      units: { code: string }[];
    };
    const code = units.units[0]?.code ?? "";
    expect(await titles(`&unit=${code}`)).toEqual([`Nem ${name}`]);
    expect((await list(registrar, "&unit=khong-co")).status).toBe(400);
  });

  it("are found by sub-group and by the window in which they end, as their producers are, by kind and status too", async () => {
    const sub_group = `Mật ong ${ownName()}`;
    const maker = await makerIn("38", `Mật ${sub_group}`, { sub_group });
    await endingIn(maker, 30);
    const own = `sub_group=${encodeURIComponent(sub_group)}`;
    const products = async (query: string) =>
      ((await askOffice(registrar, `rated-products?${own}${query}`)).body.rated_products as Row[]).map(({ id }) => id);
    const makers = async (query: string) =>
      (await askOffice(registrar, `producers?${own}${query}`)).body.producers as (Row &
        Record<"kind" | "status", string>)[];
    for (const [query, there] of [
      ["", true],
      ["&expires_within=180", true],
      ["&expires_within=90", true],
      ["&expires_within=30", true],
      ["&expires_within=7", false],
      ["&stars=3", true],
      ["&stars=4", false],
      ["&group=food", true],
      ["&group=beverage", false],
      ["&unit=38", true],
      ["&unit=F399", false],
    ] as const) {
      expect([query, await products(query)]).toEqual([query, there ? [maker.product.rated_product_id] : []]);
      expect([query, (await makers(query)).map(({ id }) => id)]).toEqual([query, there ? [maker.producer_id] : []]);
    }
    const [row] = await makers("");
    for (const [filter, values] of [
      ["kind", PRODUCER_KINDS],
      ["status", PRODUCER_STATUSES],
    ] as const)
      for (const value of values)
        expect([filter, value, (await makers(`&${filter}=${value}`)).length]).toEqual([
          filter,
          value,
          value === row?.[filter] ? 1 : 0,
        ]);
  });

  it("belong to their area: the sibling, the commune next door and the ended district see none, the centre all", async () => {
    const [sibling, centre] = [await officer("reader", "22"), await officer("reader", null)];
    expect((await list(sibling, "")).count).toBe(0);
    expect((await list(centre, "")).count).toBe(3);
    const [{ id } = { id: "" }] = (await list(registrar, "")).rows;
    expect((await askOffice(sibling, `rated-products/${id}`)).status).toBe(404);
    expect((await askOffice(centre, `rated-products/${id}`)).status).toBe(200);
  });

  it("leave as a file of either kind, with no formula in it, which the import reads back as known", async () => {
    const query = `q=${encodeURIComponent(name)}`;
    const files = await Promise.all(
      (["xlsx", "csv"] as const).map(async (format) => {
        const answer = await api(`/office/rated-products/export?${query}&format=${format}`, { token: registrar.token });
        expect(answer.headers.get("content-disposition")).toMatch(/san-pham-ocop-.*\.(xlsx|csv)"$/);
        return Buffer.from(await answer.arrayBuffer());
      }),
    );
    const [xlsx = Buffer.alloc(0), csv = Buffer.alloc(0)] = files;
    const lines = readCsv(csv.toString("utf8"));
    const cells = [...(await sheetOf(xlsx)), ...(Array.isArray(lines) ? lines.map((line) => line.cells) : [])].flat();
    expect(cells).toContain(`Chè ${name}`);
    for (const cell of cells) expect(String(cell ?? "")).not.toMatch(/^\s*[=+@]/);
    for (const file of files) {
      const { list: again } = await sendList(registrar, file);
      expect(again.counts).toMatchObject({ rows: 3, same: 3, faulty: 0 });
    }
  });
});

describe("a product without a place of its own", () => {
  it("lies where its producer does, in the register and for its certificate", async () => {
    const entry = await enter(`Không nơi ${name}`);
    try {
      const { id } = await issue(entry);
      const certificate = async (person: TestOfficer) => (await askOffice(person, `certificates/${id}`)).status;
      expect(await certificate(registrar)).toBe(404);
      const maker = await createProducer({ name: `Cơ sở ${ownName()}`, province_code: "38", status: "active" });
      await operator(`/admin/ocop/producers/${maker.id}/products`, { add: [entry.product_id] });
      expect((await askOffice(registrar, `rated-products/${entry.rated_product_id}`)).status).toBe(200);
      expect(await certificate(registrar)).toBe(200);
      expect(await certificate(await officer("registrar", "22"))).toBe(404);
      const lines = await askOffice(registrar, `audit?subject_id=${id}`);
      expect(lines.body.lines).toMatchObject([{ action: "certificate.issue" }]);
      const suspension = { act: "suspend", reason: "Thanh tra", decision_number: "2/QĐ-UBND" };
      expect((await askOffice(registrar, `certificates/${id}/acts`, suspension)).status).toBe(200);
    } finally {
      await remove(entry);
    }
  });
});

describe("producers of the register", () => {
  it("are listed with what they hold, and shown with their products", async () => {
    const { body } = await askOffice(registrar, `producers?q=${encodeURIComponent(name)}&sort=products`);
    const producers = body.producers as Row[];
    expect(producers).toHaveLength(2);
    expect(producers.map(({ status, products }) => [status, products])).toEqual([
      ["pending", 2],
      ["pending", 1],
    ]);
    const { body: one } = await askOffice(registrar, `producers/${producers[0]?.id}`);
    expect(one.producer).toMatchObject({ four: 2, contact: null, history: [] });
    expect((one.producer as { rated_products: unknown[] }).rated_products).toHaveLength(2);
    const sibling = await officer("reader", "22");
    expect((await askOffice(sibling, `producers/${producers[0]?.id}`)).status).toBe(404);
  });

  it("show the tax code of an organisation, and of a household without its consent three digits", async () => {
    const at = { province_code: "38", status: "active" };
    const seen = async (id: string) => {
      const { body } = await askOffice(registrar, `producers/${id}`);
      return (body.producer as { tax_code: string | null }).tax_code;
    };
    const firm = await createProducer({ ...at, name: `HTX ${name}`, kind: "cooperative", tax_code: "0123456789" });
    const household = await createProducer({ ...at, name: `Hộ ${name}`, kind: "household", tax_code: "012345678901" });
    expect(await seen(firm.id)).toBe("0123456789");
    expect(await seen(household.id)).toBe("•••••••••901");
    await onDatabase(async (client) =>
      client.query(
        `insert into producer_consent (id, producer_id, purpose, text_version, given_at, given_by)
         values ('pcon_' || $1, $1, 'office_sharing', '2026-11', now(), 'pmem_thu')`,
        [household.id],
      ),
    );
    expect(await seen(household.id)).toBe("012345678901");
  });

  it("leave as a file, and unknown filters are named", async () => {
    const answer = await api(`/office/producers/export?format=csv&q=${encodeURIComponent(name)}`, {
      token: registrar.token,
    });
    expect(await answer.text()).toContain(name);
    expect((await askOffice(registrar, "producers?stars=6")).body).toMatchObject({ code: "invalid_query" });
  });
});
