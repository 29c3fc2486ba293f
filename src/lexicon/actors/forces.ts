/**
 * Armed forces, ministries, services and police by their own names; "<demonym> army" and the like are composed by rule. See format.ts for
 * the line form.
 */
export const FORCES = `
[US]
US military|a|U.S. armed forces;American military;US forces;American forces;U.S. troops
Pentagon|v|US Department of Defense;U.S. Defense Department;Department of Defense;DoD;Defense Department;Department of War;US Department of War;@Pentagon
*=US State Department|v|State Department;Department of State;U.S. Department of State;@Foggy Bottom
US Army|a|United States Army;American army
US Navy|a|United States Navy;American navy
US Air Force|a|USAF;United States Air Force;American air force
*=US Marine Corps|a|US Marines;USMC;Marine Corps;United States Marine Corps;American Marines
US Coast Guard|a
US National Guard|a|Army National Guard;Air National Guard
*=US Central Command|a|CENTCOM;USCENTCOM||us-military
*=US Africa Command|a|AFRICOM||us-military
*=US European Command|a|EUCOM||us-military
*=US Indo-Pacific Command|a|INDOPACOM;PACOM;US Pacific Command||us-military
*=US Southern Command|a|SOUTHCOM||us-military
*=Joint Special Operations Command|a|JSOC||us-military
Navy SEALs|a|US Navy SEALs;SEAL Team Six;SEAL Team 6||us-navy
Delta Force|a|US Delta Force||us-army
Green Berets|a|US Special Forces;American special forces||us-army
*=US Fifth Fleet|a|Fifth Fleet;5th Fleet;U.S. 5th Fleet||us-navy
*=US Sixth Fleet|a|Sixth Fleet;6th Fleet||us-navy
*=US Seventh Fleet|a|Seventh Fleet;7th Fleet||us-navy
Joint Chiefs of Staff|a|US Joint Chiefs of Staff||us-military
*=Central Intelligence Agency|i|CIA;@Langley
*=Federal Bureau of Investigation|l|FBI
*=National Security Agency|i|NSA
*=Defense Intelligence Agency|i|DIA
*=US Department of Homeland Security|v|DHS;Department of Homeland Security;?Homeland Security
*=Drug Enforcement Administration|l|DEA
*=Immigration and Customs Enforcement|l|ICE;US Immigration and Customs Enforcement
*=US Customs and Border Protection|l|CBP;Customs and Border Protection;US Border Patrol
*=US Secret Service|l|Secret Service
*=Bureau of Alcohol, Tobacco, Firearms and Explosives|l|ATF
US Treasury|v|Treasury Department;US Treasury Department;OFAC;Office of Foreign Assets Control
US Justice Department|v|Justice Department;Department of Justice;DOJ
US Congress|v
US Senate|v
US House of Representatives|v
US National Security Council|v|White House National Security Council
[RU]
Russian Armed Forces|a|Armed Forces of the Russian Federation;Russian military;Russian army;Russian forces;Russian troops;VS RF
Russian Defence Ministry|v|Russian Ministry of Defence;Russia's Defence Ministry;Ministry of Defence of the Russian Federation;Russian MoD
Russian Foreign Ministry|v|Russian Ministry of Foreign Affairs;Russian MFA;@Smolenskaya Square
*=Federal Security Service|i|FSB;Russian Federal Security Service;@Lubyanka|1995-04/
GRU|i|Main Intelligence Directorate;Russian military intelligence;Main Directorate of the General Staff;GRU Spetsnaz
*=Foreign Intelligence Service|i|SVR;Russian Foreign Intelligence Service|1991-12/
Rosgvardia|l|Rosgvardiya;Russian National Guard;National Guard of Russia;Russian Guard|2016-04/
OMON|l|OMON riot police
SOBR|l|SOBR special police
Investigative Committee of Russia|l|Russian Investigative Committee;Russia's Investigative Committee
Roskomnadzor|v
Black Sea Fleet|a|Russian Black Sea Fleet||russian-armed-forces
Baltic Fleet|a|Russian Baltic Fleet||russian-armed-forces
Northern Fleet|a|Russian Northern Fleet||russian-armed-forces
Pacific Fleet|a|Russian Pacific Fleet||russian-armed-forces
*=Russian Airborne Forces|a|VDV;Russian Airborne Troops||russian-armed-forces
*=Russian Aerospace Forces|a|VKS;Russian Air Force;?Aerospace Forces||russian-armed-forces
Spetsnaz|a
State Duma|v|Duma;Russian State Duma;Russian parliament
Federation Council|v|Russian Federation Council
Russian Emergencies Ministry|v|EMERCOM;MChS;Russian Emergency Situations Ministry
Red Army|a|Soviet Army;Soviet forces;Soviet troops;Soviet military|1918/1991-12|state:soviet-union
KGB|i|NKVD|1934/1991-12|state:soviet-union
Soviet Politburo|v|Politburo of the Soviet Communist Party;CPSU|1917/1991-08|state:soviet-union
[UA]
*=Armed Forces of Ukraine|a|ZSU;AFU;Ukrainian Armed Forces;Ukrainian forces;Ukrainian army;Ukrainian military;VSU;UAF;Ukrainian troops;Ukraine's armed forces
*=General Staff of the Armed Forces of Ukraine|a|Ukrainian General Staff;Ukraine's General Staff;General Staff of Ukraine;Ukrainian military's General Staff;AFU General Staff||zsu
Ukrainian Air Force|a|Ukraine's Air Force;Air Force of Ukraine;Ukrainian Air Force Command||zsu
Ukrainian Navy|a|Ukraine's Navy;Naval Forces of Ukraine||zsu
*=Security Service of Ukraine|i|SBU;Ukrainian Security Service;Ukraine's Security Service;SSU
*=Main Directorate of Intelligence of Ukraine|i|HUR;GUR;Ukrainian military intelligence;Ukraine's military intelligence;Defence Intelligence of Ukraine;Main Intelligence Directorate of Ukraine;DIU
National Guard of Ukraine|a|Ukrainian National Guard;Ukraine's National Guard
Territorial Defense Forces|a|Ukrainian Territorial Defense
*=State Border Guard Service of Ukraine|l|Ukrainian Border Guard;State Border Guard Service;DPSU
State Emergency Service of Ukraine|v|Ukrainian State Emergency Service;State Emergency Service;DSNS
Ukrainian Defence Ministry|v|Ministry of Defence of Ukraine;Ukrainian Ministry of Defense;Ukraine's Ministry of Defence
Verkhovna Rada|v|Rada of Ukraine;Ukrainian parliament
Office of the President of Ukraine|v|Ukrainian Presidential Office;Office of the Ukrainian President
[IL]
*=Israel Defense Forces|a|IDF;Israeli Defense Forces;Israeli army;Israeli military;Israeli forces;Tzahal;Tsahal;Israeli occupation forces;IOF;Zionist army;Israeli troops;Israeli Defense Force
*=Israeli Air Force|a|IAF;Israel Air Force;Israeli warplanes||idf
Israeli Navy|a|Shayetet 13||idf
*=Golani Brigade|a|Golani||idf
*=Givati Brigade|a|Givati||idf
Unit 8200|i|||idf
Sayeret Matkal|a|General Staff Reconnaissance Unit||idf
COGAT|v|Coordinator of Government Activities in the Territories;Israeli Civil Administration
Shin Bet|i|Shabak;Israel Security Agency;ISA;Israeli Security Agency;General Security Service
Mossad|i|Israeli Mossad
Military Intelligence Directorate|i|Israeli military intelligence;Israeli Military Intelligence;?Aman
Israel Police|l|Israeli police
Israel Border Police|l|Israeli Border Police;Magav;Yamam
Knesset|v|Israeli Knesset;Israeli parliament
*=Magen David Adom|d|MDA;Israel's ambulance service
ZAKA|d
[PS]
Gaza Health Ministry|v|Gaza's Health Ministry;Hamas-run health ministry;Health Ministry in Gaza;Ministry of Health in Gaza;Hamas-run Gaza health ministry;Gaza Ministry of Health;health ministry in Hamas-run Gaza||group:hamas
Gaza Government Media Office|v|Gaza's Government Media Office;Government Media Office;Hamas-run government media office||group:hamas
Gaza Civil Defense|v|Gaza's civil defence agency;Civil Defense in Gaza;Palestinian Civil Defense
Palestinian security forces|l|PA security forces;Palestinian Preventive Security;Palestinian Authority security forces||group:palestinian-authority
*=Palestinian Legislative Council|v|PLC
[IR]
*=Islamic Revolutionary Guard Corps|a|IRGC;Revolutionary Guards;Iran's Revolutionary Guards;Iranian Revolutionary Guards;Islamic Revolution Guards Corps;Revolutionary Guard;Islamic Revolutionary Guards Corps;Pasdaran;Sepah;Iranian Revolutionary Guard;Iran's Revolutionary Guard;IRG;Revolutionary Guard Corps;Iranian Revolutionary Guard Corps|1979-05-05/
Quds Force|a|Qods Force;IRGC-QF;Al-Quds Force;Jerusalem Force;IRGC Quds Force|1988/|irgc
IRGC Aerospace Force|a|Aerospace Force of the IRGC;IRGC-AF||irgc
IRGC Navy|a|Revolutionary Guards navy;IRGCN||irgc
Basij|m|Basiji;Basijis;Basij Resistance Force|1979-11/|irgc
*=Iranian Army|a|Artesh;Islamic Republic of Iran Army
Ministry of Intelligence of Iran|i|MOIS;VEVAK;Iran's Intelligence Ministry;Iranian Intelligence Ministry;Vaja
SAVAK|i||1957/1979
Majlis|v|Majles;Iranian parliament;Islamic Consultative Assembly
*=Supreme National Security Council|v|SNSC;Iran's Supreme National Security Council
Guardian Council|v|Council of Guardians
FARAJA|l|Iranian police;Law Enforcement Command of Iran;morality police;Gasht-e Ershad
*=Atomic Energy Organization of Iran|v|AEOI
[IQ]
Iraqi Security Forces|a|ISF;Iraqi army;Iraqi military;Iraqi forces
Iraqi Counter Terrorism Service|a|Golden Division;Iraqi Special Operations Forces;ISOF;?Counter-Terrorism Service;?CTS
Iraqi Republican Guard|a|?Republican Guard;Special Republican Guard|1969/2003-04
Iraqi Intelligence Service|i|Mukhabarat|1973/2003-04
*=Coalition Provisional Authority|v|CPA;Iraqi Governing Council|2003-04/2004-06-28
Joint Operations Command|a|Iraqi Joint Operations Command;Security Media Cell
[SY]
Syrian Arab Army|a|SAA;Syrian army;Syrian government forces;Assad's forces;Assad regime forces;regime forces in Syria;Assad's army|1945/2024-12-08
4th Armoured Division|a|Fourth Division;4th Division;Syrian 4th Armoured Division|1984/2024-12-08|syrian-arab-army
Syrian Republican Guard|a||1976/2024-12-08|syrian-arab-army
Syrian Air Force Intelligence|i|Air Force Intelligence Directorate;Air Force Intelligence|1963/2024-12-08
*=General Security Service of Syria|l|Syrian General Security;General Security forces;Syrian internal security forces|2024-12/
White Helmets|d|Syria Civil Defence;Syrian Civil Defence|2014/
[LB]
*=Lebanese Armed Forces|a|Lebanese army;LAF;Lebanese Army Command;Lebanese military
*=Internal Security Forces|l|Lebanese ISF;Lebanese Internal Security Forces
*=National News Agency|n|NNA;Lebanon's National News Agency;Lebanese National News Agency
[JO]
Arab Legion|a|Arab Army;Transjordan's Arab Legion|1920/1956
*=General Intelligence Directorate|i|GID;Jordanian intelligence
*=Jordanian Armed Forces|a|Jordan Armed Forces;Jordanian army
[EG]
Egyptian Armed Forces|a|Egyptian army;Egyptian military
*=Supreme Council of the Armed Forces|v|SCAF
National Security Agency of Egypt|i|State Security Investigations Service;Amn al-Dawla
Central Security Forces|l|Egyptian Central Security Forces
[SA]
*=Saudi Arabian National Guard|a|SANG;Saudi National Guard
@-=Saudi-led coalition|o|Arab coalition;Saudi-led Arab coalition;Coalition to Restore Legitimacy in Yemen;Saudi-led military coalition;coalition led by Saudi Arabia|2015-03-26/
[YE]
*=Presidential Leadership Council|v|PLC-Yemen;?PLC;Yemeni Presidential Council;Yemen's Presidential Leadership Council|2022-04-07/
*=internationally recognized government of Yemen|v|internationally recognised government of Yemen;internationally recognized Yemeni government;internationally recognised Yemeni government;Hadi government|2015/
Supreme Political Council|v|Houthi government|2016-07/|group:houthis
Yemeni Republican Guard|a
[TR]
*=Turkish Armed Forces|a|TSK;TAF;Turkish army;Turkish military;Turkish forces;Mehmetcik
National Intelligence Organization|i|Turkish National Intelligence Organization;Turkey's National Intelligence Organization;Turkish intelligence
*=Turkish Gendarmerie|l|Jandarma;JITEM
[AF]
*=Afghan National Security Forces|a|ANSF;ANDSF;Afghan National Defense and Security Forces;Afghan security forces;Afghan forces|2002/2021-08-15
*=Afghan National Army|a|ANA;Afghan army|2002/2021-08-15
*=Afghan National Police|l|ANP|2002/2021-08-15
*=National Directorate of Security|i|NDS;Afghan intelligence;Afghan National Directorate of Security|2002/2021-08-15
KhAD|i||1980/1992
gdi-taliban=General Directorate of Intelligence|i|GDI|2021-08-15/|group:taliban
[PK]
Pakistan Army|a|Pakistani army;Pakistan's military;Pakistani military;Pakistan Armed Forces
*=Inter-Services Intelligence|i|ISI;Pakistan's ISI
*=Inter-Services Public Relations|a|ISPR;Pakistani military's media wing||pakistan-army
Frontier Corps|l|Frontier Constabulary
Pakistan Rangers|l|Sindh Rangers;Punjab Rangers
Balochistan Levies|l|Levies Force;Levies personnel
Counter Terrorism Department|l|CTD
Pakistan Air Force|a|Pakistani Air Force
[IN]
Indian Army|a|Indian military;Indian armed forces;Indian troops
*=Indian Air Force|a|IAF-India
Indian Navy|a
*=Border Security Force|l|BSF
*=Central Reserve Police Force|l|CRPF;CoBRA commandos
Assam Rifles|l
Rashtriya Rifles|a
*=Indo-Tibetan Border Police|l|ITBP
*=Research and Analysis Wing|i|RAW;R&AW
*=National Investigation Agency|l|NIA
National Security Guard|a|Black Cats;NSG commandos
*=Indian Peace Keeping Force|k|IPKF|1987/1990
*=Central Bureau of Investigation|l|CBI
District Reserve Guard|l|DRG;Greyhounds
Lok Sabha|v|Rajya Sabha;Indian parliament
Ministry of External Affairs|v|MEA;External Affairs Ministry
[BD]
*=Rapid Action Battalion|l|RAB
*=Border Guard Bangladesh|l|BGB;Bangladesh Rifles;BDR
[LK]
Special Task Force|l|?STF
Sri Lanka Army|a|Sri Lankan army;Sri Lankan military
[MM]
Tatmadaw|a|Myanmar military;Myanmar Armed Forces;Burmese army;Burmese military;Myanmar army;Myanma Armed Forces;Burmese junta forces;Sit-Tat;junta forces in Myanmar
*=State Administration Council|v|SAC;Myanmar junta;Myanmar's junta;Burmese junta;State Security and Peace Commission;SSPC;regime in Naypyidaw;Myanmar's military government|2021-02-02/
*=State Law and Order Restoration Council|v|SLORC;State Peace and Development Council;SPDC|1988-09/2011-03
Nasaka|l||1992/2013
Border Guard Police|l|BGP;Myanmar Border Guard Police
Border Guard Force|m|BGF
[CN]
*=People's Liberation Army|a|PLA;Chinese People's Liberation Army;Chinese military;Chinese army;Chinese armed forces;Chinese troops
People's Liberation Army Navy|a|PLA Navy;?PLAN;Chinese navy||pla
*=People's Liberation Army Air Force|a|PLAAF;PLA Air Force||pla
PLA Rocket Force|a|PLARF;People's Liberation Army Rocket Force||pla
Eastern Theater Command|a|PLA Eastern Theater Command||pla
Southern Theater Command|a|PLA Southern Theater Command||pla
*=Central Military Commission|a|CMC;Chinese Central Military Commission
China Coast Guard|l|Chinese Coast Guard;CCG
*=Chinese maritime militia|m|Maritime Militia;People's Armed Forces Maritime Militia;PAFMM
*=People's Armed Police|l|PAP;Chinese armed police
*=Ministry of State Security|i|MSS
*=Taiwan Affairs Office|v|TAO
[TW]
Taiwan's Defence Ministry|v|Taiwan's Ministry of National Defense;?MND;Taiwan Defence Ministry
*=Republic of China Armed Forces|a|ROC Armed Forces;Taiwan's military;Taiwanese military
*=Democratic Progressive Party|p|DPP
[KP]
*=Korean People's Army|a|KPA;North Korean army;North Korean military;North Korean troops;North Korean forces
*=Reconnaissance General Bureau|i|RGB
[KR]
South Korean Joint Chiefs of Staff|a|JCS;South Korea's Joint Chiefs of Staff;Seoul's Joint Chiefs of Staff
Republic of Korea Armed Forces|a|ROK Army;South Korean military;South Korean army;ROK military
*=National Intelligence Service|i|NIS;KCIA;Korean Central Intelligence Agency;South Korea's National Intelligence Service
South Korean Defence Ministry|v|South Korea's Ministry of National Defense
Unification Ministry|v|South Korea's Unification Ministry;Ministry of Unification
@US*=US Forces Korea|a|USFK;United States Forces Korea
[JP]
*=Japan Self-Defense Forces|a|JSDF;Self-Defense Forces;?SDF;Ground Self-Defense Force;GSDF;Maritime Self-Defense Force;MSDF;Air Self-Defense Force;ASDF
Japan Coast Guard|l|Japanese Coast Guard
[PH]
Armed Forces of the Philippines|a|AFP;Philippine military;Philippine army
*=Philippine National Police|l|PNP
*=Philippine Coast Guard|l|PCG
Philippine Constabulary|l||1901/1991
*=Western Mindanao Command|a|Wesmincom;WestMinCom||armed-forces-of-the-philippines
[ID]
*=Indonesian National Armed Forces|a|TNI;ABRI;Indonesian military;Indonesian army;Tentara Nasional Indonesia
*=Indonesian National Police|l|Polri;Brimob;Indonesian police
Kopassus|a|Indonesian special forces||tni
Densus 88|l|Detachment 88;Special Detachment 88
[TH]
Royal Thai Army|a|Thai army;Thai military
*=Internal Security Operations Command|a|ISOC
*=National Council for Peace and Order|v|NCPO|2014-05/2019-07
[MY]
Royal Malaysia Police|l|PDRM
*=Eastern Sabah Security Command|l|ESSCOM|2013/
[VN]
mps-vn=Ministry of Public Security of Vietnam|l
[GB]
British Army|a
Royal Navy|a|British navy;Royal Marines
*=Royal Air Force|a|RAF;British air force
*=UK Ministry of Defence|v|UK MoD;British Ministry of Defence;UK Defence Ministry;British Defence Ministry;British MoD;British Defence Intelligence
*=Foreign, Commonwealth and Development Office|v|FCDO;British Foreign Office;FCO
*=Special Air Service|a|SAS
MI5|i|Security Service of the UK
MI6|i|Secret Intelligence Service;SIS
GCHQ|i|Government Communications Headquarters
*=Royal Ulster Constabulary|l|RUC|1922/2001
*=Police Service of Northern Ireland|l|PSNI|2001/
*=Ulster Defence Regiment|a|UDR|1970/1992
B Specials|l|Ulster Special Constabulary|1920/1970
*=Metropolitan Police|l|Scotland Yard;Met Police;London police
*=United Kingdom Maritime Trade Operations|h|UKMTO;UK Maritime Trade Operations;UK Maritime Trade Organization
[IE]
*=Garda Síochána|l|Garda;Gardai;An Garda Síochána
[FR]
*=French Armed Forces|a|French army;French military;French forces;Armée de Terre
*=French Foreign Legion|a|Foreign Legion;Légion étrangère
DGSE|i|Directorate-General for External Security
DGSI|i|General Directorate for Internal Security
CRS|l|Compagnies Républicaines de Sécurité
GIGN|l|National Gendarmerie Intervention Group
Operation Barkhane|a|Barkhane;Operation Serval|2013-01/2022-11
[DE]
Bundeswehr|a|German armed forces;German army
*=Federal Intelligence Service|i|BND
*=Federal Office for the Protection of the Constitution|i|BfV
Bundestag|v|German parliament
Stasi|i|Ministry for State Security of East Germany|1950/1990
Wehrmacht|a|German Wehrmacht;Waffen-SS;Gestapo|1935/1945
[IT]
Carabinieri|l|Italian carabinieri;Arma dei Carabinieri
[ES]
Guardia Civil|l|?Civil Guard;Spanish Civil Guard
*=Mossos d'Esquadra|l|Mossos
[PL]
Polish Armed Forces|a|Polish army;Polish military
ZOMO|l|Zomo riot police|1956/1989
[RO]
Securitate|i|Romanian secret police|1948/1989
[RS]
*=Yugoslav Army|a|VJ;Army of Yugoslavia;Serbian army|1992/2006
*=Serbian Interior Ministry forces|l|MUP;Serb police;Serbian special police
[XK]
*=Kosovo Security Force|a|KSF|2009/
Kosovo Police|l|Kosovo Police Service
[HR]
Croatian Army|a|Hrvatska vojska;Croatian armed forces
[BY]
KGB of Belarus|i|Belarusian KGB;State Security Committee of Belarus
[AM]
Armenian Armed Forces|a|Armenian army;Armenian military
Armenian Defence Ministry|v|Armenian Ministry of Defense;Ministry of Defense of Armenia
[AZ]
Azerbaijani Armed Forces|a|Azerbaijani army;Azerbaijani military
Azerbaijani Defence Ministry|v|Ministry of Defense of Azerbaijan;Azerbaijani Ministry of Defense;Azerbaijan's Ministry of Defense
[KZ]
*=National Security Committee of Kazakhstan|i|KNB
[TJ]
*=State Committee for National Security|i|GKNB
[DZ]
Algerian People's National Army|a|?People's National Army;Algerian army;?ANP
*=Department of Intelligence and Security|i|DRS|1990/2016
Harkis|m|Harki|1954/1962
[LY]
Libyan Coast Guard|l|Libyan coastguard
Gaddafi forces|a|Gaddafi's forces;pro-Gaddafi forces;Qaddafi's forces;Gadhafi's forces;Gadhafi forces;Qaddafi forces;Khamis Brigade;32nd Brigade|2011-02/2011-10
[SD]
*=Sudanese Armed Forces|a|SAF;Sudan Armed Forces;Sudanese army;Sudan's army;Sudanese military;Sudan's military
*=National Intelligence and Security Service|i|NISS;General Intelligence Service;?GIS;Sudan's National Intelligence and Security Service
Central Reserve Police|l|Abu Tira
Transitional Sovereignty Council|v|Sovereign Council;Sovereignty Council;Transitional Sovereign Council|2019-08/
Transitional Military Council|v|TMC|2019-04/2019-08
[SS]
*=South Sudan People's Defence Forces|a|SSPDF;South Sudanese army|2018/
[ET]
*=Ethiopian National Defence Force|a|ENDF;Ethiopian army;Ethiopian military;Ethiopian forces
Derg|v|Dergue;Provisional Military Administrative Council;Mengistu regime;Mengistu's regime|1974-09/1991-05
[ER]
Eritrean Defence Forces|a|Eritrean army;Eritrean troops
[SO]
*=National Intelligence and Security Agency|i|NISA;Somali intelligence;Somalia's National Intelligence and Security Agency
Somali National Army|a|Somali army;Somali military;Somali government forces;?SNA;Gorgor;Haramcad
Danab|a|Danab Brigade;Danab special forces;Danab commandos||somali-national-army
Transitional Federal Government|v|TFG;Transitional Federal Government of Somalia|2004/2012-08
Federal Government of Somalia|v|FGS|2012-08/
[KE]
*=Kenya Defence Forces|a|KDF;Kenyan Defence Forces;Kenyan army
General Service Unit|l|GSU
dci-ke=Directorate of Criminal Investigations|l|DCI
[UG]
*=Uganda People's Defence Force|a|UPDF;Uganda People's Defence Forces;Ugandan army;Ugandan military;Special Forces Command
*=Chieftaincy of Military Intelligence|i|CMI
[RW]
*=Rwanda Defence Force|a|RDF;Rwandan army;Rwandan Defence Forces;Rwandan Defence Force;Rwandan military
Rwandan Armed Forces|a|?FAR;Forces Armées Rwandaises|1960/1994-07
[BI]
*=Burundi National Defence Force|a|FDNB;Burundian army;National Defence Force of Burundi
[CD]
*=Armed Forces of the Democratic Republic of the Congo|a|FARDC;Congolese army;DRC army;Congolese military;Armed Forces of the DRC;Congolese forces;Forces Armées de la République Démocratique du Congo|2003/
*=Zairian Armed Forces|a|FAZ;Force Publique;?ANC;Armée Nationale Congolaise|1960/1997
[CF]
*=Central African Armed Forces|a|FACA;Central African army
[CM]
*=Rapid Intervention Battalion|a|BIR;Rapid Intervention Brigade;Bataillon d'Intervention Rapide
[TD]
*=Chadian National Army|a|ANT;Chadian army
tmc-chad=Transitional Military Council of Chad|v|CMT|2021-04/2022-10
[NG]
Nigerian Army|a|Nigerian military;Nigerian Armed Forces;Nigerian troops
Joint Task Force|a|JTF;Operation Hadin Kai;Operation Lafiya Dole
*=Nigerian Air Force|a|NAF
*=Department of State Services|i|DSS;State Security Service of Nigeria
*=Nigeria Police Force|l|NPF;Nigerian police
Special Anti-Robbery Squad|l|SARS|1992/2020
*=Nigeria Security and Civil Defence Corps|l|NSCDC
*=National Emergency Management Agency|v|NEMA;SEMA
[GH]
*=Provisional National Defence Council|v|PNDC|1981/1993
[ML]
*=Malian Armed Forces|a|FAMa;Malian army;Malian forces;Malian military
*=National Committee for the Salvation of the People|v|CNSP-Mali;?CNSP;Malian junta;Mali's junta|2020-08/
[BF]
*=Patriotic Movement for Safeguard and Restoration|v|MPSR;Burkina Faso's junta;Burkinabe junta|2022-01/
Regiment of Presidential Security|a|RSP|1995/2015
Burkinabe army|a|Burkina Faso Armed Forces;Burkina Faso's army;Rapid Intervention Battalions
[NE]
*=National Council for the Safeguard of the Homeland|v|CNSP;Niger's junta;Nigerien junta|2023-07-26/
Nigerien Armed Forces|a|Niger Armed Forces;Niger's army
[GN]
*=National Committee of Reconciliation and Development|v|CNRD-Guinea;?CNRD;Guinean junta;Guinea's junta;National Council for Democracy and Development|2021-09/
[SL]
*=Republic of Sierra Leone Armed Forces|a|RSLAF;Sierra Leone army
[LR]
*=Armed Forces of Liberia|a|AFL
[CI]
*=Ivorian army|a|FANCI;?FDS;Ivorian Armed Forces
[AO]
*=Angolan Armed Forces|a|FAA;Forças Armadas Angolanas|1991/
[MZ]
*=Mozambique Defence Armed Forces|a|FADM;Mozambican army;Defence Armed Forces of Mozambique;Mozambique Armed Defense Forces
[ZA]
*=South African National Defence Force|a|SANDF|1994/
*=South African Defence Force|a|SADF|1957/1994
*=South African Police Service|l|SAPS
Bureau of State Security|i|?BOSS;South African Bureau of State Security|1969/1980
[ZW]
*=Zimbabwe Defence Forces|a|ZDF;Zimbabwe National Army
Central Intelligence Organisation|i|CIO
[SN]
Senegalese Armed Forces|a|Senegalese army
[CO]
Colombian Army|a|National Army of Colombia;Colombian military;Colombian armed forces
das-co=Administrative Department of Security|i|DAS|1953/2011
*=Special Jurisdiction for Peace|v|JEP|2017/
[VE]
*=Bolivarian National Armed Forces|a|FANB;Venezuelan army;Venezuelan military;National Bolivarian Armed Forces
*=Bolivarian National Guard|l|GNB;Venezuelan National Guard
*=Bolivarian National Intelligence Service|i|SEBIN;DISIP
*=General Directorate of Military Counterintelligence|i|DGCIM
*=Special Action Forces|l|FAES|2016/
[CL]
Carabineros|l|Carabineros de Chile;Chilean carabineros
DINA|i|Dirección de Inteligencia Nacional|1973/1977
[AR]
*=Navy Mechanics School|a|ESMA|1976/1983
National Reorganization Process|v|Argentine junta;Argentine military junta;Argentina's military junta|1976-03-24/1983-12-10
[BR]
*=Military Police of Rio de Janeiro|l|PMERJ;BOPE
Federal Police of Brazil|l|Polícia Federal;Brazilian Federal Police
[MX]
SEDENA|v|Secretariat of National Defense;Mexican Defense Secretariat;Mexican Defense Ministry
Mexican National Guard|l|Guardia Nacional|2019/
SEMAR|a|Mexican Navy;Mexican marines;Secretariat of the Navy
Mexican Army|a|Mexican military;Mexican armed forces
*=Attorney General's Office of Mexico|v|FGR;PGR;Fiscalía General
[GT]
National Civil Police of Guatemala|l
[SV]
National Civil Police|l|PNC
*=Atlacatl Battalion|a|Atlacatl|1980/1992
[NI]
*=Sandinista Popular Army|a|EPS|1979/1995
Nicaraguan National Guard|a|Somoza's National Guard|1925/1979
[HT]
*=Haitian National Police|l|PNH;Haiti National Police;Haiti's National Police;HNP
*=Armed Forces of Haiti|a|FAd'H;Haitian army
Transitional Presidential Council|v|Haiti's transitional council;Haitian Transitional Presidential Council|2024-04/2026-02
[CU]
Cuban Revolutionary Armed Forces|a|Cuban army;Cuban forces
[PE]
DINCOTE|l|DIRCOTE
[CA]
*=Royal Canadian Mounted Police|l|RCMP;Mounties
*=Canadian Security Intelligence Service|i|CSIS
Canadian Armed Forces|a|CAF;Canadian Forces;Canadian military
[AU]
Australian Defence Force|a|Australian military;Australian army
ASIO|i|Australian Security Intelligence Organisation
[NL]
Dutchbat|k||1994/1995
`;

