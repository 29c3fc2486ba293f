/** Villages that the open data hold but that are too small for the index: they are in the news all the same. Names by country. */
export const PROMOTED = `
UA: Bohdanivka, Bilohorivka, Serebrianka, Dvorichna, Hlyboke, Borysivka, Blahodatne, Pavlivka, Pervomaiske, Pisky, Orlivka, Stepove, Arkhanhelske, Kalynove, Hirnyk, Udachne, Shevchenko, Shcherbynivka, Mala Tokmachka, Novodanylivka, Stepnohirsk, Plavni, Prymorske, Kozachi Laheri, Zatoka, Zhuravka, Novenke, Oskil, Sviatohirsk, Toshkivka, Izvaryne, Olenivka, Hrabove, Staryi Saltiv, Belbek
RU: Ust-Luga, Komsomolskoye, Vedeno, Shatoy, Itum-Kale, Karamakhi, Gimry
SY: Kafr Zita, Qardaha
PS: Arraba, Jayyus, Burin, Qusra, Duma, Bruqin, Kafr ad-Dik, Birzeit, Turmus Ayya, Nilin, Bilin, Nabi Salih, Beit Ummar
IL: Beeri, Erez, Nir Am, Mefalsim, Urim, Metula, Hanita
LB: Ain Ebel
IQ: Ranya, Bamerne, Kani Masi
SD: Sinja
SS: Kuajok
ML: Sokolo, Araouane, Nioro du Sahel
BF: Tin-Akoff, Solenzo, Bilanga
NG: Gamboru Ngala, Malam Fatori
`;
