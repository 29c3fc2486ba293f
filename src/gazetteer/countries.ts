/**
 * Countries: point, GeoNames id and the further names that news uses. Names in full come from `i18n-iso-countries` at build time.
 * Points are rough centres, in degrees: the sources of the trade differ
 * by a hundred kilometres and more, and these lie between them.
 */
export const COUNTRY_POINTS = `
AD 42.5 1.6 3041565|AE 23.75 54.5 290557|AF 33 66 1149361|AG 17.05 -61.8 3576396|AI 18.22 -63.05 3573511|AL 41 20 783754|AM 40.25 45 174982
AO -12.5 18.5 3351879|AQ -75 0 6697173|AR -34 -64 3865483|AS -14.3 -170.7 5880801|AT 47.33 13.33 2782113|AU -25.5 134 2077456|AW 12.5 -69.97 3577279
AX 60.2 20 661882|AZ 40.5 47.5 587116|BA 44.25 17.83 3277605|BB 13.17 -59.53 3374084|BD 24 90 1210997|BE 50.75 4.5 2802361|BF 12.5 -1.67 2361809
BG 42.67 25.25 732800|BH 26 50.5 290291|BI -3.5 30 433561|BJ 9.5 2.25 2395170|BL 17.9 -62.83 3578476|BM 32.33 -64.75 3573345|BN 4.5 114.67 1820814
BO -17 -65 3923057|BQ 12.2 -68.25 7626844|BR -10 -53.6 3469034|BS 24 -76 3572887|BT 27.5 90.5 1252634|BV -54.43 3.4 3371123|BW -22 24 933860
BY 53 28 630336|BZ 17.25 -88.75 3582678|CA 60 -96 6251999|CC -12.17 96.83 1547376|CD -2.5 23.5 203312|CF 7 21 239880|CG -1 15.5 2260494
CH 47 8.01 2658434|CI 8 -5.5 2287781|CK -21.2 -159.8 1899402|CL -33 -71 3895114|CM 6 12.5 2233387|CN 35 104.2 1814991|CO 4 -72.7 3686110
CR 10 -84 3624060|CU 22 -79.5 3562981|CV 16 -24 3374766|CW 12.17 -69 7626836|CX -10.5 105.67 2078138|CY 35 33 146669|CZ 49.75 15 3077311
DE 51.3 9.9 2921044|DJ 11.83 42.5 223816|DK 56 10 2623032|DM 15.5 -61.33 3575830|DO 19 -70.67 3508796|DZ 28 3 2589581|EC -1.6 -77.9 3658394
EE 59 26 453733|EG 27 30 357994|EH 24.49 -13.67 2461445|ER 15 39 338010|ES 40 -4 2510769|ET 8.5 38.75 337996|FI 64 26 660013
FJ -18 178 2205218|FK -51.75 -59.17 3474414|FM 6.92 158.18 2081918|FO 62 -7 2622320|FR 46 2 3017382|GA -1 11.75 2400553|GB 54.76 -2.7 2635167
GD 12.12 -61.67 3580239|GE 42 43.5 614540|GF 4 -53 3381670|GG 49.58 -2.33 3042362|GH 8.1 -1.2 2300660|GI 36.13 -5.35 2411586|GL 72 -40 3425505
GM 13.5 -15.5 2413451|GN 10.83 -10.67 2420477|GP 16.25 -61.58 3579143|GQ 1.7 10.5 2309096|GR 39 22 390903|GS -54.5 -37 3474415|GT 15.5 -90.25 3595528
GU 13.48 144.82 4043988|GW 12 -15 2372248|GY 5 -59 3378535|HK 22.29 114.17 1819730|HM -53.1 73.5 1547314|HN 15 -86.5 3608932|HR 45.17 15.5 3202326
HT 19 -72.42 3723988|HU 47 20 719819|ID -5 120 1643084|IE 53 -8 2963597|IL 31.5 34.75 294640|IM 54.25 -4.5 3042225|IN 21 78 1269750
IO -6 72 1282588|IQ 33 44 99237|IR 32 53 130758|IS 65 -18 2629691|IT 42.83 12.83 3175395|JE 49.22 -2.12 3042142|JM 18.17 -77.33 3489940
JO 31 36 248816|JP 35.85 138.9 1861060|KE 1 38 192950|KG 41.5 75 1527747|KH 13 105 1831722|KI 1.42 173 4030945|KM -12.23 44.45 921929
KN 17.33 -62.75 3575174|KP 40 127 1873107|KR 36.5 127.75 1835841|KW 29.5 47.75 285570|KY 19.5 -80.67 3580718|KZ 48 68 1522867|LA 18 105 1655842
LB 33.83 35.83 272103|LC 13.88 -60.97 3576468|LI 47.17 9.53 3042058|LK 7 81 1227603|LR 6.5 -9.5 2275384|LS -29.5 28.25 932692|LT 56 24 597427
LU 49.75 6.17 2960313|LV 57 25 458258|LY 28 17 2215636|MA 31.9 -6.2 2542007|MC 43.73 7.4 2993457|MD 47.25 28.58 617790|ME 42.75 19.25 3194884
MF 18.08 -63.05 3578421|MG -20 47 1062947|MH 7.11 171.24 2080185|MK 41.67 21.75 718075|ML 17.5 -3 2453866|MM 21.5 97 1327865|MN 46 105 2029969
MO 22.16 113.56 1821275|MP 16 146 4041468|MQ 14.67 -61 3570311|MR 20.1 -11.2 2378080|MS 16.75 -62.2 3578097|MT 35.92 14.43 2562770|MU -20.3 57.58 934292
MV 3.2 73 1282028|MW -13.5 34 927384|MX 23 -102 3996063|MY 2.5 112.5 1733045|MZ -18.25 35 1036973|NA -22 17 3355338|NC -21.5 165.5 2139685
NE 17 8.5 2440476|NF -29.03 167.95 2155115|NG 10 8 2328926|NI 13 -85 3617476|NL 52.25 5.75 2750405|NO 62 10 3144096|NP 28 84 1282988
NR -0.52 166.93 2110425|NU -19.03 -169.87 4036232|NZ -42 174 2186224|OM 21 57 286963|PA 9 -80 3703430|PE -10 -75.7 3932488|PF -15 -140 4030656
PG -6 147 2088628|PH 13 122 1694008|PK 30 70 1168579|PL 52 20 798544|PM 46.83 -56.33 3424932|PN -25.07 -130.1 4030699|PR 18.25 -66.5 4566966
PS 31.92 35.2 6254930|PT 39.69 -7.84 2264397|PW 6 134 1559582|PY -23.33 -58 3437598|QA 25.5 51.25 289688|RE -21.1 55.6 935317|RO 46 25 798549
RS 44.82 20.46 6290252|RU 60 100 2017370|RW -2 30 49518|SA 25 45 102358|SB -8 159 2103350|SC -4.58 55.67 241170|SD 15.5 30.6 366755
SE 62 15 2661886|SG 1.37 103.8 1880251|SH -15.95 -5.7 3370751|SI 46.08 15 3190538|SJ 78 20 607072|SK 48.67 19.5 3057568|SL 8.5 -11.5 2403846
SM 43.93 12.42 3168068|SN 14.5 -14.25 2245662|SO 6 48 51537|SR 4 -56 3382998|SS 7.5 30 7909807|ST 1 7 2410758|SV 13.83 -88.92 3585968
SX 18.05 -63.07 7609695|SY 35 38 163843|SZ -26.5 31.5 934841|TC 21.73 -71.58 3576916|TD 15 19 2434508|TF -49.5 69.5 1546748|TG 8.4 1.1 2363686
TH 15.25 100.5 1605651|TJ 39 71 1220409|TK -9 -171.75 4031074|TL -8.83 125.75 1966436|TM 40 60 1218197|TN 34 9 2464461|TO -20 -175 4032283
TR 39.06 34.91 298795|TT 11 -61 3573591|TV -8 178 2110297|TW 24 121 1668284|TZ -6 35 149590|UA 49 32 690791|UG 1.5 32.5 226074
UM 19.3 166.63 5854968|US 39.6 -98.6 6252001|UY -33 -56 3439705|UZ 41.71 63.85 1512440|VA 41.9 12.45 3164670|VC 13.08 -61.2 3577815|VE 8 -66 3625428
VG 18.5 -64.5 3577718|VI 18.33 -64.83 4796775|VN 16.1 106.9 1562822|VU -16 167 2134431|WF -13.3 -176.2 4034749|WS -13.8 -172.18 4034894|XK 42.58 21 831053
YE 15.5 47.5 69543|YT -12.83 45.17 1024031|ZA -29 24 953987|ZM -14.66 29.25 895949|ZW -19 29.75 878675
`;

