/** States that change places with each other: name, adjective, people, seat. Both adjectives take the same article. */
export const SWAPPED_STATES: readonly (readonly [string, string])[] = [
  ["Russia Russian Russians Moscow", "Turkey Turkish Turks Ankara"],
  ["Ukraine Ukrainian Ukrainians Kyiv", "Poland Polish Poles Warsaw"],
  ["Syria Syrian Syrians Damascus", "Yemen Yemeni Yemenis Sanaa"],
  ["Iraq Iraqi Iraqis Baghdad", "Egypt Egyptian Egyptians Cairo"],
  ["Israel Israeli Israelis Jerusalem", "Iran Iranian Iranians Tehran"],
  ["Sudan Sudanese Sudanese Khartoum", "Chad Chadian Chadians N'Djamena"],
  ["Ethiopia Ethiopian Ethiopians Asmara", "Eritrea Eritrean Eritreans Asmara"],
  ["Nigeria Nigerian Nigerians Abuja", "Ghana Ghanaian Ghanaians Accra"],
  ["Colombia Colombian Colombians Bogotá", "Peru Peruvian Peruvians Lima"],
  ["Myanmar Burmese Burmese Naypyidaw", "Thailand Thai Thais Bangkok"],
  ["Rwanda Rwandan Rwandans Kigali", "Uganda Ugandan Ugandans Kampala"],
  ["Mali Malian Malians Bamako", "Niger Nigerien Nigeriens Niamey"],
  ["Somalia Somali Somalis Mogadishu", "Kenya Kenyan Kenyans Nairobi"],
  ["Libya Libyan Libyans Tripoli", "Tunisia Tunisian Tunisians Tunis"],
  ["Pakistan Pakistani Pakistanis Islamabad", "Bangladesh Bangladeshi Bangladeshis Dhaka"],
  ["Hamas", "Hezbollah"],
  ["Taliban", "Houthis"],
  ["M23", "ADF"],
  ["Boko Haram", "al-Shabaab"],
];

/** Towns and villages of many lands, none of them a capital, to stand for those of an article. */
export const TOWNS =
  "Bambari Tillabéri Kotido Bunia Djenné Beledweyne Gonaïves Tumaco Ayacucho Huehuetenango Latakia Samarra Baiji Taiz Zinjibar Sirte Sabha Nalut Zaranj Faizabad Kunduz Mardan Bannu Sukkur Jaffna Batticaloa Cotabato Zamboanga Monywa Myitkyina Hakha Lashio Sumy Kramatorsk Kupiansk Chuhuiv Shusha Gori Zugdidi Vukovar Zenica Mitrovica Derry Durango".split(
    " ",
  );

/** Names of persons of many lands, to stand for those of an article. */
export const PERSONS =
  "Tariq Njoroge Villalobos Okello Haddad Petrenko Marković Quispe Achieng Rahimi Castellanos Dlamini Yilmaz Kovalenko Baptiste Mwangi Sarkisian Tshibanda Orellana Begum Hosseini Lindqvist Abdulle Perera Santoso Nguema Traoré Bakari Jankowski Montoya".split(
    " ",
  );
