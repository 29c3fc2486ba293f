/** Seats of government by country, under the names that English news uses. */
const CAPITALS = `
AD Andorra la Vella|AE Abu Dhabi|AF Kabul|AG Saint John's|AL Tirana|AM Yerevan|AO Luanda|AR Buenos Aires|AT Vienna|AU Canberra|AZ Baku|BA Sarajevo|BB Bridgetown
BD Dhaka|BE Brussels|BF Ouagadougou|BG Sofia|BH Manama|BI Bujumbura|BJ Porto-Novo|BN Bandar Seri Begawan|BO La Paz|BR Brasilia|BS Nassau|BT Thimphu|BW Gaborone
BY Minsk|BZ Belmopan|CA Ottawa|CD Kinshasa|CF Bangui|CG Brazzaville|CH Bern|CI Abidjan|CL Santiago|CM Yaounde|CN Beijing|CO Bogota|CR San Jose|CU Havana|CV Praia
CY Nicosia|CZ Prague|DE Berlin|DJ Djibouti|DK Copenhagen|DO Santo Domingo|DZ Algiers|EC Quito|EE Tallinn|EG Cairo|ER Asmara|ES Madrid|ET Addis Ababa|FI Helsinki
FJ Suva|FR Paris|GA Libreville|GB London|GE Tbilisi|GH Accra|GM Banjul|GN Conakry|GQ Malabo|GR Athens|GT Guatemala City|GW Bissau|GY Georgetown|HN Tegucigalpa
HR Zagreb|HT Port-au-Prince|HU Budapest|ID Jakarta|IE Dublin|IN New Delhi|IQ Baghdad|IR Tehran|IS Reykjavik|IT Rome|JM Kingston|JO Amman|JP Tokyo|KE Nairobi
KG Bishkek|KH Phnom Penh|KM Moroni|KP Pyongyang|KR Seoul|KW Kuwait City|KZ Astana|LA Vientiane|LB Beirut|LK Colombo|LR Monrovia|LS Maseru|LT Vilnius|LU Luxembourg
LV Riga|LY Tripoli|MA Rabat|MD Chisinau|ME Podgorica|MG Antananarivo|MK Skopje|ML Bamako|MM Naypyidaw|MN Ulaanbaatar|MR Nouakchott|MT Valletta|MU Port Louis|MV Male
MW Lilongwe|MX Mexico City|MY Kuala Lumpur|MZ Maputo|NA Windhoek|NE Niamey|NG Abuja|NI Managua|NL Amsterdam|NO Oslo|NP Kathmandu|NZ Wellington|OM Muscat|PA Panama City
PE Lima|PG Port Moresby|PH Manila|PK Islamabad|PL Warsaw|PT Lisbon|PY Asuncion|QA Doha|RO Bucharest|RS Belgrade|RU Moscow|RW Kigali|SA Riyadh|SB Honiara|SD Khartoum
SE Stockholm|SG Singapore|SI Ljubljana|SK Bratislava|SL Freetown|SN Dakar|SO Mogadishu|SR Paramaribo|SS Juba|SV San Salvador|SY Damascus|SZ Mbabane|TD N'Djamena|TG Lome
TH Bangkok|TJ Dushanbe|TL Dili|TM Ashgabat|TN Tunis|TR Ankara|TT Port of Spain|TW Taipei|TZ Dodoma|UA Kyiv|UG Kampala|US Washington|UY Montevideo|UZ Tashkent|VE Caracas
VN Hanoi|VU Port Vila|XK Pristina|YE Sanaa|ZA Pretoria|ZM Lusaka|ZW Harare
`;

const BY_CODE: ReadonlyMap<string, string> = new Map(
  CAPITALS.trim()
    .split(/[|\n]/)
    .map((line) => [line.slice(0, 2), line.slice(3)]),
);

/** The name of a country's capital, null where the table has none. */
export function capitalOf(code: string): string | null {
  return BY_CODE.get(code) ?? null;
}
