/** Names of first-order divisions that news uses and the sources spell otherwise: "code: names", code as in GeoNames. The first name is the one printed. */
export const DIVISION_NAMES = `
AF.09 Ghor|Ghowr
AF.37 Khost|Khowst|Paktya
AF.39 Uruzgan|Oruzgan|Urozgan
AF.40 Parwan|Parvan
AF.27 Wardak|Maidan Wardak|Maidan Wardag
AF.33 Sar-e Pol|Sari Pul|Sar-i-Pul|Sar-e-Pul|Saripul
AF.31 Jawzjan|Jowzjan
AF.05 Bamyan|Bamiyan
AF.41 Daikundi|Daykundi|Daikondi
AF.19 Nimroz|Nimruz
AF.34 Kunar|Konar|Kunarha
AF.42 Panjshir|Panjsher
YE.25 Taiz|Taizz|Ta'iz|Ta'izz
YE.15 Saada|Sa'ada|Sa'dah|Sadah|Saadah
YE.14 Marib|Ma'rib|Mareb
YE.04 Hadramaut|Hadramawt|Hadhramaut|Hadramout|Hadhramout
YE.08 Hodeidah|Hudaydah|al-Hudaydah|Hodeida|al-Hodeidah|Hudaida|Hudaydah
YE.20 Bayda|al-Bayda|Baydah|al-Baydah|Baida|al-Baida
YE.18 Dhale|al-Dhale|Dali|Ad Dali|Dhalea|al-Dhalea|Dhali|al-Dhali
YE.19 Amran|'Amran
YE.22 Hajjah|Hajja
YE.24 Lahj|Lahij
YE.16 Sanaa
YE.05 Shabwa|Shabwah
YE.03 Mahra|al-Mahra|Mahrah|al-Mahrah
YE.10 Mahwit|al-Mahwit|Mahweet
YE.21 Jawf|al-Jawf|Jouf|al-Jouf|Jauf
YE.28 Socotra|Soqotra
SD.55 North Darfur|Northern Darfur
SD.49 South Darfur|Southern Darfur
SD.47 West Darfur|Western Darfur
SD.60 East Darfur|Eastern Darfur
SD.61 Central Darfur
SD.50 South Kordofan|Southern Kordofan
SD.38 Gezira|Al Gezira|al-Jazirah|Jazirah|Al Jazirah
SD.39 Gedaref|Al Qadarif|El Gadarif|Gadaref|Qadarif
SD.41 White Nile
SD.42 Blue Nile
SD.43 Northern State
ET.51 Oromia|Oromiya|Oromo region
ET.47 Benishangul-Gumuz|Benishangul|Benishangul Gumuz
ET.45 Afar
ET.53 Tigray|Tigrai
ET.52 Somali Region|Somali regional state
ET.49 Gambella|Gambela
MM.05 Kayin|Karen State|Kayin State|Karen
MM.11 Shan|Shan State
MM.04 Kachin|Kachin State
MM.06 Kayah|Kayah State|Karenni State
MM.02 Chin|Chin State
MM.13 Mon|Mon State
MM.01 Rakhine|Rakhine State|Arakan State|Arakan
MM.12 Tanintharyi|Tenasserim
MM.08 Mandalay
MM.15 Magway|Magwe
MM.03 Ayeyarwady|Irrawaddy Region|Irrawaddy Division
MM.16 Bago|Pegu
MM.17 Yangon|Rangoon Division
SY.13 Damascus|Damascus Governorate
SY.08 Rif Dimashq|Damascus countryside|Rural Damascus|Rif Damascus|Reef Dimashq|Rif Dimishq
SY.05 Suwayda|Sweida|As-Suwayda|al-Suwayda|Sueida
SY.01 Hasakah|al-Hasakah|Hasaka|al-Hasaka|Hassakeh|Hasakeh
SY.07 Deir ez-Zor|Deir al-Zor|Deir Ezzor|Deir al-Zour|Deir Azzor|Dayr az-Zawr
SY.04 Raqqa|ar-Raqqah|Raqqah|al-Raqqah
SY.06 Daraa|Deraa|Dar'a|Dara
SY.14 Tartus|Tartous
IQ.18 Salahuddin|Salah ad Din|Salah al-Din|Saladin|Salaheddin|Salah ad-Din|Salahaddin|Salah Al Deen
IQ.15 Nineveh|Ninewa|Ninawa|Nineva
IQ.09 Dhi Qar|Thi Qar|Thiqar|Dhiqar
IQ.04 Qadisiyah|al-Qadisiyah|Qadisiya|Diwaniyah Province
IQ.14 Maysan|Missan|Maysaan
IQ.11 Erbil|Irbil|Arbil
IQ.08 Duhok|Dohuk|Dahuk
IQ.05 Sulaymaniyah|Sulaimaniya|Sulaimaniyah|Sulaimani
IQ.06 Babil|Babylon
IQ.01 Anbar|al-Anbar
LB.06 South Lebanon Governorate|South Governorate
LB.08 Bekaa|Beqaa
LB.05 Mount Lebanon
LB.07 Nabatieh|Nabatiyeh|Nabatiyah
LB.11 Baalbek-Hermel
LY.76 Sirte|Surt|Sirt
LY.72 Misrata|Misratah
LY.70 Derna|Darnah
LY.69 Benghazi|Banghazi
LY.68 Zawiya|Az Zawiyah|Zawiyah
LY.65 Kufra|Al Kufrah
LY.80 Jabal al Gharbi|Western Mountain
LY.81 Jafara|Al Jafarah
LY.82 Murqub|Al Marqab
LY.79 Butnan|Al Butnan
LY.64 Jufra|Al Jufrah
PS.GZ Gaza Strip|Gaza
PS.WE West Bank|occupied West Bank
UA.27 Zhytomyr|Zhitomir
UA.26 Zaporizhzhia|Zaporizhia|Zaporozhye|Zaporizhzhya
UA.17 Odesa|Odessa
UA.16 Mykolaiv|Nikolaev
UA.15 Lviv|Lvov
UA.14 Luhansk|Lugansk
UA.13 Kyiv|Kiev|Kyiv Oblast|Kiev Oblast
UA.07 Kharkiv|Kharkov
UA.04 Dnipropetrovsk|Dnipro Oblast
UA.02 Chernihiv|Chernigov
UA.11 Crimea|Autonomous Republic of Crimea|Republic of Crimea|Krym
UA.20 Sevastopol
UA.12 Kyiv City
RU.12 Chechnya|Chechen Republic|Chechnia|Chechenya
RU.17 Dagestan|Republic of Dagestan|Daghestan
RU.19 Ingushetia|Ingushetiya
RU.68 North Ossetia|North Ossetia-Alania|North Ossetia–Alania
RU.22 Kabardino-Balkaria|Kabardino-Balkariya
RU.27 Karachay-Cherkessia|Karachayevo-Cherkesiya
RU.66 Saint Petersburg|St.-Petersburg
SO.14 Lower Shabelle|Lower Shabeelle|Lower Shabele
SO.13 Middle Shabelle|Middle Shabele|Middle Shabeelle
SO.07 Hiran|Hiiraan|Hiraan
SO.05 Galgadud|Galguduud|Galgaduud
SO.02 Banadir|Banaadir|Benadir
SO.09 Lower Juba|Lower Jubba
SO.08 Middle Juba|Middle Jubba
SO.10 Mudug
SO.11 Nugal|Nugaal
SO.20 Woqooyi Galbeed|Maroodi Jeex
NG.11 Federal Capital Territory|FCT
TD.07 Lac|Lake Province
TD.12 Ouaddai|Ouaddaï
ML.08 Timbuktu|Tombouctou
ML.05 Segou|Ségou
ML.12070577 Menaka|Ménaka
ML.12070575 Taoudenni|Taoudénit
NE.09 Tillaberi|Tillabéri|Tillabery
CM.10 Adamawa|Adamaoua
CM.12 Far North|Extreme North|Far North Region
CM.07 North-West|Northwest Region|North West Region|North-West Region
CM.09 South-West|Southwest Region|South West Region|South-West Region
CM.14 South Region
CM.13 North Region
CM.04 East Region
CM.08 West Region
CM.11 Centre
CD.11 North Kivu|Nord-Kivu
CD.12 South Kivu|Sud-Kivu
CD.14 Haut-Katanga|Upper Katanga
CD.16 Haut-Uele|Haut-Uélé|Upper Uele
CD.13 Bas-Uele|Bas-Uélé
CD.08 Kongo Central|Bas-Congo
CD.04 Kasai-Oriental|East Kasai|Eastern Kasai
CD.23 Kasai-Central|Central Kasai|Kasai Central
BF.08 Est|Eastern Region
BF.10 Nord|North Region
BF.12 Sahel
BF.05 Centre-Nord|Center-North|Centre Nord|North Central Region
BF.09 Hauts-Bassins
BF.01 Boucle du Mouhoun
AZ.35 Nakhchivan|Nakhichevan|Naxcivan
AZ.61 Khankendi|Xankendi
AZ.26 Kalbajar|Kelbajar
AZ.14 Jabrayil
AZ.43 Qubadli|Gubadli
AZ.03 Aghdam|Agdam
PK.03 Khyber Pakhtunkhwa|Khyber-Pakhtunkhwa|NWFP|KPK
PK.02 Balochistan|Baluchistan
PK.05 Sindh|Sind
PK.06 Azad Kashmir|Azad Jammu and Kashmir
PK.07 Gilgit-Baltistan|Northern Areas
IN.12 Jammu and Kashmir|Jammu & Kashmir|Jammu-Kashmir
IN.21 Odisha|Orissa
IN.39 Uttarakhand|Uttaranchal
IR.41 South Khorasan
IR.42 Razavi Khorasan|Khorasan Razavi
IR.04 Sistan and Baluchestan|Sistan-Baluchestan|Sistan-Baluchistan|Sistan and Baluchistan|Sistan va Baluchestan
IR.28 Isfahan|Esfahan
IR.16 Kurdistan Province|Kordestan
EG.27 North Sinai|Northern Sinai
EG.26 South Sinai
SA.11 Asir
SA.17 Jizan|Jazan
SA.16 Najran
SA.06 Eastern Province
MZ.01 Cabo Delgado
IL.03 Northern District
IL.02 Central District
IL.01 Southern District
LK.38 Northern Province
LK.37 Eastern Province
TJ.01 Gorno-Badakhshan|Kuhistoni Badakhshon|GBAO
PH.14 Bangsamoro|Autonomous Region in Muslim Mindanao|ARMM|BARMM
CO.01 Amazonas
VN.46 Hue|Thua Thien-Hue
VN.44 Quang Tri
US.AL Alabama|Ala
US.AZ Arizona|Ariz
US.AR Arkansas|Ark
US.CA California|Calif
US.CO Colorado|Colo
US.CT Connecticut|Conn
US.DE Delaware|Del
US.FL Florida|Fla
US.GA Georgia|Ga
US.IL Illinois|Ill
US.IN Indiana|Ind
US.KS Kansas|Kan
US.KY Kentucky|Ky
US.LA Louisiana|La
US.MD Maryland|Md
US.MA Massachusetts|Mass
US.MI Michigan|Mich
US.MN Minnesota|Minn
US.MS Mississippi|Miss
US.MO Missouri|Mo
US.MT Montana|Mont
US.NE Nebraska|Neb
US.NV Nevada|Nev
US.NH New Hampshire|N.H.
US.NJ New Jersey|N.J.
US.NM New Mexico|N.M.
US.NC North Carolina|N.C.
US.ND North Dakota|N.D.
US.OK Oklahoma|Okla
US.OR Oregon|Ore
US.PA Pennsylvania|Pa
US.RI Rhode Island|R.I.
US.SC South Carolina|S.C.
US.SD South Dakota|S.D.
US.TN Tennessee|Tenn
US.TX Texas|Tex
US.VT Vermont|Vt
US.VA Virginia|Va
US.WA Washington|Wash
US.WV West Virginia|W.Va.|W. Va.
US.WI Wisconsin|Wis
US.WY Wyoming|Wyo
US.NY New York|N.Y.
US.DC District of Columbia|D.C.
AU.02 New South Wales|NSW|N.S.W.
CA.08 Ontario|Ont
CA.02 British Columbia|B.C.
`;
