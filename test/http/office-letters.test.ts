import { getDocumentProxy, extractText } from "unpdf";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type {
  LetterBatchAnswer,
  LetterRecipient,
  LetterWrittenAnswer,
} from "../../plugins/ocop/src/contract/office-letter";
import type { RoundAnswer } from "../../plugins/ocop/src/contract/office-rating-answer";
import { endingIn, makerIn, type Maker, removeGoods } from "../support/area-goods";
import { onDatabase } from "../support/audit";
import { askOffice, officer, officerOf, type TestOfficer } from "../support/officers";
import { newRound } from "../support/rating";
import { api } from "../support/stack";

const THANH_HOA = "38";
const QUANG_NINH = "22";

let registrar: TestOfficer;
let reader: TestOfficer;
let sibling: TestOfficer;
let maker: Maker;
let quiet: Maker;
let foreign: Maker;

beforeAll(async () => {
  registrar = await officer("registrar", THANH_HOA);
  [reader, sibling, maker, quiet, foreign] = await Promise.all([
    officerOf(registrar.office_id, "reader"),
    officer("registrar", QUANG_NINH),
    makerIn(THANH_HOA, "Zuzubi thư thử nghiệm"),
    makerIn(THANH_HOA, "Zuzubi không thư thử nghiệm"),
    makerIn(QUANG_NINH, "Zuzubi nơi khác thử nghiệm"),
  ]);
  await onDatabase((client) =>
    client.query("update producer_member set status = 'removed' where producer_id = $1", [quiet.producer_id]),
  );
});
afterAll(removeGoods);

const FIELDS = {
  symbol: "VPĐP",
  place: "Thanh Hóa",
  day: "2026-11-05",
  signer_title: "Chánh Văn phòng",
  contact: "Phòng Nghiệp vụ, 0237 000 0000",
};
let made = 0;
const freshKey = () => `thu-${Date.now().toString(36)}-${(made += 1)}`;
const letter = (ids: readonly string[], more: Record<string, unknown> = {}) => ({
  template: "expiry_notice",
  ids,
  fields: FIELDS,
  key: freshKey(),
  ...more,
});
async function written(who: TestOfficer, body: Record<string, unknown>): Promise<LetterWrittenAnswer> {
  const answer = await askOffice(who, "letters", body);
  expect(answer.status).toBe(201);
  return answer.body as unknown as LetterWrittenAnswer;
}
const read = async (id: string) => (await askOffice(registrar, `letters/${id}`)).body as unknown as LetterBatchAnswer;
const send = (id: string) => askOffice(registrar, `letters/${id}/send`, {});
const becameOf = ({ letters }: LetterBatchAnswer) =>
  Object.fromEntries(letters.map(({ subject_id, state, problem }) => [subject_id, problem ?? state]));

