/** States by ISO 3166-1 code, historical and de-facto ones by name. See format.ts for the line form. */
export const STATES = `
[-]
AF@AF=Afghanistan|s|Islamic Republic of Afghanistan;Islamic Emirate of Afghanistan;~Afghan+;=Afghani+;@Kabul
AL@AL=Albania|s|~Albanian+;@Tirana
DZ@DZ=Algeria|s|~Algerian+;@Algiers;@El Mouradia
AD@AD=Andorra|s|~Andorran+
AO@AO=Angola|s|~Angolan+;@Luanda
AG@AG=Antigua and Barbuda|s|Antigua;~Antiguan+
AR@AR=Argentina|s|Argentine Republic;~Argentine+;~Argentinian+;@Buenos Aires;@Casa Rosada
AM@AM=Armenia|s|~Armenian+;@Yerevan
AU@AU=Australia|s|~Australian+;=Aussie+;@Canberra
AT@AT=Austria|s|~Austrian+;@Vienna
AZ@AZ=Azerbaijan|s|~Azerbaijani+;~Azeri+;@Baku
BS@BS=Bahamas|s|The Bahamas;~Bahamian+;@Nassau
BH@BH=Bahrain|s|~Bahraini+;@Manama
BD@BD=Bangladesh|s|~Bangladeshi+;@Dhaka;@Dacca
BB@BB=Barbados|s|~Barbadian+;@Bridgetown
BY@BY=Belarus|s|Byelorussia;Belorussia;~Belarusian+;~Belarussian+;~Byelorussian+;@Minsk
BE@BE=Belgium|s|~Belgian+;@Brussels
BZ@BZ=Belize|s|~Belizean+;@Belmopan
BJ@BJ=Benin|s|~Beninese;~Beninois;@Cotonou;@Porto-Novo
BT@BT=Bhutan|s|~Bhutanese;@Thimphu
BO@BO=Bolivia|s|~Bolivian+;@La Paz
BA@BA=Bosnia and Herzegovina|s|Bosnia;Bosnia-Herzegovina;Bosnia-Hercegovina;BiH;~Bosnian+;~Bosnian-Herzegovinian;@Sarajevo
BW@BW=Botswana|s|~Botswanan+;~Motswana;=Batswana;@Gaborone
BR@BR=Brazil|s|Brasil;~Brazilian+;@Brasilia;@Planalto;@Itamaraty
BN@BN=Brunei|s|Brunei Darussalam;~Bruneian+;@Bandar Seri Begawan
BG@BG=Bulgaria|s|~Bulgarian+;@Sofia
BF@BF=Burkina Faso|s|Burkina;~Burkinabe;~Burkinabé;~Burkinabè;@Ouagadougou
BI@BI=Burundi|s|~Burundian+;~Burundi;@Bujumbura;@Gitega
KH@KH=Cambodia|s|Kampuchea;~Cambodian+;~Kampuchean+;@Phnom Penh
CM@CM=Cameroon|s|Cameroun;~Cameroonian+;@Yaounde;@Yaoundé
CA@CA=Canada|s|~Canadian+;@Ottawa
CV@CV=Cape Verde|s|Cabo Verde;~Cape Verdean+;@Praia
CF@CF=Central African Republic|s|CAR;Centrafrique;~Central African+;@Bangui
TD@TD=Chad|s|Tchad;~Chadian+;@N'Djamena;@Ndjamena;@Fort Lamy
CL@CL=Chile|s|~Chilean+;@Santiago;@La Moneda
CN@CN=China|s|People's Republic of China;PRC;Mainland China;Communist China;Red China;~Chinese;=Chinese;@Beijing;@Peking;@Zhongnanhai
CO@CO=Colombia|s|~Colombian+;@Bogota;@Bogotá;@Casa de Nariño
KM@KM=Comoros|s|~Comorian+;~Comoran+;@Moroni
CG@CG=Republic of the Congo|s|Congo-Brazzaville;Republic of Congo;Congo Brazzaville;~Congolese;@Brazzaville
CD@CD=Democratic Republic of the Congo|s|DR Congo;DRC;D.R.C.;Democratic Republic of Congo;DRCongo;Congo;Congo-Kinshasa;Congo-Leopoldville;Belgian Congo;~Congolese;=Congolese;@Kinshasa;@Leopoldville
CR@CR=Costa Rica|s|~Costa Rican+;@San José
CI@CI=Ivory Coast|s|Côte d'Ivoire;Cote d'Ivoire;Cote dIvoire;~Ivorian+;~Ivoirian+;@Abidjan;@Yamoussoukro
HR@HR=Croatia|s|~Croatian+;~Croat+;@Zagreb
CU@CU=Cuba|s|~Cuban+;@Havana
CY@CY=Cyprus|s|Republic of Cyprus;~Cypriot+;~Greek Cypriot+;@Nicosia
CZ@CZ=Czech Republic|s|Czechia;~Czech+;@Prague
DK@DK=Denmark|s|~Danish;=Dane+;@Copenhagen
DJ@DJ=Djibouti|s|~Djiboutian+
DM@DM=Dominica|s|~Dominican+;@Roseau
DO@DO=Dominican Republic|s|~Dominican+;@Santo Domingo
EC@EC=Ecuador|s|~Ecuadorian+;~Ecuadorean+;~Ecuadoran+;@Quito;@Carondelet
EG@EG=Egypt|s|Arab Republic of Egypt;~Egyptian+;@Cairo
SV@SV=El Salvador|s|~Salvadoran+;~Salvadorean+;~Salvadorian+;@San Salvador
GQ@GQ=Equatorial Guinea|s|~Equatorial Guinean+;~Equatoguinean+;@Malabo
ER@ER=Eritrea|s|~Eritrean+;@Asmara
EE@EE=Estonia|s|~Estonian+;@Tallinn
SZ@SZ=Eswatini|s|Swaziland;~Swazi+;@Mbabane
ET@ET=Ethiopia|s|Abyssinia;~Ethiopian+;@Addis Ababa;@Addis
FJ@FJ=Fiji|s|~Fijian+;@Suva
FI@FI=Finland|s|~Finnish;=Finn+;@Helsinki
FR@FR=France|s|French Republic;~French;=French;=Frenchman;=Frenchmen;@Paris;@Elysee;@Élysée;@Elysee Palace;@Élysée Palace;@Quai d'Orsay;@Matignon
GA@GA=Gabon|s|~Gabonese;@Libreville
GM@GM=Gambia|s|The Gambia;~Gambian+;@Banjul
GE@GE=Georgia|s|Republic of Georgia;~Georgian+;@Tbilisi
DE@DE=Germany|s|Federal Republic of Germany;~German+;@Berlin
GH@GH=Ghana|s|~Ghanaian+;@Accra
GR@GR=Greece|s|~Greek+;~Hellenic;@Athens
GD@GD=Grenada|s|~Grenadian+
GT@GT=Guatemala|s|~Guatemalan+;@Guatemala City
GN@GN=Guinea|s|Guinea-Conakry;~Guinean+;@Conakry
GW@GW=Guinea-Bissau|s|Guinea Bissau;~Bissau-Guinean+;~Guinea-Bissauan+;@Bissau
GY@GY=Guyana|s|~Guyanese;@Georgetown
HT@HT=Haiti|s|~Haitian+;@Port-au-Prince
HN@HN=Honduras|s|~Honduran+;@Tegucigalpa
HU@HU=Hungary|s|~Hungarian+;@Budapest
IS@IS=Iceland|s|~Icelandic;=Icelander+;@Reykjavik
IN@IN=India|s|Bharat;~Indian+;@New Delhi;@Delhi;@South Block
ID@ID=Indonesia|s|~Indonesian+;@Jakarta
IR@IR=Iran|s|Islamic Republic of Iran;Persia;Islamic Republic;~Iranian+;~Persian+;@Tehran;@Teheran
IQ@IQ=Iraq|s|~Iraqi+;@Baghdad
IE@IE=Ireland|s|Republic of Ireland;Irish Republic;Eire;~Irish;=Irishman;=Irishmen;@Dublin
IL@IL=Israel|s|State of Israel;Zionist entity;Zionist regime;Zionist enemy;Israeli occupation;Occupation state;~Israeli+;@Jerusalem;@Tel Aviv
IT@IT=Italy|s|~Italian+;@Rome;@Palazzo Chigi;@Farnesina
JM@JM=Jamaica|s|~Jamaican+
JP@JP=Japan|s|~Japanese;=Japanese;@Tokyo
JO@JO=Jordan|s|Hashemite Kingdom of Jordan;Transjordan;~Jordanian+;@Amman
KZ@KZ=Kazakhstan|s|~Kazakhstani+;~Kazakh+;@Astana;@Nur-Sultan;@Almaty
KE@KE=Kenya|s|~Kenyan+;@Nairobi
KI@KI=Kiribati|s|~I-Kiribati
KP@KP=North Korea|s|DPRK;D.P.R.K.;Democratic People's Republic of Korea;N. Korea;N Korea;NKorea;~North Korean+;~N. Korean+;@Pyongyang
KR@KR=South Korea|s|ROK;Republic of Korea;S. Korea;S Korea;SKorea;~South Korean+;~S. Korean+;@Seoul;@Blue House
KW@KW=Kuwait|s|~Kuwaiti+;@Kuwait City
KG@KG=Kyrgyzstan|s|Kirghizia;Kyrgyz Republic;Kirgizstan;~Kyrgyz;~Kyrgyzstani+;~Kirghiz;@Bishkek
LA@LA=Laos|s|Lao PDR;Lao People's Democratic Republic;~Laotian+;~Lao;@Vientiane
LV@LV=Latvia|s|~Latvian+;@Riga
LB@LB=Lebanon|s|~Lebanese;=Lebanese;@Beirut;@Baabda
LS@LS=Lesotho|s|~Basotho;~Mosotho;@Maseru
LR@LR=Liberia|s|~Liberian+;@Monrovia
LY@LY=Libya|s|Libyan Arab Jamahiriya;Jamahiriya;~Libyan+;@Tripoli
LI@LI=Liechtenstein|s|@Vaduz
LT@LT=Lithuania|s|~Lithuanian+;@Vilnius
LU@LU=Luxembourg|s|Luxemburg;=Luxembourger+
MG@MG=Madagascar|s|Malagasy Republic;~Malagasy;~Madagascan+;@Antananarivo
MW@MW=Malawi|s|~Malawian+;@Lilongwe
MY@MY=Malaysia|s|Malaya;~Malaysian+;~Malayan+;@Kuala Lumpur;@Putrajaya
MV@MV=Maldives|s|~Maldivian+;@Male
ML@ML=Mali|s|~Malian+;@Bamako
MT@MT=Malta|s|~Maltese;@Valletta
MH@MH=Marshall Islands|s|~Marshallese;@Majuro
MR@MR=Mauritania|s|~Mauritanian+;@Nouakchott
MU@MU=Mauritius|s|~Mauritian+;@Port Louis
MX@MX=Mexico|s|~Mexican+;@Mexico City;@Los Pinos
FM@FM=Micronesia|s|Federated States of Micronesia;~Micronesian+
MD@MD=Moldova|s|Moldavia;Republic of Moldova;~Moldovan+;~Moldavian+;@Chisinau;@Chișinău;@Kishinev
MC@MC=Monaco|s|~Monegasque+
MN@MN=Mongolia|s|~Mongolian+;@Ulaanbaatar;@Ulan Bator
ME@ME=Montenegro|s|~Montenegrin+;@Podgorica
MA@MA=Morocco|s|~Moroccan+;@Rabat
MZ@MZ=Mozambique|s|~Mozambican+;~Mozambiquan+;@Maputo
MM@MM=Myanmar|s|Burma;Republic of the Union of Myanmar;~Burmese;~Myanmar;~Myanma;=Burmese;@Naypyidaw;@Naypyitaw;@Nay Pyi Taw;@Rangoon;@Yangon
NA@NA=Namibia|s|~Namibian+;@Windhoek
NR@NR=Nauru|s|~Nauruan+
NP@NP=Nepal|s|~Nepalese;~Nepali+;@Kathmandu;@Singha Durbar
NL@NL=Netherlands|s|The Netherlands;Holland;~Dutch;=Dutchman;=Dutchmen;@The Hague;@Amsterdam
NZ@NZ=New Zealand|s|~New Zealand;=New Zealander+;=Kiwi+;@Wellington
NI@NI=Nicaragua|s|~Nicaraguan+;@Managua
NE@NE=Niger|s|~Nigerien+;~Nigerois;@Niamey
NG@NG=Nigeria|s|~Nigerian+;@Abuja;@Aso Rock;@Lagos
MK@MK=North Macedonia|s|Macedonia;FYROM;Former Yugoslav Republic of Macedonia;Republic of Macedonia;~Macedonian+;~North Macedonian+;@Skopje
NO@NO=Norway|s|~Norwegian+;@Oslo
OM@OM=Oman|s|Sultanate of Oman;Muscat and Oman;~Omani+;@Muscat
PK@PK=Pakistan|s|~Pakistani+;=Pak;@Islamabad;@Rawalpindi
PW@PW=Palau|s|~Palauan+
PA@PA=Panama|s|~Panamanian+;@Panama City
PG@PG=Papua New Guinea|s|PNG;~Papua New Guinean+;@Port Moresby
PY@PY=Paraguay|s|~Paraguayan+;@Asuncion;@Asunción
PE@PE=Peru|s|~Peruvian+;@Lima
PH@PH=Philippines|s|The Philippines;Republic of the Philippines;~Philippine;~Filipino+;=Filipina+;@Manila;@Malacanang;@Malacañang
PL@PL=Poland|s|~Polish;=Pole+;@Warsaw
PT@PT=Portugal|s|~Portuguese;=Portuguese;@Lisbon
QA@QA=Qatar|s|~Qatari+;@Doha
RO@RO=Romania|s|Rumania;~Romanian+;~Rumanian+;@Bucharest
RU@RU=Russia|s|Russian Federation;RF;~Russian+;@Moscow;@Kremlin|1991-12-25/
RW@RW=Rwanda|s|Ruanda;~Rwandan+;~Rwandese;@Kigali
KN@KN=Saint Kitts and Nevis|s|St. Kitts and Nevis;St Kitts and Nevis;=Kittitian+
LC@LC=Saint Lucia|s|St. Lucia;St Lucia;~Saint Lucian+
VC@VC=Saint Vincent and the Grenadines|s|St. Vincent and the Grenadines;St Vincent;=Vincentian+
WS@WS=Samoa|s|Western Samoa;~Samoan+;@Apia
SM@SM=San Marino|s|~Sammarinese
ST@ST=Sao Tome and Principe|s|São Tomé and Príncipe;Sao Tome;~Sao Tomean+
SA@SA=Saudi Arabia|s|Kingdom of Saudi Arabia;KSA;~Saudi+;~Saudi Arabian+;@Riyadh
SN@SN=Senegal|s|~Senegalese;@Dakar
RS@RS=Serbia|s|Republic of Serbia;~Serbian+;@Belgrade
SC@SC=Seychelles|s|~Seychellois
SL@SL=Sierra Leone|s|~Sierra Leonean+;~Sierra Leonian+;@Freetown
SG@SG=Singapore|s|~Singaporean+
SK@SK=Slovakia|s|Slovak Republic;~Slovak+;~Slovakian+;@Bratislava
SI@SI=Slovenia|s|~Slovenian+;~Slovene+;@Ljubljana
SB@SB=Solomon Islands|s|The Solomons;=Solomon Islander+;@Honiara
SO@SO=Somalia|s|Somali Republic;~Somali+;~Somalian+;@Mogadishu;@Villa Somalia
ZA@ZA=South Africa|s|Republic of South Africa;RSA;~South African+;@Pretoria;@Cape Town;@Union Buildings
SS@SS=South Sudan|s|Republic of South Sudan;~South Sudanese;@Juba|2011-07-09/
ES@ES=Spain|s|~Spanish;=Spaniard+;@Madrid;@Moncloa
LK@LK=Sri Lanka|s|Ceylon;~Sri Lankan+;~Ceylonese;@Colombo
SD@SD=Sudan|s|~Sudanese;=Sudanese;@Khartoum
SR@SR=Suriname|s|Surinam;~Surinamese;@Paramaribo
SE@SE=Sweden|s|~Swedish;=Swede+;@Stockholm
CH@CH=Switzerland|s|Swiss Confederation;~Swiss;@Bern;@Berne
SY@SY=Syria|s|Syrian Arab Republic;~Syrian+;@Damascus
TJ@TJ=Tajikistan|s|Tadzhikistan;~Tajikistani+;~Tajik+;@Dushanbe
TZ@TZ=Tanzania|s|Tanganyika;~Tanzanian+;@Dar es Salaam;@Dodoma
TH@TH=Thailand|s|Siam;~Thai+;@Bangkok
TL@TL=East Timor|s|Timor-Leste;Timor Leste;Portuguese Timor;~East Timorese;~Timorese;@Dili
TG@TG=Togo|s|~Togolese;@Lome;@Lomé
TO@TO=Tonga|s|~Tongan+
TT@TT=Trinidad and Tobago|s|Trinidad;~Trinidadian+;@Port of Spain
TN@TN=Tunisia|s|~Tunisian+;@Tunis;@Carthage Palace
TR@TR=Turkey|s|Türkiye;Turkiye;Republic of Turkey;~Turkish;=Turk+;@Ankara;@Sublime Porte
TM@TM=Turkmenistan|s|~Turkmen;=Turkmen+;@Ashgabat;@Ashkhabad
TV@TV=Tuvalu|s|~Tuvaluan+
UG@UG=Uganda|s|~Ugandan+;@Kampala
UA@UA=Ukraine|s|The Ukraine;~Ukrainian+;@Kyiv;@Kiev;@Bankova
AE@AE=United Arab Emirates|s|UAE;U.A.E.;Emirates;Trucial States;~Emirati+;~UAE;@Abu Dhabi;@Dubai
GB@GB=United Kingdom|s|UK;U.K.;Britain;Great Britain;~British;~UK;~U.K.;=Briton+;=British;=Brit+;@London;@Westminster;@Downing Street;@Whitehall;@Number 10;@No 10;@10 Downing Street
US@US=United States|s|US;U.S.;USA;U.S.A.;United States of America;America;~American+;~US;~U.S.;@Washington;@White House;@Washington DC;@Washington D.C.;@Washington, D.C.;@Capitol Hill
UY@UY=Uruguay|s|~Uruguayan+;@Montevideo
UZ@UZ=Uzbekistan|s|~Uzbekistani+;~Uzbek+;@Tashkent
VU@VU=Vanuatu|s|New Hebrides;~Ni-Vanuatu;@Port Vila
VA@VA=Vatican City|s|Vatican;Holy See;~Vatican
VE@VE=Venezuela|s|Bolivarian Republic of Venezuela;~Venezuelan+;@Caracas;@Miraflores
VN@VN=Vietnam|s|Viet Nam;Socialist Republic of Vietnam;SRV;~Vietnamese;=Vietnamese;@Hanoi
YE@YE=Yemen|s|Republic of Yemen;~Yemeni+;~Yemenite+;@Sanaa;@Sana'a
ZM@ZM=Zambia|s|Northern Rhodesia;~Zambian+;@Lusaka
ZW@ZW=Zimbabwe|s|~Zimbabwean+;@Harare|1980-04-18/
HK@HK=Hong Kong|s|HKSAR;=Hong Konger+;=Hongkonger+
MO@MO=Macau|s|Macao;~Macanese
PR@PR=Puerto Rico|s|~Puerto Rican+;@San Juan
GL@GL=Greenland|s|~Greenlandic;=Greenlander+;@Nuuk
NC@NC=New Caledonia|s|~New Caledonian+;@Noumea;@Nouméa
GF@GF=French Guiana|s|~Guianese
GP@GP=Guadeloupe|s|~Guadeloupean+
MQ@MQ=Martinique|s|~Martinican+
RE@RE=Reunion|s|Réunion;~Reunionese
YT@YT=Mayotte|s|~Mahoran+
PF@PF=French Polynesia|s|Tahiti;~Tahitian+;@Papeete
PM@PM=Saint Pierre and Miquelon|s|St. Pierre and Miquelon
WF@WF=Wallis and Futuna|s|Wallis and Futuna Islands
MF@MF=Saint Martin|s|Saint-Martin
BL@BL=Saint Barthelemy|s|Saint Barthélemy;St. Barts
TF@TF=French Southern Territories|s|French Southern and Antarctic Lands
FK@FK=Falkland Islands|s|Falklands;Malvinas;Islas Malvinas;=Falklander+;=Falkland Islander+
GI@GI=Gibraltar|s|~Gibraltarian+
BM@BM=Bermuda|s|~Bermudian+
KY@KY=Cayman Islands|s|~Caymanian+
VG@VG=British Virgin Islands|s|BVI
VI@VI=U.S. Virgin Islands|s|US Virgin Islands;United States Virgin Islands
AI@AI=Anguilla|s|~Anguillan+
MS@MS=Montserrat|s|~Montserratian+
TC@TC=Turks and Caicos Islands|s|Turks and Caicos
SH@SH=Saint Helena|s|St. Helena;Saint Helena, Ascension and Tristan da Cunha
IO@IO=British Indian Ocean Territory|s|Chagos Islands;Diego Garcia;=Chagossian+
PN@PN=Pitcairn|s|Pitcairn Islands
GS@GS=South Georgia and the South Sandwich Islands|s|South Georgia
IM@IM=Isle of Man|s|~Manx
JE@JE=Jersey|s|Bailiwick of Jersey
GG@GG=Guernsey|s|Bailiwick of Guernsey
AX@AX=Aland Islands|s|Åland Islands;Aland
FO@FO=Faroe Islands|s|Faeroe Islands;~Faroese
SJ@SJ=Svalbard and Jan Mayen|s|Svalbard
BV@BV=Bouvet Island|s|Bouvet
HM@HM=Heard Island and McDonald Islands|s|Heard Island
AW@AW=Aruba|s|~Aruban+
CW@CW=Curacao|s|Curaçao
SX@SX=Sint Maarten|s|St. Maarten
BQ@BQ=Caribbean Netherlands|s|Bonaire
GU@GU=Guam|s|~Guamanian+
AS@AS=American Samoa|s|~American Samoan+
MP@MP=Northern Mariana Islands|s|Northern Marianas
UM@UM=United States Minor Outlying Islands|s|Wake Island
CK@CK=Cook Islands|s|=Cook Islander+
NU@NU=Niue|s|~Niuean+
TK@TK=Tokelau|s|~Tokelauan+
NF@NF=Norfolk Island|s|=Norfolk Islander+
CX@CX=Christmas Island|s|=Christmas Islander+
CC@CC=Cocos Islands|s|Cocos (Keeling) Islands
AQ@AQ=Antarctica|s|~Antarctic
TW@TW=Taiwan|s|Republic of China;ROC;Chinese Taipei;Formosa;Nationalist China;~Taiwanese;~Taiwan;=Taiwanese;@Taipei
XK@XK=Kosovo|s|Republic of Kosovo;Kosova;~Kosovar+;~Kosovan+;~Kosovo;@Pristina;@Prishtina|2008-02-17/
PS@PS=Palestine|s|State of Palestine;~Palestinian+;@Ramallah
EH@EH=Western Sahara|s|Sahrawi Arab Democratic Republic;SADR;Saharawi Arab Democratic Republic;Spanish Sahara;~Sahrawi+;~Saharawi+|
somaliland@SO=Somaliland|s|Republic of Somaliland;~Somalilander+;~Somaliland;@Hargeisa|1991-05-18/
puntland@SO=Puntland|s|Puntland State;~Puntland;@Garowe|1998-08-01/
jubaland@SO=Jubaland|s|Jubaland State;Jubbaland;~Jubaland;@Kismayo|2013/
abkhazia@GE=Abkhazia|s|Republic of Abkhazia;~Abkhaz;~Abkhazian+;@Sukhumi;@Sukhum|1992-07-23/
south-ossetia@GE=South Ossetia|s|Republic of South Ossetia;~South Ossetian+;@Tskhinvali|1991-12-21/
transnistria@MD=Transnistria|s|Transdniestria;Trans-Dniester;Transdniester;Dniester Republic;Pridnestrovie;Pridnestrovian Moldavian Republic;PMR;~Transnistrian+;~Transdniestrian+;@Tiraspol|1990-09-02/
artsakh@AZ=Nagorno-Karabakh Republic|s|Artsakh;Republic of Artsakh;Nagorno-Karabakh;Nagorny Karabakh;Nagorno Karabakh;NKR;Karabakh;~Karabakh;~Artsakh;@Stepanakert|1991-09-02/2024-01-01
northern-cyprus@CY=Northern Cyprus|s|Turkish Republic of Northern Cyprus;TRNC;Turkish Cyprus;~Turkish Cypriot+|1983-11-15/
dpr@UA=Donetsk People's Republic|r|DPR;DNR;D.N.R.;Donetsk republic;Donetsk separatists;self-proclaimed Donetsk People's Republic|2014-04-07/2022-09-30|group:donbas-separatists
lpr@UA=Luhansk People's Republic|r|LPR;LNR;L.N.R.;Lugansk People's Republic;Luhansk republic;Luhansk separatists|2014-04-27/2022-09-30|group:donbas-separatists
rojava@SY=Autonomous Administration of North and East Syria|v|AANES;Rojava;DAANES;Autonomous Administration;Democratic Autonomous Administration of North and East Syria;@Qamishli|2013-11/2026-01
krg@IQ=Kurdistan Regional Government|v|KRG;Kurdistan Region;Iraqi Kurdistan;Kurdish regional government;Kurdistan Region of Iraq;~Iraqi Kurdish;@Erbil;@Irbil|1992/
chechnya@RU=Chechnya|v|Chechen Republic;~Chechen+;@Grozny
ichkeria@RU=Chechen Republic of Ichkeria|r|Ichkeria;Ichkeriya;breakaway Chechnya|1991-11-01/2007
crimea@UA=Crimea|v|Republic of Crimea;~Crimean+;@Simferopol
dagestan@RU=Dagestan|v|Daghestan;~Dagestani+;@Makhachkala
tatarstan@RU=Tatarstan|v|~Tatarstan;@Kazan
soviet-union@RU=Soviet Union|s|USSR;U.S.S.R.;Union of Soviet Socialist Republics;Soviet Russia;~Soviet+;@Moscow;@Kremlin|1922/1991-12-26
yugoslavia@RS=Yugoslavia|s|SFRY;Socialist Federal Republic of Yugoslavia;Federal Republic of Yugoslavia;FRY;rump Yugoslavia;~Yugoslav+;~Yugoslavian+;@Belgrade|1918/2003-02-04
serbia-montenegro@RS=Serbia and Montenegro|s|State Union of Serbia and Montenegro|2003-02-04/2006-06-03
czechoslovakia@CZ=Czechoslovakia|s|CSSR;~Czechoslovak+;~Czechoslovakian+;@Prague|1918/1992-12-31
east-germany@DE=East Germany|s|GDR;G.D.R.;German Democratic Republic;DDR;~East German+;@East Berlin|1949-10-07/1990-10-02
west-germany@DE=West Germany|s|FRG;~West German+;@Bonn|1949-05-23/1990-10-02
nazi-germany@DE=Nazi Germany|s|Third Reich;Hitler's Germany;~Nazi+|1933/1945-05-08
south-vietnam@VN=South Vietnam|s|Republic of Vietnam;Republic of Viet Nam;RVN;~South Vietnamese;@Saigon|1955/1975-04-30
north-vietnam@VN=North Vietnam|s|Democratic Republic of Vietnam;DRV;~North Vietnamese;@Hanoi|1945-09-02/1976-07-02
south-yemen@YE=South Yemen|s|People's Democratic Republic of Yemen;PDRY;~South Yemeni+|1967-11-30/1990-05-22
north-yemen@YE=North Yemen|s|Yemen Arab Republic;YAR;~North Yemeni+;@Sanaa|1962/1990-05-22
zaire@CD=Zaire|s|Republic of Zaire;~Zairian+;~Zairean+;~Zairois;@Kinshasa|1971-10-27/1997-05-17
rhodesia@ZW=Rhodesia|s|Southern Rhodesia;Zimbabwe Rhodesia;~Rhodesian+;@Salisbury|1923/1980-04-17
upper-volta@BF=Upper Volta|s|~Voltaic;@Ouagadougou|1958/1984-08-04
dahomey@BJ=Dahomey|s|~Dahomean+|1958/1975
east-pakistan@BD=East Pakistan|s|~East Pakistani+|1955/1971-12-16
biafra@NG=Biafra|r|Republic of Biafra;~Biafran+|1967-05-30/1970-01-15
katanga@CD=State of Katanga|r|Katanga;~Katangan+;~Katangese;@Elisabethville|1960-07-11/1963-01-21
south-kasai@CD=South Kasai|r|Mining State of South Kasai|1960/1962
united-arab-republic@EG=United Arab Republic|s|UAR;U.A.R.|1958/1971
zanzibar@TZ=Zanzibar|v|Revolutionary Government of Zanzibar;~Zanzibari+
southwest-africa@NA=South West Africa|s|South-West Africa|1915/1990-03-21
ottoman-empire@TR=Ottoman Empire|s|~Ottoman+|1299/1922
imperial-japan@JP=Imperial Japan|s|Empire of Japan|1868/1945-09-02
vichy-france@FR=Vichy France|s|~Vichy|1940/1944
republika-srpska@BA=Republika Srpska|v|Bosnian Serb Republic;Serb Republic;Serbian Republic of Bosnia;~Bosnian Serb+;@Pale;@Banja Luka|1992-01-09/
srpska-krajina@HR=Republic of Serbian Krajina|r|RSK;Republic of Serb Krajina;Serbian Krajina;Krajina Serbs;~Croatian Serb+;@Knin|1991/1995-08-07
federation-bih@BA=Federation of Bosnia and Herzegovina|v|Muslim-Croat Federation;Bosniak-Croat Federation;Bosnian Federation|1994-03-18/
herzeg-bosnia@BA=Croatian Republic of Herzeg-Bosnia|r|Herceg-Bosna;Herzeg-Bosnia;~Bosnian Croat+|1991/1994
bougainville@PG=Bougainville|v|Autonomous Bougainville Government;~Bougainvillean+
northern-ireland@GB=Northern Ireland|v|Ulster;~Northern Irish;@Stormont;@Belfast
scotland@GB=Scotland|v|Scottish Government;~Scottish;=Scot+;@Holyrood
england@GB=England|v|~English;=Englishman;=Englishmen
wales@GB=Wales|v|~Welsh
catalonia@ES=Catalonia|v|Catalan government;Generalitat;~Catalan+
tibet@CN=Tibet|v|Tibet Autonomous Region;~Tibetan+;@Lhasa
xinjiang@CN=Xinjiang|v|Xinjiang Uyghur Autonomous Region;Xinjiang Uighur Autonomous Region;~Xinjiang;@Urumqi
kashmir@IN=Jammu and Kashmir|v|Jammu & Kashmir;J&K;Kashmir;Indian-administered Kashmir;Indian Kashmir;~Kashmiri+;@Srinagar
azad-kashmir@PK=Azad Kashmir|v|Azad Jammu and Kashmir;AJK;Pakistan-administered Kashmir;Pakistani Kashmir;PoK;@Muzaffarabad
gagauzia@MD=Gagauzia|v|~Gagauz;@Comrat
adjara@GE=Adjara|v|Ajaria;Adzharia;Ajara;~Adjaran+;@Batumi
`;
