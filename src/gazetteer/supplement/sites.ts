/** Named places that are no settlement: crossings, ports, bases, airports, prisons, nuclear and oil sites, dams, camps, passes, holy places. */
export const SITES = `
# Crossings
Rafah crossing = Rafah border crossing = Rafah terminal | S | PS/Gaza Strip | 31.247 34.259
Kerem Shalom crossing = Kerem Shalom = Karem Abu Salem = Karm Abu Salem | S | IL | 31.228 34.284
Erez crossing = Beit Hanoun crossing = Erez Crossing | S | IL | 31.56 34.546
Zikim crossing | S | IL | 31.6 34.5
Allenby Bridge = Allenby Crossing = King Hussein Bridge = Karama crossing | S | PS/West Bank | 31.874 35.541
Qalandia checkpoint = Qalandiya checkpoint | S | PS/West Bank | 31.863 35.228
Huwara checkpoint | S | PS/West Bank | 32.17 35.26
Damascus Gate | S | IL | 31.782 35.23
Nasib crossing = Jaber crossing = Nasib-Jaber crossing | S | SY | 32.54 36.19
Bab al-Hawa = Bab al-Hawa crossing = Bab el-Hawa = Bab al-Hawa border crossing | S | SY | 36.23 36.69
Bab al-Salama = Bab al-Salameh = Bab al-Salam | S | SY | 36.64 37.09
Yaarubiyah crossing = al-Yarubiyah crossing | S | SY | 36.81 42.06
Fishkhabur = Faysh Khabur = Fish Khabur = Semalka = Semalka crossing | S | IQ | 37.07 42.38
Ibrahim Khalil = Ibrahim Khalil crossing | S | IQ | 37.14 42.57
Masnaa crossing = Masnaa border crossing | S | LB | 33.7 35.92
Al-Qaim crossing | S | IQ | 34.4 41.0
Tanf crossing = al-Waleed crossing = Al-Tanf base = Al-Tanf garrison | S | SY | 33.5 38.62
Arar crossing | S | SA | 31.07 41.1
Wadiah crossing = al-Wadiah crossing | S | YE | 17.0 47.1
Shahin crossing = Shehen crossing | S | YE | 17.75 52.5
Tawal crossing = al-Tuwal crossing = Haradh crossing | S | YE | 16.5 42.97
Ras Ajdir crossing = Ras Jedir crossing | S | LY | 33.15 11.56
Salloum crossing | S | EG | 31.57 25.17
Torkham border crossing = Torkham border | S | AF | 34.124 71.093
Chaman crossing = Spin Boldak crossing = Friendship Gate = Weesh crossing = Wesh | S | AF | 30.92 66.45
Ghulam Khan = Ghulam Khan crossing | S | PK | 33.13 70.08
Kharlachi = Kharlachi crossing | S | PK | 33.87 69.95
Islam Qala crossing | S | AF | 34.66 61.06
Torghundi crossing | S | AF | 35.25 62.28
Shir Khan Bandar crossing = Sher Khan Bandar crossing = Sherkhan Bandar crossing = Shir Khan Bandar border crossing | S | AF | 37.18 68.6
Hairatan crossing = Friendship Bridge = Hairatan bridge | S | AF | 37.23 67.42
Abu Nasr Farahi = Abu Nasar Farahi crossing | S | AF | 32.4 60.7
Milak crossing | S | IR | 30.97 61.8
Dogharoun | S | IR | 34.65 61.03
Wagah crossing = Attari-Wagah border = Wagah-Attari | S | IN | 31.605 74.573
Kartarpur corridor = Kartarpur | S | PK | 32.09 75.02
Chakothi-Uri crossing | S | PK | 34.1 73.93
Thai-Myanmar Friendship Bridge = Friendship Bridge No 2 | S | MM | 16.7 98.5
Gisenyi border = Grande Barriere = Petite Barriere | S | CD | -1.69 29.25
Bunagana crossing | S | CD | -1.3 29.6
Mpondwe crossing | S | UG | 0.04 29.73
Adre crossing = Adré crossing | S | TD | 13.47 22.2
Argeen crossing = Qustul crossing = Arqin | S | EG | 22.2 31.4
Gallabat crossing = Metema crossing | S | SD | 12.97 36.16
Joda crossing = Wunthow = Joda | S | SS | 12.3 32.8
Nimule crossing = Elegu | S | SS | 3.6 32.05
Ressano Garcia = Lebombo border post | S | MZ | -25.44 31.98
Beitbridge | S | ZW | -22.22 30.0
Simon Bolivar Bridge = Simón Bolívar International Bridge = Simon Bolivar International Bridge | S | CO | 7.817 -72.442
Tienditas Bridge | S | CO | 7.87 -72.45
Rumichaca = Rumichaca Bridge | S | EC | 0.815 -77.664
Penas Blancas crossing | S | NI | 11.21 -85.61
Chongar bridge = Chonhar Bridge = Chonhar bridge | S | UA | 46.0 34.54
Stanytsia Luhanska bridge | S | UA | 48.64 39.47
Kerch Bridge = Crimean Bridge = Kerch Strait Bridge = Crimea Bridge | S | UA | 45.31 36.51
Antonivsky Bridge = Antonovsky Bridge = Antonivka Bridge = Antonivskyi Bridge | S | UA | 46.67 32.72
Shehyni = Medyka crossing | S | UA | 49.8 22.96
Roki Tunnel | S | GE | 42.61 44.12
Verkhny Lars = Upper Lars | S | RU | 42.75 44.63
Jarinje crossing = Brnjak crossing = Merdare crossing | S | XK | 43.22 20.69
Checkpoint Charlie | S | DE | 52.507 13.39
Panmunjom truce village | S | KR | 37.956 126.677
Philadelphi Corridor = Philadelphi route = Salah al-Din axis | R | PS/Gaza Strip | 31.28 34.25
Netzarim Corridor = Netzarim axis | R | PS/Gaza Strip | 31.47 34.42
Morag Corridor | R | PS/Gaza Strip | 31.32 34.3
Salah al-Din Road = Salah al-Din Street = Salah al-Deen Road | R | PS/Gaza Strip | 31.42 34.37
M4 highway = M5 highway | R | SY | 35.8 36.6
Castello Road = Castello road | S | SY | 36.25 37.13
Karakoram Highway | R | PK | 35.9 74.3
Salang Tunnel = Salang Pass | S | AF | 35.32 69.03
Khyber Pass | S | PK | 34.09 71.15
Bolan Pass | S | PK | 29.6 67.5
Zojila | S | IN | 34.28 75.47
# Ports
Port of Hodeidah = Hodeidah port = Hudaydah port | S | YE | 14.84 42.93
Ras Isa oil terminal | S | YE | 15.12 42.6
Salif port | S | YE | 15.3 42.68
Port of Aden | S | YE | 12.79 44.99
Beirut port = Port of Beirut | S | LB | 33.902 35.519
Umm Qasr port | S | IQ | 30.03 47.94
Jebel Ali | S | AE | 25.01 55.06
Bandar Abbas port = Shahid Rajaee port = Shahid Rajaei port | S | IR | 27.1 56.06
Gwadar port | S | PK | 25.11 62.33
Pivdennyi port = Yuzhny port = Yuzhnoye | S | UA | 46.62 31.01
Chornomorsk port = Illichivsk | S | UA | 46.33 30.67
Sevastopol naval base | S | UA | 44.62 33.53
Novorossiysk port = Novorossiysk naval base | S | RU | 44.72 37.8
Taman port = Taman | S | RU | 45.13 36.68
Port Kavkaz = Kavkaz port | S | RU | 45.34 36.67
Tartus naval base = Tartus naval facility | S | SY | 34.91 35.87
Haifa port = Port of Haifa | S | IL | 32.82 35.0
Ashdod port | S | IL | 31.83 34.65
Eilat port | S | IL | 29.53 34.94
Berbera port | S | SO | 10.44 45.0
Es Sider port = Es Sidra terminal | S | LY | 30.63 18.35
# Air bases, airports and bases
Hmeimim air base = Hmeimim airbase = Khmeimim air base = Hmeimim base | S | SY | 35.401 35.949
Shayrat air base = Shayrat airbase | S | SY | 34.49 36.909
T4 air base = T-4 air base = Tiyas airbase = T4 airbase = Tiyas air base | S | SY | 34.523 37.63
Menagh air base = Minagh airbase = Menagh Air Base | S | SY | 36.522 37.04
Tabqa air base = Tabqa airbase | S | SY | 35.755 38.567
Taftanaz air base = Taftanaz airbase | S | SY | 35.972 36.783
Abu al-Duhur air base | S | SY | 35.731 37.102
Kuweires air base = Kweires airbase | S | SY | 36.187 37.583
Dumayr air base | S | SY | 33.61 36.75
Mezzeh air base = Mezzeh military airport = Mazzeh military airport | S | SY | 33.478 36.223
Damascus International Airport = Damascus airport | S | SY | 33.411 36.516
Aleppo International Airport = Aleppo airport | S | SY | 36.181 37.224
Deir ez-Zor airport = Deir al-Zor airbase | S | SY | 35.285 40.176
Conoco = Conoco field = Conoco gas field = Conoco gas plant = Koniko | S | SY | 35.33 40.28
Al-Omar oil field = al-Omar field = Omar oil field = Green Village = al-Omar oilfield | S | SY | 35.1 40.57
Shaddadi base | S | SY | 36.05 40.72
Imam Ali base | S | SY | 34.4 40.9
Ain al-Asad = Ain al-Asad air base = Ain al-Assad = Ayn al-Asad = Al Asad Air Base = al-Asad airbase = Ain al-Asad airbase | S | IQ | 33.785 42.441
Balad Air Base = Balad air base = Camp Anaconda = Joint Base Balad = LSA Anaconda | S | IQ | 33.94 44.362
Camp Taji = Taji base | S | IQ | 33.52 44.26
Camp Victory = Victory Base | S | IQ | 33.24 44.22
Camp Speicher = Speicher | S | IQ | 34.673 43.543
Baghdad International Airport = Baghdad airport | S | IQ | 33.262 44.235
Erbil International Airport = Erbil airport = Erbil air base = Harir = Harir air base | S | IQ | 36.237 43.963
Camp Ashraf = Ashraf | S | IQ | 33.99 44.5
Camp Liberty = Camp Hurriya | S | IQ | 33.3 44.25
Qayyarah Airfield West = Q-West = Qayyarah base | S | IQ | 35.767 43.125
K1 base = K-1 base | S | IQ | 35.51 44.26
Habbaniyah base = Taqaddum = al-Taqaddum | S | IQ | 33.338 43.597
Abu Ghraib prison | S | IQ | 33.292 44.066
Camp Bucca | S | IQ | 30.19 47.86
Camp Cropper | S | IQ | 33.25 44.24
Tower 22 | S | JO | 33.31 38.71
Bagram Air Base = Bagram air base = Bagram Airfield = Bagram airbase = Bagram prison | S | AF | 34.946 69.265
Kandahar Airfield = Kandahar Air Base = Kandahar airport | S | AF | 31.506 65.848
Camp Bastion = Camp Leatherneck = Camp Shorabak | S | AF | 31.863 64.224
Kabul airport = Hamid Karzai International Airport = HKIA = Kabul International Airport | S | AF | 34.566 69.212
Camp Chapman = FOB Chapman | S | AF | 33.338 69.955
Camp Marmal | S | AF | 36.7 67.21
Forward Operating Base Salerno = FOB Salerno = Camp Salerno | S | AF | 33.364 69.956
Combat Outpost Keating = COP Keating | S | AF | 35.42 71.33
Intercontinental Hotel Kabul = Kabul's Intercontinental Hotel | S | AF/Kabul | 34.54 69.13
Pul-e-Charkhi prison = Pul-i-Charkhi prison | S | AF/Kabul | 34.55 69.37
Ramstein = Ramstein Air Base | S | DE | 49.437 7.6
Incirlik = Incirlik air base = Incirlik Air Base = İncirlik | S | TR | 37.002 35.426
Al Udeid = al-Udeid = Al Udeid Air Base = al-Udeid air base | S | QA | 25.117 51.315
Al Dhafra = Al Dhafra Air Base = al-Dhafra | S | AE | 24.248 54.548
Prince Sultan Air Base | S | SA | 24.063 47.58
King Khalid Air Base | S | SA | 18.297 42.804
Camp Arifjan | S | KW | 28.93 48.1
Camp Buehring | S | KW | 29.7 47.42
Ali Al Salem Air Base = Ali al-Salem | S | KW | 29.347 47.52
Khobar Towers | S | SA | 26.26 50.2
Muwaffaq Salti Air Base = Azraq air base | S | JO | 31.827 36.789
Nevatim air base = Nevatim airbase | S | IL | 31.208 35.012
Ramat David = Ramat David airbase | S | IL | 32.665 35.179
Hatzerim = Hatzerim air base | S | IL | 31.233 34.663
Tel Nof | S | IL | 31.839 34.822
Palmachim | S | IL | 31.9 34.69
Sde Teiman | S | IL | 31.28 34.72
Mount Meron = Meron base = Jabal al-Jarmaq | S | IL | 33.0 35.41
Ben Gurion Airport = Ben Gurion International Airport = Lod Airport | S | IL | 32.011 34.887
Rafic Hariri International Airport = Beirut airport = Beirut International Airport | S | LB | 33.821 35.488
Marine barracks in Beirut | S | LB | 33.83 35.49
Sanaa airport = Sanaa International Airport | S | YE | 15.476 44.22
Aden airport = Aden International Airport | S | YE | 12.83 45.029
Riyan airport = al-Rayyan airport | S | YE | 14.663 49.375
Al-Anad air base = al-Anad base = al-Anad airbase | S | YE | 13.175 44.765
Dailami air base = al-Dailami | S | YE | 15.48 44.22
Mitiga = Mitiga airport = Mitiga International Airport | S | LY | 32.894 13.276
Tripoli International Airport | S | LY | 32.664 13.159
Watiya air base = al-Watiya airbase = al-Watiya air base | S | LY | 32.474 11.898
Jufra air base = al-Jufra airbase | S | LY | 29.198 16.001
Khartoum airport = Khartoum International Airport | S | SD | 15.59 32.553
Merowe airport = Merowe air base | S | SD | 18.443 31.843
Wadi Sayyidna = Wadi Seidna = Wadi Saidna | S | SD | 15.81 32.51
Jebel Aulia dam | S | SD | 15.24 32.47
Jili refinery = al-Jaili refinery = El Geili = al-Jaili = Jayli | S | SD | 16.0 32.6
Camp Simba = Manda Bay airfield | S | KE | -2.25 40.91
Halane = Halane base camp = Aden Adde International Airport = Mogadishu airport | S | SO | 2.014 45.305
Villa Somalia | S | SO | 2.04 45.34
Baledogle = Balidogle = Baledogle airfield | S | SO | 2.67 44.79
Chabelley | S | DJ | 11.517 43.061
Agadez air base = Air Base 201 | S | NE | 16.95 8.0
Giwa Barracks = Giwa barracks | S | NG | 11.84 13.15
Guantanamo = Guantánamo = Camp Delta = Camp X-Ray | S | CU | 19.91 -75.12
Fort Bragg | S | US | 35.14 -79.0
Pentagon = the Pentagon | S | US | 38.871 -77.056
White House | S | US | 38.898 -77.037
Capitol Hill = US Capitol | S | US | 38.89 -77.01
Ground Zero = World Trade Center | S | US | 40.712 -74.013
Engels air base = Engels-2 = Engels airbase | S | RU | 51.48 46.21
Saky air base = Saki airbase = Saky airbase = Novofedorivka air base | S | UA | 45.093 33.595
Belbek airfield = Belbek airbase | S | UA | 44.689 33.577
Dzhankoi airfield | S | UA | 45.7 34.42
Gvardeyskoye airfield = Hvardiiske airfield | S | UA | 45.115 33.977
Hostomel airport = Antonov Airport = Hostomel airfield = Gostomel airport | S | UA | 50.603 30.192
Vasylkiv air base | S | UA | 50.23 30.3
Starokostiantyniv air base = Starokonstantinov | S | UA | 49.75 27.27
Chornobaivka airfield = Chornobaivka | S | UA | 46.676 32.506
Donetsk airport = Donetsk International Airport | S | UA | 48.073 37.74
Luhansk airport | S | UA | 48.417 39.374
Yavoriv training ground = International Peacekeeping and Security Centre | S | UA | 49.99 23.5
Olenya air base = Olenya airbase | S | RU | 68.152 33.464
Belaya air base = Belaya airbase | S | RU | 52.915 103.575
Dyagilevo air base = Dyagilevo | S | RU | 54.644 39.57
Ivanovo Severny = Severny airbase | S | RU | 57.058 40.985
Shaykovka air base = Shaykovka airfield = Shaykovka | S | RU | 54.22 34.37
Soltsy-2 | S | RU | 58.14 30.33
Morozovsk air base | S | RU | 48.313 41.791
Millerovo air base | S | RU | 48.953 40.297
Kushchyovskaya = Kushchyovskaya air base | S | RU | 46.54 39.55
Mozdok air base | S | RU | 43.79 44.6
Khankala base | S | RU | 43.3 45.77
Kapustin Yar range | S | RU | 48.57 45.8
Plesetsk Cosmodrome | S | RU | 62.93 40.58
Vostochny Cosmodrome | S | RU | 51.88 128.33
Kremlin = the Kremlin | S | RU | 55.752 37.617
Red Square | S | RU | 55.754 37.62
Lubyanka | S | RU | 55.761 37.627
Manas air base = Manas transit center | S | KG | 43.061 74.477
Karshi-Khanabad = K2 base | S | UZ | 38.833 65.922
Nur Khan air base = Chaklala = Nur Khan base | S | PK | 33.616 73.099
PNS Mehran = Mehran naval base | S | PK | 24.894 67.121
Lal Masjid = Red Mosque | S | PK | 33.713 73.086
Red Fort | S | IN | 28.656 77.241
Golden Temple = Harmandir Sahib | S | IN | 31.62 74.877
Taj Mahal Hotel = Taj Hotel Mumbai | S | IN | 18.922 72.833
Pathankot air base = Pathankot airbase | S | IN | 32.234 75.634
Siachen base | R | IN | 35.4 77.1
Clark Air Base = Clark Field | S | PH | 15.186 120.56
Subic Bay | S | PH | 14.79 120.28
Camp Crame | S | PH | 14.61 121.05
Palmerola air base = Soto Cano Air Base | S | HN | 14.382 -87.621
Ilopango air base = Ilopango airport | S | SV | 13.699 -89.12
Punta Huete | S | NI | 12.36 -86.18
Howard Air Force Base | S | PA | 8.91 -79.6
# Prisons and detention
Evin prison = Evin | S | IR | 35.795 51.386
Sednaya prison = Saydnaya prison = Sednaya Prison = Saidnaya prison | S | SY | 33.665 36.329
Ghweran prison = Ghwayran prison = Sinaa prison = al-Sina'a prison = Ghweran = Gweiran | S | SY | 36.48 40.74
Tadmor prison = Palmyra prison | S | SY | 34.567 38.29
Olenivka prison | S | UA | 47.828 37.711
Insein prison = Insein Prison | S | MM | 16.894 96.1
Obo prison | S | MM | 22.0 96.1
Makala prison = Makala | S | CD | -4.35 15.3
Munzenze prison | S | CD | -1.68 29.22
Kober prison = Kobar prison | S | SD | 15.62 32.56
Tora prison | S | EG | 29.95 31.28
Ofer prison = Ofer | S | PS/West Bank | 31.85 35.16
Megiddo prison | S | IL | 32.57 35.19
Ketziot prison | S | IL | 30.88 34.4
Khiam prison | S | LB | 33.33 35.61
Roumieh prison = Roumieh | S | LB | 33.88 35.61
Al-Saleh prison | S | YE | 13.6 44.1
Lefortovo | S | RU | 55.76 37.705
IK-3 = Kharp = Polar Wolf | S | RU | 66.8 65.8
Maze prison = Long Kesh = the Maze | S | GB | 54.488 -6.107
Rikers Island | S | US | 40.793 -73.886
CECOT = Terrorism Confinement Center | S | SV | 13.62 -88.81
El Helicoide = Helicoide | S | VE | 10.488 -66.913
La Modelo | S | CO | 4.63 -74.12
Altiplano prison | S | MX | 19.4 -99.7
Kuje prison | S | NG | 8.88 7.23
Black Beach | S | GQ | 3.757 8.79
Robben Island prison | S | ZA | -33.806 18.366
S-21 prison | S | KH | 11.549 104.918
# Nuclear, chemical and missile sites
Natanz = Natanz nuclear facility = Natanz nuclear site | S | IR | 33.724 51.727
Fordow = Fordo = Fordow nuclear facility = Fordow enrichment plant | S | IR | 34.885 50.996
Isfahan nuclear technology center = Isfahan nuclear site | S | IR | 32.57 51.82
Arak reactor = Khondab = Arak heavy water reactor = Khondab reactor | S | IR | 34.373 49.241
Bushehr nuclear power plant = Bushehr nuclear plant | S | IR | 28.83 50.887
Parchin = Parchin military complex | S | IR | 35.52 51.77
Lavizan | S | IR | 35.77 51.5
Bid Kaneh = Bidganeh | S | IR | 35.62 50.87
Dimona reactor = Negev Nuclear Research Center | S | IL | 31.001 35.145
Osirak = Tuwaitha = Osirak reactor = al-Tuwaitha | S | IQ | 33.208 44.516
Al Kibar = al-Kibar | S | SY | 35.708 39.833
Jamraya = Jamraya research center | S | SY | 33.567 36.233
Scientific Studies and Research Center = Masyaf research center | S | SY | 35.05 36.3
Yongbyon nuclear complex = Yongbyon nuclear site | S | KP | 39.797 125.755
Punggye-ri nuclear test site | S | KP | 41.28 129.09
Sohae Satellite Launching Station = Sohae launch site | S | KP | 39.66 124.705
Zaporizhzhia nuclear power plant = Zaporizhzhia Nuclear Power Plant = Zaporizhzhya nuclear power plant = ZNPP = Zaporizhzhia nuclear plant | S | UA | 47.512 34.586
Chernobyl nuclear power plant = Chornobyl nuclear power plant = Chernobyl plant = Chernobyl exclusion zone | S | UA | 51.389 30.099
South Ukraine Nuclear Power Plant = Pivdennoukrainsk nuclear plant | S | UA | 47.812 31.22
Rivne nuclear power plant | S | UA | 51.328 25.894
Khmelnytskyi nuclear power plant | S | UA | 50.302 26.643
Kursk nuclear power plant = Kursk nuclear plant | S | RU | 51.675 35.606
Novaya Zemlya = Novaya Zemlya test site | S | RU | 73 55
Semipalatinsk test site = Semipalatinsk Test Site | S | KZ | 50.1 78.8
Kahuta Research Laboratories | S | PK | 33.59 73.39
Pokhran = Pokharan = Pokhran test range | S | IN | 27.09 71.75
Lop Nur | S | CN | 41.6 88.3
Kirana Hills | S | PK | 31.97 72.7
Barakah nuclear plant = Barakah | S | AE | 23.97 52.23
# Dams, power, oil and industry
Kakhovka dam = Nova Kakhovka dam = Kakhovka hydroelectric power plant = Kakhovka HPP = Kakhovka Dam | S | UA | 46.777 33.37
Dnipro hydroelectric station = DniproHES = Dnieper dam | S | UA | 47.869 35.086
Azovstal = Azovstal steelworks = Azovstal steel plant = Azovstal plant = Azovstal iron and steel works | S | UA/Donetsk | 47.098 37.615
Illich steelworks = Ilyich Iron and Steel Works = Illich plant | S | UA/Donetsk | 47.15 37.58
Azot = Azot chemical plant | S | UA/Luhansk | 48.95 38.46
Avdiivka coke plant = Avdiivka Coke Plant | S | UA/Donetsk | 48.16 37.71
Mosul Dam = Mosul dam | S | IQ | 36.63 42.823
Haditha Dam = Haditha dam | S | IQ | 34.207 42.355
Tabqa Dam = Euphrates Dam = Tabqa dam | S | SY | 35.872 38.566
Tishrin Dam = Tishreen Dam = Tishrin dam | S | SY | 36.381 38.183
Kajaki Dam = Kajaki dam | S | AF | 32.322 65.119
Kamal Khan Dam = Salma Dam | S | AF | 30.3 61.9
Grand Ethiopian Renaissance Dam = GERD = Renaissance Dam | S | ET | 11.215 35.093
Merowe Dam = Merowe dam | S | SD | 18.669 32.05
Derna dam | S | LY | 32.75 22.6
Cahora Bassa = Cabora Bassa | S | MZ | -15.586 32.705
Inga dam = Inga Falls = Inga | S | CD | -5.53 13.62
Three Gorges Dam | S | CN | 30.823 111.003
Baiji refinery = Baiji oil refinery = Beiji refinery | S | IQ | 35.01 43.49
Rumaila = Rumaila oil field | S | IQ | 30.3 47.4
Kirkuk oil fields = Baba Gurgur | S | IQ | 35.52 44.33
Khor Mor = Khor Mor gas field | S | IQ | 35.15 44.65
Abqaiq facility = Abqaiq oil facility = Abqaiq oil processing facility | S | SA | 25.93 49.68
Safer terminal = FSO Safer = Safer | S | YE | 15.12 42.6
Safer oil field = Marib refinery | S | YE | 15.6 46.0
Balhaf LNG = Balhaf terminal | S | YE | 13.98 48.18
Sharara oil field = El Sharara oilfield = Sharara oilfield | S | LY | 26.58 12.2
El Feel = El Feel oilfield = Elephant oilfield | S | LY | 26.2 11.9
Tiguentourine gas plant = In Amenas gas plant = In Amenas gas facility | S | DZ | 27.893 9.114
Heglig oil field = Heglig oilfield | S | SD | 9.98 29.4
Cano Limon = Caño Limón = Cano Limon pipeline = Caño Limón pipeline = Cano Limon-Covenas pipeline | S | CO | 6.93 -71.1
Afungi LNG = Mozambique LNG | S | MZ | -10.83 40.55
Letpadaung = Letpadaung mine | S | MM | 22.1 95.05
Leviathan = Leviathan gas field | S | IL | 33.0 33.6
Tamar gas field = Karish = Karish gas field | S | IL | 32.1 34.4
# Refugee and displaced camps
Jabalia refugee camp = Jabaliya refugee camp = Jabalia camp = Jabaliya camp = Jabalya camp | S | PS/Gaza Strip | 31.535 34.495
Shati refugee camp = Al-Shati refugee camp = Shati camp = Beach refugee camp | S | PS/Gaza Strip | 31.54 34.442
Nuseirat refugee camp = Nuseirat camp = al-Nuseirat camp | S | PS/Gaza Strip | 31.449 34.392
Bureij refugee camp = Bureij camp = al-Bureij camp | S | PS/Gaza Strip | 31.439 34.403
Maghazi refugee camp = Maghazi camp | S | PS/Gaza Strip | 31.421 34.386
Khan Younis refugee camp = Khan Yunis camp | S | PS/Gaza Strip | 31.347 34.296
Rafah refugee camp | S | PS/Gaza Strip | 31.288 34.247
Jenin refugee camp = Jenin camp | S | PS/West Bank | 32.462 35.287
Balata refugee camp = Balata camp | S | PS/West Bank | 32.212 35.285
Nur Shams refugee camp = Nur Shams camp = Nour Shams camp | S | PS/West Bank | 32.318 35.059
Tulkarm refugee camp = Tulkarm camp | S | PS/West Bank | 32.312 35.041
Far'a refugee camp = Faraa camp = al-Faraa refugee camp | S | PS/West Bank | 32.293 35.343
Aida refugee camp = Aida camp | S | PS/West Bank | 31.719 35.198
Dheisheh refugee camp = Dheisheh camp | S | PS/West Bank | 31.695 35.185
Qalandia refugee camp = Qalandiya camp | S | PS/West Bank | 31.864 35.229
Shuafat refugee camp = Shuafat camp | S | PS/West Bank | 31.814 35.245
Jalazone refugee camp = Jalazone camp | S | PS/West Bank | 31.951 35.212
Aqabat Jabr refugee camp = Aqabat Jabr camp | S | PS/West Bank | 31.838 35.443
Ain al-Hilweh camp = Ein el-Hilweh refugee camp = Ain al-Hilweh refugee camp | S | LB | 33.539 35.381
Nahr al-Bared refugee camp = Nahr al-Bared camp | S | LB | 34.513 35.961
Burj al-Barajneh camp = Bourj al-Barajneh refugee camp | S | LB | 33.848 35.503
Shatila refugee camp = Sabra and Shatila = Shatila camp = Sabra and Chatila | S | LB | 33.862 35.499
Beddawi = Beddawi camp = Baddawi | S | LB | 34.45 35.87
Tel al-Zaatar = Tal al-Zaatar | S | LB | 33.87 35.56
Yarmouk camp = Yarmouk refugee camp | S | SY | 33.474 36.304
Al-Hol camp = al-Hol camp = Hol camp = al-Hawl camp | S | SY | 36.372 41.144
Roj camp = al-Roj camp | S | SY | 36.86 42.05
Rukban camp | S | SY | 33.314 38.7
Areesha = Areesha camp | S | SY | 36.2 40.7
Zaatari = Zaatari camp = Zaatari refugee camp = Za'atari = Zaatari Camp | S | JO | 32.291 36.326
Azraq camp | S | JO | 31.905 36.58
Domiz = Domiz camp | S | IQ | 36.78 42.89
Hassan Sham = Hassansham camp = Khazir camp | S | IQ | 36.34 43.56
Jadaa camp = Jeddah camp = Jada'a camp | S | IQ | 35.85 43.25
Makhmour camp = Makhmur refugee camp | S | IQ | 35.77 43.6
Dadaab refugee camp = Dadaab camp = Dagahaley = Ifo = Hagadera = Dadaab complex | S | KE | 0.053 40.309
Kakuma refugee camp = Kakuma camp = Kalobeyei | S | KE | 3.72 34.86
Zamzam camp = Zamzam displacement camp = Zamzam IDP camp | S | SD | 13.486 25.306
Abu Shouk camp = Abu Shouk displacement camp | S | SD | 13.67 25.34
Kalma camp | S | SD | 12.07 25.0
Ardamata camp | S | SD | 13.49 22.48
Um Rakuba = Um Rakuba camp = Umm Rakouba | S | SD | 13.95 35.87
Hamdayet = Hamdayet camp | S | SD | 14.25 36.5
Bidi Bidi = Bidibidi | S | UG | 3.5 31.35
Nakivale | S | UG | -0.78 30.95
Rwamwanja = Kyangwali | S | UG | 1.2 30.8
Mugunga camp = Bulengo = Kanyaruchinya camp = Rusayo = Lushagala | S | CD | -1.62 29.13
Gihembe = Kiziba | S | RW | -1.6 30.1
Farchana camp = Adre camp = Aboutengue camp = Metche = Ourang | S | TD | 13.6 21.8
Minawao = Minawao camp | S | CM | 10.56 13.86
Mbera = Mbera camp = M'bera | S | MR | 15.83 -5.77
Mentao = Mentao camp | S | BF | 14.05 -1.66
Goudoubo | S | BF | 14.05 0.15
Sayam Forage | S | NE | 13.55 12.6
Kutupalong camp = Kutupalong refugee camp = Kutupalong-Balukhali | S | BD | 21.212 92.163
Sittwe camps = Sin Tet Maw | S | MM | 20.17 92.83
Mae La = Mae La camp | S | TH | 17.13 98.38
Khao-I-Dang = Khao I Dang | S | TH | 13.9 102.8
Moria = Moria camp | S | GR | 39.13 26.5
Idomeni | S | GR | 41.12 22.51
Calais Jungle | S | FR | 50.97 1.91
Tindouf camps = Sahrawi camps = Smara camp | S | DZ | 27.5 -7.8
Shagarab | S | SD | 15.0 36.0
Mai Aini camp = Adi Harush = Mai-Aini camp | S | ET | 13.55 38.13
Hitsats camp = Shimelba camp | S | ET | 14.07 38.15
# Hospitals, mosques, squares and buildings that are in the news by name
Al-Shifa = Al-Shifa Hospital = Shifa Hospital = al-Shifa hospital = Al Shifa | S | PS/Gaza Strip | 31.524 34.443
Al-Ahli = Al-Ahli Hospital = Al-Ahli Arab Hospital = al-Ahli Baptist Hospital | S | PS/Gaza Strip | 31.505 34.462
Nasser Hospital = Nasser Medical Complex = Nasser hospital | S | PS/Gaza Strip | 31.347 34.293
Kamal Adwan = Kamal Adwan Hospital | S | PS/Gaza Strip | 31.546 34.503
Indonesian Hospital = Indonesian hospital | S | PS/Gaza Strip | 31.537 34.51
Al-Aqsa Martyrs Hospital = Al-Aqsa Hospital | S | PS/Gaza Strip | 31.419 34.355
European Hospital = European Gaza Hospital = Gaza European Hospital | S | PS/Gaza Strip | 31.32 34.32
Al-Quds Hospital | S | PS/Gaza Strip | 31.502 34.431
Al-Awda Hospital | S | PS/Gaza Strip | 31.54 34.5
Al-Aqsa = Al-Aqsa Mosque = Temple Mount = Haram al-Sharif = Al Aqsa Mosque = al-Aqsa compound | S | IL | 31.777 35.235
Western Wall = Wailing Wall | S | IL | 31.777 35.234
Church of the Nativity | S | PS/West Bank | 31.704 35.207
Ibrahimi Mosque = Cave of the Patriarchs = Tomb of the Patriarchs | S | PS/West Bank | 31.525 35.111
Joseph's Tomb | S | PS/West Bank | 32.213 35.285
Rachel's Tomb | S | PS/West Bank | 31.72 35.202
Tahrir Square | S | EG | 30.044 31.236
Rabaa = Rabaa al-Adawiya = Rabaa Square | S | EG | 30.067 31.326
Firdos Square | S | IQ | 33.314 44.42
Umayyad Square = Umayyad Mosque | S | SY | 33.513 36.276
Marjeh Square | S | SY | 33.513 36.297
Taksim Square = Taksim = Gezi Park | S | TR | 41.037 28.985
Azadi Square | S | IR | 35.7 51.338
Maidan = Independence Square Kyiv = Maidan Nezalezhnosti = Euromaidan | S | UA | 50.45 30.524
Bankova = Bankova Street | S | UA | 50.445 30.529
Dubrovka = Dubrovka Theater = Nord-Ost | S | RU | 55.726 37.673
Crocus City Hall = Crocus | S | RU | 55.826 37.39
Beslan School Number One = School No. 1 in Beslan | S | RU | 43.187 44.542
Bataclan | S | FR | 48.863 2.371
Mariupol theater = Mariupol Drama Theatre | S | UA/Donetsk | 47.096 37.549
Kramatorsk railway station | S | UA/Donetsk | 48.726 37.542
Okhmatdyt = Okhmatdyt hospital = Ohmatdyt | S | UA | 50.45 30.481
Bucha's Yablunska Street = Yablunska Street | S | UA | 50.53 30.23
Imam Ali shrine = Imam Ali Mosque | S | IQ | 31.996 44.315
Al-Askari Mosque = al-Askari shrine = Golden Mosque = Askariya shrine | S | IQ | 34.199 43.874
Al-Nuri Mosque = Great Mosque of al-Nuri | S | IQ | 36.343 42.127
Abu Hanifa Mosque | S | IQ | 33.373 44.359
Sayyida Zeinab shrine = Sayyida Zaynab shrine | S | SY | 33.444 36.341
Krak des Chevaliers | S | SY | 34.757 36.295
Babri Masjid = Babri Mosque | S | IN | 26.796 82.194
Charsadda university = Bacha Khan University | S | PK | 34.15 71.74
Army Public School | S | PK | 34.005 71.54
Marriott Hotel Islamabad | S | PK | 33.732 73.085
Maiwand Hospital = Dasht-e-Barchi hospital | S | AF/Kabul | 34.5 69.09
Kabul University | S | AF/Kabul | 34.519 69.132
Kunduz Trauma Centre = Kunduz Trauma Center | S | AF | 36.718 68.862
Radisson Blu Bamako | S | ML | 12.64 -8.03
Splendid Hotel Ouagadougou | S | BF | 12.37 -1.52
Garissa University = Garissa University College | S | KE | -0.44 39.67
Westgate Mall | S | KE | -1.257 36.803
Parque Central San Salvador = Plaza Libertad | S | SV | 13.697 -89.19
Metropolitan Cathedral of San Salvador | S | SV | 13.699 -89.191
Central American University = Jose Simeon Canas University = UCA | S | SV | 13.681 -89.236
Tlatelolco plaza = Plaza de las Tres Culturas | S | MX | 19.451 -99.137
La Plaza de Mayo = Plaza de Mayo | S | AR | -34.608 -58.371
AMIA | S | AR | -34.601 -58.4
Miraflores Palace | S | VE | 10.508 -66.918
Japanese embassy residence in Lima | S | PE | -12.09 -77.04
# Mountains, hills, forests
Mount Sinjar = Sinjar Mountains = Sinjar Mountain = Mount Shingal = Shingal | R | IQ | 36.37 41.7
Qandil Mountains = Mount Qandil = Kandil Mountains = Qandil mountains | R | IQ | 36.5 45.0
Mount Hermon = Jabal al-Sheikh = Hermon | R | SY | 33.416 35.857
Mount Dov | R | LB | 33.3 35.7
Tal al-Hara | S | SY | 33.06 35.99
Mount Qasioun = Qasioun | S | SY | 33.535 36.283
Tora Bora caves = Tora Bora | R | AF | 34.117 70.217
Spin Ghar = Safed Koh | R | AF | 34.0 70.3
Takur Ghar | S | AF | 33.345 69.213
Margalla Hills | R | PK | 33.75 73.1
K2 mountain | S | PK | 35.88 76.51
Himalayas = Himalaya | R | | 29 84
Mount Paektu = Baekdu | S | KP | 42.0 128.06
Mount Nyiragongo = Nyiragongo | S | CD | -1.52 29.25
Mount Elgon | S | UG | 1.13 34.55
Mount Chaambi = Chaambi Mountains = Jebel Chaambi = Mount Chambi = Chaambi | R | TN | 35.21 8.68
Jebel Semmama = Mount Semmama = Mount Sammama | R | TN | 35.3 8.85
Tibesti massif | R | TD | 21 17.5
Adrar des Ifoghas = Ifoghas = Ifoghas mountains = Tigharghar | R | ML | 20 2
Mount Igman | S | BA | 43.75 18.27
Mount Trebevic = Trebevic = Trebević | S | BA | 43.8 18.45
Bjelasnica = Bjelašnica | S | BA | 43.7 18.26
Mount Ozren = Ozren | R | BA | 44.6 18.3
Serebryansky Forest = Serebrianka forest = Kreminna forest = Serebryanske forest | R | UA | 49.0 38.1
Savur-Mohyla = Saur-Mogila = Savur Mohyla | S | UA | 47.92 38.74
Mount Cudi = Cudi = Mount Judi = Mount Gabar | R | TR | 37.4 42.3
Mount Ararat | S | TR | 39.7 44.3
Zagros = Zagros Mountains | R | IR | 33 48
Alborz Mountains | R | IR | 36 52
Makmal = Mount Sannine = Sannine | R | LB | 34.0 35.87
Ali al-Taher = Ali al-Taher heights | S | LB | 33.36 35.55
Beaufort Castle = Beaufort = Qalaat al-Shaqif | S | LB | 33.325 35.532
Jabal al-Rayhan = Rihan heights = Jabal Rihan | R | LB | 33.45 35.55
Jabal al-Rafi = Mleeta heights = Sajad | S | LB | 33.44 35.56
Jabal Safi = Jabal al-Arbaeen = Jabal Shahshabo | R | SY | 35.6 36.4
Jabal Murad = Jabal Habashi = Jabal Sabir | R | YE | 13.5 44.0
Sarawat Mountains | R | YE | 16 44
Cerro Guazapa | R | SV | 13.88 -89.12
San Salvador volcano = Boqueron volcano = El Boquerón | S | SV | 13.73 -89.29
Chichontepec = San Vicente volcano = Chinchontepec volcano | S | SV | 13.6 -88.84
Usulutan volcano | S | SV | 13.42 -88.47
Conchagua volcano = Conchagua | S | SV | 13.28 -87.85
Cacahuatique = Cacahuatique volcano | S | SV | 13.77 -88.22
Cerro Patascoy = Patascoy | S | CO | 1.07 -76.97
Naypyidaw airport | S | MM | 19.62 96.2
Falkland Islands airport = RAF Mount Pleasant = Mount Pleasant | S | FK | -51.82 -58.45
`;
