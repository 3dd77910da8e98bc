/** Provinces: 63 → 34, in force 12/06/2025, governments at work from 01/07/2025. */
export const PROVINCES_2025 = "202/2025/QH15";

/** The end of the district level: amended Constitution, from 01/07/2025. */
export const DISTRICTS_2025 = "203/2025/QH15";

/**
 * Communes: one resolution of the National Assembly's Standing Committee per province, all of 16/06/2025,
 * numbered 1654 to 1687. Key: today's province code.
 */
const COMMUNE_RESOLUTIONS: Readonly<Record<string, number>> = {
  "01": 1656,
  "04": 1657,
  "08": 1684,
  "11": 1661,
  "12": 1670,
  "14": 1681,
  "15": 1673,
  "19": 1683,
  "20": 1672,
  "22": 1679,
  "24": 1658,
  "25": 1676,
  "31": 1669,
  "33": 1666,
  "37": 1674,
  "38": 1686,
  "40": 1678,
  "42": 1665,
  "44": 1680,
  "46": 1675,
  "48": 1659,
  "51": 1677,
  "52": 1664,
  "56": 1667,
  "66": 1660,
  "68": 1671,
  "75": 1662,
  "79": 1685,
  "80": 1682,
  "82": 1663,
  "86": 1687,
  "91": 1654,
  "92": 1668,
  "96": 1655,
};

/** The resolution that made the communes of a today's province, e.g. "38" → "1686/NQ-UBTVQH15". */
export function communeDecree(provinceCode: string): string | null {
  const number = COMMUNE_RESOLUTIONS[provinceCode];
  return number === undefined ? null : `${number}/NQ-UBTVQH15`;
}
