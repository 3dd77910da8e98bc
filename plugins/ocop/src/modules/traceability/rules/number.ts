/** The number proposed to a producer who keeps none: "L261126-02" is the second lot made on 26/11/2026. */
export function proposedNumber(madeOn: string, place: number): string {
  return `L${madeOn.slice(2).replaceAll("-", "")}-${String(place).padStart(2, "0")}`;
}
