/**
 * Words of North, Centre and South for one thing; each line is one thing. A search for one finds the others.
 * Only pairs that mean the same wherever they stand: "chè" (tea, or a sweet soup) is left out for that reason.
 */
export const SYNONYMS: readonly (readonly string[])[] = [
  ["lạc", "đậu phộng", "đậu phụng"],
  ["vừng", "mè"],
  ["ngô", "bắp"],
  ["bánh đa", "bánh tráng"],
  ["dứa", "thơm", "khóm"],
  ["quất", "tắc"],
  ["sắn", "khoai mì"],
  ["lợn", "heo"],
  ["na", "mãng cầu"],
  ["hồng xiêm", "sa pô chê"],
  ["nấm mèo", "mộc nhĩ"],
  ["giò", "chả lụa"],
  ["kilogam", "kg", "ký", "kí lô"],
  ["gam", "gram", "gr"],
];