/** Name that the library prints, where the source's is long or old; then further names. */
export const COUNTRY_NAMES = `
AE United Arab Emirates|UAE|U.A.E.|Emirates
BA Bosnia and Herzegovina|Bosnia|Bosnia-Hercegovina|Bosnia & Herzegovina
BN Brunei|Brunei Darussalam
BO Bolivia|Plurinational State of Bolivia
BY Belarus|Byelorussia|Belorussia
CD Democratic Republic of the Congo|DR Congo|DRC|D.R. Congo|DRCongo|Congo-Kinshasa|Democratic Republic of Congo|Congo DR|D.R.C.|Zaire|Zaïre
CF Central African Republic|CAR|Centrafrique
CG Republic of the Congo|Congo-Brazzaville|Congo Republic|Republic of Congo|Congo
CI Ivory Coast|Côte d'Ivoire|Cote d'Ivoire
CN China|People's Republic of China|PRC|mainland China|Communist China|Red China
CV Cape Verde|Cabo Verde
CZ Czech Republic|Czechia
EH Western Sahara|Spanish Sahara
FK Falkland Islands|Falklands|Malvinas|Islas Malvinas
FM Micronesia|Federated States of Micronesia
GB United Kingdom|UK|U.K.|Britain|Great Britain
GM Gambia|The Gambia
GN Guinea|Guinea-Conakry
GW Guinea-Bissau|Portuguese Guinea
HK Hong Kong
IR Iran|Islamic Republic of Iran|Persia
KG Kyrgyzstan|Kirghizia|Kirgizia|Kyrgyz Republic
KH Cambodia|Kampuchea|Democratic Kampuchea
KP North Korea|DPRK|D.P.R.K.|Democratic People's Republic of Korea
KR South Korea|Republic of Korea|ROK
LA Laos|Lao PDR|Lao People's Democratic Republic
LK Sri Lanka|Ceylon
LY Libya|Libyan Arab Jamahiriya
MD Moldova|Republic of Moldova|Moldavia
MK North Macedonia|Macedonia|FYROM
MM Myanmar|Burma
MO Macau|Macao
NL Netherlands|Holland|The Netherlands
PS Palestine|Palestinian territories|occupied Palestinian territory|State of Palestine|Palestinian Territory
RU Russia|Russian Federation
SA Saudi Arabia|Kingdom of Saudi Arabia|KSA
SD Sudan|North Sudan
ST Sao Tome and Principe|São Tomé and Príncipe|Sao Tome
SV El Salvador|Salvador
SY Syria|Syrian Arab Republic
SZ Eswatini|Swaziland
TD Chad|Tchad
TL East Timor|Timor-Leste|Timor Leste
TR Turkey|Türkiye|Turkiye
TW Taiwan|Republic of China|Formosa|ROC
TZ Tanzania|United Republic of Tanzania
US United States|USA|US|U.S.|U.S.A.|United States of America|America
VA Vatican City|Vatican|Holy See
VE Venezuela|Bolivarian Republic of Venezuela
VN Vietnam|Viet Nam|Socialist Republic of Vietnam
XK Kosovo|Kosova
YE Yemen|Republic of Yemen
ZW Zimbabwe|Rhodesia|Southern Rhodesia
ZM Zambia|Northern Rhodesia
BF Burkina Faso|Upper Volta|Burkina
BJ Benin|Dahomey
ET Ethiopia|Abyssinia
GH Ghana|Gold Coast
ID Indonesia|Dutch East Indies
IQ Iraq|Mesopotamia
MW Malawi|Nyasaland
BW Botswana|Bechuanaland
LS Lesotho|Basutoland
NA Namibia|South West Africa|South-West Africa
BZ Belize|British Honduras
GY Guyana|British Guiana
SR Suriname|Surinam|Dutch Guiana
TH Thailand|Siam
DJ Djibouti|French Somaliland
GQ Equatorial Guinea|Spanish Guinea
KN Saint Kitts and Nevis
PG Papua New Guinea|PNG
NZ New Zealand|Aotearoa
ZA South Africa
`;

/** Countries where small towns make news: lower bar for settlements, all their district seats, and their second-order divisions. */
export const CONFLICT_COUNTRIES = new Set(
  (
    "AF AL AM AO AZ BA BD BF BI CD CF CG CI CM CO CY DJ DZ EC EG EH ER ET GE GN GT GW HN HR HT ID IL IN IQ IR JO KE KG KH KP LA LB LK LR LY MA MD ML MM MR " +
    "MX MZ NE NG NI NP PE PH PK PS RS RU RW SD SL SN SO SS SV SY TD TH TJ TL TR TZ UA UG UZ VE VN XK YE ZW"
  ).split(" "),
);

/** Countries whose small towns the English-language press writes about: a lower bar, and second-order divisions by their full name. */
export const ENGLISH_COUNTRIES = new Set("US GB IE CA AU NZ".split(" "));
