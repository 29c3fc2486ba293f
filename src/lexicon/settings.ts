/** Countries where unnamed armed men and blasts are mostly of a conflict of the last decades, as ISO 3166-1 alpha-2 codes (after the lists of active conflicts of UCDP, 1989 to 2024). */
export const TROUBLED: ReadonlySet<string> = new Set(
  "AF AZ BD BF BI BA CD CF CM CO DZ EG ER ET GE GT HN HT IN IQ IR KE LB LK LR LY ML MM MX MZ NE NG NI NP PE PH PK PS RU RW SD SL SN SO SS SV SY TD TG TH TR UA UG VE XK YE ZW".split(
    " ",
  ),
);

/** Countries where a shooting, a killing or an arrest of which no more is told is a matter of the police. */
export const SETTLED: ReadonlySet<string> = new Set(
  "US CA AU NZ GB FR ES IT KR IE DE AT CH NL BE LU SE NO DK FI IS JP SG PT CZ SK SI HU PL EE LV LT MT".split(" "),
);