/** Governments and regimes that followed each other in one state, so that "the Afghan government" means another side after the turn. */
export const REGIMES = `
[AF]
*=Islamic Republic of Afghanistan government|v|Afghan government;Afghanistan's government;Western-backed Afghan government;Kabul government;Ghani government;Karzai government;Government of Afghanistan|2001-12-22/2021-08-15
Taliban government|v|Afghan government;Afghanistan's government;Taliban-led government;Taliban authorities;Taliban administration;Taliban regime;Kabul government;de facto authorities;Government of Afghanistan|2021-08-15/|group:taliban
Taliban regime of 1996|v|Taliban government;Taliban regime;Afghan government|1996-09-27/2001-12-07|group:taliban
Democratic Republic of Afghanistan|v|Afghan government;Kabul regime;Soviet-backed government in Kabul;Kabul government;Najibullah government;Karmal regime|1978-04/1992-04
[SY]
Assad government|v|Syrian government;Syrian regime;Assad regime;Assad's government;Government of Syria;regime of Bashar al-Assad|1971/2024-12-08
Syrian transitional government|v|Syrian government;Syrian interim government;Syria's new government;new Syrian authorities;Syrian authorities;Government of Syria;Sharaa government|2024-12-08/
[IR]
Imperial State of Iran|v|Iranian government;Shah's government;Shah's regime|1925/1979-02-11
*=government of the Islamic Republic of Iran|v|Iranian government;Iranian regime;mullahs' regime;clerical regime|1979-02-11/
[IQ]
Saddam Hussein's regime|v|Iraqi government;Saddam regime;Saddam's regime;Saddam's government;Iraqi regime;Baathist regime|1968-07-17/2003-04-09
Iraqi federal government|v|Iraqi government;Government of Iraq;Federal Government of Iraq|2004-06-28/
[LY]
Gaddafi regime|v|Libyan government;Gaddafi government;Gaddafi's government;Qaddafi regime;Gadhafi regime;Gaddafi's regime|1969-09-01/2011-10-20
[MM]
NLD government|v|Myanmar government;Myanmar's government;Government of Myanmar;Suu Kyi's government|2016-03-30/2021-02-01
Thein Sein government|v|Myanmar government;Myanmar's government;Government of Myanmar;Burmese government|2011-03-30/2016-03-30
Myanmar military government|v|Myanmar government;Myanmar's government;Government of Myanmar;Burmese government;junta government|2021-02-01/
[ET]
Ethiopian federal government|v|Ethiopian government;Federal Government of Ethiopia;Abiy government|1991-05/
[SD]
Bashir government|v|Sudanese government;Bashir regime;Khartoum government|1989-06-30/2019-04-11
Sudan's army-led government|v|Sudanese government;army-aligned government;Port Sudan government|2021-10-25/
[CD]
Mobutu regime|v|Mobutu's regime;Zairian government|1965-11/1997-05
[RW]
Habyarimana regime|v|Rwandan government;Hutu-led government|1973-07/1994-07
RPF-led government|v|Rwandan government;Government of Rwanda;Kagame's government|1994-07/
[KH]
Democratic Kampuchea government|v|Cambodian government;Pol Pot regime;Khmer Rouge regime;Khmer Rouge government|1975-04-17/1979-01-07|group:khmer-rouge
People's Republic of Kampuchea|v|Cambodian government;Phnom Penh government;Heng Samrin government;Vietnamese-backed government;Hun Sen government;State of Cambodia|1979-01/1993
Khmer Republic|v|Cambodian government;Lon Nol government;Lon Nol regime|1970-10/1975-04-17
[NI]
Somoza regime|v|Nicaraguan government;Somoza government;Somoza dictatorship|1936/1979-07
Sandinista government|v|Nicaraguan government;Sandinista regime|1979-07-19/1990-04
[CU]
Batista government|v|Cuban government;Batista regime|1952/1959-01
[ZA]
apartheid government|v|South African government;white-minority government;apartheid regime|1948/1994-05
[UG]
Amin regime|v|Ugandan government;Idi Amin's regime;Amin's regime|1971/1979
Museveni government|v|Ugandan government|1986-01/
[UA]
Yanukovych government|v|Ukrainian government;Yanukovych regime|2010-02/2014-02-22
Government of Ukraine|v|Ukrainian government;Kiev regime;Kyiv regime|2014-02-22/
[VE]
Maduro government|v|Venezuelan government;Maduro regime;Maduro's government|2013-04/2026-01
Chávez government|v|Venezuelan government|1999-02/2013-03
[EG]
Mubarak government|v|Egyptian government;Mubarak regime|1981-10/2011-02-11
Morsi government|v|Egyptian government|2012-06-30/2013-07-03
Sisi government|v|Egyptian government|2014-06/
[PK]
Musharraf government|v|Pakistani government;Musharraf regime|1999-10/2008-08
[RS]
Milošević government|v|Yugoslav government;Serbian government;Milosevic regime;Milosevic's regime|1989/2000-10
[CL]
Pinochet regime|v|Chilean government;Pinochet dictatorship;Chilean junta|1973-09-11/1990-03
[LK]
Rajapaksa government|v|Sri Lankan government|2005-11/2015-01
[NE]
Bazoum government|v|Nigerien government|2021-04/2023-07-26
[TN]
Ben Ali government|v|Tunisian government;Ben Ali regime|1987-11/2011-01
[BD]
Hasina government|v|Bangladeshi government;Awami League government|2009-01/2024-08-05
Bangladesh interim government|v|Bangladeshi government;interim government of Bangladesh|2024-08-08/2026-02
`;
