import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import type { RegisterImport } from "../../plugins/ocop/src/contract/register-import";
import type { RegisterImportModuleService } from "../../plugins/ocop/src/modules/register-import";
import { onDatabase } from "../support/audit";
import { withModule } from "../support/in-process";
import { askOffice, officer, officerOf, type TestOfficer } from "../support/officers";
import { actOnList, listBook, listRow, ownName, sendList } from "../support/register-list";
import { api } from "../support/stack";

const THANH_HOA = "38";

const registrar = async (): Promise<TestOfficer> => officer("registrar", THANH_HOA);

async function productsNamed(person: TestOfficer, q: string): Promise<Record<string, unknown>[]> {
  const { body } = await askOffice(person, `rated-products?q=${encodeURIComponent(q)}&limit=100`);
  return body.rated_products as Record<string, unknown>[];
}

const faultsOf = ({ rows }: RegisterImport) =>
  rows.flatMap(({ faults }) => faults.map(({ line, column, cell, reason }) => [line, column, cell, reason]));

describe("a list of rated products", () => {
  it("is looked at first, then written whole, once; and taken back whole", async () => {
    const person = await registrar();
    const name = ownName();
    const { status, list } = await sendList(person, await listBook([1, 2, 3, 4].map((place) => listRow(place, name))));
    expect(status).toBe(201);
    expect(list).toMatchObject({
      file_name: "Danh sách.xlsx",
      status: "ready",
      counts: { rows: 4, producers: 2, products: 4, certificates: 4, faulty: 0, asking: 0 },
      faults: [],
      questions: [],
    });
    expect(list.rows[0]).toMatchObject({ line: 4, act: "product", producer_act: "new", faults: [] });
    expect(list.rows[0]?.place).toMatch(/^Xã /);
    expect(await productsNamed(person, name)).toEqual([]);

    const answers = await Promise.all([actOnList(person, list.id, "confirm"), actOnList(person, list.id, "confirm")]);
    expect(answers.map((answer) => [answer.status, answer.list.status])).toEqual([
      [200, "done"],
      [200, "done"],
    ]);
    const products = await productsNamed(person, name);
    expect(products).toHaveLength(4);
    expect(products[0]).toMatchObject({
      stars: 4,
      potential_five: false,
      standing: "active",
      issued_on: "2024-12-15",
      expires_on: "2027-12-15",
      decision_number: `${name}/QĐ-UBND`,
      slug: null,
    });
    const { body } = await askOffice(person, `rated-products/${String(products[0]?.id)}`);
    expect(body.rated_product).toMatchObject({
      certificates: [
        {
          score: 82.5,
          issuer: "UBND tỉnh Thanh Hóa",
          issuer_level: "province",
          history: [{ from: null, to: "active" }],
        },
      ],
    });
    const number = (products[0]?.certificate_number ?? "") as string;
    expect((await api(`/store/certificates/${encodeURIComponent(number)}`)).status).toBe(200);

    const same = await sendList(person, await listBook([1, 2, 3, 4].map((place) => listRow(place, name))));
    expect(same.list).toMatchObject({ status: "ready", counts: { same: 4, products: 0, certificates: 0 } });
    expect(await actOnList(person, same.list.id, "confirm")).toMatchObject({
      status: 409,
      code: "register_import_empty",
    });

    const undone = await actOnList(person, list.id, "undo", { reason: "Gửi nhầm tệp" });
    expect(undone).toMatchObject({ status: 200, list: { status: "undone", undo_reason: "Gửi nhầm tệp" } });
    expect(await productsNamed(person, name)).toEqual([]);
    expect((await api(`/store/certificates/${encodeURIComponent(number)}`)).status).toBe(404);
    expect(await actOnList(person, list.id, "confirm")).toMatchObject({ status: 409, code: "register_import_state" });
  });

  it("of 3,000 rows tells exactly which cells are wrong, and is written without them when that is asked", async () => {
    const person = await registrar();
    const name = ownName();
    const wrong: Record<number, [Parameters<typeof listRow>[2], string, string]> = {
      7: [{ "Hạng sao": "6 sao" }, "H10", "stars"],
      500: [{ "Ngày cấp": "31/02/2024" }, "K503", "day"],
      999: [{ "Nhóm sản phẩm": "Xe máy" }, "F1002", "group"],
      1500: [{ "Tên sản phẩm": null }, "B1503", "missing"],
      1777: [{ "Ngày cấp": "01/12/2024" }, "K1780", "before_decision"],
      2000: [{ "Hạng sao": "5 sao" }, "G2003", "rule"],
      2500: [{ Huyện: "Hoàn Kiếm", Xã: null }, "E2503", "unit_unknown"],
      2999: [{ Điểm: "chín mươi" }, "G3002", "number"],
    };
    const rows = Array.from({ length: 3_000 }, (_, index) => listRow(index + 1, name, wrong[index + 1]?.[0]));
    const { list } = await sendList(person, await listBook(rows));
    expect(list.status).toBe("faulty");
    const told = faultsOf(list).map(([line, , cell, reason]) => [line, cell, reason]);
    for (const [place, [, cell, reason]] of Object.entries(wrong))
      expect(told).toContainEqual([Number(place) + 3, cell, reason]);
    expect(new Set(told.map(([line]) => line))).toEqual(new Set(Object.keys(wrong).map((place) => Number(place) + 3)));
    expect(list.counts).toMatchObject({ rows: 3_000, faulty: 8, certificates: 2_992 });

    expect(await actOnList(person, list.id, "confirm")).toMatchObject({ status: 409, code: "register_import_faulty" });
    const done = await actOnList(person, list.id, "confirm", { leave_out_faulty: true });
    expect(done).toMatchObject({ status: 200, list: { status: "done" } });
    const { body } = await askOffice(person, `rated-products?q=${encodeURIComponent(name)}&limit=1`);
    expect(body.count).toBe(2_992);
    expect((await actOnList(person, list.id, "undo", { reason: "Thử" })).list.status).toBe("undone");
  }, 90_000);

  it("refuses two certificates that would hold at once, numbers twice, and what the powers of the time forbid", async () => {
    const person = await registrar();
    const name = ownName();
    const product = { "Tên sản phẩm": `Chè ${name}`, "Chủ thể": `HTX ${name}` };
    const three = { ...product, "Tên sản phẩm": `Kẹo ${name}`, Điểm: 60, "Hạng sao": 3 };
    const { list } = await sendList(
      person,
      await listBook([
        listRow(1, name, product),
        listRow(2, name, {
          ...product,
          "Số quyết định": "99/QĐ-UBND",
          "Ngày quyết định": null,
          "Ngày cấp": "20/01/2025",
        }),
        listRow(3, name, product),
        // From 24/02/2023 to 30/06/2025 districts gave three stars; from 01/07 to 05/07/2025 nobody did.
        listRow(4, name, three),
        listRow(5, name, {
          ...three,
          "Tên sản phẩm": `Mứt ${name}`,
          "Ngày quyết định": null,
          "Ngày cấp": "03/07/2025",
        }),
        listRow(6, name, {
          ...three,
          "Tên sản phẩm": `Mật ${name}`,
          "Ngày quyết định": null,
          "Ngày cấp": "10/07/2025",
        }),
      ]),
    );
    expect(faultsOf(list)).toEqual([
      [5, "Ngày cấp", "K5", "in_force"],
      [6, "Tên sản phẩm", "B6", "twice"],
      [8, "Hạng sao", "H8", "rule"],
    ]);
    const noted = list.rows.find(({ line }) => line === 9);
    expect(noted?.notes.map(({ reason }) => reason)).toContain("district_ended");
    expect(list.rows.find(({ line }) => line === 7)?.notes).toContainEqual(
      expect.objectContaining({
        reason: "issuer_derived",
        detail: expect.objectContaining({ vi: "UBND huyện Hoằng Hóa" }),
      }),
    );
  });

  it("asks which producer and which commune is meant, and takes the answer", async () => {
    const person = await registrar();
    const name = ownName();
    const first = await sendList(person, await listBook([listRow(1, name, { "Chủ thể": `Hợp tác xã ${name}` })]));
    await actOnList(person, first.list.id, "confirm");
    const { list } = await sendList(
      person,
      await listBook([
        listRow(2, name, { "Chủ thể": `HTX ${name}` }),
        listRow(3, name, { "Chủ thể": `HTX dịch vụ ${name}h` }),
        listRow(4, name, { "Chủ thể": `HTX ${name}`, Xã: "Hoằng Lộcc", Huyện: null }),
      ]),
    );
    expect(list.status).toBe("asking");
    expect(list.rows.find(({ line }) => line === 4)).toMatchObject({ producer_act: "known", asks: [] });
    const [producer, unit] = [
      list.questions.find((one) => one.about === "producer"),
      list.questions.find((one) => one.about === "unit"),
    ];
    expect(producer).toMatchObject({ said: `HTX dịch vụ ${name}h`, lines: [5], chosen: null });
    expect(producer?.choices.map(({ label }) => label)).toContain(`Hợp tác xã ${name}`);
    expect(unit?.choices.map(({ label }) => label)).toContain("Xã Hoằng Lộc");
    expect(await actOnList(person, list.id, "confirm")).toMatchObject({
      status: 409,
      code: "register_import_questions",
    });
    const choices = {
      [producer?.key ?? ""]: "new",
      [unit?.key ?? ""]: unit?.choices.find(({ label }) => label === "Xã Hoằng Lộc")?.value,
    };
    const chosen = await actOnList(person, list.id, "choices", { choices });
    expect(chosen.list).toMatchObject({ status: "ready", counts: { producers: 1, products: 3, asking: 0 } });
    expect((await actOnList(person, list.id, "confirm")).list.status).toBe("done");
    expect(new Set((await productsNamed(person, name)).map(({ producer_id }) => producer_id)).size).toBe(2);
    // The first list's producer has more by now: taking it back would leave that without a maker.
    const stuck = await actOnList(person, first.list.id, "undo", { reason: "Thử" });
    expect(stuck).toMatchObject({ status: 409, code: "register_import_built_on" });
    const { body } = await askOffice(person, `imports/${first.list.id}`);
    expect((body.import as RegisterImport).blockers).toContainEqual(
      expect.objectContaining({ reason: "producer_has_more" }),
    );
  });

  it("is an office's own, of its own area, and for registrars to send", async () => {
    const [ours, theirs] = [await registrar(), await officer("registrar", "22")];
    const { list } = await sendList(ours, await listBook([listRow(1, ownName())]));
    expect((await askOffice(theirs, `imports/${list.id}`)).status).toBe(404);
    expect((await actOnList(theirs, list.id, "confirm")).status).toBe(404);
    const foreign = await sendList(
      theirs,
      await listBook([listRow(1, ownName(), { Xã: "Hoằng Lộc, Hoằng Hóa, Thanh Hóa", Huyện: null })]),
    );
    expect(foreign.list.status).not.toBe("ready");
    const reader = await officerOf(ours.office_id, "reader");
    expect((await sendList(reader, "STT")).code).toBe("role_required");
    expect((await askOffice(reader, `imports/${list.id}`)).status).toBe(200);
  });

  it("is written into the trail by whom, from which file and by which decisions", async () => {
    const person = await registrar();
    const name = ownName();
    const book = await listBook([listRow(1, name)]);
    const { list } = await sendList(person, book);
    await actOnList(person, list.id, "confirm");
    const entries = await onDatabase(async (client) => {
      const { rows } = await client.query<Record<string, unknown>>(
        `select actor_type, actor_id, action, "after" from audit_entry where subject_id = $1`,
        [list.id],
      );
      return rows;
    });
    const after = {
      file_name: list.file_name,
      file_sha256: createHash("sha256").update(book).digest("hex"),
      decisions: [{ number: `${name}/QĐ-UBND`, date: "2024-12-10", certificates: 1 }],
    };
    expect(entries).toMatchObject([
      { actor_type: "officer", actor_id: person.officer_id, action: "register_import.confirm", after },
    ]);
  });

  it("makes two producers of one name in two communes", async () => {
    const person = await registrar();
    const name = ownName();
    const elsewhere = { Xã: null, Huyện: "Nga Sơn", "Chủ thể": `Hợp tác xã ${name} 1` };
    const rows = [listRow(1, name), listRow(2, name, elsewhere)];
    const { list } = await sendList(person, await listBook(rows));
    expect(list.counts).toMatchObject({ producers: 2, products: 2, faulty: 0 });
  });

  it("is forgotten thirty days after somebody last touched it, unless it was confirmed", async () => {
    const person = await registrar();
    const send = async () => (await sendList(person, await listBook([listRow(1, ownName())]))).list.id;
    const [forgotten, fresh, confirmed] = [await send(), await send(), await send()];
    await actOnList(person, confirmed, "confirm");
    await onDatabase(async (client) =>
      client.query("update register_import set updated_at = now() - interval '31 days' where id = any($1)", [
        [forgotten, confirmed],
      ]),
    );
    await withModule("register_import", async (container) => {
      const service: RegisterImportModuleService = container.resolve("register_import");
      await service.forgetUnconfirmed(new Date(Date.now() - 30 * 86_400_000), 50);
    });
    const statusOf = async (id: string) => (await askOffice(person, `imports/${id}`)).status;
    expect([await statusOf(forgotten), await statusOf(fresh), await statusOf(confirmed)]).toEqual([404, 200, 200]);
    expect((await actOnList(person, forgotten, "confirm")).status).toBe(404);
  });

  it.each([
    ["an old workbook", Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), "file_type"],
    ["half a workbook", Buffer.from("PK\u0003\u0004"), "malformed"],
    ["no list", Buffer.from("a;b\n1;2"), "no_header"],
  ])("names why it cannot be read: %s", async (_what, bytes, reason) => {
    const { status, list } = await sendList(await registrar(), bytes);
    expect({ status, list }).toMatchObject({ status: 201, list: { status: "faulty", count: 0, faults: [{ reason }] } });
  });
});
