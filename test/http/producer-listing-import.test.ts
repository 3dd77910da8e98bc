import { describe, expect, it } from "vitest";
import type { ImportRow, ListingImport } from "../../plugins/ocop/src/contract/producer-listing-import";
import { readCsv } from "../../plugins/ocop/src/shared/csv";
import { xlsxOf } from "../../plugins/ocop/src/shared/xlsx";
import { onDatabase } from "../support/audit";
import { ask, invited, newProducer, type Person } from "../support/members";
import { sheetOf } from "../support/spreadsheet";
import { api } from "../support/stack";

type Answer = { status: number; body: { code?: string; import: ListingImport } };

/** Sends a file to be read and checked. */
async function upload({ token }: Person, bytes: Buffer | string, name = "san-pham.xlsx"): Promise<Answer> {
  const answer = await api("/producer/listings/imports", {
    method: "POST",
    token,
    body: typeof bytes === "string" ? Buffer.from(bytes) : new Uint8Array(bytes),
    headers: { "content-type": "application/octet-stream", "x-file-name": encodeURIComponent(name) },
  });
  return { status: answer.status, body: (await answer.json()) as Answer["body"] };
}

async function confirm(person: Person, id: string, key?: string): Promise<Answer> {
  const answer = await api(`/producer/listings/imports/${id}/confirm`, {
    method: "POST",
    token: person.token,
    body: "{}",
    headers: key === undefined ? {} : { "idempotency-key": key },
  });
  return { status: answer.status, body: (await answer.json()) as Answer["body"] };
}

async function exported({ token }: Person, format: "csv" | "xlsx"): Promise<Buffer> {
  const answer = await api(`/producer/listings/export?format=${format}`, { token });
  expect(answer.status).toBe(200);
  expect(answer.headers.get("content-disposition")).toMatch(new RegExp(`san-pham-\\d{4}-\\d{2}-\\d{2}\\.${format}"$`));
  return Buffer.from(await answer.arrayBuffer());
}

async function namesOf(person: Person): Promise<(string | null)[]> {
  const { body } = await ask(person, "listings?limit=100");
  return (body.listings as { name: string | null }[]).map(({ name }) => name).sort();
}

const FILE = [
  "Tên sản phẩm;Quy cách;Giá bán (đồng);Tồn kho;Nhóm sản phẩm;Câu chuyện",
  "Mật ong bạc hà;Chai 500 ml;350.000;1.200;Thực phẩm;=HYPERLINK(1)",
  "Mật ong bạc hà;Chai 1 lít;650.000;80;;",
  `${"Trà sen".normalize("NFD")};;120000;0;do uong;`,
].join("\r\n");

