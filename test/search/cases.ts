import type { Card } from "./shop";

/** The engines that the suite runs on; a case that one of them cannot pass says why. */
export type Engine = "search-postgres-vi" | "meilisearch";

export type SearchCase = {
  q: string;
  /** What is tried: no_marks, typo, telex, place, … */
  kind: string;
  /** What must come first. */
  first: (card: Card) => boolean;
  /** What else is wanted among the first ten. */
  also?: (card: Card) => boolean;
  /** What must not be among the first ten. */
  never?: (card: Card) => boolean;
  skip?: Partial<Record<Engine, string>>;
};

/** One of these products, by name. */
export function titled(...titles: string[]): (card: Card) => boolean {
  return (card) => titles.includes(card.title);
}

/** A product whose producer's name holds the text. */
export function madeBy(name: string): (card: Card) => boolean {
  return (card) => card.producer?.name.includes(name) ?? false;
}

/** A product of a district, as it was printed. */
export function from(district: string): (card: Card) => boolean {
  return (card) => card.place.district?.includes(district) ?? false;
}

/** A product of a province, by its name of today. */
function inProvince(name: string): (card: Card) => boolean {
  return (card) => card.place.province?.includes(name) ?? false;
}

const FISH_SAUCE = (card: Card) => card.title.startsWith("Nước mắm");
const PHU_QUOC = titled("Nước mắm Khải Hoàn 38/40/43 độ đạm", "Nước mắm Thanh Quốc 35/40/43");
const PEANUT_SWEETS = titled("Kẹo lạc", "Kẹo lạc Sửu Hà");
const GOLDEN_TEA = titled("Trà hoa vàng Quy Hoa", "Trà hoa vàng Ba Chẽ");

type Row = readonly [q: string, first: (card: Card) => boolean];

