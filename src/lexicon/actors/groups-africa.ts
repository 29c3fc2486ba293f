/** Armed non-state groups of Africa south of the Sahara. See format.ts for the line form. */
export const GROUPS_AFRICA = `
[SO]
Al-Shabaab|t|al-Shabab;Shabaab;Shabab;Harakat al-Shabaab al-Mujahideen;Harakat Shabaab al-Mujahidin;HSM;Mujahideen Youth Movement;Shebab;al-Shebab;Khawarij of Somalia|2006/|<islamic-courts-union
Islamic Courts Union|r|ICU;Union of Islamic Courts;UIC;Council of Islamic Courts;?Islamic courts|2000/2006-12
Hizbul Islam|r|Hizb al-Islam;Hisbul Islam|2009-01/2014
Al-Itihaad al-Islamiya|r|AIAI;al-Ittihad al-Islami;Al-Itihaad al-Islamiyya|1984/2006
ars-somalia=Alliance for the Re-liberation of Somalia|r|ARS|2007-09/2009
*=Islamic State in Somalia|t|IS-Somalia;ISS;ISIS-Somalia;Islamic State Somalia;Abnaa ul-Calipha|2015-10/|islamic-state
*=Ahlu Sunna Waljama'a|m|ASWJ;Ahlu Sunna Wal Jamaa;Ahlu Sunna Wal Jama;Ahlu Sunnah Wal Jamaah|1991/
Raskamboni Brigade|m|Ras Kamboni Brigades;Raskamboni Movement;Ras Kamboni militia|2007/
Somali National Alliance|r|?SNA;Aidid's militia;Aideed's militia|1992/2000
United Somali Congress|r|USC|1989/2000
Somali Salvation Alliance|r|Ali Mahdi's militia|1993/2000
Somali Patriotic Movement|r|SPM|1989/2000
*=Somali Salvation Democratic Front|r|SSDF|1978/1998
Somali National Movement|r|SNM|1981/1991
Rahanweyn Resistance Army|r|RRA|1995/2002
*=Ma'awisley|m|Macawisley;Ma'awiisley;clan militia of Hirshabelle|2014/
Somali pirates|g||2000/
Puntland Maritime Police Force|l|PMPF|2010/
SSC-Khatumo|r|Khatumo;SSC;Khaatumo;SSC Khaatumo|2012/
*=Alliance for the Restoration of Peace and Counter-Terrorism|m|ARPCT|2006/2006
[ET]
*=Tigray People's Liberation Front|r|TPLF;Tigrayan People's Liberation Front;Woyane;Weyane;Tigray forces;Tigrayan forces;Tigray rebels|1975-02-18/
Tigray Defense Forces|r|TDF|2020-11/|tplf
*=Ethiopian People's Revolutionary Democratic Front|p|EPRDF|1988/2019-12
*=Ethiopian People's Revolutionary Party|r|EPRP|1972/
*=Oromo Liberation Front|r|OLF|1973/
*=Oromo Liberation Army|r|OLA;OLF-Shene;Shene;?Shane;OLA-Shene;OLF-Shane;Onegg Shene|2018/|<olf
Fano|m|Amhara Fano;Amhara militia|2015/
*=Ogaden National Liberation Front|r|ONLF|1984/
*=Western Somali Liberation Front|r|WSLF|1973/1989
Gambela Liberation Front|r|GLF;Gambella Liberation Front|2019/
Gumuz People's Democratic Movement|r|GPDM;Gumuz militia;Gumuz People's Liberation Movement|2000/
Ginbot 7|r|Patriotic Ginbot 7;PG7|2008/2019
Tigray People's Democratic Movement|r|TPDM;Demhit|2001/2018
Ethiopian Democratic Union|r|EDU|1974/1991
Amhara Special Forces|m|Amhara regional special forces|2007/2023
Qeerroo|y|Qerroo|1991/
[ER]
*=Eritrean People's Liberation Front|r|EPLF|1973/1994
*=Eritrean Liberation Front|r|ELF|1960/
Brigade Nhamedu|r||2022/
*=Red Sea Afar Democratic Organization|r|RSADO|1999/
[DJ]
*=Front for the Restoration of Unity and Democracy|r|FRUD|1991/
[SD]
Rapid Support Forces|r|RSF;Hemedti's forces;Rapid Support Force;paramilitary Rapid Support Forces;Rapid Support militia;Hemeti's forces;Dagalo's forces;Quwat al-Daam al-Saria|2013/|<janjaweed
Janjaweed|m|Janjawid;Arab militias of Darfur|1987/
*=Sudan Liberation Movement|r|SLM;SLM/A;SLA;Sudan Liberation Army;Sudan Liberation Movement/Army;Darfur Liberation Front|2003-02/
*=Sudan Liberation Movement - al-Nur|r|SLM-AW;SLA-AW;SLM/A-AW;SLM-Abdul Wahid;SLM-al-Nur|2006/|<slm
*=Sudan Liberation Movement - Minnawi|r|SLM-MM;SLA-MM;SLA-Minnawi;SLM-Minnawi|2006/|<slm
*=Justice and Equality Movement|r|JEM|2000/
*=Liberation and Justice Movement|r|LJM|2010/
Sudan Revolutionary Front|r|SRF;Sudanese Revolutionary Front|2011-11/
*=Joint Force of Armed Struggle Movements|r|JFASM;Darfur Joint Force;Joint Forces of Armed Struggle Movements;Darfur Joint Protection Force|2022/
*=Sudan People's Liberation Movement-North|r|SPLM-N;SPLM/A-N;SPLA-N;SPLM-North|2011/|<spla
*=SPLM-N al-Hilu|r|SPLM-N-Hilu;SPLM-N (al-Hilu);SPLM-N El Hilu|2017/|<splm-n
Eastern Front|r|Eastern Front of Sudan|2005/2006
Beja Congress|r||1957/
*=Anyanya|r|Anya-Nya|1963/1972
*=Anyanya II|r|Anya-Nya II|1978/1989
Popular Defence Forces|m|?PDF|1989/2020
Forces for Freedom and Change|p|Forces of Freedom and Change;Declaration of Freedom and Change Forces|2019-01/
Resistance Committees|y|Sudanese resistance committees;Khartoum Resistance Committees|2013/
Al-Baraa ibn Malik Brigade|m|al-Baraa ibn Malik Battalion;Al-Bara' ibn Malik Battalion;Baraa Bin Malik Brigade|2019/
*=Sudan Shield Forces|m|Sudan Shield;Keikal's forces;Dera al-Sudan|2022/
*=Sudan Founding Alliance|p|Tasis|2025-02/
[SS]
*=Sudan People's Liberation Army|r|SPLA;SPLM/A;SPLM/SPLA;SPLM;Sudan People's Liberation Movement;Sudan People's Liberation Movement/Army|1983-05-16/
*=Sudan People's Liberation Movement-in-Opposition|r|SPLM-IO;SPLA-IO;SPLM/A-IO;SPLM/A-in-Opposition;SPLM-in-Opposition;SPLA-in-Opposition;Machar's forces|2013-12/|<spla
National Salvation Front|r|NAS;National Salvation Front of South Sudan|2017-03/
White Army|m|Nuer White Army;Jiech Mabor;Lou Nuer White Army|1991/
*=South Sudan Democratic Movement|r|SSDA;SSDM;Cobra Faction;South Sudan Democratic Army;SSDM/A|2010/
*=South Sudan Liberation Army|r|SSLA;SSLM;South Sudan Liberation Movement|1999/2013
South Sudan Defence Forces|m|?SSDF|1997/2006
*=South Sudan Independence Movement|r|SSIM;SSIA;SPLA-Nasir;SPLA-United|1991/1997
*=South Sudan United Front|r|SSUF;Real SPLM|2017/
*=Agwelek forces|m|Agwelek;Shilluk militia|2014/
*=Kitgwang faction|r|Kitgwang|2021/|<splm-io
*=South Sudan Opposition Movements Alliance|r|SSOMA|2018/
Arrow Boys|m|Zande Arrow Boys|2005/
Murle militia|m|Yau Yau rebels|1980/
[UG]
Uganda People's Army|r|Uganda People's Front|1987/1992
*=Lord's Resistance Army|r|LRA;Lord's Resistance Movement;Kony's rebels;LRM|1987/
*=Allied Democratic Forces|t|ADF;ADF-NALU;Allied Democratic Forces-NALU;Allied Democratic Force|1995/
*=National Army for the Liberation of Uganda|r|NALU|1988/2007
National Resistance Army|r|NRA;National Resistance Movement;NRM|1981/1995
Holy Spirit Movement|r|Holy Spirit Mobile Forces;Lakwena's rebels|1986/1987
*=West Nile Bank Front|r|WNBF|1994/1998
*=Uganda National Rescue Front|r|UNRF;UNRF II|1980/2002
*=Uganda National Liberation Army|r|UNLA|1979/1986
Karamojong warriors|m|Karimojong warriors;Karamojong rustlers|1970/
[KE]
Shifta|r|Shiftas;Northern Frontier District Liberation Movement|1963/1967
Taliban Kenya gang|g||1999/
Mau Mau|r|Kenya Land and Freedom Army;KLFA|1952/1960
Mungiki|g||1985/
Sabaot Land Defence Force|m|SLDF|2005/2008
Mombasa Republican Council|p|MRC|1999/
Pokot militia|m|Pokot raiders;Pokot bandits|1990/
[RW]
*=Rwandan Patriotic Front|r|RPF;FPR;Rwandan Patriotic Army;RPA;Rwandese Patriotic Front;Front Patriotique Rwandais|1987/
Interahamwe|m||1990/2000
*=Democratic Forces for the Liberation of Rwanda|r|FDLR;Forces démocratiques de libération du Rwanda;FDLR-FOCA|2000-09/|<alir
*=Army for the Liberation of Rwanda|r|ALIR|1997/2001|<interahamwe
ex-FAR|r|former Rwandan Armed Forces;Ex-FAR/Interahamwe|1994/2000
*=National Council for Renewal and Democracy|r|CNRD;?FLN;National Liberation Forces of Rwanda|2016/|<fdlr
RUD-Urunana|r|RUD|2006/|<fdlr
Parmehutu|p|?MDR|1957/1973
Inyenzi|r|Union Nationale Rwandaise;UNAR|1961/1967
Impuzamugambi|m||1992/1994
[BI]
*=National Council for the Defense of Democracy-Forces for the Defense of Democracy|r|CNDD-FDD;FDD;Forces for the Defense of Democracy|1998/|<cndd
*=National Council for the Defense of Democracy|r|CNDD|1994/
National Forces of Liberation|r|FNL;Palipehutu-FNL;Palipehutu;Forces for National Liberation;National Liberation Forces|1985/
RED-Tabara|r|Resistance for the Rule of Law in Burundi|2011/
FOREBU|r|Republican Forces of Burundi;FPB;Popular Forces of Burundi|2015/
Imbonerakure|m||2010/|cndd-fdd
[CD]
*=March 23 Movement|r|M23;M-23;AFC/M23;M23/AFC;Mouvement du 23 mars;March 23 rebels|2012-04/|<cndp
*=Congo River Alliance|r|AFC;Alliance Fleuve Congo;Congo River Alliance rebel coalition|2023-12-15/
*=National Congress for the Defence of the People|r|CNDP;Nkunda's rebels|2006-07/2009
*=Rally for Congolese Democracy|r|RCD;RCD-Goma;Congolese Rally for Democracy|1998-08/2003
*=Rally for Congolese Democracy-Liberation Movement|r|RCD-K-ML;RCD-ML;RCD-Kisangani|1999/2003|<rcd
*=Movement for the Liberation of Congo|r|MLC;Movement for the Liberation of the Congo;Bemba's rebels|1998-11/
*=Alliance of Democratic Forces for the Liberation of Congo|r|AFDL;Alliance of Democratic Forces for the Liberation of Congo-Zaire;ADFL;Kabila's rebels|1996-10/1997-05
*=Cooperative for the Development of the Congo|m|CODECO;URDPC|1999/
Mai-Mai|m|Mayi-Mayi|1964/
Wazalendo|m|VDP;Volunteers for the Defence of the Homeland|2022/
Nyatura|m|CMC-FDP;Nyatura CMC;Collective of Movements for Change|2010/
*=Alliance of Patriots for a Free and Sovereign Congo|m|APCLS|2006/
*=Nduma Defense of Congo-Renovated|m|NDC-R;NDC-Rénové;Nduma Defence of Congo;NDC;Guidon's militia|2008/
Raia Mutomboki|m||2005/
Mai-Mai Yakutumba|m|CNPSC;National Coalition of the People for the Sovereignty of Congo;Yakutumba|2007/
Mai-Mai Mazembe|m|UPDI|2015/
Mai-Mai Kata Katanga|m|Bakata Katanga;Kata Katanga;Gedeon's militia|2011/
Mai-Mai Sheka|m||2009/|ndc-r
*=Alliance of Resistant Congolese Patriots|m|PARECO;Coalition of Congolese Patriotic Resistance|2007/
Twirwaneho|m|Banyamulenge militia;MRDP-Twirwaneho|2017/
*=Ngumino|m|Gumino|2011/
*=Front for Patriotic Resistance of Ituri|m|FRPI;Patriotic Resistance Front of Ituri;Front for Patriotic Resistance in Ituri|2002/
fni-ituri=Nationalist and Integrationist Front|m|FNI|2003/2007
Union of Congolese Patriots|m|?UPC;Union des Patriotes Congolais|2001/
*=Zaïre militia|m|Zaire-FPAC;FPAC-Zaïre;FPAC|2020/
*=Convention for the Popular Revolution|r|Lubanga's CRP;CRP|2025-01/
Kamwina Nsapu|m|Kamuina Nsapu|2016-08/2019
*=Mobondo militia|m|Mobondo|2022/
Bundu dia Kongo|p|BDK;Bundu dia Mayala|1969/
*=Simba rebels|r|Simba;Simbas;Armée Populaire de Libération|1963/1965
*=Front for the National Liberation of the Congo|r|FLNC;Congolese National Liberation Front;Katangan gendarmes;Katangese gendarmes|1968/1984
*=Islamic State Central Africa Province|t|ISCAP;IS-CAP;Islamic State's Central Africa Province;Islamic State Central African Province|2018/|islamic-state
Kuluna|g||2000/
People's Revolutionary Party|r|PRP|1967/1988
[CG]
Ninja militia|m|?Ninjas;Ninja rebels;Pastor Ntumi's militia|1992/2017
Cobra militia|m|?Cobras|1993/1999
Cocoye militia|m|Cocoyes;Zulu militia|1993/1999
[CF]
Séléka|r|ex-Seleka;Séléka coalition|2012-12/2014
Anti-balaka|m|Antibalaka|2013/
Coalition of Patriots for Change|r|CPC;Coalition des Patriotes pour le Changement|2020-12-15/
*=Popular Front for the Rebirth of Central African Republic|r|FPRC;Popular Front for the Renaissance of Central Africa|2014-07/|<seleka
*=Union for Peace in the Central African Republic|r|Union for Peace in Central Africa;UPC;Unity for Peace in Central Africa;Ali Darassa's rebels|2014-09/|<seleka
Central African Patriotic Movement|r|MPC;Patriotic Movement for Central Africa|2015/|<seleka
*=Return, Reclamation and Rehabilitation|r|3R;Retour, Réclamation et Réhabilitation|2015/
*=Union of Democratic Forces for Unity|r|UFDR;Union of Democratic Forces for Unity and Assembly|2006/2012
*=People's Army for the Restoration of Democracy|r|APRD|2006/2012
*=Azande Ani Kpi Gbe|m|AAKG|2023/
[TD]
*=Movement for Democracy and Justice in Chad|r|MDJT|1998/2011
Codos|r|Codo rebels|1983/1986
*=Front for Change and Concord in Chad|r|FACT;Front pour l'Alternance et la Concorde au Tchad|2016-04/
Union of Resistance Forces|r|UFR;Union of Forces of Resistance|2009/
*=Union of Forces for Democracy and Development|r|UFDD|2006/2010
United Front for Democratic Change|r|FUC;FUCD;United Front for Change|2005/2007
*=National Liberation Front of Chad|r|FROLINAT;Chad National Liberation Front|1966/1993
Armed Forces of the North|r|?FAN;Forces Armées du Nord;Habre's forces|1976/1983
*=Transitional Government of National Unity|r|GUNT|1979/1986
*=Patriotic Salvation Movement|p|MPS of Chad|1990/
*=Military Command Council for the Salvation of the Republic|r|CCMSR|2016/
[NG]
Boko Haram|t|Jama'atu Ahlis Sunna Lidda'awati wal-Jihad;JAS;Jamaat Ahl al-Sunna lil-Dawah wal-Jihad;Nigerian Taliban;JASDJ;Jama'atu Ahl as-Sunnah li-Da'awati wal-Jihad|2002/
*=Islamic State West Africa Province|t|ISWAP;Islamic State in West Africa;Islamic State West African Province;IS-WA;ISWA;Islamic State's West Africa Province;Islamic State in West Africa Province|2015-03/|<boko-haram
Ansaru|t|Jama'atu Ansarul Muslimina fi Biladis Sudan;Vanguards for the Protection of Muslims in Black Africa;JAMBS|2012-01/|<boko-haram
Lakurawa|t|Lukarawas;Lakurawa terrorists|2017/
*=Movement for the Emancipation of the Niger Delta|r|MEND|2006-01/
Niger Delta Avengers|r|NDA;?Avengers|2016-02/
*=Niger Delta People's Volunteer Force|r|NDPVF;Dokubo-Asari's militia|2003/
Niger Delta Vigilante|m|NDV|2003/
*=Indigenous People of Biafra|r|IPOB;Indigenous Peoples of Biafra|2012/
*=Eastern Security Network|m|ESN|2020-12/|ipob
*=Movement for the Actualization of the Sovereign State of Biafra|p|MASSOB|1999/
*=Civilian Joint Task Force|m|Civilian JTF;CJTF;Yan Gora|2013/
Yan Sakai|m|Yansakai|2013/
Oodua People's Congress|m|OPC|1994/
Amotekun|m|Western Nigeria Security Network;Amotekun Corps|2020-01/
Nigerian bandits|g|Zamfara bandits;northwest bandits|2011/
Bakassi Boys|m||1998/
Black Axe|g|Black Axe confraternity|1977/
unknown-gunmen=Unknown Gunmen of the South-East|u|?Unknown Gunmen;UGM|2020/
Ebubeagu|m|Ebube Agu|2021/
[CM]
Ambazonia Defence Forces|r|?ADF;Amba Boys;Ambazonian separatists;Ambazonian fighters;Ambazonia separatists;Anglophone separatists|2017/
Southern Cameroons Defence Forces|r|SOCADEF|2017/
Ambazonia Governing Council|p|AGovC;Interim Government of Ambazonia;Ambazonia|2013/
Red Dragons of Lebialem|r|Red Dragon|2018/
*=Union of the Peoples of Cameroon|r|UPC-Cameroon;?UPC;Union des Populations du Cameroun;?Maquis|1948/1971
[ML]
*=Jama'at Nusrat al-Islam wal-Muslimin|t|JNIM;Jamaat Nusrat al-Islam wal Muslimeen;Group for the Support of Islam and Muslims;Group to Support Islam and Muslims;GSIM;Support Group for Islam and Muslims;Jama'a Nusrat ul-Islam wa al-Muslimin;Nusrat al-Islam|2017-03-02/|al-qaeda
*=Islamic State in the Greater Sahara|t|ISGS;EIGS;Islamic State Sahel Province;IS Sahel;ISSP;Islamic State in the Sahel;Islamic State Sahel;ISIS-Sahel|2015-05/|islamic-state
Ansar Dine|t|Ansar al-Dine;Ansar Eddine;Ansar ad-Din;Ansareddine;?Defenders of Faith|2011-12/2017-03|jnim
Macina Liberation Front|t|Katiba Macina;MLF;FLM;Macina Battalion;Katibat Macina;Force de libération du Macina|2015-01/|jnim
*=Movement for Oneness and Jihad in West Africa|t|MUJAO;MUJWA;MOJWA;Movement for Unity and Jihad in West Africa|2011-10/2013-08|<aqim
*=Al-Mourabitoun|t|Al-Murabitoun;El Mourabitoun;?The Sentinels|2013-08/2017-03|jnim
Signed-in-Blood Battalion|t|Those Who Sign with Blood;Signatories in Blood;Masked Men Brigade;al-Mulathameen Brigade;Khaled Abu al-Abbas Brigade|2012-12/2013-08|<aqim
*=National Movement for the Liberation of Azawad|r|MNLA;Azawad National Liberation Movement;Mouvement National de Libération de l'Azawad|2011-10/2024-11
*=Coordination of Azawad Movements|r|CMA;Coordination des Mouvements de l'Azawad|2014/2024-11
Azawad Liberation Front|r|FLA;Front de libération de l'Azawad;Azawad rebels|2024-11-30/|<cma
Permanent Strategic Framework|r|CSP;CSP-PSD;CSP-DPA;Strategic Framework for the Defense of the People of Azawad|2021/2024-11
*=High Council for the Unity of Azawad|r|HCUA;High Council for Unity of Azawad|2013-05/2024-11
Arab Movement of Azawad|r|MAA|2012/
GATIA|m|Imghad Tuareg Self-Defense Group and Allies;Groupe d'autodéfense touareg Imghad et alliés|2014-08/
Platform of Algiers|m|Plateforme;Platform coalition|2014-06/
*=Movement for the Salvation of Azawad|m|MSA|2016/
Dan Na Ambassagou|m|Dana Ambassagou;Dan Nan Ambassagou;Dogon hunters;Dogon militia|2016-12/
Dozo|m|Dozos;Dozo hunters;Donso;Donso hunters|1990/
Ganda Koy|m|Ganda Koi|1994/
Ganda Izo|m|Ganda Iso|2008/
*=Northern Mali Tuareg Alliance for Change|r|ATNMC;ADC;May 23 Democratic Alliance for Change|2006/2009
*=Popular Movement for the Liberation of Azawad|r|People's Movement of Azawad;MPA|1988/1996
*=Front for the Liberation of Azawad of Niger and Mali|r|FPLA;Popular Liberation Front of Azawad|1991/1996
Tuareg rebels|r|Touareg rebels;Tuareg insurgents;Tuareg separatists|1962/
[BF]
*=Volunteers for the Defense of the Homeland|m|VDP;VDPs;Volontaires pour la Défense de la Patrie|2020-01/
Ansarul Islam|t|Ansaroul Islam;Ansar ul Islam|2016-12/
Koglweogo|m|Koglweogos;Kogleweogo|2014/
[NE]
*=Patriotic Front for Justice|r|FPJ|2023/
*=Niger Movement for Justice|r|MNJ;Nigerien Movement for Justice;Movement of Nigeriens for Justice|2007/2009
*=Aïr and Azawak Liberation Front|r|FLAA;Front for the Liberation of Aïr and Azaouak|1991/1997
Patriotic Liberation Front|r|FPL;Front Patriotique de Libération|2023-08/
[MR]
*=African Liberation Forces of Mauritania|r|FLAM|1983/
[SN]
*=Movement of Democratic Forces of Casamance|r|MFDC;Movement of Democratic Forces in the Casamance;Casamance rebels;Casamance separatists|1982/
[GW]
*=African Party for the Independence of Guinea and Cape Verde|r|PAIGC;African Party for the Independence of Guinea-Bissau and Cape Verde|1956/
[SL]
*=Revolutionary United Front|r|RUF;Revolutionary United Front of Sierra Leone|1991-03/2002
Armed Forces Revolutionary Council|r|AFRC;?Sobels|1997-05-25/2002
Civil Defence Forces|m|CDF;Civil Defense Forces of Sierra Leone|1996/2002
Kamajors|m|Kamajor;Kamajoh|1991/2002|civil-defence-forces
West Side Boys|g|West Side Niggaz;West Side Junglers|1998/2000|<armed-forces-revolutionary-council
[LR]
*=National Patriotic Front of Liberia|r|NPFL;Taylor's rebels|1989-12/1997
*=Independent National Patriotic Front of Liberia|r|INPFL|1990/1992|<npfl
*=United Liberation Movement of Liberia for Democracy|r|ULIMO|1991/1996
ULIMO-J|r|ULIMO-Johnson|1994/1996|<ulimo
ULIMO-K|r|ULIMO-Kromah|1994/1996|<ulimo
*=Liberians United for Reconciliation and Democracy|r|LURD|1999/2003
*=Movement for Democracy in Liberia|r|MODEL|2003-03/2003-08|<lurd
[CI]
Forces Nouvelles|r|?New Forces;Forces Nouvelles de Côte d'Ivoire;?FN;FAFN|2002-12/2011
*=Patriotic Movement of Côte d'Ivoire|r|MPCI;Patriotic Movement of Ivory Coast|2002-09/2002-12
*=Ivorian Popular Movement of the Great West|r|MPIGO;Ivorian Popular Movement for the Great West|2002-11/2003
*=Movement for Justice and Peace|r|MJP|2002-11/2003
*=Republican Forces of Ivory Coast|a|FRCI;Republican Forces of Côte d'Ivoire;Ouattara's forces;pro-Ouattara forces|2011-03/
Young Patriots|m|Jeunes Patriotes;Congress of Young Patriots|2001/2011
Invisible Commandos|m|Commando Invisible;Invisible Commando|2011/2011
[GH]
Western Togoland Restoration Front|r|WTRF;Western Togoland separatists;Homeland Study Group Foundation|2017/
[AO]
*=National Union for the Total Independence of Angola|r|UNITA;União Nacional para a Independência Total de Angola|1966-03-13/
*=People's Movement for the Liberation of Angola|r|MPLA;Popular Movement for the Liberation of Angola;MPLA-PT|1956-12-10/
*=People's Armed Forces for the Liberation of Angola|a|FAPLA|1974/1991|mpla
*=National Front for the Liberation of Angola|r|FNLA;National Liberation Front of Angola|1961/
*=Front for the Liberation of the Enclave of Cabinda|r|FLEC;FLEC-FAC;FLEC-PM;FLEC-R;Cabinda separatists;FLEC-Renovada|1963/
Union of the Peoples of Angola|r|UPA|1954/1962
[MZ]
*=Mozambican Revolutionary Committee|r|COREMO|1965/1974
FRELIMO|r|Mozambique Liberation Front;Liberation Front of Mozambique;Front for the Liberation of Mozambique|1962-06-25/
RENAMO|r|Mozambican National Resistance;MNR;Mozambique National Resistance;Resistência Nacional Moçambicana|1976/
Renamo Military Junta|r|Junta Militar da Renamo|2019/2021|<renamo
*=Ansar al-Sunna in Mozambique|t|Ansar al-Sunna Mozambique;Ahlu Sunnah wal Jamaah of Mozambique;al-Shabaab in Mozambique;Al-Shabab of Mozambique;Cabo Delgado insurgents;?ASWJ;Mozambican insurgents;Mashababos;Ansar al-Sunnah Mozambique|2017-10-05/
*=Islamic State Mozambique|t|IS-Mozambique;ISIS-Mozambique;ISM;Islamic State in Mozambique|2022-05/|islamic-state
Naparama|m|Naparamas|1980/
[ZA]
*=African National Congress|p|ANC|1912-01-08/
*=uMkhonto we Sizwe|r|MK;Spear of the Nation;Umkhonto weSizwe|1961-12-16/1993|anc
*=Pan Africanist Congress|p|PAC;Pan Africanist Congress of Azania|1959-04/
*=Azanian People's Liberation Army|r|APLA;Poqo|1961/1994|pac
*=Inkatha Freedom Party|p|Inkatha;IFP;Inkatha supporters|1975/
*=Afrikaner Weerstandsbeweging|m|AWB;Afrikaner Resistance Movement|1973/
*=People Against Gangsterism and Drugs|m|PAGAD|1996/
[NA]
*=South West Africa People's Organization|r|SWAPO|1960-04-19/
People's Liberation Army of Namibia|r|?PLAN|1962/1990|swapo
*=South West African Territorial Force|a|SWATF|1980/1989
Koevoet|l||1979/1989
[ZW]
*=Zimbabwe African National Union|r|ZANU;ZANU-PF|1963-08/
*=Zimbabwe African National Liberation Army|r|ZANLA|1965/1980|zanu
*=Zimbabwe African People's Union|r|ZAPU;PF-ZAPU|1961/
*=Zimbabwe People's Revolutionary Army|r|ZIPRA|1965/1980|zapu
Fifth Brigade|a|5 Brigade;Gukurahundi|1981/1988
Zimbabwe war veterans|m|?War veterans;?Green Bombers;?National Youth Service|1997/
Patriotic Front|r||1976/1980
Selous Scouts|a||1973/1980
Movement for Democratic Change|p|MDC;MDC-T;Citizens Coalition for Change|1999-09/
[MG]
Dahalo|g|Malagasy cattle rustlers;dahalo bandits|1970/
[KM]
Anjouan separatists|r|Mohamed Bacar's forces|1997/2008
[-]
Wagner Group|m|Wagner;PMC Wagner;Wagner PMC;Wagner mercenaries;Wagner private military company;ChVK Wagner;Russian mercenaries of Wagner;Prigozhin's forces|2014/2024
Africa Corps|m|Russia's Africa Corps;Russian Africa Corps;Afrika Korps of Russia|2023-11/|<wagner-group
Executive Outcomes|m|?EO|1989/1998
*=Sandline International|m|Sandline|1996/2004
Fulani militia|m|Fulani militias;Fulani herdsmen;Fulani herders;Fulani gunmen;Fulani ethnic militia;Fulani extremists;Peul militia;armed Fulani|1990/
Sadat International Defense Consultancy|m|SADAT|2012/
[ZM]
Lumpa Church|m||1953/1964
Mushala rebels|r|Mushala gang|1976/1982
`;
