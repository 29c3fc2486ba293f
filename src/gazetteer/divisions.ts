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
`;
