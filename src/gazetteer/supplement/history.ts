/** Quarters of cities that make news by their own name, and names of the past with the country that holds the ground today. */
export const HISTORY = `
# Quarters
Sadr City = Saddam City = Medinat al-Sadr | P | IQ/Baghdad | 33.389 44.459
Adhamiya = Adhamiyah = Azamiyah = Azamiya | P | IQ/Baghdad | 33.37 44.37
Kadhimiya = Kazimiyah = Kadhimiyah | P | IQ/Baghdad | 33.38 44.34
Karrada = Karada = Karradah | P | IQ/Baghdad | 33.3 44.43
Dora = Doura = al-Dora | P | IQ/Baghdad | 33.25 44.4
Ghazaliya = Ghazaliyah | P | IQ/Baghdad | 33.34 44.28
Amiriyah = Ameriya = Amiriya | P | IQ/Baghdad | 33.3 44.29
Mansour = al-Mansour | P | IQ/Baghdad | 33.31 44.35
Haifa Street | S | IQ/Baghdad | 33.33 44.38
Old City of Mosul = Mosul's Old City | P | IQ/Nineveh | 36.34 42.13
Karam al-Jabal = Hanano = Masaken Hanano | P | SY/Aleppo | 36.22 37.19
Sheikh Maqsoud = Sheikh Maksoud = Ashrafieh Aleppo = Ashrafiyeh | P | SY/Aleppo | 36.24 37.15
Salaheddine = Salaheddin = Bustan al-Qasr = Sukkari | P | SY/Aleppo | 36.19 37.13
Khalidiyah = Khaldiyeh | P | SY/Homs | 34.74 36.72
West Beirut | P | LB/Beirut | 33.89 35.49
East Beirut = Ashrafieh = Achrafieh | P | LB/Beirut | 33.887 35.52
Hamra = Hamra Street | P | LB/Beirut | 33.896 35.482
Ouzai = Ouza'i | P | LB | 33.85 35.49
Jnah = Cola = Kola | P | LB/Beirut | 33.87 35.49
Bab al-Tabbaneh = Bab al-Tebbaneh | P | LB | 34.44 35.85
Jabal Mohsen | P | LB | 34.45 35.85
Shahr-e Rey | P | IR | 35.6 51.43
Orangi = Orangi Town | P | PK | 24.95 67.0
Dharavi | P | IN | 19.04 72.85
Jaffna Fort | S | LK | 9.66 80.01
Saltivka = Saltovka | P | UA/Kharkiv | 50.02 36.34
Nahirka = Obolon | P | UA | 50.5 30.5
Troieshchyna | P | UA | 50.51 30.6
Podil | P | UA | 50.47 30.51
Kuibyshevskyi district = Petrovskyi district = Kyivskyi district | P | UA/Donetsk | 48.0 37.7
Korabelnyi = Korabelnyi district = Ostriv | P | UA/Kherson | 46.6 32.55
Tavriiskyi | P | UA/Kherson | 46.66 32.63
Minutka = Minutka Square | S | RU | 43.3 45.66
Oktyabrsky district = Staropromyslovsky district | P | RU | 43.33 45.6
Falls Road = the Falls | P | GB | 54.6 -5.96
Shankill = Shankill Road | P | GB | 54.605 -5.96
Ardoyne | P | GB | 54.618 -5.957
Bogside | P | GB | 54.997 -7.325
Casbah = Kasbah of Algiers | P | DZ | 36.785 3.06
Bab El Oued = Bab el-Oued | P | DZ | 36.79 3.05
Imbaba | P | EG | 30.08 31.21
Molenbeek | P | BE | 50.855 4.33
Saint-Denis | P | FR | 48.936 2.357
Brooklyn | P | US | 40.65 -73.95
Manhattan | P | US | 40.78 -73.97
Bronx = the Bronx | P | US | 40.85 -73.87
Nyamirambo | P | RW | -1.98 30.04
Ndosho = Keshero | P | CD/North Kivu | -1.65 29.18
Katindo | P | CD/North Kivu | -1.67 29.22
Mont Ngafula | P | CD | -4.45 15.25
Petion Ville = Pacot | P | HT | 18.53 -72.32
Siloe = Siloé | P | CO | 3.42 -76.56
Comuna 13 | P | CO | 6.25 -75.62
El Poblado | P | CO | 6.21 -75.57
Ciudad Bolivar | P | CO | 4.55 -74.15
Tepito | P | MX | 19.44 -99.13
23 de Enero | P | VE | 10.51 -66.93
Monte Bello | P | SV | 13.73 -89.2
San Benito | P | SV | 13.69 -89.24
# Towns by the names they had
Stalingrad = Tsaritsyn | P | RU/Volgograd | 48.71 44.51
Leningrad = Petrograd | P | RU | 59.94 30.31
Gorky = Gorki | P | RU | 56.33 44.0
Sverdlovsk | P | RU | 56.84 60.61
Kuibyshev = Kuybyshev | P | RU | 53.2 50.15
Ordzhonikidze | P | RU | 43.02 44.68
Konigsberg = Königsberg | P | RU | 54.71 20.51
Stalino = Yuzovka | P | UA | 48.0 37.8
Voroshilovgrad | P | UA | 48.57 39.31
Zhdanov | P | UA | 47.1 37.54
Kirovohrad = Kirovograd = Yelisavetgrad | P | UA | 48.51 32.26
Lvov = Lemberg = Lwow = Lwów | P | UA | 49.84 24.03
Vilna = Wilno | P | LT | 54.69 25.28
Danzig | P | PL | 54.35 18.65
Breslau | P | PL | 51.11 17.03
Pressburg | P | SK | 48.15 17.11
Salonica = Salonika | P | GR | 40.64 22.94
Smyrna | P | TR | 38.42 27.14
Constantinople = Byzantium | P | TR | 41.01 28.97
Angora | P | TR | 39.92 32.85
Adrianople | P | TR | 41.68 26.56
Alexandretta = Iskenderun = İskenderun | P | TR | 36.59 36.17
Antioch = Antakya | P | TR | 36.2 36.16
Leopoldville = Léopoldville | P | CD | -4.32 15.31
Stanleyville | P | CD | 0.52 25.2
Elisabethville = Élisabethville | P | CD | -11.66 27.48
Coquilhatville | P | CD | 0.05 18.26
Fort-Lamy = Fort Lamy | P | TD | 12.11 15.04
Fort Archambault | P | TD | 9.14 18.39
Salisbury | P | ZW | -17.83 31.05
Umtali | P | ZW | -18.97 32.67
Lourenco Marques = Lourenço Marques | P | MZ | -25.97 32.58
Nova Lisboa | P | AO | -12.78 15.74
Tananarive | P | MG | -18.91 47.54
Bathurst | P | GM | 13.45 -16.58
Usumbura | P | BI | -3.38 29.36
Bombay | P | IN | 19.07 72.88
Calcutta | P | IN | 22.57 88.36
Madras | P | IN | 13.08 80.27
Poona | P | IN | 18.52 73.86
Benares = Banaras | P | IN | 25.32 83.01
Dacca | P | BD | 23.71 90.41
Rangoon | P | MM | 16.81 96.16
Moulmein | P | MM | 16.49 97.63
Akyab | P | MM | 20.15 92.9
Bassein | P | MM | 16.78 94.73
Arakan Yoma | R | MM | 20 94.3
Batavia | P | ID | -6.21 106.85
Jesselton | P | MY | 5.98 116.07
Tourane | P | VN | 16.05 108.21
Gia Dinh | P | VN | 10.8 106.7
Port Arthur | P | CN | 38.81 121.24
Dairen | P | CN | 38.91 121.6
Hankow | P | CN | 30.6 114.3
Swatow | P | CN | 23.35 116.68
Frunze | P | KG | 42.87 74.59
Leninabad | P | TJ | 40.28 69.63
Stalinabad | P | TJ | 38.54 68.78
Tselinograd = Nur-Sultan = Akmola | P | KZ | 51.17 71.43
Kirovabad | P | AZ | 40.68 46.36
Leninakan | P | AM | 40.79 43.85
Tiflis | P | GE | 41.7 44.8
Ciudad Trujillo | P | DO | 18.47 -69.9
# States and lands of the past
Soviet Union = USSR = U.S.S.R. = Union of Soviet Socialist Republics = Soviet Russia | R | | 60 90 | RU, UA, BY, MD, EE, LV, LT, GE, AM, AZ, KZ, KG, TJ, TM, UZ
Yugoslavia = former Yugoslavia = Federal Republic of Yugoslavia | R | | 44 19 | RS, BA, HR, SI, MK, ME, XK
Serbia and Montenegro | R | | 43.7 20 | RS, ME
Czechoslovakia | R | | 49.5 17.5 | CZ, SK
East Germany = German Democratic Republic = GDR | R | DE | 52.5 13
West Germany = Federal Republic of Germany | R | DE | 50.5 9
Ottoman Empire | R | | 39 35
Austria-Hungary = Austro-Hungarian Empire | R | | 47.5 18
Prussia = East Prussia | R | | 54 20
Tanganyika = Zanzibar and Tanganyika | R | TZ | -6 35
Ruanda-Urundi | R | | -2.8 30 | RW, BI
French Sudan | R | ML | 17 -4
Portuguese Timor | R | TL | -8.8 125.7
East Pakistan | R | BD | 24 90
West Pakistan | R | PK | 30 70
British India = the Raj | R | | 23 78 | IN, PK, BD
Malaya = Federation of Malaya | R | MY | 4 102
North Vietnam = Democratic Republic of Vietnam | R | VN | 20 105.5
South Vietnam = Republic of Vietnam | R | VN | 12.5 107.5
Cochinchina = Cochin China | R | VN | 10.5 106.3
Tonkin | R | VN | 21.5 105.5
Annam | R | VN | 15.5 108
Transjordan | R | JO | 31 36
Mandatory Palestine = British Mandate Palestine = Mandate Palestine | R | | 31.7 35 | IL, PS
United Arab Republic | R | | 30 33 | EG, SY
Islamic State caliphate = the caliphate | R | | 35.5 41 | SY, IQ
Khorasan = Greater Khorasan | R | | 35 62
Republic of Biafra | R | NG | 5.8 7.5
Republika Srpska Krajina = Republic of Serbian Krajina | R | HR | 44.5 16
Chechen Republic of Ichkeria = Ichkeria | R | RU | 43.3 45.7
`;
