/** Regions of the news that are no division of a state: contested, informal, historical. From general knowledge; points are rough middles. */
export const REGIONS = `
# Europe and the Caucasus
Donbas = Donbass = Donets Basin | R | UA | 48.3 38.2 | UA/Donetsk, UA/Luhansk
Donetsk People's Republic = DPR = DNR = Donetsk Peoples Republic | R | UA/Donetsk | 48.0 37.8
Luhansk People's Republic = Lugansk People's Republic = LPR = LNR | R | UA/Luhansk | 48.57 39.3
Novorossiya | R | UA | 47.5 36.0 |
Crimean Peninsula = the Crimea = Krym | R | UA | 45.3 34.4 |
Transnistria = Transdniestria = Trans-Dniester = Transdniester = Transnistrian region = Pridnestrovie | R | MD | 46.85 29.6
Gagauzia | R | MD | 46.1 28.6
Bessarabia | R | | 46.5 29.0 |
South Ossetia = Tskhinvali region = Samachablo | R | GE | 42.3 44.0
Abkhazia | R | GE | 43.0 41.0
Kodori Gorge = Kodori | R | GE | 43.1 41.8
Pankisi Gorge = Pankisi | R | GE | 42.12 45.27
Adjara = Ajara = Adzharia | R | GE | 41.65 42.0
Nagorno-Karabakh = Nagorny Karabakh = Nagorno Karabakh = Karabakh = Artsakh = Mountainous Karabakh = Nagorny-Karabakh = Upper Karabakh | R | AZ | 39.9 46.7
Lachin corridor | R | AZ | 39.65 46.6
Zangezur corridor = Zangezur | R | AM | 39.1 46.3
Nakhchivan exclave = Nakhichevan = Naxcivan | R | AZ | 39.2 45.4
North Caucasus = Northern Caucasus | R | RU | 43.3 44.5
South Caucasus = Transcaucasia = Transcaucasus | R | | 41.5 45.0 | AM, AZ, GE
Caucasus | R | | 42.8 44.5 | AM, AZ, GE
Prigorodny district = Prigorodny | R | RU | 43.0 44.75
Ingushetia = Ingushetiya | R | RU | 43.15 45.0
Kabardino-Balkaria | R | RU | 43.5 43.4
Siberia | R | RU | 60 100
Urals = Ural region | R | RU | 58 60
Russian Far East | R | RU | 60 140
Kaliningrad exclave | R | RU | 54.7 21.3
Suwalki Gap = Suwalki corridor = Suwałki Gap | R | PL | 54.1 23.2
Baltics = Baltic states = Baltic countries | R | | 57 25 | EE, LV, LT
Balkans = Western Balkans = Balkan Peninsula | R | | 43 21 | BA, RS, HR, ME, MK, AL, XK, BG
Krajina = Serb Krajina = Serbian Krajina | R | HR | 44.5 16.0
Eastern Slavonia = Slavonia | R | HR | 45.4 18.6
Bosnian Krajina | R | BA | 44.7 16.8
Herzegovina = Hercegovina | R | BA | 43.3 17.9
Republika Srpska = Bosnian Serb republic | R | BA | 44.75 17.3
Herceg-Bosna = Herzeg-Bosnia | R | BA | 43.4 17.6
Posavina = Posavina corridor | R | BA | 44.95 18.3
Presevo Valley = Preševo Valley | R | RS | 42.35 21.65
Sandzak = Sandžak | R | RS | 43.2 20.2
Vojvodina | R | RS | 45.4 19.9
Metohija = Kosovo and Metohija | R | XK | 42.5 20.4
Northern Cyprus = Turkish Republic of Northern Cyprus = TRNC | R | CY | 35.25 33.6
Northern Ireland = Ulster = the North of Ireland | R | GB | 54.6 -6.7
South Armagh = bandit country | R | GB | 54.1 -6.6
Basque Country = Euskadi = Basque region | R | ES | 43.0 -2.6
Catalonia | R | ES | 41.8 1.5
Scandinavia | R | | 62 15 | NO, SE, DK
Eastern Europe | R | | 50 30
Western Europe | R | | 48 5
Central Europe | R | | 49 15
Southern Europe | R | | 41 14
Europe | R | | 50 16
Lapland | R | FI | 68 26
Silesia = Upper Silesia | R | PL | 50.5 18
Sudetenland | R | CZ | 50.3 14
Saarland = Saar | R | DE | 49.4 7
Galicia = Halychyna | R | UA | 49.3 24.5
# Middle East and North Africa
Middle East = Mideast = Near East = West Asia | R | | 30 42
Levant | R | | 34 36 | SY, LB, JO, IL, PS
Persian Gulf states = Gulf states = Gulf countries | R | | 25 51 | SA, AE, QA, KW, BH, OM
Gaza Strip = Gaza = Gaza enclave = Gazan enclave | R | PS | 31.42 34.36 |
West Bank = occupied West Bank = Judea and Samaria | R | PS | 32.0 35.25 |
Palestinian enclave | R | PS/Gaza Strip | 31.42 34.36
Gaza envelope = Gaza periphery = Gaza border communities = Otef Aza | R | IL | 31.4 34.5
East Jerusalem = Arab East Jerusalem | R | PS/West Bank | 31.78 35.24
Old City of Jerusalem | R | IL | 31.777 35.234
Golan Heights = Golan = Syrian Golan = occupied Golan Heights = occupied Golan | R | SY | 33.0 35.8
Upper Galilee | R | IL | 33.0 35.45
Western Galilee | R | IL | 33.0 35.2
Galilee | R | IL | 32.9 35.4
Negev = the Negev = Negev Desert = Naqab | R | IL | 30.8 34.8
Arava | R | IL | 30.0 35.1
Sharon plain | R | IL | 32.3 34.9
Judea | R | PS/West Bank | 31.6 35.1
Samaria | R | PS/West Bank | 32.3 35.2
Jordan Valley | R | PS/West Bank | 32.0 35.5
Shebaa Farms = Sheba Farms = Chebaa Farms | R | LB | 33.3 35.7
South Lebanon = southern Lebanon = south of Lebanon | R | LB | 33.25 35.4
Bekaa Valley = Bekaa = Beqaa = Beqaa Valley = Biqa | R | LB | 33.9 36.0
Chouf = Shouf | R | LB | 33.7 35.6
Iqlim al-Tuffah = Iqlim al-Toufah = Iqlim el-Tuffah | R | LB | 33.47 35.5
Arqoub = Arkoub | R | LB | 33.35 35.7
Blue Line | R | LB | 33.1 35.4
Sinai = Sinai Peninsula = the Sinai | R | EG | 29.5 34.0 | EG/North Sinai, EG/South Sinai
Upper Egypt | R | EG | 26.5 31.8
Western Desert | R | EG | 27 28
Kurdistan = Kurdish region | R | | 36.8 43.5
Iraqi Kurdistan = Kurdistan Region = Kurdistan Region of Iraq = KRG | R | IQ | 36.4 44.2 | IQ/Erbil, IQ/Duhok, IQ/Sulaymaniyah, IQ/Halabja
Rojava = Syrian Kurdistan = northeast Syria = Autonomous Administration of North and East Syria = AANES | R | SY | 36.5 40.5
Iranian Kurdistan | R | IR | 35.7 46.8
Sunni Triangle | R | IQ | 33.8 43.8
Triangle of Death | R | IQ | 33.0 44.3
Green Zone = International Zone | S | IQ/Baghdad | 33.305 44.385
Nineveh Plains = Nineveh Plain = Nineveh plains | R | IQ | 36.5 43.3
Hamrin Mountains = Hamrin | R | IQ | 34.6 44.6
Jazira = al-Jazirah desert | R | IQ | 35 42
Badia = Badiya = Syrian desert = Badia desert | R | SY | 34.3 38.8
Idlib de-escalation zone = Greater Idlib | R | SY | 35.8 36.6
Hauran = Houran = Hawran | R | SY | 32.7 36.2
Qalamoun = Qalamun | R | SY | 33.9 36.5
Ghab = al-Ghab = Ghab Plain = Sahl al-Ghab | R | SY | 35.5 36.3
Jabal al-Zawiya = Jabal al-Zawiyah = Jabal Zawiya | R | SY | 35.7 36.6
Jabal al-Akrad = Jabal Akrad | R | SY | 35.8 36.2
Jabal Turkman = Jabal al-Turkman | R | SY | 35.85 36.0
Wadi al-Nasara = Wadi al-Nasarah | R | SY | 34.75 36.3
Lajat = al-Lajat = Laja | R | SY | 33.0 36.4
Jabal al-Druze = Jabal Druze = Jebel Druze | R | SY | 32.7 36.6
Eastern Qalamoun | R | SY | 33.9 36.9
Khuzestan region = Arabistan | R | IR | 31.5 48.7
Sistan = Sistan-Baluchestan = Sistan and Baluchistan = Sistan-Baluchistan | R | IR | 28.5 60.5
Hejaz = Hijaz | R | SA | 22.5 40
Asir region | R | SA | 18.5 42.5
Arabian Peninsula = Arabia | R | | 23 46
Hadramaut coast | R | YE | 14.5 49
South Yemen = Southern Yemen = Aden Protectorate = People's Democratic Republic of Yemen | R | YE | 14 46.5
North Yemen = Yemen Arab Republic | R | YE | 15.5 44.2
Tihama = Tihamah | R | YE | 15 43
West Coast front = Red Sea coast of Yemen | R | YE | 14 43.3
Cyrenaica = Barqa | R | LY | 31 22
Tripolitania | R | LY | 31.5 13
Fezzan = Fazzan | R | LY | 26.5 14
Nafusa Mountains = Jebel Nafusa = Western Mountains | R | LY | 31.9 12.0
Oil Crescent = oil crescent | R | LY | 30.5 19
Maghreb = North Africa = Northern Africa | R | | 31 3 | MA, DZ, TN, LY, MR
Kabylie = Kabylia | R | DZ | 36.6 4.5
Sahara = Sahara Desert | R | | 23 10
Rif = Rif Mountains | R | MA | 35.1 -4.5
Berm = Moroccan Wall | R | EH | 26 -11
# Africa south of the Sahara
Sahel = Sahel region = the Sahel | R | | 15 2 | ML, BF, NE, TD, MR
Liptako-Gourma = tri-border area = three-border area | R | | 14.5 0.5 | ML, BF, NE
Horn of Africa = the Horn | R | | 8 45 | SO, ET, ER, DJ
Great Lakes region = Great Lakes | R | | -2 29.5
Lake Chad Basin = Lake Chad region | R | | 13 14
East Africa = Eastern Africa | R | | 0 37
West Africa = Western Africa | R | | 11 -3
Central Africa | R | | 3 20
Southern Africa | R | | -22 24
Sub-Saharan Africa | R | | 0 20
Africa | R | | 7.2 21.1
Azawad | R | ML | 19 0
Gourma | R | ML | 15.5 -1.5
Macina region = Inner Niger Delta | R | ML | 15 -4.3
Dogon Country = Dogon region = Pays Dogon | R | ML | 14.3 -3.4
Wagadou Forest = Wagadou | R | ML | 15 -5.8
Sambisa Forest = Sambisa | R | NG | 11.25 13.4
Middle Belt = Nigeria's Middle Belt | R | NG | 9 8.5
Niger Delta = the Delta | R | NG | 5 6
Biafra = Eastern Region of Nigeria | R | NG | 5.8 7.5
Southern Kaduna | R | NG | 9.8 8.2
Mandara Mountains | R | NG | 10.9 13.7
Alagarno = Alagarno Forest | R | NG | 11.7 12.8
Ambazonia = Anglophone regions = Southern Cameroons = English-speaking regions of Cameroon | R | CM | 5.8 9.7 | CM/North-West, CM/South-West
Cabo Delgado coast | R | MZ/Cabo Delgado | -12 40.3
Darfur = Darfur region | R | SD | 13 25 | SD/North Darfur, SD/South Darfur, SD/West Darfur, SD/Central Darfur, SD/East Darfur
Kordofan = Kordofan region | R | SD | 13 30 | SD/North Kordofan, SD/South Kordofan, SD/West Kordofan
Nuba Mountains = Nuba | R | SD | 11.2 30.5
Jebel Marra = Jebel Mara = Jabal Marra = Marra Mountains | R | SD | 13.0 24.3
Abyei Area = Abyei region | R | SD | 9.6 28.5
Fashaga = al-Fashaga = Al-Fashaga triangle = El Fashaga | R | SD | 14.2 36.1
Halaib Triangle = Halayeb = Halaib | R | EG | 22.5 35.5
Two Areas | R | SD | 11 31
Greater Upper Nile = Upper Nile region | R | SS | 9 32
Equatoria = Equatoria region = Greater Equatoria | R | SS | 4.7 30.5 | SS/Central Equatoria, SS/Eastern Equatoria, SS/Western Equatoria
Bahr el Ghazal = Bahr el-Ghazal | R | SS | 8 27.5
Tigray = Tigrai = Tigre | R | ET | 13.8 38.8 |
Western Tigray = Wolkait = Welkait = Wolqayt | R | ET/Tigray | 13.7 37.1
Raya | R | ET | 12.3 39.6
Wollo = Wello | R | ET/Amhara | 11.3 39.5
North Wollo | R | ET/Amhara | 11.9 39.3
South Wollo | R | ET/Amhara | 11.0 39.3
North Gondar | R | ET/Amhara | 13.0 37.8
Gojjam = Gojam | R | ET/Amhara | 10.8 37.5
Shewa = Shoa = North Shewa | R | ET | 9.6 39.3
Wollega = Wallaga = Wellega = West Wollega = East Wollega = Horo Guduru | R | ET | 9.2 36.3
Guji = Guji zone = West Guji | R | ET | 5.6 38.5
Borana | R | ET | 4.5 38.3
Ogaden = Ogaden region | R | ET | 7 44
Sool | R | SO | 8.5 47.5
Puntland = Puntland State | R | SO | 9.5 49
Somaliland = Republic of Somaliland | R | SO | 9.7 45.5
Jubaland = Jubbaland | R | SO | 0.5 42
Galmudug = Galmudug State | R | SO | 5.5 47
Hirshabelle = HirShabelle | R | SO | 3.5 45.7
South West State = Southwest State of Somalia | R | SO | 2.6 44
Khatumo = SSC-Khatumo = SSC-Khaatumo | R | SO | 8.6 47.3
Golis Mountains = Galgala Mountains = Al-Madow | R | SO | 10.9 48.8
Boni Forest = Boni enclave | R | KE | -1.7 41.1
North Eastern Province = northeastern Kenya = North Eastern Kenya | R | KE | 1.5 40.3
Rift Valley | R | KE | 0.5 36
Karamoja | R | UG | 2.8 34.2
Luweero Triangle = Luwero Triangle | R | UG | 1.0 32.4
Acholiland = Acholi | R | UG | 3.0 32.6
Rwenzori = Ruwenzori = Rwenzori Mountains | R | UG | 0.4 29.9
Kivu = the Kivus = Kivus = Kivu provinces | R | CD | -2.5 28.5 | CD/North Kivu, CD/South Kivu
Katanga = Shaba = Katanga province | R | CD | -9.5 26.5
Grand Nord = Petit Nord | R | CD | 0.3 29.3
Masisi Territory | R | CD/North Kivu | -1.3 28.8
Rutshuru Territory | R | CD/North Kivu | -1.1 29.4
Djugu Territory | R | CD/Ituri | 1.9 30.4
Virunga = Virunga National Park | R | CD/North Kivu | -0.5 29.5
Garamba = Garamba National Park | R | CD | 4.2 29.5
Haut-Plateau = Hauts Plateaux = Itombwe | R | CD/South Kivu | -3.6 28.9
Kasai region = Greater Kasai | R | CD | -6 22
Oriental Province = Orientale Province = Province Orientale | R | CD | 2 26
Pool = Pool region | R | CG | -4 14.8
Casamance | R | SN | 12.8 -15.3
Ouaddai = Ouaddaï | R | TD | 13.5 21.5
Tibesti Mountains | R | TD | 21 17.5
Aouzou Strip = Aozou Strip | R | TD | 22 18
Matabeleland | R | ZW | -19 28
Caprivi = Caprivi Strip | R | NA | -18 22.5
Ovamboland | R | NA | -17.8 15.8
Transkei | R | ZA | -31.6 28.5
KwaZulu = Zululand | R | ZA | -28.3 31.3
Ciskei | R | ZA | -32.8 27
W National Park = Park W = W-Arly-Pendjari = Pendjari = Arly | R | BJ | 11.5 2
# Asia
Kashmir = Kashmir region = Kashmir Valley = Vale of Kashmir | R | | 34.2 75.0 | IN/Jammu and Kashmir, PK/Azad Kashmir
Indian-administered Kashmir = Indian-controlled Kashmir = Indian Kashmir = Jammu & Kashmir = J&K = Indian-held Kashmir = Indian-occupied Kashmir = IIOJK = occupied Kashmir | R | IN/Jammu and Kashmir | 33.9 75.0 |
Pakistan-administered Kashmir = Azad Jammu and Kashmir = AJK = Azad Kashmir = Pakistan-occupied Kashmir = PoK | R | PK/Azad Kashmir | 34.0 73.9 |
Line of Control = LoC | R | IN | 34.0 74.1
Line of Actual Control = LAC | R | IN | 34 78.5
Aksai Chin | R | CN | 35.2 79.5
Pir Panjal | R | IN | 33.6 74.5
Punjab region | R | | 31 74
Balochistan region = Makran = Mekran | R | PK | 26.5 63.5
Waziristan = Waziristan region | R | PK/Khyber Pakhtunkhwa | 32.7 69.8
North Waziristan | d | PK/Khyber Pakhtunkhwa | 32.95 69.95
South Waziristan | d | PK/Khyber Pakhtunkhwa | 32.3 69.8
FATA = Federally Administered Tribal Areas = tribal areas of Pakistan | R | PK/Khyber Pakhtunkhwa | 33 70
North-West Frontier Province = NWFP = North West Frontier Province = KP = KPK | R | PK/Khyber Pakhtunkhwa | 34.3 71.8
Bajaur Agency | d | PK/Khyber Pakhtunkhwa | 34.75 71.5
Khyber Agency = Khyber district | d | PK/Khyber Pakhtunkhwa | 33.95 71.2
Orakzai | d | PK/Khyber Pakhtunkhwa | 33.65 70.95
Swat Valley = Swat | d | PK/Khyber Pakhtunkhwa | 35.0 72.4
Durand Line | R | AF | 33 70
Hazarajat | R | AF | 34.5 67
Panjshir Valley = Panjsher Valley = Panjshir gorge | R | AF/Panjshir | 35.35 69.6
Shomali = Shomali Plain = Shomali Plains | R | AF | 34.9 69.1
Loya Paktia = Greater Paktia | R | AF | 33.3 69.5
Wakhan = Wakhan Corridor | R | AF/Badakhshan | 37.0 73.0
Hindu Kush | R | AF | 35.5 70.0
Registan Desert = Registan | R | AF | 30.5 65
Ferghana Valley = Fergana Valley | R | UZ | 40.5 71.5
Gorno-Badakhshan = GBAO = Pamir = Pamirs | R | TJ | 38.2 73
Central Asia | R | | 42 65 | KZ, KG, TJ, UZ, TM
Turkestan = East Turkestan | R | CN | 41 85
Karakalpakstan region = Karakalpakia | R | UZ | 43 59
South Asia = Indian subcontinent | R | | 22 78 | IN, PK, BD, LK, NP, BT, AF
Red Corridor | R | IN | 20 82
Bastar region = Dandakaranya | R | IN | 19.2 81.5
Northeast India = Seven Sisters | R | IN | 26 93
Bodoland | R | IN | 26.5 90.5
Terai = Tarai | R | NP | 27 84
Chittagong Hill Tracts = CHT | R | BD | 22.6 92.3
Tamil Eelam = Eelam | R | LK | 9 80.7
Jaffna Peninsula | R | LK | 9.7 80.1
Kokang = Kokang region | R | MM | 23.7 98.7
Wa State = Wa region | R | MM | 22.5 99
Golden Triangle | R | | 20.35 100.1
Anyar = Dry Zone | R | MM | 21.8 95
Southeast Asia = South-East Asia | R | | 10 106
Indochina = French Indochina | R | | 15 106 | VN, LA, KH
Mekong Delta | R | VN | 10 105.8
Central Highlands | R | VN | 13.5 108
Demilitarized Zone = DMZ | R | KR | 38.0 127.0
Ho Chi Minh Trail | R | LA | 16.5 106.3
Deep South = southern border provinces | R | TH | 6.5 101.3
Bangsamoro = BARMM = Bangsamoro Autonomous Region | R | PH | 7.2 124.3
Mindanao = Mindanao island | R | PH | 7.8 125
Luzon | R | PH | 16 121
Visayas | R | PH | 11 123.5
Sulu Archipelago = Sulu | R | PH | 6.0 121.0
Cordillera region | R | PH | 17 121
West Papua = Irian Jaya = Papua region = Dutch New Guinea | R | ID | -4 138
Sumatra | R | ID | 0 102
Sulawesi = Celebes | R | ID | -2 120.5
Java | R | ID | -7.3 110
Moluccas = Maluku Islands = Spice Islands | R | ID | -3.2 129
Borneo | R | | 1 114
Kalimantan | R | ID | -1 114
Sabah | R | MY | 5.5 117
Sarawak | R | MY | 2.5 113.5
Bougainville | R | PG | -6.2 155.3
Manchuria = Manchukuo | R | CN | 45 126
Inner Mongolia | R | CN | 43 113
Tibet = Tibetan plateau = Xizang | R | CN | 31 88
Korean Peninsula = Korea | R | | 38 127 | KP, KR
East Asia = Far East | R | | 35 120
Asia-Pacific = Indo-Pacific | R | | 10 130
Asia | R | | 29.8 89.3
Oceania = South Pacific | R | | -12 170
# Americas
Latin America | R | | -10 -65
South America | R | | -14.6 -57.7
Central America | R | | 13 -87 | GT, SV, HN, NI, CR, PA, BZ
North America | R | | 45 -100
Northern Triangle | R | | 14.5 -89.5 | GT, SV, HN
Mosquito Coast = Miskito Coast = Mosquitia = La Mosquitia | R | NI | 14.0 -83.7
Caguan = El Caguán = Caguan demilitarized zone | R | CO | 2.1 -74.5
Magdalena Medio | R | CO | 7.0 -73.9
Montes de Maria = Montes de María | R | CO | 9.8 -75.2
Uraba = Urabá | R | CO | 8.0 -76.7
Bajo Cauca | R | CO | 7.7 -75.2
Darien = Darién = Darien Gap = Darién Gap | R | PA | 8.0 -77.4
VRAEM = VRAE = Valley of the Apurimac | R | PE | -12.4 -73.9
Upper Huallaga Valley = Upper Huallaga = Alto Huallaga = Huallaga Valley | R | PE | -8.5 -76.3
Essequibo = Guayana Esequiba = Essequibo region | R | GY | 6.0 -59.5
Araucania = Araucanía = La Araucanía | R | CL | -38.7 -72.5
Amazon = Amazonia = Amazon rainforest = Amazon basin | R | BR | -4 -62
Patagonia | R | AR | -45 -69
Lacandon Jungle = Lacandon | R | MX | 16.5 -91.3
Montana de Guerrero = Tierra Caliente of Guerrero | R | MX | 17.6 -99.0
Costa Chica | R | MX | 16.8 -98.9
Sierra Maestra | R | CU | 20 -76.8
Escambray = Escambray Mountains | R | CU | 22 -80
Artibonite = Artibonite Valley | R | HT | 19.1 -72.5
Caribbean = West Indies | R | | 17 -70
Antarctica peninsula | R | AQ | -67 -65
Arctic | R | | 80 0
Morazan = Morazán province | R | SV | 13.8 -88.1
Chalatenango province | R | SV | 14.1 -88.9
Guazapa volcano = Guazapa Volcano = Guazapa Hill | R | SV | 13.9 -89.12
Americas = the Americas | R | | 10 -80
Northern Europe | R | | 60 18
Eastern Mediterranean = Levantine Sea | R | | 34 33
Ural Mountains | R | RU | 60 59
Kasai-Occidental = Kasai Occidental = Western Kasai = West Kasai | R | CD | -5.5 21.5 | CD/Kasai, CD/Kasai-Central
Nyanza Province = Nyanza | R | KE | -0.5 34.6
Rift Valley Province | R | KE | 0.5 36
Coast Province | R | KE | -3 39.5
# Directions within countries that have become names
Eastern Ukraine | R | UA | 48.5 37.8
Southern Ukraine | R | UA | 46.9 33.5
Northeastern Nigeria = northeast Nigeria = north-east Nigeria | R | NG | 11.5 13
Northwest Syria = northwestern Syria = north-west Syria | R | SY | 35.9 36.6
Northwestern Nigeria = northwest Nigeria = north-west Nigeria | R | NG | 12 6.5
Eastern Congo = eastern Democratic Republic of Congo = eastern DRC = eastern DR Congo | R | CD | -1 29
Northern Mozambique | R | MZ | -12 39.5
Northern Israel | R | IL | 32.9 35.4
Southern Israel | R | IL | 31.2 34.6
Northern Gaza = north Gaza = North Gaza | R | PS/Gaza Strip | 31.54 34.5
Southern Gaza = south Gaza | R | PS/Gaza Strip | 31.33 34.3
Central Gaza | R | PS/Gaza Strip | 31.43 34.38
`;
