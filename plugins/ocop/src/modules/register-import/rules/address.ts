import type { PrintedPlace } from "../../../shared/territory";
import { foldWords } from "../../../shared/text";

const COMMUNE = /^(xa|phuong|thi tran|tt|p|x|dac khu) /;
const DISTRICT = /^(huyen|quan|thi xa|tx|h|q) /;
const PROVINCE = /^(tinh|t) /;
const CITY = /^(thanh pho|tp) /;

/**
 * The units that an address names: "Thôn 3, xã Hoằng Lộc, huyện Hoằng Hóa, tỉnh Thanh Hóa". What stands before the commune is
 * left out; a city is the province when it comes last and the district otherwise.
 */
export function placeOfAddress(address: string): PrintedPlace {
  const place: PrintedPlace = {};
  const parts = address.split(/[,;\n]|\s[-–]\s/).map((part) => part.trim());
  parts.forEach((part, index) => {
    const words = foldWords(part);
    if (COMMUNE.test(words)) place.commune ??= part;
    else if (DISTRICT.test(words)) place.district ??= part;
    else if (PROVINCE.test(words)) place.province ??= part;
    else if (CITY.test(words)) {
      if (index === parts.length - 1 && parts.length > 1 && place.commune !== undefined && place.district !== undefined)
        place.province ??= part;
      else place.district ??= part;
    }
  });
  return place;
}
