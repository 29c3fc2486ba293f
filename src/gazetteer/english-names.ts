import type { PlaceEntry } from "../types.js";

/** Names of the source that no English news uses, by country, with those that it does. */
const ENGLISH: ReadonlyMap<string, string> = new Map(
  `
AZ/Baki Baku|AZ/Ganca Ganja|AZ/Sumqayit Sumgait|CN/UEruemqi Urumqi|DZ/Kabylie Kabylia|IQ/Ad Diwaniyah Diwaniyah|IQ/Al 'Amarah Amarah|IQ/Al Fallujah Fallujah
IQ/Al Hillah Hillah|IQ/Dihok Dohuk|IQ/Hadithah Haditha|MM/Nay Pyi Taw Naypyidaw|RU/Nazran' Nazran|SO/Hargeysa Hargeisa|SY/Duma Douma|SY/Tadmur Palmyra|UA/Dnipropetrovsk Dnipro
`
    .trim()
    .split(/[|\n]/)
    .map((line) => {
      const at = line.lastIndexOf(" ");
      return [line.slice(0, at), line.slice(at + 1)] as const;
    }),
);

/** The name of a place as English news has it. */
export function englishName(place: PlaceEntry): string {
  if (place.kind !== "settlement" && place.kind !== "region") return place.name;
  return ENGLISH.get(`${place.country}/${place.name}`) ?? place.name;
}
