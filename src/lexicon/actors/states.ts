/** States by ISO 3166-1 code, historical and de-facto ones by name. See format.ts for the line form. */
export const STATES = `
[-]
AF=Afghanistan|s|Islamic Republic of Afghanistan;Islamic Emirate of Afghanistan;~Afghan+;=Afghani+;@Kabul
AL=Albania|s|~Albanian+;@Tirana
DZ=Algeria|s|~Algerian+;@Algiers;@El Mouradia
AD=Andorra|s|~Andorran+
AO=Angola|s|~Angolan+;@Luanda
AG=Antigua and Barbuda|s|Antigua;~Antiguan+
AR=Argentina|s|Argentine Republic;~Argentine+;~Argentinian+;@Buenos Aires;@Casa Rosada
AM=Armenia|s|~Armenian+;@Yerevan
AU=Australia|s|~Australian+;=Aussie+;@Canberra
AT=Austria|s|~Austrian+;@Vienna
AZ=Azerbaijan|s|~Azerbaijani+;~Azeri+;@Baku
BS=Bahamas|s|The Bahamas;~Bahamian+;@Nassau
BH=Bahrain|s|~Bahraini+;@Manama
BD=Bangladesh|s|~Bangladeshi+;@Dhaka;@Dacca
BB=Barbados|s|~Barbadian+;@Bridgetown
BY=Belarus|s|Byelorussia;Belorussia;~Belarusian+;~Belarussian+;~Byelorussian+;@Minsk
BE=Belgium|s|~Belgian+
BZ=Belize|s|~Belizean+;@Belmopan
BJ=Benin|s|~Beninese;~Beninois;@Cotonou;@Porto-Novo
BT=Bhutan|s|~Bhutanese;@Thimphu
BO=Bolivia|s|~Bolivian+;@La Paz
BA=Bosnia and Herzegovina|s|Bosnia;Bosnia-Herzegovina;Bosnia-Hercegovina;BiH;~Bosnian+;~Bosnian-Herzegovinian;@Sarajevo
BW=Botswana|s|~Botswanan+;~Motswana;=Batswana;@Gaborone
BR=Brazil|s|Brasil;~Brazilian+;@Brasilia;@Planalto;@Itamaraty
BN=Brunei|s|Brunei Darussalam;~Bruneian+;@Bandar Seri Begawan
BG=Bulgaria|s|~Bulgarian+;@Sofia
BF=Burkina Faso|s|Burkina;~Burkinabe;~Burkinabé;~Burkinabè;@Ouagadougou
BI=Burundi|s|~Burundian+;~Burundi;@Bujumbura;@Gitega
KH=Cambodia|s|Kampuchea;~Cambodian+;~Kampuchean+;@Phnom Penh
CM=Cameroon|s|Cameroun;~Cameroonian+;@Yaounde;@Yaoundé
CA=Canada|s|~Canadian+;@Ottawa
CV=Cape Verde|s|Cabo Verde;~Cape Verdean+;@Praia
CF=Central African Republic|s|CAR;Centrafrique;~Central African+;@Bangui
TD=Chad|s|Tchad;~Chadian+;@N'Djamena;@Ndjamena;@Fort Lamy
CL=Chile|s|~Chilean+;@Santiago;@La Moneda
CN=China|s|People's Republic of China;PRC;Mainland China;Communist China;Red China;~Chinese;=Chinese;@Beijing;@Peking;@Zhongnanhai
CO=Colombia|s|~Colombian+;@Bogota;@Bogotá;@Casa de Nariño
KM=Comoros|s|~Comorian+;~Comoran+;@Moroni
CG=Republic of the Congo|s|Congo-Brazzaville;Republic of Congo;~Congolese;@Brazzaville
CD=Democratic Republic of the Congo|s|DR Congo;DRC;Democratic Republic of Congo;DRCongo;Congo;Congo-Kinshasa;Congo-Leopoldville;Belgian Congo;~Congolese;=Congolese;@Kinshasa;@Leopoldville
CR=Costa Rica|s|~Costa Rican+
CI=Ivory Coast|s|Côte d'Ivoire;~Ivorian+;~Ivoirian+;@Abidjan;@Yamoussoukro
HR=Croatia|s|~Croatian+;~Croat+;@Zagreb
CU=Cuba|s|~Cuban+;@Havana
CY=Cyprus|s|Republic of Cyprus;~Cypriot+;~Greek Cypriot+;@Nicosia
CZ=Czech Republic|s|Czechia;~Czech+;@Prague
DK=Denmark|s|~Danish;=Dane+;@Copenhagen
DJ=Djibouti|s|~Djiboutian+
DM=Dominica|s|~Dominican+;@Roseau
DO=Dominican Republic|s|~Dominican+;@Santo Domingo
EC=Ecuador|s|~Ecuadorian+;~Ecuadorean+;~Ecuadoran+;@Quito;@Carondelet
EG=Egypt|s|Arab Republic of Egypt;~Egyptian+;@Cairo
SV=El Salvador|s|~Salvadoran+;~Salvadorean+;~Salvadorian+;@San Salvador
GQ=Equatorial Guinea|s|~Equatorial Guinean+;~Equatoguinean+;@Malabo
ER=Eritrea|s|~Eritrean+;@Asmara
EE=Estonia|s|~Estonian+;@Tallinn
SZ=Eswatini|s|Swaziland;~Swazi+;@Mbabane
ET=Ethiopia|s|Abyssinia;~Ethiopian+;@Addis Ababa;@Addis
FJ=Fiji|s|~Fijian+;@Suva
FI=Finland|s|~Finnish;=Finn+;@Helsinki
FR=France|s|French Republic;~French;=French;=Frenchman;=Frenchmen;@Paris;@Elysee;@Élysée;@Elysee Palace;@Élysée Palace;@Quai d'Orsay;@Matignon
GA=Gabon|s|~Gabonese;@Libreville
GM=Gambia|s|The Gambia;~Gambian+;@Banjul
GE=Georgia|s|Republic of Georgia;~Georgian+;@Tbilisi
DE=Germany|s|Federal Republic of Germany;~German+;@Berlin
GH=Ghana|s|~Ghanaian+;@Accra
GR=Greece|s|~Greek+;~Hellenic;@Athens
GD=Grenada|s|~Grenadian+
GT=Guatemala|s|~Guatemalan+;@Guatemala City
GN=Guinea|s|Guinea-Conakry;~Guinean+;@Conakry
GW=Guinea-Bissau|s|~Bissau-Guinean+;~Guinea-Bissauan+;@Bissau
GY=Guyana|s|~Guyanese;@Georgetown
HT=Haiti|s|~Haitian+;@Port-au-Prince
HN=Honduras|s|~Honduran+;@Tegucigalpa
HU=Hungary|s|~Hungarian+;@Budapest
IS=Iceland|s|~Icelandic;=Icelander+;@Reykjavik
IN=India|s|Bharat;~Indian+;@New Delhi;@Delhi;@South Block
ID=Indonesia|s|~Indonesian+;@Jakarta
IR=Iran|s|Islamic Republic of Iran;Persia;Islamic Republic;~Iranian+;~Persian+;@Tehran;@Teheran
IQ=Iraq|s|~Iraqi+;@Baghdad
IE=Ireland|s|Republic of Ireland;Irish Republic;Eire;~Irish;=Irishman;=Irishmen;@Dublin
IL=Israel|s|State of Israel;Zionist entity;Zionist regime;Zionist enemy;Israeli occupation;Occupation state;~Israeli+;@Jerusalem;@Tel Aviv
IT=Italy|s|~Italian+;@Rome;@Palazzo Chigi;@Farnesina
JM=Jamaica|s|~Jamaican+
JP=Japan|s|~Japanese;=Japanese;@Tokyo
JO=Jordan|s|Hashemite Kingdom of Jordan;Transjordan;~Jordanian+;@Amman
KZ=Kazakhstan|s|~Kazakhstani+;~Kazakh+;@Astana;@Nur-Sultan;@Almaty
KE=Kenya|s|~Kenyan+;@Nairobi
KI=Kiribati|s|~I-Kiribati
KP=North Korea|s|DPRK;Democratic People's Republic of Korea;N. Korea;NKorea;~North Korean+;~N. Korean+;@Pyongyang
KR=South Korea|s|ROK;Republic of Korea;S. Korea;SKorea;~South Korean+;~S. Korean+;@Seoul;@Blue House
KW=Kuwait|s|~Kuwaiti+;@Kuwait City
KG=Kyrgyzstan|s|Kirghizia;Kyrgyz Republic;Kirgizstan;~Kyrgyz;~Kyrgyzstani+;~Kirghiz;@Bishkek
LA=Laos|s|Lao PDR;Lao People's Democratic Republic;~Laotian+;~Lao;@Vientiane
LV=Latvia|s|~Latvian+;@Riga
LB=Lebanon|s|~Lebanese;=Lebanese;@Beirut;@Baabda
LS=Lesotho|s|~Basotho;~Mosotho;@Maseru
LR=Liberia|s|~Liberian+;@Monrovia
LY=Libya|s|Libyan Arab Jamahiriya;Jamahiriya;~Libyan+;@Tripoli
LI=Liechtenstein|s|@Vaduz
LT=Lithuania|s|~Lithuanian+;@Vilnius
LU=Luxembourg|s|Luxemburg;=Luxembourger+
MG=Madagascar|s|Malagasy Republic;~Malagasy;~Madagascan+;@Antananarivo
MW=Malawi|s|~Malawian+;@Lilongwe
MY=Malaysia|s|Malaya;~Malaysian+;~Malayan+;@Kuala Lumpur;@Putrajaya
MV=Maldives|s|~Maldivian+
ML=Mali|s|~Malian+;@Bamako
MT=Malta|s|~Maltese;@Valletta
MH=Marshall Islands|s|~Marshallese;@Majuro
MR=Mauritania|s|~Mauritanian+;@Nouakchott
MU=Mauritius|s|~Mauritian+;@Port Louis
MX=Mexico|s|~Mexican+;@Mexico City;@Los Pinos
FM=Micronesia|s|Federated States of Micronesia;~Micronesian+
MD=Moldova|s|Moldavia;Republic of Moldova;~Moldovan+;~Moldavian+;@Chisinau;@Chișinău;@Kishinev
MC=Monaco|s|~Monegasque+
MN=Mongolia|s|~Mongolian+;@Ulaanbaatar;@Ulan Bator
ME=Montenegro|s|~Montenegrin+;@Podgorica
MA=Morocco|s|~Moroccan+;@Rabat
MZ=Mozambique|s|~Mozambican+;~Mozambiquan+;@Maputo
MM=Myanmar|s|Burma;Republic of the Union of Myanmar;~Burmese;~Myanmar;~Myanma;=Burmese;@Naypyidaw;@Naypyitaw;@Nay Pyi Taw;@Rangoon;@Yangon
NA=Namibia|s|~Namibian+;@Windhoek
NR=Nauru|s|~Nauruan+
NP=Nepal|s|~Nepalese;~Nepali+;@Kathmandu;@Singha Durbar
NL=Netherlands|s|The Netherlands;Holland;~Dutch;=Dutchman;=Dutchmen
NZ=New Zealand|s|~New Zealand;=New Zealander+;=Kiwi+;@Wellington
NI=Nicaragua|s|~Nicaraguan+;@Managua
NE=Niger|s|~Nigerien+;~Nigerois;@Niamey
NG=Nigeria|s|~Nigerian+;@Abuja;@Aso Rock
MK=North Macedonia|s|Macedonia;FYROM;Former Yugoslav Republic of Macedonia;Republic of Macedonia;~Macedonian+;~North Macedonian+;@Skopje
NO=Norway|s|~Norwegian+;@Oslo
OM=Oman|s|Sultanate of Oman;Muscat and Oman;~Omani+;@Muscat
PK=Pakistan|s|~Pakistani+;~Pak;@Islamabad;@Rawalpindi
PW=Palau|s|~Palauan+
PA=Panama|s|~Panamanian+;@Panama City
PG=Papua New Guinea|s|PNG;~Papua New Guinean+;@Port Moresby
PY=Paraguay|s|~Paraguayan+;@Asuncion;@Asunción
PE=Peru|s|~Peruvian+;@Lima
PH=Philippines|s|The Philippines;Republic of the Philippines;~Philippine;~Filipino+;=Filipina+;@Manila;@Malacanang;@Malacañang
PL=Poland|s|~Polish;=Pole+;@Warsaw
PT=Portugal|s|~Portuguese;=Portuguese;@Lisbon
QA=Qatar|s|~Qatari+;@Doha
RO=Romania|s|Rumania;~Romanian+;~Rumanian+;@Bucharest
RU=Russia|s|Russian Federation;RF;~Russian+;@Moscow;@Kremlin|1991-12-25/
RW=Rwanda|s|Ruanda;~Rwandan+;~Rwandese;@Kigali
KN=Saint Kitts and Nevis|s|St. Kitts and Nevis;=Kittitian+
LC=Saint Lucia|s|St. Lucia;~Saint Lucian+
VC=Saint Vincent and the Grenadines|s|St. Vincent and the Grenadines;St Vincent;=Vincentian+
WS=Samoa|s|Western Samoa;~Samoan+;@Apia
SM=San Marino|s|~Sammarinese
ST=Sao Tome and Principe|s|Sao Tome;~Sao Tomean+
SA=Saudi Arabia|s|Kingdom of Saudi Arabia;KSA;~Saudi+;~Saudi Arabian+;@Riyadh
SN=Senegal|s|~Senegalese;@Dakar
RS=Serbia|s|Republic of Serbia;~Serbian+;@Belgrade
SC=Seychelles|s|~Seychellois
SL=Sierra Leone|s|~Sierra Leonean+;~Sierra Leonian+;@Freetown
SG=Singapore|s|~Singaporean+
SK=Slovakia|s|Slovak Republic;~Slovak+;~Slovakian+;@Bratislava
SI=Slovenia|s|~Slovenian+;~Slovene+;@Ljubljana
SB=Solomon Islands|s|The Solomons;=Solomon Islander+;@Honiara
SO=Somalia|s|Somali Republic;~Somali+;~Somalian+;@Mogadishu;@Villa Somalia
ZA=South Africa|s|Republic of South Africa;RSA;~South African+;@Pretoria;@Cape Town;@Union Buildings
SS=South Sudan|s|Republic of South Sudan;~South Sudanese;@Juba|2011-07-09/
ES=Spain|s|~Spanish;=Spaniard+;@Madrid;@Moncloa
LK=Sri Lanka|s|Ceylon;~Sri Lankan+;~Ceylonese;@Colombo
SD=Sudan|s|~Sudanese;=Sudanese;@Khartoum
SR=Suriname|s|Surinam;~Surinamese;@Paramaribo
SE=Sweden|s|~Swedish;=Swede+;@Stockholm
CH=Switzerland|s|Swiss Confederation;~Swiss;@Bern;@Berne
SY=Syria|s|Syrian Arab Republic;~Syrian+;@Damascus
TJ=Tajikistan|s|Tadzhikistan;~Tajikistani+;~Tajik+;@Dushanbe
TZ=Tanzania|s|Tanganyika;~Tanzanian+;@Dar es Salaam;@Dodoma
TH=Thailand|s|Siam;~Thai+;@Bangkok
TL=East Timor|s|Timor-Leste;Portuguese Timor;~East Timorese;~Timorese;@Dili
TG=Togo|s|~Togolese;@Lome;@Lomé
TO=Tonga|s|~Tongan+
TT=Trinidad and Tobago|s|Trinidad;~Trinidadian+;@Port of Spain
TN=Tunisia|s|~Tunisian+;@Tunis;@Carthage Palace
TR=Turkey|s|Türkiye;Republic of Turkey;~Turkish;=Turk+;@Ankara;@Sublime Porte
TM=Turkmenistan|s|~Turkmen;=Turkmen+;@Ashgabat;@Ashkhabad
TV=Tuvalu|s|~Tuvaluan+
UG=Uganda|s|~Ugandan+;@Kampala
UA=Ukraine|s|The Ukraine;~Ukrainian+;@Kyiv;@Kiev;@Bankova
AE=United Arab Emirates|s|UAE;Emirates;Trucial States;~Emirati+;~UAE;@Abu Dhabi
GB=United Kingdom|s|UK;Britain;Great Britain;~British;~UK;~U.K.;=Briton+;=British;=Brit+;@London;@Westminster;@Downing Street;@Whitehall;@Number 10;@No 10;@10 Downing Street
US=United States|s|US;USA;United States of America;America;~American+;~US;~U.S.;@Washington;@White House;@Washington DC;@Washington D.C.;@Washington, D.C.;@Capitol Hill
UY=Uruguay|s|~Uruguayan+;@Montevideo
UZ=Uzbekistan|s|~Uzbekistani+;~Uzbek+;@Tashkent
VU=Vanuatu|s|New Hebrides;~Ni-Vanuatu;@Port Vila
VA=Vatican City|s|Vatican;Holy See;~Vatican
VE=Venezuela|s|Bolivarian Republic of Venezuela;~Venezuelan+;@Caracas;@Miraflores
VN=Vietnam|s|Viet Nam;Socialist Republic of Vietnam;SRV;~Vietnamese;=Vietnamese;@Hanoi
YE=Yemen|s|Republic of Yemen;~Yemeni+;~Yemenite+;@Sanaa;@Sana'a
ZM=Zambia|s|Northern Rhodesia;~Zambian+;@Lusaka
ZW=Zimbabwe|s|~Zimbabwean+;@Harare|1980-04-18/
HK=Hong Kong|s|HKSAR;=Hong Konger+;=Hongkonger+
MO=Macau|s|Macao;~Macanese
PR=Puerto Rico|s|~Puerto Rican+
GL=Greenland|s|~Greenlandic;=Greenlander+;@Nuuk
NC=New Caledonia|s|~New Caledonian+;@Noumea;@Nouméa
GF=French Guiana|s|~Guianese
GP=Guadeloupe|s|~Guadeloupean+
MQ=Martinique|s|~Martinican+
RE=Reunion|s|~Reunionese
YT=Mayotte|s|~Mahoran+
PF=French Polynesia|s|Tahiti;~Tahitian+;@Papeete
PM=Saint Pierre and Miquelon|s|St. Pierre and Miquelon
WF=Wallis and Futuna|s|Wallis and Futuna Islands
MF=Saint Martin|s
BL=Saint Barthelemy|s|St. Barts
TF=French Southern Territories|s|French Southern and Antarctic Lands
FK=Falkland Islands|s|Falklands;Malvinas;Islas Malvinas;=Falklander+;=Falkland Islander+
GI=Gibraltar|s|~Gibraltarian+
BM=Bermuda|s|~Bermudian+
KY=Cayman Islands|s|~Caymanian+
VG=British Virgin Islands|s|BVI
VI=U.S. Virgin Islands|s|United States Virgin Islands
AI=Anguilla|s|~Anguillan+
MS=Montserrat|s|~Montserratian+
TC=Turks and Caicos Islands|s|Turks and Caicos
SH=Saint Helena|s|St. Helena;Saint Helena, Ascension and Tristan da Cunha
IO=British Indian Ocean Territory|s|Chagos Islands;Diego Garcia;=Chagossian+
PN=Pitcairn|s|Pitcairn Islands
GS=South Georgia and the South Sandwich Islands|s|South Georgia
IM=Isle of Man|s|~Manx
JE=Jersey|s|Bailiwick of Jersey
GG=Guernsey|s|Bailiwick of Guernsey
AX=Aland Islands|s|Aland
FO=Faroe Islands|s|Faeroe Islands;~Faroese
SJ=Svalbard and Jan Mayen|s|Svalbard
BV=Bouvet Island|s|Bouvet
HM=Heard Island and McDonald Islands|s|Heard Island
AW=Aruba|s|~Aruban+
CW=Curacao|s
SX=Sint Maarten|s|St. Maarten
BQ=Caribbean Netherlands|s|Bonaire
GU=Guam|s|~Guamanian+
AS=American Samoa|s|~American Samoan+
MP=Northern Mariana Islands|s|Northern Marianas
UM=United States Minor Outlying Islands|s|Wake Island
CK=Cook Islands|s|=Cook Islander+
NU=Niue|s|~Niuean+
TK=Tokelau|s|~Tokelauan+
NF=Norfolk Island|s|=Norfolk Islander+
CX=Christmas Island|s|=Christmas Islander+
CC=Cocos Islands|s|Cocos (Keeling) Islands
AQ=Antarctica|s|~Antarctic
TW=Taiwan|s|Republic of China;ROC;Chinese Taipei;Formosa;Nationalist China;~Taiwanese;~Taiwan;=Taiwanese;@Taipei
XK=Kosovo|s|Republic of Kosovo;Kosova;~Kosovar+;~Kosovan+;~Kosovo;@Pristina;@Prishtina|2008-02-17/
PS=Palestine|s|State of Palestine;~Palestinian+;@Ramallah
EH=Western Sahara|s|Sahrawi Arab Democratic Republic;SADR;Saharawi Arab Democratic Republic;Spanish Sahara;~Sahrawi+;~Saharawi+
@SO=Somaliland|s|Republic of Somaliland;~Somalilander+;~Somaliland;@Hargeisa|1991-05-18/
@SO=Puntland|v|Puntland State;~Puntland;@Garowe|1998-08-01/
@SO=Jubaland|v|Jubaland State;Jubbaland;~Jubaland;@Kismayo|2013/
@GE=Abkhazia|s|Republic of Abkhazia;~Abkhaz;~Abkhazian+;@Sukhumi;@Sukhum|1992-07-23/
@GE=South Ossetia|s|Republic of South Ossetia;~South Ossetian+;@Tskhinvali|1991-12-21/
@MD=Transnistria|s|Transdniestria;Trans-Dniester;Transdniester;Dniester Republic;Pridnestrovie;Pridnestrovian Moldavian Republic;PMR;~Transnistrian+;~Transdniestrian+;@Tiraspol|1990-09-02/
@AZ*=Nagorno-Karabakh Republic|s|Artsakh;Republic of Artsakh;Nagorno-Karabakh;Nagorny Karabakh;NKR;Karabakh;~Karabakh;~Artsakh;@Stepanakert|1991-09-02/2024-01-01
@CY=Northern Cyprus|s|Turkish Republic of Northern Cyprus;TRNC;Turkish Cyprus;~Turkish Cypriot+|1983-11-15/
@UA*=Donetsk People's Republic|r|DPR;DNR;Donetsk republic;Donetsk separatists;self-proclaimed Donetsk People's Republic|2014-04-07/2022-09-30|group:donbas-separatists
@UA*=Luhansk People's Republic|r|LPR;LNR;Lugansk People's Republic;Luhansk republic;Luhansk separatists|2014-04-27/2022-09-30|group:donbas-separatists
@SY*=Autonomous Administration of North and East Syria|v|Rojava;AANES;DAANES;Autonomous Administration;Democratic Autonomous Administration of North and East Syria;@Qamishli|2013-11/
@IQ*=Kurdistan Regional Government|v|KRG;Kurdistan Region;Iraqi Kurdistan;Kurdish regional government;Kurdistan Region of Iraq;~Iraqi Kurdish;@Erbil;@Irbil|1992/
@RU=Chechnya|v|Chechen Republic;~Chechen+;@Grozny
@RU*=Chechen Republic of Ichkeria|r|Ichkeria;Ichkeriya;breakaway Chechnya|1991-11-01/2007
@UA=Crimea|v|Republic of Crimea;~Crimean+;@Simferopol
@RU=Dagestan|v|Daghestan;~Dagestani+;@Makhachkala
@RU=Tatarstan|v|~Tatarstan;@Kazan
@RU=Soviet Union|s|USSR;Union of Soviet Socialist Republics;Soviet Russia;~Soviet+;@Moscow;@Kremlin|1922/1991-12-26
@RS=Yugoslavia|s|SFRY;Socialist Federal Republic of Yugoslavia;Federal Republic of Yugoslavia;FRY;rump Yugoslavia;~Yugoslav+;~Yugoslavian+;@Belgrade|1918/2003-02-04
@RS=Serbia and Montenegro|s|State Union of Serbia and Montenegro|2003-02-04/2006-06-03
@CZ=Czechoslovakia|s|CSSR;~Czechoslovak+;~Czechoslovakian+;@Prague|1918/1992-12-31
@DE=East Germany|s|GDR;German Democratic Republic;DDR;~East German+;@East Berlin|1949-10-07/1990-10-02
@DE=West Germany|s|FRG;~West German+;@Bonn|1949-05-23/1990-10-02
@DE=Nazi Germany|s|Third Reich;Hitler's Germany;~Nazi+|1933/1945-05-08
@VN=South Vietnam|s|Republic of Vietnam;Republic of Viet Nam;RVN;~South Vietnamese;@Saigon|1955/1975-04-30
@VN=North Vietnam|s|Democratic Republic of Vietnam;DRV;~North Vietnamese;@Hanoi|1945-09-02/1976-07-02
@YE=South Yemen|s|People's Democratic Republic of Yemen;PDRY;~South Yemeni+|1967-11-30/1990-05-22
@YE=North Yemen|s|Yemen Arab Republic;YAR;~North Yemeni+;@Sanaa|1962/1990-05-22
@CD=Zaire|s|Republic of Zaire;~Zairian+;~Zairean+;~Zairois;@Kinshasa|1971-10-27/1997-05-17
@ZW=Rhodesia|s|Southern Rhodesia;Zimbabwe Rhodesia;~Rhodesian+;@Salisbury|1923/1980-04-17
@BF=Upper Volta|s|~Voltaic;@Ouagadougou|1958/1984-08-04
@BJ=Dahomey|s|~Dahomean+|1958/1975
@BD=East Pakistan|s|~East Pakistani+|1955/1971-12-16
@NG=Biafra|r|Republic of Biafra;~Biafran+|1967-05-30/1970-01-15
@CD*=State of Katanga|r|Katanga;~Katangan+;~Katangese;@Elisabethville|1960-07-11/1963-01-21
@CD=South Kasai|r|Mining State of South Kasai|1960/1962
@EG=United Arab Republic|s|UAR|1958/1971
@TZ=Zanzibar|v|Revolutionary Government of Zanzibar;~Zanzibari+
@NA=South West Africa|s||1915/1990-03-21
@TR=Ottoman Empire|s|~Ottoman+|1299/1922
@JP=Imperial Japan|s|Empire of Japan|1868/1945-09-02
@FR=Vichy France|s|~Vichy|1940/1944
@BA=Republika Srpska|v|Bosnian Serb Republic;Serb Republic;Serbian Republic of Bosnia;~Bosnian Serb+;@Pale;@Banja Luka|1992-01-09/
@HR=Republic of Serbian Krajina|r|RSK;Republic of Serb Krajina;Serbian Krajina;Krajina Serbs;~Croatian Serb+;@Knin|1991/1995-08-07
@BA*=Federation of Bosnia and Herzegovina|v|Muslim-Croat Federation;Bosniak-Croat Federation;Bosnian Federation|1994-03-18/
@BA*=Croatian Republic of Herzeg-Bosnia|r|Herzeg-Bosnia;Herceg-Bosna;~Bosnian Croat+|1991/1994
@PG=Bougainville|v|Autonomous Bougainville Government;~Bougainvillean+
@GB=Northern Ireland|v|Ulster;~Northern Irish;@Stormont;@Belfast
@GB=Scotland|v|Scottish Government;~Scottish;=Scot+;@Holyrood
@GB=England|v|~English;=Englishman;=Englishmen
@GB=Wales|v|~Welsh
@ES=Catalonia|v|Catalan government;Generalitat;~Catalan+
@CN=Tibet|v|Tibet Autonomous Region;~Tibetan+;@Lhasa
@CN=Xinjiang|v|Xinjiang Uyghur Autonomous Region;Xinjiang Uighur Autonomous Region;~Xinjiang;@Urumqi
@IN*=Jammu and Kashmir|v|Kashmir;Jammu & Kashmir;J&K;Indian-administered Kashmir;Indian Kashmir;~Kashmiri+;@Srinagar
@PK=Azad Kashmir|v|Azad Jammu and Kashmir;AJK;Pakistan-administered Kashmir;Pakistani Kashmir;PoK;@Muzaffarabad
@MD=Gagauzia|v|~Gagauz;@Comrat
@GE=Adjara|v|Ajaria;Adzharia;Ajara;~Adjaran+;@Batumi
`;