const ROWS: Readonly<Record<string, readonly Row[]>> = {
  typo: [
    ["nuoc mam khai hoann", titled("Nước mắm Khải Hoàn 38/40/43 độ đạm")],
    ["tra shan tuyt suoi giang", titled("Trà shan tuyết Suối Giàng")],
    ["ngoc trai akoia", titled("Ngọc trai Akoya")],
    ["bun sach tam ngaii", titled("Bún sạch Tam Ngãi")],
    ["banh da vugg", titled("Bánh đa vừng Hà Tâm")],
    ["tinh dau tramm", titled("Tinh dầu tràm Trường Hải")],
    ["xuc xch luong ha", titled("Xúc xích Lương Hà")],
    ["det tho cam hoa tein", titled("Dệt thổ cẩm Hoa Tiến")],
    ["nhan xuong com vagn", titled("Nhãn xuồng cơm vàng")],
    ["cu cai muoi chit saa", titled("Củ cải muối Chịt Sa")],
    ["mien dao quy mog", titled("Miến đao Quy Mông")],
    ["hoang hoaa", from("Hoằng Hóa")],
    ["cau kee", from("Cầu Kè")],
    ["gom su quag vinh", madeBy("Quang Vinh")],
  ],
  swapped: [
    ["nuoc mam le gai", titled("Nước mắm Lê Gia - Cốt đặc biệt 40N")],
    ["mat ong hunog hoa", titled("Mật ong Hưởng Hoa")],
    ["keo alc", PEANUT_SWEETS],
    ["da deiu", titled("Đà điểu")],
    ["huong trma", titled("Hương trầm Quốc Thạch")],
    ["ruoc kme", titled("Ruốc kem Lương Tuyết")],
    ["dua sap vicospa", titled("Dừa sáp sợi VICOSAP")],
    ["tra hao vang", GOLDEN_TEA],
    ["chieu coi det tya", titled("Chiếu cói dệt tay")],
    ["hoagn hoa", from("Hoằng Hóa")],
  ],
  telex: [
    ["nuwowcs mawsm lee gia", titled("Nước mắm Lê Gia - Cốt đặc biệt 40N")],
    ["NUWOWCS MAWMS KHAIR HOANF", titled("Nước mắm Khải Hoàn 38/40/43 độ đạm")],
    ["nuowcs maswm lê gia", titled("Nước mắm Lê Gia - Cốt đặc biệt 40N", "Mắm tôm Lê Gia")],
    ["keoj lacj suwur haf", titled("Kẹo lạc Sửu Hà")],
    ["ddaf ddieeur", titled("Đà điểu")],
    ["dduwowngf hoa duwaf", titled("Đường hoa dừa")],
    ["dduowngf hoa", titled("Đường hoa dừa")],
    ["mieens dao", titled("Miến đao Quy Mông")],
    ["keoj ddaauj phoongj", PEANUT_SWEETS],
    ["hoangf hoas", from("Hoằng Hóa")],
    ["hatj sen saays", titled("Hạt sen sấy Quê Bác")],
    ["gomos suws bats trangf", madeBy("Quang Vinh")],
  ],
  vni: [
    ["nuo7c1 ma8m1 le6 gia", titled("Nước mắm Lê Gia - Cốt đặc biệt 40N")],
    ["nu7o7c1 ma8m1 khai3 hoan2", titled("Nước mắm Khải Hoàn 38/40/43 độ đạm")],
    ["ga2 mi1a", titled("Gà Mía")],
    ["d9a2 d9ie6u3", titled("Đà điểu")],
    ["ke5o la5c su7u3 ha2", titled("Kẹo lạc Sửu Hà")],
    ["ma65t ong hu7o7ng3 hoa", titled("Mật ong Hưởng Hoa")],
    ["mie61n d9ao", titled("Miến đao Quy Mông")],
    ["hoa8ng2 ho1a", from("Hoằng Hóa")],
  ],
  synonym: [
    ["bánh tráng mè", titled("Bánh đa vừng Hà Tâm")],
    ["banh trang me", titled("Bánh đa vừng Hà Tâm")],
    ["kẹo đậu phụng", PEANUT_SWEETS],
    ["dầu đậu phộng", titled("Dầu lạc Eva")],
    ["heo rừng", titled("Lợn rừng")],
    ["chả lụa", titled("Giò lụa Thành Duẫn")],
    ["trà khổ qua", titled("Trà mướp đắng Mai Hương")],
    ["tra kho qua", titled("Trà mướp đắng Mai Hương")],
    ["chè shan tuyết", titled("Trà shan tuyết Suối Giàng")],
    ["chè hoa vàng", GOLDEN_TEA],
    ["chiếu lác", titled("Chiếu cói dệt tay")],
    ["nhang trầm", titled("Hương trầm Quốc Thạch")],
    ["trà xanh", titled("Chè xanh", "Bánh chè xanh")],
  ],
  place_old: [
    ["trà vinh", inProvince("Vĩnh Long")],
    ["tra vinh", inProvince("Vĩnh Long")],
    ["kiên giang", PHU_QUOC],
    ["kien giang", PHU_QUOC],
    ["đường lâm", from("Sơn Tây")],
    ["duong lam", from("Sơn Tây")],
    ["dương đông", PHU_QUOC],
    ["huyện cầu kè", from("Cầu Kè")],
    ["yên bái", titled("Chè Bát tiên Hưng Khánh", "Miến đao Quy Mông", "Trà shan tuyết Suối Giàng")],
    ["phú yên", titled("Du lịch trải nghiệm Mộc Miên Rocky Garden")],
    ["thừa thiên huế", inProvince("Huế")],
    ["hoang phu", madeBy("Lê Gia")],
    ["thach kenh", titled("Kẹo lạc Sửu Hà")],
    ["quỳ châu", titled("Dệt thổ cẩm Hoa Tiến")],
    ["gia lâm", from("Gia Lâm")],
  ],
  place_new: [
    ["vĩnh long", inProvince("Vĩnh Long")],
    ["an giang", PHU_QUOC],
    ["đoài phương", titled("Mít ta", "Bưởi", "Chè xanh", "Mật ong", "Sữa bò tươi")],
    ["doai phuong", titled("Mít ta", "Bưởi", "Chè xanh", "Mật ong", "Sữa bò tươi")],
    ["tùng thiện", titled("Đà điểu", "Lợn rừng", "Dưa các loại")],
    ["chân mây lăng cô", titled("Tinh dầu tràm Trường Hải", "Nước mắm cá cơm Xuân Anh")],
    ["chan may", titled("Tinh dầu tràm Trường Hải", "Nước mắm cá cơm Xuân Anh")],
    ["hoằng thanh", madeBy("Lê Gia")],
    ["cẩm lạc", titled("Gà đồi Ngân Hà")],
    ["phường thuận an", titled("Nước mắm ruốc Làng Trài")],
    ["dac lak", inProvince("Đắk Lắk")],
    ["đặc khu phú quốc", PHU_QUOC],
  ],
  thing_and_place: [
    ["nuoc mam phu quoc", PHU_QUOC],
    ["nước mắm hoằng hóa", titled("Nước mắm Lê Gia - Cốt đặc biệt 40N")],
    ["keo lac son tay", titled("Kẹo lạc")],
    ["keo lac thach ha", titled("Kẹo lạc Sửu Hà")],
    ["mật ong thạch thành", titled("Mật ong Hưởng Hoa")],
    ["mat ong cam thuy", titled("Mật ong đồi bà Chúa Hích")],
    ["trà yên bái", titled("Trà shan tuyết Suối Giàng")],
    ["gạo huế", titled("Gạo hữu cơ An Lỗ", "Gạo thơm Thủy Thanh")],
    ["nước mắm kiên giang", PHU_QUOC],
    ["keo tra vinh", titled("Kẹo dừa sáp (nguyên chất, lá dứa, cacao)")],
  ],
  marks_decide: [
    ["dứa", titled("Kẹo dừa sáp (nguyên chất, lá dứa, cacao)")],
    ["đường", titled("Đường hoa dừa")],
    ["đà", titled("Đà điểu")],
    ["đá", titled("Khu sinh thái vườn đá Tả Phìn")],
    ["cốm", titled("Bưởi cốm Hương Thọ")],
    ["chả", titled("Chả ốc bươu")],
    ["gà", titled("Gà Mía", "Gà đồi Ngân Hà")],
    ["gạo", (card) => card.title.startsWith("Gạo")],
    ["mía", titled("Gà Mía", "Mật mía Phú Gia - Cường Thùy")],
    ["lợn", titled("Lợn rừng")],
  ],
  partial_marks: [
    ["nuoc mắm le gia", titled("Nước mắm Lê Gia - Cốt đặc biệt 40N")],
    ["kẹo lac suu ha", titled("Kẹo lạc Sửu Hà")],
    ["mật ong huong hoa", titled("Mật ong Hưởng Hoa")],
    ["tra hoa vàng ba che", titled("Trà hoa vàng Ba Chẽ")],
    ["đường hoa dua", titled("Đường hoa dừa")],
    ["giò lua thanh duan", titled("Giò lụa Thành Duẫn")],
  ],
  numbers: [
    ["nước mắm 40N", titled("Nước mắm Lê Gia - Cốt đặc biệt 40N")],
    ["nuoc mam 40 n", titled("Nước mắm Lê Gia - Cốt đặc biệt 40N")],
    ["38/40/43", titled("Nước mắm Khải Hoàn 38/40/43 độ đạm")],
    ["nuoc mam 38 40 43", titled("Nước mắm Khải Hoàn 38/40/43 độ đạm")],
    ["35/40/43", titled("Nước mắm Thanh Quốc 35/40/43")],
    ["40 độ đạm", titled("Nước mắm Khải Hoàn 38/40/43 độ đạm")],
  ],
  joined: [
    ["nuocmam legia", titled("Nước mắm Lê Gia - Cốt đặc biệt 40N", "Mắm tôm Lê Gia")],
    ["gamia", titled("Gà Mía")],
    ["matong huonghoa", titled("Mật ong Hưởng Hoa")],
    ["keolac", PEANUT_SWEETS],
    ["hoanghoa", from("Hoằng Hóa")],
  ],
  stop_words: [
    ["đặc sản thanh hóa", inProvince("Thanh Hóa")],
    ["đặc sản của Hà Tĩnh", inProvince("Hà Tĩnh")],
    ["kẹo ở hà tĩnh", titled("Kẹo cu đơ Nguyễn Hằng", "Kẹo lạc Sửu Hà")],
    ["dac san tra vinh", inProvince("Vĩnh Long")],
    ["mật ong của Thanh Hóa", (card) => card.title.startsWith("Mật ong")],
    ["nước mắm ocop", FISH_SAUCE],
  ],
  prefix: [
    ["nuoc ma", FISH_SAUCE],
    ["kẹo cu", titled("Kẹo cu đơ Nguyễn Hằng")],
    ["chiếu c", titled("Chiếu cói dệt tay")],
    ["ngoc tr", madeBy("Ngọc trai Hạ Long")],
    ["tinh d", titled("Tinh dầu tràm Trường Hải")],
  ],
  producer: [
    ["htx binh son", madeBy("Bình Sơn")],
    ["hợp tác xã bình sơn", madeBy("Bình Sơn")],
    ["ngan khuong", madeBy("Ngân Khương")],
    ["trà vinh farm", madeBy("Trà Vinh Farm")],
    ["vibabo", madeBy("ViBaBo")],
    ["bat trang quang vinh", madeBy("Quang Vinh")],
    ["silky valley", madeBy("Silky Valley")],
    ["huou sao ngoc linh", madeBy("Ngọc Linh")],
  ],
};

/** Cases over the demo data that the judgements do not hold. */
export const OWN_CASES: readonly SearchCase[] = Object.entries(ROWS).flatMap(([kind, rows]) =>
  rows.map(([q, first]): SearchCase => ({ q, kind, first })),
);
