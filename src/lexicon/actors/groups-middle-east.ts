/** Armed non-state groups of the Middle East and North Africa. See format.ts for the line form. */
export const GROUPS_MIDDLE_EAST = `
[-]
Islamic State|t|ISIS;ISIL;IS;Daesh;Daish;Islamic State of Iraq and Syria;Islamic State of Iraq and the Levant;Islamic State of Iraq and al-Sham;Islamic State in Iraq and Syria;Islamic State in Iraq and the Levant;Islamic State in Iraq and al-Sham|2013-04/|<islamic-state-of-iraq
Al-Qaeda|t|AQ;Al-Qa'idah;al-Qaedah;Qaeda;al-Qaeda network;al-Qaeda central;Qaidat al-Jihad|1988-08/
[IQ]
Islamic State of Iraq|t|ISI|2006-10/2013-04|<al-qaeda-in-iraq
Al-Qaeda in Iraq|t|AQI;Tanzim Qaidat al-Jihad fi Bilad al-Rafidayn;al-Qaeda in Mesopotamia;Zarqawi's network|2004-10/2006-10|<jamaat-al-tawhid-wal-jihad
Jama'at al-Tawhid wal-Jihad|t|Tawhid and Jihad;Tawhid wal-Jihad;Monotheism and Jihad|1999/2004-10
Mujahideen Shura Council|t||2006-01/2006-10
Popular Mobilization Forces|m|PMF;PMU;Popular Mobilization Units;Hashd al-Shaabi;Hashed al-Shaabi;Hashd Shaabi;Hashd;al-Hashd al-Shaabi|2014-06-15/
Kata'ib Hezbollah|m|Ketaib Hezbollah;Hezbollah Brigades;?KH;Kataeb Hezbollah;Khataib Hezbollah|2003/|popular-mobilization-forces
Asa'ib Ahl al-Haq|m|AAH;League of the Righteous;Khazali Network;?Special Groups|2006/|popular-mobilization-forces
Harakat Hezbollah al-Nujaba|m|Harakat al-Nujaba;Nujaba;al-Nujaba;HHN;Hezbollah al-Nujaba|2013/|popular-mobilization-forces
Kata'ib Sayyid al-Shuhada|m|KSS;Sayyid al-Shuhada Brigades|2013/|popular-mobilization-forces
Badr Organization|m|Badr Brigade;Badr Corps;?Badr;Badr Organization of Reconstruction and Development|1982/|popular-mobilization-forces
Saraya al-Salam|m|?Peace Companies;Peace Brigades|2014-06/|<mahdi-army
Mahdi Army|m|Jaysh al-Mahdi;JAM;Mehdi Army;Mahdi militia;Sadr's militia;Sadrists' militia|2003-06/2008-08
Promised Day Brigade|m||2008-11/2014|<mahdi-army
Kata'ib al-Imam Ali|m|Imam Ali Brigades|2014/|popular-mobilization-forces
Saraya al-Khorasani|m|Khorasani Brigades|2013/|popular-mobilization-forces
Islamic Resistance in Iraq|m|IRI;Iraqi resistance factions;Iraqi Resistance|2020/
Saraya Awliya al-Dam|m|Guardians of Blood;Guardians of the Blood Brigade|2020/
Ashab al-Kahf|m|Companions of the Cave;People of the Cave|2019/
Peshmerga|a|Kurdish peshmerga;Pesh Merga;peshmergas||state:krg
*=Kurdistan Democratic Party|p|KDP;PDK;Barzani's party|1946/
*=Patriotic Union of Kurdistan|p|PUK;Talabani's party|1975-06/|<kdp
Ansar al-Islam|t|Jund al-Islam|2001-09/
Ansar al-Sunna|t|Army of Ansar al-Sunna;Jaish Ansar al-Sunna;Ansar al-Sunnah;Army of the Protectors of the Sunna|2003/2007|<ansar-al-islam
Islamic Army in Iraq|r|IAI;Islamic Army of Iraq|2003/2011
1920 Revolution Brigades|r|1920s Revolution Brigades|2003/2011
*=Army of the Men of the Naqshbandi Order|r|JRTN;Naqshbandi Army;Naqshbandi Order;Jaysh Rijal al-Tariqa al-Naqshbandia|2006-12/
Hamas of Iraq|r|Iraqi Hamas|2007/2011
Mujahideen Army|r|Mujahideen Army of Iraq|2004/2014
Sons of Iraq|m|Sahwa;Awakening Councils;Awakening Council;Anbar Awakening;Concerned Local Citizens;Anbar Salvation Council|2005/2013
Fedayeen Saddam|m|Saddam's Fedayeen;Saddam Fedayeen|1995/2003-04
Sinjar Resistance Units|m|YBS;Shingal Resistance Units;Yazidi militia|2014/|pkk
Nineveh Plain Protection Units|m|NPU;Nineveh Plains Protection Units|2014/
Babylon Brigade|m|Babylon Movement;50th Brigade|2014/|popular-mobilization-forces
Islamic Dawa Party|p|?Dawa;al-Dawa|1957/
*=Supreme Council for Islamic Revolution in Iraq|p|SCIRI;Supreme Islamic Iraqi Council;SIIC;ISCI;Islamic Supreme Council of Iraq;Supreme Council for the Islamic Revolution in Iraq|1982/
White Flags|r|White Banners|2017/2018
Soldiers of Heaven|r|Jund al-Samaa|2003/2008
*=Baath Party of Iraq|p|Iraqi Baath Party;Ba'athists|1951/
Sadrist Movement|p|Sadr Movement;Sadrists;Sadr bloc;Sairoon;Patriotic Shiite Movement|2003/
[IR]
*=People's Mujahedin of Iran|r|MEK;MKO;PMOI;Mujahedin-e Khalq;Mojahedin-e Khalq;People's Mojahedin;People's Mojahedin Organization of Iran;Mujahideen Khalq;People's Mujahedeen|1965/
*=National Council of Resistance of Iran|p|NCRI|1981/|mek
Jundallah|t|Jundullah;People's Resistance Movement of Iran;Jondollah|2003/2011
Jaish al-Adl|t|Jaish ul-Adl;Army of Justice;Jeish al-Adl|2012/|<jundallah
Harakat Ansar Iran|t|Movement of the Partisans of Iran|2012/2013|<jundallah
Ansar al-Furqan|t||2013-12/|<harakat-ansar-iran
*=Kurdistan Free Life Party|r|PJAK;Party of Free Life of Kurdistan;Party for a Free Life in Kurdistan;Free Life Party of Kurdistan|2004-04/|pkk
*=Democratic Party of Iranian Kurdistan|r|KDPI;PDKI;Kurdish Democratic Party of Iran;Kurdistan Democratic Party of Iran;KDP-I|1945-08/
Komala|r|Komala Party of Iranian Kurdistan;Komalah;Society of Revolutionary Toilers of Iranian Kurdistan|1969/
Kurdistan Freedom Party|r|PAK;Kurdistan Freedom Party of Iran|1991/
*=Arab Struggle Movement for the Liberation of Ahvaz|r|ASMLA;Ahvaz National Resistance;Al-Ahvaz Arab People's Democratic Popular Front|1999/
*=Organization of Iranian People's Fedai Guerrillas|r|Fedaian;Fedayan-e Khalq;Fadaiyan-e-Khalq;People's Fedai Guerrillas;OIPFG|1971/1980
*=Tudeh Party|p|Tudeh;Tudeh Party of Iran|1941/
[SY]
Free Syrian Army|r|FSA;Free Syria Army;Syrian Free Army|2011-07-29/2017
Syrian National Army|r|SNA;Turkish-backed Syrian National Army;TFSA;Turkish-backed Free Syrian Army;?National Army|2017-12-30/2025-01-29|<free-syrian-army
Syrian Democratic Forces|r|SDF;QSD;Kurdish-led SDF;Kurdish-led Syrian Democratic Forces;Syrian Democratic Force|2015-10-11/
*=People's Protection Units|r|YPG;People's Defense Units;Kurdish People's Protection Units;Popular Protection Units|2011/|syrian-democratic-forces
*=Women's Protection Units|r|YPJ;Women's Defense Units|2013-04/|syrian-democratic-forces
*=Democratic Union Party|p|PYD;Kurdish Democratic Union Party;Syrian Kurdish Democratic Union Party|2003/
Asayish|l|Internal Security Forces of North and East Syria;Kurdish security forces;Asayesh|2013/|state:rojava
Hay'at Tahrir al-Sham|r|HTS;Tahrir al-Sham;Hayaat Tahrir al-Sham;Organization for the Liberation of the Levant;Levant Liberation Committee;Levant Liberation Body|2017-01-28/2025-01-29|<jabhat-al-nusra
Jabhat al-Nusra|t|Nusra Front;al-Nusra Front;Al-Nusra;Nusra;Jabhat an-Nusra;Jabhat Fateh al-Sham;Jabhat Fatah al-Sham;JFS;Fateh al-Sham Front;Fatah al-Sham;Victory Front;al-Qaeda in Syria|2012-01-23/2017-01-28|al-qaeda
Ahrar al-Sham|r|Harakat Ahrar al-Sham;Ahrar ash-Sham;Ahrar al-Sham al-Islamiyya;Free Men of Syria|2011-11/2025-01
Jaysh al-Islam|r|Army of Islam;Jeish al-Islam;Liwa al-Islam|2011-09/2025-01
Faylaq al-Rahman|r|al-Rahman Corps;Rahman Legion;Failaq al-Rahman;al-Rahman Legion;Rahman Corps|2013/2025
Faylaq al-Sham|r|Sham Legion;Failaq al-Sham;Levant Legion|2014-03/2025-01
*=Nour al-Din al-Zenki Movement|r|Nour al-Din al-Zenki;Harakat Nour al-Din al-Zenki;Zenki Movement;Nureddin Zengi;al-Zenki|2011/2019
*=Al-Tawhid Brigade|r|Liwa al-Tawhid;Tawhid Brigade|2012-07/2014
Suqour al-Sham|r|Suqur al-Sham;Falcons of the Levant;Suqour al-Sham Brigade|2011-09/
*=Army of Conquest|r|Jaish al-Fatah;Jaysh al-Fateh|2015-03/2017
National Front for Liberation|r|NFL;National Liberation Front of Syria;Jabhat al-Wataniya lil-Tahrir|2018-05-28/
Islamic Front|r|Syrian Islamic Front;Islamic Front of Syria|2013-11/2015
*=Jaysh al-Izza|r|Jaish al-Izza;Jaish al-Ezzah;Jaysh al-Ezza;Army of Glory|2013/2025
Hurras al-Din|t|Huras al-Din;Tanzim Hurras al-Din;Guardians of Religion;Guardians of Religion Organization|2018-02-27/2025-01|al-qaeda
Ansar al-Tawhid|t|Ansar al-Tawheed|2018/
Ansar al-Din Front|r|Jabhat Ansar al-Din|2014/
Jund al-Aqsa|t|Soldiers of al-Aqsa;Liwa al-Aqsa|2013/2017
Turkistan Islamic Party|t|TIP;ETIM;East Turkestan Islamic Movement;East Turkistan Islamic Movement;Turkestan Islamic Party;Uyghur Turkistan Islamic Party|1997/
Levant Front|r|al-Jabha al-Shamiya;Jabhat al-Shamiyah;Shamiya Front;Jabha Shamiya|2014-12/2025-01
Sultan Murad Division|r|Sultan Murad Brigade|2013/|syrian-national-army
Hamza Division|r|Hamzat;al-Hamza Division;Hamza Brigade;Hamzah Division|2013/|syrian-national-army
Sultan Suleiman Shah Brigade|r|Amshat;Suleiman Shah Brigade;Abu Amsha's faction|2016/|syrian-national-army
Ahrar al-Sharqiya|r|Ahrar al-Sharqiyah|2016/|syrian-national-army
Jaysh al-Nasr|r||2015/
Southern Front|r|Southern Front of the FSA|2014-02/2018-07|free-syrian-army
*=Syrian Free Army|r|New Syrian Army;Maghawir al-Thawra;Maghaweir al-Thowra;Revolutionary Commando Army|2015/
Deir ez-Zor Military Council|r|Deir Ezzor Military Council;DMC|2016/|syrian-democratic-forces
Manbij Military Council|r|MMC|2016/|syrian-democratic-forces
Syriac Military Council|r|MFS;Sutoro|2013/|syrian-democratic-forces
Euphrates Volcano|r|Burkan al-Furat|2014-09/2015-10
National Defence Forces|m|NDF;National Defense Force;Quwat al-Difa al-Watani|2012/2024-12
Shabiha|m|Shabbiha;shabeeha|1980/2012
Baath Brigades|m|Baath Battalions|2012/2024-12
Liwa Fatemiyoun|m|Fatemiyoun Brigade;Fatemiyoun Division;Fatimiyoun;Fatemiyoun;Fatimid Brigade;Liwa Fatimiyoun|2013/
Liwa Zainebiyoun|m|Zainabiyoun Brigade;Zeynabiyoun;Zainebiyoun;Zeinabiyoun Brigade|2014/
Liwa Abu al-Fadl al-Abbas|m|Abu al-Fadl al-Abbas Brigade;LAFA|2012/
Tiger Forces|a|25th Special Mission Forces Division;25th Division|2013/2024-12
Liwa al-Quds|m|Quds Brigade;Jerusalem Brigade;al-Quds Brigade|2013-10/2024-12
Syrian Resistance|m|Popular Front for the Liberation of the Sanjak of Iskandarun|1980/2024
Khorasan Group|t|?Khorasan|2012/2015|al-qaeda
Khalid ibn al-Walid Army|t|Jaysh Khalid bin al-Waleed;Khalid bin al-Walid Army;Jaish Khalid ibn al-Walid|2016-05/2018-08|islamic-state
Yarmouk Martyrs Brigade|t|Liwa Shuhada al-Yarmouk|2012-08/2016-05
Syrian National Council|p|SNC|2011-08/
Syrian National Coalition|p|National Coalition for Syrian Revolutionary and Opposition Forces;Syrian Opposition Coalition;SOC|2012-11-11/2025-02
Syrian Salvation Government|v|Salvation Government;SSG|2017-11-02/2024-12-10|hayat-tahrir-al-sham
Syrian Interim Government|v||2013-03/2025-01
Syrian opposition|r|Syrian rebels;Syrian insurgents;Syrian armed opposition|2011/2024-12
*=Muslim Brotherhood of Syria|p|Syrian Muslim Brotherhood;Fighting Vanguard|1945/
*=Military Operations Administration|r|Military Operations Command;Department of Military Operations;Deterrence of Aggression|2024-11-27/2025-01-29
Southern Operations Room|r||2024-12-06/2025-01
Saraya Ansar al-Sunna|t|Saraya Ansar al-Sunnah|2025-02/
Men of Dignity|m|Rijal al-Karama|2013/
*=National Guard of Sweida|m|Sweida National Guard;Suwayda National Guard|2025-08/
[LB]
Hezbollah|r|Hezballah;Hizb Allah;Party of God;Lebanese Hezbollah;Islamic Resistance;Lebanon's Hezbollah;Hezbullah;?LH|1982/
*=Amal Movement|m|Amal;Shiite Amal|1974/
Lebanese Forces|m|?LF|1976/
*=Kataeb Party|m|Kataeb;Phalange;Phalangists;Phalangist;Lebanese Phalanges;Christian Phalange;Falange|1936-11/
South Lebanon Army|m|SLA;Army of Free Lebanon;Israeli-backed South Lebanon Army|1977/2000-05-24
Progressive Socialist Party|p|PSP;Druze Progressive Socialist Party;Druze militia|1949/
*=Syrian Social Nationalist Party|p|SSNP;PPS;Eagles of the Whirlwind|1932/
Al-Mourabitoun|m|Murabitun;Independent Nasserite Movement;Mourabitoun|1957/1986
Guardians of the Cedars|m|Guardians of Cedars|1975/1990
*=Marada Brigade|m|Marada;Zgharta Liberation Army|1967/
Tigers Militia|m|Noumour;National Liberal Party militia;Tiger militia|1968/1980
Lebanese National Movement|r|LNM|1969/1982
Lebanese Front|m||1976/1986
Islamic Jihad Organization|t|IJO|1983/1992|hezbollah
Fatah al-Islam|t|Fatah Islam|2006-11/2014
Asbat al-Ansar|t|Osbat al-Ansar;Esbat al-Ansar|1985/
Jund al-Sham|t|?Soldiers of the Levant|1999/
Abdullah Azzam Brigades|t|Brigades of Abdullah Azzam|2009/2019|al-qaeda
Al-Fajr Forces|m|Jamaa Islamiya of Lebanon;al-Jamaa al-Islamiyya Lebanon|1982/
[PS]
Tulkarm Brigade|r|Tulkarem Brigade;Tulkarm Battalion|2022/
Balata Brigade|r|Balata Battalion|2022/
Hamas|r|Islamic Resistance Movement;Harakat al-Muqawama al-Islamiyya|1987-12-14/
*=Al-Qassam Brigades|r|Qassam Brigades;Izz ad-Din al-Qassam Brigades;Izz al-Din al-Qassam Brigades;Ezzedine al-Qassam Brigades;Ezzedin al-Qassam Brigades;Izzedine al-Qassam Brigades;Izz el-Deen al-Qassam Brigades;Hamas' military wing;Hamas's armed wing;EQB;Nukhba|1991/|hamas
Palestinian Islamic Jihad|r|PIJ;Islamic Jihad;Islamic Jihad Movement in Palestine;Palestine Islamic Jihad|1981/
Al-Quds Brigades|r|Saraya al-Quds;Quds Brigades|1992/|palestinian-islamic-jihad
Fatah|p|Fateh;al-Fatah;Palestinian National Liberation Movement|1959/
*=Palestine Liberation Organization|p|PLO;Palestinian Liberation Organization|1964-05-28/
Palestinian Authority|v|PA;Palestinian National Authority;PNA;Palestine Authority;Palestinian Self-Rule Authority|1994-05/
Al-Aqsa Martyrs' Brigades|r|Aqsa Martyrs Brigades;Martyrs of Al-Aqsa;AAMB;Al-Aqsa Brigades|2000-09/|<fatah
*=Popular Front for the Liberation of Palestine|r|PFLP;Abu Ali Mustafa Brigades|1967-12-11/|plo
*=Popular Front for the Liberation of Palestine - General Command|r|PFLP-GC|1968-04/|<pflp
*=Democratic Front for the Liberation of Palestine|r|DFLP;National Resistance Brigades;PDFLP|1969/|<pflp
Popular Resistance Committees|r|PRC;al-Nasser Salah al-Deen Brigades;Salah al-Din Brigades|2000/
Mujahideen Brigades|r|Palestinian Mujahideen Movement;Kataib al-Mujahideen|2001/
Lions' Den|r|Lion's Den;Areen al-Usud|2022-08/
Jenin Brigades|r|Jenin Battalion|2021/
Abu Nidal Organization|t|ANO;Fatah Revolutionary Council;Black June;Abu Nidal group|1974/2002|<fatah
Black September|t|Black September Organization;BSO|1970/1973|fatah
Palestine Liberation Front|r|PLF;Palestinian Liberation Front|1959/
As-Sa'iqa|r|Saiqa;al-Saiqa;Syrian-backed Saiqa|1966/
Palestine Liberation Army|r|?PLA;Palestinian Liberation Army|1964/
Fatah al-Intifada|r|Fatah Uprising;Abu Musa's faction|1983/|<fatah
Force 17|a||1970/2007|fatah
Tanzim|m|Fatah Tanzim|1995/|fatah
Jaysh al-Islam in Gaza|t|Jaish al-Islam of Gaza;Doghmush clan|2005/
Jund Ansar Allah|t|Soldiers of the Followers of God|2008-11/2009
Popular Forces|m|Abu Shabab militia;Abu Shabab gang;Yasser Abu Shabab's militia|2024/
Palestinian fedayeen|r||1949/1994
Lehi|r|Stern Gang;Stern Group;Fighters for the Freedom of Israel|1940/1949
Irgun|r|Irgun Zvai Leumi;Etzel;IZL|1931/1949
Haganah|m|Hagana;Palmach|1920/1948-05-28
Kach|t|Kach and Kahane Chai;Kahane Chai|1971/1994
Hilltop Youth|m|price tag attackers|1998/
Arab Liberation Army|r||1948/1949
Army of the Holy War|r|Jaysh al-Jihad al-Muqaddas|1947/1948
[YE]
Houthis|r|Houthi;Huthi;Huthis;Ansar Allah;Ansarallah;Ansarullah;Ansarollah;Shia Houthis;al-Houthi militia;Believing Youth|1992/
Southern Transitional Council|r|STC;Southern separatists;UAE-backed STC|2017-05-11/
*=Al-Qaeda in the Arabian Peninsula|t|AQAP;Al-Qaeda in Yemen;Ansar al-Sharia in Yemen|2009-01/|al-qaeda
Southern Movement|p|al-Hirak;?Hirak;Hirak al-Janoubi|2007/
Giants Brigades|m|al-Amaliqa;Southern Giants Brigades;Amaliqa|2017/
*=Security Belt Forces|m|Security Belt;al-Hizam|2016/|southern-transitional-council
Hadrami Elite Forces|m|Hadhrami Elite Forces|2016/
*=Shabwani Elite Forces|m|Shabwani Elite;Shabwa Defense Forces|2016/
Nation's Shield Forces|m|Dera al-Watan;Homeland Shield Forces;Nation Shield Forces|2023/
National Resistance Forces|m|Guards of the Republic;Tareq Saleh's forces|2018/
Al-Islah|p|Islah Party;Yemeni Congregation for Reform|1990-09/
Aden-Abyan Islamic Army|t|Islamic Army of Aden;AAIA|1998/2003
*=National Liberation Front of South Yemen|r|NLF of South Yemen|1963/1978
*=Front for the Liberation of Occupied South Yemen|r|FLOSY|1966/1967
National Democratic Front of Yemen|r|NDF of Yemen|1976/1982
Yemeni royalists|r|Mutawakkilite Kingdom;Yemen royalists|1962/1970
[OM]
*=Popular Front for the Liberation of Oman|r|PFLOAG;Popular Front for the Liberation of the Occupied Arabian Gulf;Dhofar Liberation Front;PFLO;Dhofar rebels|1965/1976
[BH]
Al-Ashtar Brigades|t|Saraya al-Ashtar|2013/
February 14 Youth Coalition|p|14 February Coalition;Coalition Youth of 14 February Revolution|2011/
[SA]
Al-Jamaa al-Salafiya al-Muhtasiba|r|Juhayman's followers|1965/1979
[TR]
*=Kurdistan Workers' Party|r|PKK;Kurdish Workers' Party;Partiya Karkeren Kurdistan;Partiya Karkerên Kurdistanê;KADEK;Kongra-Gel;Workers' Party of Kurdistan|1978-11-27/2025-05-12
*=People's Defence Forces|r|HPG;People's Defense Forces of the PKK;ARGK|2000/|pkk
*=Kurdistan Communities Union|r|KCK;Kurdish Communities Union;Group of Communities in Kurdistan|2005/|pkk
*=Kurdistan Freedom Falcons|t|TAK;Kurdistan Freedom Hawks;Kurdish Freedom Falcons|2004/|<pkk
*=Revolutionary People's Liberation Party-Front|t|DHKP-C;Dev Sol;Devrimci Sol;?Revolutionary Left|1978/
*=Communist Party of Turkey/Marxist-Leninist|r|TKP/ML;TIKKO|1972/
*=Marxist-Leninist Communist Party|r|MLKP|1994/
*=Great Eastern Islamic Raiders' Front|t|IBDA-C|1970/
*=Turkish Hezbollah|t|Turkish Hizbullah;Kurdish Hezbollah|1980/2002
Grey Wolves|m|Gray Wolves;Bozkurtlar;Idealist Hearths;Ülkü Ocakları|1968/
Gülen movement|p|FETO;Gulenists;Fethullahist Terrorist Organization;Hizmet|1966/
[AM]
*=Armenian Secret Army for the Liberation of Armenia|t|ASALA|1975/1991
*=Justice Commandos of the Armenian Genocide|t|JCAG|1975/1987
[CY]
EOKA|r|National Organisation of Cypriot Fighters;Ethniki Organosis Kyprion Agoniston|1955/1959
EOKA B|r||1971/1978
*=Turkish Resistance Organization|m|TMT|1957/1976
[EG]
*=Islamic State - Sinai Province|t|Wilayat Sinai;Sinai Province;Sinai Province of Islamic State;State of Sinai;IS-Sinai;ISIS-Sinai;Islamic State Sinai|2014-11/|islamic-state
Ansar Bait al-Maqdis|t|Ansar Beit al-Maqdis;Ansar Bayt al-Maqdis;ABM;Supporters of Jerusalem|2011/2014-11
Muslim Brotherhood|p|?Ikhwan;al-Ikhwan al-Muslimun;Ikhwan al-Muslimeen;Egyptian Muslim Brotherhood|1928-03/
*=Al-Gama'a al-Islamiyya|t|Gamaa Islamiya;Gama'a al-Islamiyya;Gamaa al-Islamiya;?Islamic Group;Egyptian Islamic Group;Gamaat Islamiya|1973/
Egyptian Islamic Jihad|t|EIJ;Al-Jihad;Vanguards of Conquest|1979/2001-06
*=Hasm Movement|t|Hasm;Harakat Sawa'd Misr|2014/
Liwa al-Thawra|t|?Revolution Brigade|2016/
Ajnad Misr|t|?Soldiers of Egypt|2014/2017
Takfir wal-Hijra|t|Jama'at al-Muslimin|1971/
Union of Sinai Tribes|m|Sinai Tribes Union|2015/
[LY]
Libyan National Army|r|LNA;Libyan Arab Armed Forces;LAAF;Haftar's forces;Haftar's army;Haftar's Libyan National Army;Khalifa Haftar's forces;eastern Libyan forces;Arab Libyan Army|2014-05/
*=Government of National Accord|v|GNA;Libyan Government of National Accord;Tripoli-based government;UN-backed government of Libya|2016-03-30/2021-03-15|state:LY
Government of National Unity|v|GNU;Libyan Government of National Unity;Dbeibah government|2021-03-15/|state:LY
Government of National Stability|v|GNS|2022-03/|state:LY
National Transitional Council|r|NTC;Libyan National Transitional Council;Transitional National Council;Interim Transitional National Council|2011-02-27/2012-08-08
Libya Dawn|m|Libyan Dawn;Fajr Libya;Dawn of Libya|2014-07/2016
General National Congress|v|GNC|2012-08-08/2016-04
Libyan House of Representatives|v|Tobruk parliament;HoR;Tobruk government|2014-08-04/|state:LY
Misrata Brigades|m|Misrata militias;Misratan militia;Misrata militia;Misrata Central Security|2011/
*=Bunyan al-Marsous|m|al-Bunyan al-Marsous;Al-Bunyan al-Marsoos;Solid Foundation|2016-05/
Zintan Brigades|m|Zintani militia;Zintan militia|2011/
*=Special Deterrence Force|m|Rada;?SDF;RADA Special Deterrence Forces;Special Deterrence Forces|2013/
Stability Support Apparatus|m|SSA;Stability Support Agency;Stabilization Support Apparatus|2021-01/2025-05
*=444th Brigade|m|444 Brigade;444 Combat Brigade;444th Combat Brigade;444th Infantry Brigade|2019/
Tripoli Revolutionaries Brigade|m|TRB|2011/
Nawasi Brigade|m|Nawasi;8th Force|2011/
Kaniyat|m|al-Kaniyat;7th Brigade;Al-Kani militia;Tarhuna militia;Kani brothers' militia|2015/2020-06
*=Ansar al-Sharia in Libya|t|Ansar al-Sharia Libya;Ansar al-Sharia;ASL;Ansar al-Shariah|2011/2017-05
*=Libya Shield Force|m|Libya Shield|2012/2014
Benghazi Defense Brigades|m|BDB|2016/2018
*=Shura Council of Benghazi Revolutionaries|m|Benghazi Revolutionaries Shura Council;BRSC|2014-06/2017
*=Shura Council of Mujahideen in Derna|t|Derna Mujahideen Shura Council;Derna Protection Force;DMSC|2014-12/2018
Petroleum Facilities Guard|m|PFG;Petroleum Facilities Guards|2012/
Libyan Islamic Fighting Group|t|LIFG|1995/2011
*=Islamic State in Libya|t|IS-Libya;Islamic State - Libya;ISIS-Libya|2014-11/|islamic-state
Tariq Ben Zeyad Brigade|m|Tareq Ben Zeyad Brigade;TBZ;Tariq ibn Ziyad Brigade|2016/|libyan-national-army
anti-Gaddafi forces|r|anti-Gaddafi rebels;Libyan rebels;anti-Qaddafi forces;anti-Gadhafi rebels|2011-02/2011-10
*=National Front for the Salvation of Libya|r|NFSL|1981/2012
Islamic Legion|m|Islamic Pan-African Legion|1972/1987
[DZ]
*=National Liberation Front|r|FLN;Front de Libération Nationale;Algerian National Liberation Front|1954-11-01/
*=National Liberation Army|r|ALN;Armée de Libération Nationale|1954/1962|fln
*=Algerian National Movement|r|MNA;Messalists|1954/1962
*=Organisation Armée Secrète|t|OAS;Organisation de l'Armée Secrète;Secret Army Organization|1961-02/1962
*=Armed Islamic Group|t|GIA;Armed Islamic Group of Algeria;Groupe Islamique Armé|1992/2004
*=Islamic Salvation Front|p|FIS;Front Islamique du Salut|1989-02/1992-03
*=Islamic Salvation Army|r|AIS;Armée Islamique du Salut|1994-07/2000-01|fis
*=Islamic Armed Movement|r|MIA;Bouyali group|1982/1994
*=Salafist Group for Preaching and Combat|t|GSPC;Salafist Group for Call and Combat;Groupe Salafiste pour la Prédication et le Combat|1998/2007-01|<gia
*=Al-Qaeda in the Islamic Maghreb|t|AQIM;AQMI;Al-Qaeda's North Africa branch|2007-01/|<gspc
Jund al-Khilafah|t|Soldiers of the Caliphate;Jund al-Khilafa;Caliphate Soldiers|2014-09/|<aqim
*=Movement for the Self-Determination of Kabylie|p|MAK|2001/
[TN]
*=Ansar al-Sharia in Tunisia|t|Ansar al-Sharia Tunisia;AST|2011-04/
Uqba ibn Nafi Brigade|t|Okba Ibn Nafaa Brigade;Okba ibn Nafaa|2012/|aqim
Ennahda|p|Ennahdha;al-Nahda|1981/
[EH]
*=Polisario Front|r|Polisario;Frente Polisario;Popular Front for the Liberation of Saguia el-Hamra and Rio de Oro|1973-05-10/
Sahrawi People's Liberation Army|r|Sahrawi Liberation Army;?SPLA|1973/|polisario
[MA]
Moroccan Army of Liberation|r|Moroccan Liberation Army|1955/1959
*=Moroccan Islamic Combatant Group|t|GICM|1998/
Salafia Jihadia|t|Salafiya Jihadiya|1993/
`;
