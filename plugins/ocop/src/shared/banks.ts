/** A bank that takes part in NAPAS 247, by the number that begins its cards and its VietQR codes. */
export interface Bank {
  bin: string;
  name: string;
}

/** Banks with their BIN as the VietQR list (vietqr.vn, read in November 2026) has them, by name; e-wallets are left out. */
export const BANKS: readonly Bank[] = [
  { bin: "970425", name: "AB Bank" },
  { bin: "970416", name: "ACB" },
  { bin: "970405", name: "Agribank" },
  { bin: "970409", name: "BacA Bank" },
  { bin: "970438", name: "BaoViet Bank" },
  { bin: "970418", name: "BIDV" },
  { bin: "970454", name: "BVBank" },
  { bin: "546034", name: "CAKE" },
  { bin: "970444", name: "CB Bank" },
  { bin: "422589", name: "CIMB Bank" },
  { bin: "970446", name: "Co-op Bank" },
  { bin: "796500", name: "DBS Bank" },
  { bin: "970431", name: "Eximbank" },
  { bin: "970408", name: "GPBank" },
  { bin: "970437", name: "HDBank" },
  { bin: "970442", name: "HongLeong Bank" },
  { bin: "458761", name: "HSBC Vietnam" },
  { bin: "970456", name: "IBK HCM" },
  { bin: "970455", name: "IBK HN" },
  { bin: "970434", name: "Indovina Bank" },
  { bin: "668888", name: "Kasikornbank" },
  { bin: "970452", name: "KienlongBank" },
  { bin: "970463", name: "Kookmin Bank HCM" },
  { bin: "970462", name: "Kookmin Bank HN" },
  { bin: "963369", name: "Liobank" },
  { bin: "970449", name: "LPBank" },
  { bin: "970422", name: "MB Bank" },
  { bin: "970414", name: "MBV" },
  { bin: "970426", name: "MSB" },
  { bin: "970428", name: "Nam A Bank" },
  { bin: "970419", name: "NCB Bank" },
  { bin: "801011", name: "Nonghyup Bank" },
  { bin: "970448", name: "OCB Bank" },
  { bin: "970430", name: "PG Bank" },
  { bin: "970439", name: "Public Bank Vietnam" },
  { bin: "970412", name: "PVcomBank" },
  { bin: "970403", name: "Sacombank" },
  { bin: "970400", name: "SaigonBank" },
  { bin: "970429", name: "SCB" },
  { bin: "970440", name: "SeABank" },
  { bin: "970443", name: "SHB" },
  { bin: "970424", name: "Shinhan Bank" },
  { bin: "970410", name: "Standard Chartered Vietnam" },
  { bin: "970407", name: "Techcombank" },
  { bin: "963388", name: "Timo" },
  { bin: "970423", name: "TPBank" },
  { bin: "546035", name: "Ubank" },
  { bin: "970458", name: "United Overseas Bank Vietnam" },
  { bin: "970441", name: "VIB" },
  { bin: "970427", name: "VietABank" },
  { bin: "970433", name: "VietBank" },
  { bin: "970436", name: "Vietcombank" },
  { bin: "970415", name: "VietinBank" },
  { bin: "970421", name: "VietNgaBank" },
  { bin: "970406", name: "Vikki Bank" },
  { bin: "970432", name: "VPBank" },
  { bin: "970457", name: "Woori Bank" },
];

const byBin = new Map(BANKS.map((bank) => [bank.bin, bank]));

/** The bank of a BIN, or null for an unknown one. */
export function bankOf(bin: string): Bank | null {
  return byBin.get(bin) ?? null;
}