describe("a spreadsheet of listings", () => {
  it("is looked at first, then written whole, once", async () => {
    const owner = await newProducer();
    const { status, body } = await upload(owner, FILE, "Hàng tháng 11.csv");
    expect(status).toBe(201);
    expect(body.import).toMatchObject({
      file_name: "Hàng tháng 11.csv",
      status: "ready",
      counts: { create: 2, change: 0, same: 0, faulty: 0 },
      faults: [],
      count: 2,
    });
    expect(JSON.stringify(body)).not.toMatch(/"patch"|"version"/);
    expect(await namesOf(owner)).toEqual([]);

    const answers = await Promise.all([confirm(owner, body.import.id), confirm(owner, body.import.id)]);
    expect(answers.map((answer) => [answer.status, answer.body.import.status])).toEqual([
      [200, "done"],
      [200, "done"],
    ]);
    expect((await confirm(owner, body.import.id, "lan-ba")).status).toBe(200);
    expect(await namesOf(owner)).toEqual(["Mật ong bạc hà", "Trà sen"]);
    const { body: list } = await ask(owner, "listings?q=mật");
    expect(list.listings).toMatchObject([
      { status: "draft", price_from: 350_000, price_to: 650_000, stock: 1_280, variants: 2 },
    ]);
  });

  it("round-trips in both formats, with no formula in it, and the same file again makes nothing twice", async () => {
    const owner = await newProducer();
    const first = await upload(owner, FILE);
    await confirm(owner, first.body.import.id);
    const sheet = await sheetOf(await exported(owner, "xlsx"));
    const lines = readCsv((await exported(owner, "csv")).toString("utf8"));
    expect(sheet[0]).toContain("Tên sản phẩm");
    for (const cells of [...sheet, ...(Array.isArray(lines) ? lines.map((line) => line.cells) : [])])
      for (const cell of cells) expect(String(cell ?? "")).not.toMatch(/^\s*[=+@＝＋＠]/);
    for (const format of ["csv", "xlsx"] as const) {
      const { body } = await upload(owner, await exported(owner, format));
      expect(body.import.counts).toEqual({ create: 0, change: 0, same: 2, faulty: 0 });
    }
    const again = await upload(owner, FILE);
    expect(again.body.import.counts).toEqual({ create: 0, change: 0, same: 2, faulty: 0 });
    const { body } = await ask(owner, "listings?q=mật");
    const [{ id } = { id: "" }] = body.listings as { id: string }[];
    const { body: one } = await ask(owner, `listings/${id}`);
    expect((one.listing as { content: { story_vi: string } }).content.story_vi).toBe("=HYPERLINK(1)");
  });

  it("changes what it tells of drafts, and shows before what it changes", async () => {
    const owner = await newProducer();
    await confirm(owner, (await upload(owner, FILE)).body.import.id);
    const { body } = await upload(owner, "Tên sản phẩm;Quy cách;Giá\nMật ong bạc hà;Chai 1 lít;700.000\n");
    const [row] = body.import.rows as [ImportRow];
    expect(row).toMatchObject({
      act: "change",
      changes: [{ column: "Giá bán (đồng)", size: "Chai 1 lít", before: "650.000", after: "700.000" }],
    });
    expect((await confirm(owner, body.import.id)).status).toBe(200);
    const { body: one } = await ask(owner, `listings/${row.listing_id}`);
    const { variants } = (one.listing as { content: { variants: { price: number; stock: number }[] } }).content;
    expect(variants.map(({ price, stock }) => [price, stock])).toEqual([
      [350_000, 1_200],
      [700_000, 80],
    ]);
  });

  it("writes nothing of a file with a fault, and says where each is", async () => {
    const owner = await newProducer();
    const faulty = `${FILE}\r\nBánh gai;;giá rẻ;;;\r\n;;5000;;;`;
    const { status, body } = await upload(owner, faulty);
    expect(status).toBe(201);
    expect(body.import).toMatchObject({ status: "faulty", counts: { faulty: 2 } });
    expect(body.import.rows.slice(0, 2).map(({ faults }) => faults)).toEqual([
      [{ line: 5, column: "Giá bán (đồng)", reason: "whole_number" }],
      [{ line: 6, column: "Tên sản phẩm", reason: "missing" }],
    ]);
    expect(await confirm(owner, body.import.id)).toMatchObject({
      status: 409,
      body: { code: "listing_import_faulty" },
    });
    expect(await namesOf(owner)).toEqual([]);
  });

  it("is refused when a listing that it changes has changed since, and leaves everything else alone", async () => {
    const owner = await newProducer();
    await confirm(owner, (await upload(owner, FILE)).body.import.id);
    const more = "Tên sản phẩm;Xuất xứ\nTrà sen;Huế\nMật ong bạc hà;Hà Giang\nMứt gừng;Huế\n";
    const { body } = await upload(owner, more);
    expect(body.import.counts).toMatchObject({ create: 1, change: 2 });
    const [touched] = body.import.rows.filter(({ act }) => act === "change");
    expect((await ask(owner, `listings/${touched?.listing_id}`, { warnings: "Không dùng cho trẻ nhỏ" })).status).toBe(
      200,
    );
    expect(await confirm(owner, body.import.id)).toMatchObject({ status: 409, body: { code: "listing_import_stale" } });
    expect(await namesOf(owner)).toEqual(["Mật ong bạc hà", "Trà sen"]);
    const origins = await onDatabase(async (client) => {
      const { rows } = await client.query<{ origin: string | null }>(
        "select content->>'origin' as origin from listing where producer_id = $1",
        [owner.producer_id],
      );
      return rows.map(({ origin }) => origin);
    });
    expect(origins).toEqual([null, null]);
  });

  it("is a producer's own: others find neither the file nor the listings that it names", async () => {
    const [ours, theirs] = [await newProducer(), await newProducer()];
    const { body } = await upload(theirs, FILE);
    expect((await ask(ours, `listings/imports/${body.import.id}`)).status).toBe(404);
    expect(await confirm(ours, body.import.id)).toMatchObject({
      status: 404,
      body: { code: "listing_import_not_found" },
    });
    await confirm(theirs, body.import.id);
    const foreign = await upload(ours, await exported(theirs, "xlsx"));
    expect(foreign.body.import.status).toBe("faulty");
    const reasons = foreign.body.import.rows.flatMap(({ faults }) => faults.map(({ reason }) => reason));
    expect(reasons).toContain("unknown_listing");
    expect(await namesOf(ours)).toEqual([]);
    const helper = await invited(ours, "orders");
    expect((await upload(helper, FILE)).body.code).toBe("role_required");
  });

  it.each([
    ["an old workbook", Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]), "file_type"],
    ["half a workbook", Buffer.from("PK\u0003\u0004"), "malformed"],
    ["another encoding", Buffer.from("Ch\u00e8", "latin1"), "encoding"],
    ["nothing", Buffer.alloc(0), "empty"],
  ])("names why it cannot be read: %s", async (_what, bytes, reason) => {
    const owner = await newProducer();
    const { body } = await upload(owner, bytes);
    expect(body.import).toMatchObject({ status: "faulty", count: 0, faults: [{ reason }] });
  });

  it("is refused when it is too large, before it is read", async () => {
    const owner = await newProducer();
    const { status, body } = await upload(owner, Buffer.alloc(12_000_001));
    expect({ status, code: body.code }).toEqual({ status: 413, code: "listing_file_too_large" });
  });

  it("may have 5,000 rows, written all together", async () => {
    const owner = await newProducer();
    const columns = ["Tên sản phẩm", "Giá bán (đồng)", "Tồn kho", "Câu chuyện"].map((title) => ({ title, width: 20 }));
    const rows = Array.from({ length: 5_000 }, (_, place) => [
      `Sản phẩm thử ${place}`,
      10_000 + place,
      place,
      "Làm theo cách của làng, mỗi mẻ một ít. ".repeat(10),
    ]);
    const bytes = await xlsxOf({ name: "t", columns, rows });
    const { body } = await upload(owner, bytes);
    expect(body.import).toMatchObject({ status: "ready", counts: { create: 5_000 }, count: 5_000 });
    expect((await confirm(owner, body.import.id)).body.import.status).toBe("done");
    const { body: list } = await ask(owner, "listings?limit=1");
    expect(list.count).toBe(5_000);
    const page = await ask(owner, `listings/imports/${body.import.id}?limit=2&offset=4999`);
    expect((page.body as Answer["body"]).import.rows).toHaveLength(1);
  }, 60_000);
});
