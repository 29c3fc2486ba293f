/** Seas, straits, gulfs, rivers, lakes and canals of the news. From general knowledge. */
export const WATERS = `
Black Sea = the Black Sea | W | | 43.4 34.3
Sea of Azov = Azov Sea | W | | 46.1 36.5
Kerch Strait = Strait of Kerch | W | | 45.3 36.6
Mediterranean = Mediterranean Sea | W | | 35 18
Aegean Sea = Aegean | W | | 39 25
Adriatic = Adriatic Sea | W | | 43 15
Baltic Sea = Baltic | W | | 58 20
North Sea | W | | 56 3
Caspian Sea = Caspian | W | | 41 51
Red Sea = the Red Sea | W | | 20 38.5
Gulf of Aden | W | | 12.5 48
Bab el-Mandeb = Bab al-Mandab = Bab al-Mandeb = Bab el Mandeb Strait = Bab-el-Mandeb = Bab el-Mandab = Mandab Strait | W | | 12.6 43.35
Arabian Sea | W | | 15 65
Persian Gulf = Arabian Gulf = the Gulf | W | | 26.5 52
Gulf of Oman = Sea of Oman | W | | 25 58.5
Strait of Hormuz = Hormuz Strait = Hormuz = Straits of Hormuz | W | | 26.57 56.25
Suez Canal | W | EG | 30.5 32.35
Gulf of Suez | W | EG | 28.8 33
Gulf of Aqaba = Gulf of Eilat | W | | 28.8 34.8
Straits of Tiran = Strait of Tiran = Tiran | W | | 28.0 34.47
Dead Sea | W | | 31.5 35.5
Sea of Galilee = Lake Tiberias = Kinneret = Lake Kinneret | W | IL | 32.8 35.6
Gulf of Sidra = Gulf of Sirte | W | LY | 31.5 18
Indian Ocean | W | | -10 75
Atlantic Ocean = Atlantic | W | | 20 -35
Pacific Ocean = Pacific | W | | 0 -160
Arctic Ocean | W | | 82 0
Bay of Bengal | W | | 15 88
Andaman Sea | W | | 11 96
South China Sea = West Philippine Sea | W | | 13 114
East China Sea | W | | 29 125
Yellow Sea = West Sea | W | | 36 123
Sea of Japan = East Sea | W | | 40 135
Sulu Sea | W | PH | 8 120
Celebes Sea | W | | 3.5 122
Taiwan Strait = Formosa Strait | W | | 24.5 119.5
Strait of Malacca = Malacca Strait | W | | 3.5 100
Gulf of Thailand | W | | 10 101.5
Gulf of Tonkin = Tonkin Gulf | W | | 20 108
Palk Strait | W | | 9.8 79.7
Gulf of Guinea | W | | 2 3
Mozambique Channel | W | | -18 41
Lake Chad | W | | 13.1 14.4
Lake Victoria | W | | -1 33
Lake Tanganyika | W | | -6.5 29.6
Lake Kivu | W | | -2.0 29.1
Lake Albert = Lake Mobutu | W | | 1.7 31.0
Lake Edward | W | | -0.4 29.6
Lake Malawi = Lake Nyasa | W | | -12 34.5
Lake Turkana = Lake Rudolf | W | KE | 3.6 36.1
Lake Tana | W | ET | 12 37.3
Lake Lanao | W | PH | 7.88 124.25
Lake Faguibine | W | ML | 16.75 -3.9
Inya Lake | W | MM | 16.84 96.14
Inle Lake | W | MM | 20.5 96.9
Dal Lake | W | IN | 34.1 74.87
Lake Maracaibo | W | VE | 9.8 -71.5
Lake Nicaragua = Lake Cocibolca | W | NI | 11.5 -85.4
Gulf of Mexico | W | | 25 -90
Caribbean Sea | W | | 15 -75
Gulf of Fonseca | W | | 13.2 -87.7
Panama Canal | W | PA | 9.1 -79.7
Florida Straits = Straits of Florida | W | | 24 -81
English Channel = the Channel | W | | 50.2 -0.5
Bosphorus = Bosporus | W | TR | 41.12 29.08
Dardanelles = Gallipoli strait | W | TR | 40.2 26.4
Strait of Gibraltar | W | | 35.95 -5.6
Sea of Marmara | W | TR | 40.7 28
Irish Sea | W | | 53.7 -5
Barents Sea | W | | 74 36
White Sea | W | RU | 65.5 38
Sea of Okhotsk | W | RU | 55 150
Bering Strait | W | | 65.9 -169
Denmark Strait | W | | 66.5 -26
Dnipro River = Dnieper = Dnieper River = Dnepr = Dnipro river | W | UA | 47.8 35.1
Siverskyi Donets = Seversky Donets = Siversky Donets = Donets River | W | UA | 48.9 38
Oskil River = Oskol River = Oskil | W | UA | 49.5 37.6
Inhulets = Inhulets River = Ingulets | W | UA | 47.0 33.2
Irpin River | W | UA | 50.6 30.3
Zherebets River = Zherebets | W | UA | 49.1 37.95
Vovcha River = Vovcha | W | UA | 47.95 36.8
Mokri Yaly = Mokri Yaly River | W | UA | 47.85 36.75
Kakhovka Reservoir | W | UA | 47.3 34.2
Siverskyi Donets-Donbas Canal | W | UA | 48.55 37.85
Dniester = Dniester River = Nistru | W | | 47 29.3
Danube = Danube River | W | | 45.2 29
Drina = Drina River | W | BA | 44.2 19.3
Sava = Sava River | W | | 45.1 18
Neretva | W | BA | 43.4 17.8
Una River | W | BA | 44.9 16.2
Ibar = Ibar River | W | XK | 42.9 20.87
Rhine | W | | 50 7.6
Don River | W | RU | 47.5 40.5
Volga = Volga River | W | RU | 51 46
Terek = Terek River | W | RU | 43.6 45.5
Sunzha = Sunzha River | W | RU | 43.3 45.6
Inguri = Enguri = Inguri River | W | GE | 42.6 41.7
Aras = Aras River = Araks = Araxes | W | | 39 47
Hakari River = Hakari | W | AZ | 39.4 46.6
Euphrates = Euphrates River | W | | 35.5 40
Tigris = Tigris River | W | IQ | 34.5 43.7
Khabur = Khabur River = Khabour | W | SY | 36 40.6
Orontes = Orontes River = Asi River | W | SY | 35.2 36.5
Yarmouk = Yarmouk River = Yarmouk Basin = Yarmuk | W | SY | 32.73 35.8
Balikh | W | SY | 36.3 39.1
Lake Assad | W | SY | 36.0 38.2
Great Zab = Greater Zab = Upper Zab | W | IQ | 36.3 43.6
Diyala River | W | IQ | 33.9 44.8
Shatt al-Arab = Arvand Rud | W | | 30.3 48.3
Khor Abdullah | W | | 29.9 48.3
Litani = Litani River | W | LB | 33.33 35.5
Awali River = Awali | W | LB | 33.6 35.4
Jordan River | W | | 32.3 35.55
Wadi Gaza | W | PS/Gaza Strip | 31.46 34.38
Nile = Nile River = River Nile = the Nile | W | | 22 31.5
White Nile river | W | SD | 13 32.5
Blue Nile river = Abay | W | SD | 13 34
Atbara River | W | SD | 17 34.3
Sobat = Sobat River | W | SS | 8.7 32.5
Tekeze = Tekeze River = Setit River | W | ET | 13.8 37.5
Awash River = Awash | W | ET | 9 40.2
Omo River | W | ET | 6 36
Juba River = Jubba = Jubba River | W | SO | 1 42.6
Shabelle River = Shebelle | W | SO | 2.5 45
Tana River | W | KE | -1.5 40
Niger River = River Niger | W | | 15 0
Benue River | W | NG | 7.8 8.6
Komadugu = Komadugu Yobe = Komadougou Yobe | W | NG | 13.2 12.6
Senegal River | W | | 16 -14
Congo River = River Congo | W | | -2 17
Oubangui = Ubangi = Ubangi River | W | | 4 18.5
Uele River | W | CD | 3.7 26
Ruzizi = Rusizi River = Ruzizi River = Ruzizi Plain | W | CD | -3 29.1
Semliki = Semuliki | W | CD | 1 30
Ruvuma = Rovuma = Ruvuma River = Rovuma River | W | MZ | -11.3 38.5
Messalo = Messalo River | W | MZ | -11.8 40.1
Zambezi = Zambezi River | W | | -17 32
Limpopo River | W | | -23 32
Amu Darya = Amu River = Oxus = Panj River = Pyanj River | W | AF | 37.2 68
Syr Darya | W | | 41 68
Helmand River | W | AF | 31.5 64.3
Kabul River | W | AF | 34.4 70.5
Indus = Indus River | W | PK | 30 70.8
Jhelum = Jhelum River | W | PK | 33 73.7
Chenab = Chenab River | W | IN | 33 75
Ganges = Ganges River | W | IN | 25.5 83
Brahmaputra | W | IN | 26.5 92
Naf River = Naf | W | BD | 21.0 92.3
Irrawaddy = Ayeyarwady River = Irrawaddy River = Ayeyarwaddy | W | MM | 21 95
Chindwin = Chindwin River | W | MM | 22.5 94.8
Salween = Salween River = Thanlwin | W | MM | 18.5 97.5
Moei River = Thaungyin River | W | MM | 16.7 98.5
Kaladan = Kaladan River | W | MM | 20.9 92.9
Mekong = Mekong River | W | | 15 105.5
Perfume River | W | VN | 16.5 107.6
Red River | W | VN | 21 105.8
Yalu = Yalu River = Amnok | W | | 40.5 125
Tumen = Tumen River | W | | 42 130
Imjin River | W | KR | 37.95 126.8
Han River | W | KR | 37.5 127
Ussuri = Ussuri River | W | | 47 134.5
Amur = Amur River | W | | 49 130
Yangtze = Yangtze River | W | CN | 30.5 114
Yellow River | W | CN | 36 108
Rio Grande = Rio Bravo = Río Bravo | W | | 27 -99.5
Suchiate = Suchiate River | W | | 14.7 -92.15
Usumacinta | W | | 16.8 -91
Lempa = Lempa River = Rio Lempa | W | SV | 13.6 -88.6
Coco River = Rio Coco = Río Coco | W | NI | 14.5 -84.5
San Juan River = Rio San Juan = Río San Juan | W | NI | 11.0 -84
Bocay River = Bocay | W | NI | 13.9 -85.3
Magdalena River | W | CO | 8 -74
Atrato = Atrato River | W | CO | 7 -77
Cauca River | W | CO | 6 -75.8
Arauca River | W | CO | 7 -71
Putumayo River | W | CO | -0.5 -75
Orinoco = Orinoco River | W | VE | 7.5 -66
Tachira River = Táchira River | W | VE | 7.8 -72.45
Apurimac River = Ene River | W | PE | -12 -74
Essequibo River | W | GY | 6 -58.6
Massacre River = Dajabon River = Dajabón River | W | HT | 19.6 -71.7
Snake Island = Zmiinyi Island = Zmiiny Island | S | UA | 45.255 30.204
Kinburn Spit = Kinburn = Kinburn Peninsula | R | UA | 46.55 31.6
Arabat Spit | R | UA | 45.9 35.1
Tendra Spit | R | UA | 46.2 31.6
Spratly Islands = Spratlys = Nansha Islands | R | | 10 114
Paracel Islands = Paracels = Xisha Islands | R | | 16.5 112
Scarborough Shoal = Huangyan Island | S | | 15.18 117.76
Second Thomas Shoal = Ayungin Shoal = Ren'ai Jiao | S | | 9.73 115.87
Sabina Shoal | S | | 9.77 116.45
Mischief Reef | S | | 9.9 115.53
Senkaku Islands = Diaoyu Islands = Senkakus = Diaoyus | R | JP | 25.75 123.5
Kinmen = Quemoy | R | TW | 24.44 118.32
Matsu = Matsu Islands | R | TW | 26.16 119.95
Kuril Islands = Kurils = Northern Territories | R | RU | 46 150
Sakhalin | R | RU | 51 143
Okinawa | R | JP | 26.5 127.9
Hokkaido | R | JP | 43.3 142.7
Dokdo = Takeshima = Liancourt Rocks | S | KR | 37.24 131.87
Socotra Island = Socotra archipelago | R | YE | 12.5 53.9
Hanish Islands = Hanish | R | YE | 13.7 42.75
Zuqar Island = Zuqar | R | YE | 14.0 42.75
Perim = Mayun = Mayun Island = Perim Island | S | YE | 12.66 43.42
Kamaran = Kamaran Island | S | YE | 15.35 42.6
Abu Musa = Abu Musa Island | S | IR | 25.88 55.03
Greater Tunb = Tunb Islands = Lesser Tunb | S | IR | 26.26 55.3
Kharg Island = Kharg oil terminal | S | IR | 29.24 50.32
Qeshm Island | R | IR | 26.8 55.9
Larak Island = Larak | S | IR | 26.86 56.36
Sanafir = Tiran and Sanafir | S | EG | 27.93 34.7
Lamu archipelago | R | KE | -2.2 41
Diego Garcia | S | IO | -7.31 72.41
Guadalcanal | R | SB | -9.6 160.1
Corsica | R | FR | 42.1 9.1
Sicily | R | IT | 37.6 14.1
Crete | R | GR | 35.2 24.9
Lampedusa | R | IT | 35.5 12.6
Imia = Kardak | S | GR | 37.05 27.15
South Georgia = South Georgia Island | R | GS | -54.3 -36.7
Falkland Sound | W | FK | -51.8 -59.3
Gotland | R | SE | 57.5 18.5
Bornholm | R | DK | 55.13 14.92
Svalbard | R | SJ | 78 20
Greenland coast | R | GL | 72 -40
Franz Josef Land | R | RU | 80.5 55
Lake Erie | W | | 42.2 -81.2
Lake Michigan | W | | 44 -87
Lake Huron | W | | 44.8 -82.4
Lake Superior | W | | 47.7 -87.5
Lake Ontario | W | | 43.7 -77.9
`;