describe("letters", () => {
  it("are a draft first, in the words of the template, for the own area alone", async () => {
    const [own, foreignId] = [await endingIn(maker, 20), await endingIn(foreign, 20)];
    const { id, refused } = await written(registrar, letter([own, foreignId, "cert_khong-co"]));
    expect(refused).toEqual([foreignId, "cert_khong-co"]);
    const { batch, letters } = await read(id);
    expect(batch).toMatchObject({ template: "expiry_notice", status: "draft", letters: 1, sent: 0 });
    expect(letters).toMatchObject([{ subject_id: own, to_email: maker.email, state: "draft", problem: null }]);
    expect(letters[0]?.about).toContain("Zuzubi thư thử nghiệm");
    expect(letters[0]?.paragraphs.join(" ")).toContain("còn 20 ngày");
    expect((await askOffice(registrar, "letters", letter([foreignId]))).body.code).toBe("letter_nobody");
  });

  it("are written once for one form, and judged field by field", async () => {
    const body = letter([await endingIn(maker, 20)]);
    const [one, other] = await Promise.all([written(registrar, body), written(registrar, body)]);
    expect(one.id).toBe(other.id);
    expect((await read(one.id)).letters).toHaveLength(1);
    const wrong = await askOffice(
      registrar,
      "letters",
      letter(body.ids, { fields: { ...FIELDS, symbol: "", to: "x" } }),
    );
    expect(wrong).toMatchObject({ status: 400, body: { code: "invalid_body" } });
    expect(Object.keys(wrong.body.fields as object).toSorted()).toEqual(["fields.symbol", "fields.to"]);
  });

  it("go out once: each is done or says why not, however often it is sent", async () => {
    const [spoken, silent] = [await endingIn(maker, 20), await endingIn(quiet, 20)];
    const { id } = await written(registrar, letter([spoken, silent]));
    const answers = await Promise.all([send(id), send(id)]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    expect(becameOf(await read(id))).toEqual({ [spoken]: "sent", [silent]: "no_address" });
    const again = await written(registrar, letter([spoken]));
    expect(becameOf(await read(again.id))).toEqual({ [spoken]: "written_lately" });
    await send(again.id);
    expect((await read(again.id)).batch).toMatchObject({ status: "sent", sent: 0 });
    const { rows } = await onDatabase((client) =>
      client.query("select count(*)::int as n from letter where subject_id = $1 and state = 'sent'", [spoken]),
    );
    expect(rows).toEqual([{ n: 1 }]);
  });

  it("of two drafts that are sent at once, one alone goes out", async () => {
    const subject = await endingIn(maker, 20);
    const drafts = await Promise.all([written(registrar, letter([subject])), written(registrar, letter([subject]))]);
    await Promise.all(drafts.map(async ({ id }) => send(id)));
    const { rows } = await onDatabase((client) =>
      client.query("select count(*)::int as n from letter where subject_id = $1 and state = 'sent'", [subject]),
    );
    expect(rows).toEqual([{ n: 1 }]);
  });

  it("are one PDF, each from a page of its own, laid out as administrative papers are", async () => {
    const ids = [await endingIn(maker, 20), await endingIn(quiet, 20)];
    const { id } = await written(registrar, letter(ids));
    const file = await api(`/office/letters/${id}/letters.pdf`, { token: reader.token });
    expect(file.headers.get("content-type")).toContain("application/pdf");
    const pdf = await getDocumentProxy(new Uint8Array(await file.arrayBuffer()));
    expect(pdf.numPages).toBe(2);
    const { text } = await extractText(pdf, { mergePages: true });
    for (const words of ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "THÔNG BÁO", "Nơi nhận"])
      expect(text).toContain(words);
    expect(text).toContain("ngày 05 tháng 11 năm 2026");
  });

  it("can be thrown away as long as they are a draft", async () => {
    const { id } = await written(registrar, letter([await endingIn(maker, 20)]));
    expect((await askOffice(registrar, `letters/${id}`, undefined, "DELETE")).status).toBe(200);
    expect((await send(id)).body.code).toBe("letter_batch_closed");
    expect((await askOffice(registrar, `letters/${id}`, undefined, "DELETE")).body.code).toBe("letter_batch_closed");
  });

  it("are not sent when their facts may have changed meanwhile", async () => {
    const { id } = await written(registrar, letter([await endingIn(maker, 20)]));
    await onDatabase((client) =>
      client.query("update letter_batch set created_at = now() - interval '8 days' where id = $1", [id]),
    );
    expect((await send(id)).body.code).toBe("letter_batch_stale");
    expect((await read(id)).batch.status).toBe("draft");
  });

  it("invite who sits in the council of a round, and nobody else", async () => {
    const [seated, idle, elsewhere] = [
      await officerOf(registrar.office_id, "council"),
      await officerOf(registrar.office_id, "council"),
      await officerOf(sibling.office_id, "council"),
    ];
    const [round, foreignRound] = [await newRound(registrar, [seated]), await newRound(sibling, [elsewhere])];
    const seatOf = ({ council }: RoundAnswer, officer_id: string | null) =>
      council.find((seat) => seat.officer_id === officer_id)?.id ?? "";
    const [seat, post, foreignSeat] = [
      seatOf(round, seated.officer_id),
      seatOf(round, null),
      seatOf(foreignRound, elsewhere.officer_id),
    ];
    const { body } = await askOffice(registrar, "letter-recipients?template=council_invitation");
    const offered = new Map((body.recipients as LetterRecipient[]).map((one) => [one.id, one]));
    expect([...offered.keys()].toSorted()).toEqual(round.council.map(({ id }) => id).toSorted());
    expect(offered.get(seat)).toMatchObject({ has_address: true });
    expect(offered.get(post)).toMatchObject({ has_address: false });
    const fields = {
      ...FIELDS,
      meeting_day: "2026-12-01",
      time: "08 giờ 00",
      venue: "Hội trường tầng 2",
      agenda: "Chấm điểm sản phẩm\nThông qua biên bản",
    };
    const ids = [seat, post, foreignSeat, idle.officer_id];
    const asked = letter(ids, { template: "council_invitation", fields });
    const { id, refused } = await written(registrar, asked);
    expect(refused).toEqual([foreignSeat, idle.officer_id]);
    const { letters } = await read(id);
    const invited = letters.find(({ subject_id }) => subject_id === seat);
    expect(invited).toMatchObject({ to_email: seated.email, problem: null });
    expect(invited?.paragraphs).toContain("- Thông qua biên bản;");
    expect(invited?.paragraphs[0]).toContain(`(${round.name})`);
    await send(id);
    expect(becameOf(await read(id))).toEqual({ [seat]: "sent", [post]: "no_address" });
  });

  it("are read by the office alone and written by who may", async () => {
    const subject = await endingIn(maker, 20);
    const { id } = await written(registrar, letter([subject]));
    for (const path of [`letters/${id}`, `letters/${id}/letters.pdf`])
      expect([path, (await askOffice(sibling, path)).status]).toEqual([path, 404]);
    expect((await askOffice(sibling, `letters/${id}/send`, {})).status).toBe(404);
    expect((await askOffice(reader, `letters/${id}`)).status).toBe(200);
    expect((await askOffice(reader, `letters/${id}/send`, {})).body.code).toBe("role_required");
    expect((await askOffice(reader, "letters", letter([subject]))).body.code).toBe("role_required");
  });
});
