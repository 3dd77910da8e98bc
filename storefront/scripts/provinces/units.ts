/** A former province: its code without the F, and what the drawing calls it. */
type Former = readonly [code: string, id: string];

/**
 * Today's provinces by code, each with the former ones that went into it: resolution 202/2025/QH15 joined whole provinces.
 * A test holds this against the project's administrative units.
 */
export const PROVINCES: Readonly<Record<string, readonly Former[]>> = {
  "01": [["01", "hanoi"]],
  "04": [["04", "caobang"]],
  "08": [
    ["08", "tuyenquang"],
    ["02", "hagiang"],
  ],
  "11": [["11", "dienbien"]],
  "12": [["12", "laichau"]],
  "14": [["14", "sonla"]],
  "15": [
    ["10", "laocai"],
    ["15", "yenbai"],
  ],
  "19": [
    ["19", "thainguyen"],
    ["06", "backan"],
  ],
  "20": [["20", "langson"]],
  "22": [["22", "quangninh"]],
  "24": [
    ["27", "bacninh"],
    ["24", "bacgiang"],
  ],
  "25": [
    ["25", "phutho"],
    ["26", "vinhphuc"],
    ["17", "hoabinh"],
  ],
  "31": [
    ["31", "haiphong"],
    ["30", "haiduong"],
  ],
  "33": [
    ["33", "hungyen"],
    ["34", "thaibinh"],
  ],
  "37": [
    ["37", "ninhbinh"],
    ["35", "hanam"],
    ["36", "namdinh"],
  ],
  "38": [["38", "thanhhoa"]],
  "40": [["40", "nghean"]],
  "42": [["42", "hatinh"]],
  "44": [
    ["45", "quangtri"],
    ["44", "quangbinh"],
  ],
  "46": [["46", "tthue"]],
  "48": [
    ["48", "danang"],
    ["49", "quangnam"],
  ],
  "51": [
    ["51", "quangngai"],
    ["62", "kontum"],
  ],
  "52": [
    ["64", "gialai"],
    ["52", "binhdinh"],
  ],
  "56": [
    ["56", "khanhhoa"],
    ["58", "ninhthuan"],
  ],
  "66": [
    ["66", "daklak"],
    ["54", "phuyen"],
  ],
  "68": [
    ["68", "lamdong"],
    ["67", "daknong"],
    ["60", "binhthuan"],
  ],
  "75": [
    ["75", "dongnai"],
    ["70", "binhphuoc"],
  ],
  "79": [
    ["79", "hcm"],
    ["74", "binhduong"],
    ["77", "baria"],
  ],
  "80": [
    ["72", "tayninh"],
    ["80", "longan"],
  ],
  "82": [
    ["87", "dongthap"],
    ["82", "tiengiang"],
  ],
  "86": [
    ["86", "vinhlong"],
    ["83", "bentre"],
    ["84", "travinh"],
  ],
  "91": [
    ["89", "angiang"],
    ["91", "kiengiang"],
  ],
  "92": [
    ["92", "cantho"],
    ["93", "haugiang"],
    ["94", "soctrang"],
  ],
  "96": [
    ["96", "camau"],
    ["95", "baclieu"],
  ],
};
