/**
 * Armed forces, ministries, services and police by their own names; "<demonym> army" and the like are composed by rule. See format.ts for
 * the line form.
 */
export const FORCES = `
[US]
us-military=US military|a|U.S. armed forces;US armed forces;American military;US forces;American forces;U.S. troops
pentagon=Pentagon|v|US Department of Defense;U.S. Defense Department;US Defense Department;Department of Defense;DoD;Defense Department;Department of War;US Department of War;@Pentagon
state-department=US State Department|v|State Department;Department of State;U.S. Department of State;@Foggy Bottom
us-army=US Army|a|U.S. Army;United States Army;American army
us-navy=US Navy|a|U.S. Navy;United States Navy;American navy
us-air-force=US Air Force|a|U.S. Air Force;USAF;United States Air Force;American air force
us-marines=US Marine Corps|a|U.S. Marine Corps;USMC;US Marines;U.S. Marines;Marine Corps;United States Marine Corps;American Marines
us-coast-guard=US Coast Guard|a|U.S. Coast Guard
national-guard-us=US National Guard|a|Army National Guard;Air National Guard
centcom=US Central Command|a|CENTCOM;Centcom;USCENTCOM;U.S. Central Command||us-military
africom=US Africa Command|a|AFRICOM;Africom;U.S. Africa Command||us-military
eucom=US European Command|a|EUCOM;U.S. European Command||us-military
indopacom=US Indo-Pacific Command|a|INDOPACOM;PACOM;US Pacific Command;U.S. Indo-Pacific Command||us-military
southcom=US Southern Command|a|SOUTHCOM;Southcom;U.S. Southern Command||us-military
jsoc=Joint Special Operations Command|a|JSOC||us-military
navy-seals=Navy SEALs|a|US Navy SEALs;Navy Seals;SEAL Team Six;SEAL Team 6||us-navy
delta-force=Delta Force|a|US Delta Force||us-army
green-berets=Green Berets|a|US Special Forces;U.S. Special Forces;American special forces||us-army
fifth-fleet=US Fifth Fleet|a|Fifth Fleet;5th Fleet;U.S. 5th Fleet||us-navy
sixth-fleet=US Sixth Fleet|a|Sixth Fleet;6th Fleet||us-navy
seventh-fleet=US Seventh Fleet|a|Seventh Fleet;7th Fleet||us-navy
joint-chiefs=Joint Chiefs of Staff|a|US Joint Chiefs of Staff||us-military
cia=Central Intelligence Agency|i|CIA;C.I.A.;@Langley
fbi=Federal Bureau of Investigation|l|FBI;F.B.I.
nsa=National Security Agency|i|NSA
dia=Defense Intelligence Agency|i|DIA
dhs=US Department of Homeland Security|v|Department of Homeland Security;DHS;Homeland Security
dea=Drug Enforcement Administration|l|DEA
ice=Immigration and Customs Enforcement|l|ICE;US Immigration and Customs Enforcement
cbp=US Customs and Border Protection|l|Customs and Border Protection;CBP;US Border Patrol
secret-service=US Secret Service|l|U.S. Secret Service;Secret Service
atf=Bureau of Alcohol, Tobacco, Firearms and Explosives|l|ATF
us-treasury=US Treasury|v|Treasury Department;U.S. Treasury;US Treasury Department;OFAC;Office of Foreign Assets Control
us-justice=US Justice Department|v|Justice Department;Department of Justice;DOJ
us-congress=US Congress|v|U.S. Congress
us-senate=US Senate|v|U.S. Senate
us-house=US House of Representatives|v|U.S. House of Representatives
us-nsc=US National Security Council|v|White House National Security Council
[RU]
russian-armed-forces=Russian Armed Forces|a|Armed Forces of the Russian Federation;Russian military;Russian army;Russian forces;Russian troops;VS RF
ru-mod=Russian Defence Ministry|v|Russian Ministry of Defence;Russia's Defence Ministry;Ministry of Defence of the Russian Federation;Russian Ministry of Defense;Russian MoD;Russian Defense Ministry
ru-mfa=Russian Foreign Ministry|v|Russian Ministry of Foreign Affairs;Russian MFA;@Smolenskaya Square
fsb=Federal Security Service|i|FSB;F.S.B.;Russian Federal Security Service;@Lubyanka|1995-04/
gru=GRU|i|Main Intelligence Directorate;G.R.U.;Russian military intelligence;Main Directorate of the General Staff;GRU Spetsnaz
svr=Foreign Intelligence Service|i|SVR;Russian Foreign Intelligence Service|1991-12/
rosgvardia=Rosgvardia|l|Rosgvardiya;Russian National Guard;National Guard of Russia;Russian Guard|2016-04/
omon=OMON|l|OMON riot police
sobr=SOBR|l|SOBR special police
investigative-committee-ru=Investigative Committee of Russia|l|Russian Investigative Committee;Russia's Investigative Committee;Russian Investigative Committee
roskomnadzor=Roskomnadzor|v|
black-sea-fleet=Black Sea Fleet|a|Russian Black Sea Fleet||russian-armed-forces
baltic-fleet=Baltic Fleet|a|Russian Baltic Fleet||russian-armed-forces
northern-fleet=Northern Fleet|a|Russian Northern Fleet||russian-armed-forces
pacific-fleet-ru=Pacific Fleet|a|Russian Pacific Fleet||russian-armed-forces
vdv=Russian Airborne Forces|a|VDV;Russian Airborne Troops||russian-armed-forces
vks=Russian Aerospace Forces|a|VKS;Russian Air Force;Aerospace Forces||russian-armed-forces
spetsnaz=Spetsnaz|a|Spetsnaz forces
state-duma=State Duma|v|Duma;Russian State Duma;Russian parliament
federation-council=Federation Council|v|Russian Federation Council
ru-emercom=Russian Emergencies Ministry|v|EMERCOM;MChS;Russian Emergency Situations Ministry
red-army=Red Army|a|Soviet Army;Soviet forces;Soviet troops;Soviet military|1918/1991-12|state:soviet-union
kgb=KGB|i|K.G.B.;NKVD;MGB-USSR|1934/1991-12|state:soviet-union
politburo-su=Soviet Politburo|v|Politburo of the Soviet Communist Party;CPSU|1917/1991-08|state:soviet-union
[UA]
zsu=Armed Forces of Ukraine|a|AFU;ZSU;Ukrainian Armed Forces;Ukrainian forces;Ukrainian army;Ukrainian military;VSU;UAF;Ukrainian troops;Ukraine's armed forces
ua-general-staff=General Staff of the Armed Forces of Ukraine|a|Ukrainian General Staff;Ukraine's General Staff;General Staff of Ukraine;Ukrainian military's General Staff;AFU General Staff||zsu
ua-air-force=Ukrainian Air Force|a|Ukraine's Air Force;Air Force of Ukraine;Ukrainian Air Force Command||zsu
ua-navy=Ukrainian Navy|a|Ukraine's Navy;Naval Forces of Ukraine||zsu
sbu=Security Service of Ukraine|i|SBU;S.B.U.;Ukrainian Security Service;Ukraine's Security Service;SSU
hur=Main Directorate of Intelligence of Ukraine|i|HUR;GUR;Ukrainian military intelligence;Ukraine's military intelligence;Defence Intelligence of Ukraine;Defense Intelligence of Ukraine;Main Intelligence Directorate of Ukraine;DIU
ua-national-guard=National Guard of Ukraine|a|Ukrainian National Guard;Ukraine's National Guard
ua-tdf=Territorial Defense Forces|a|Ukrainian Territorial Defense;Territorial Defence Forces
ua-border-guard=State Border Guard Service of Ukraine|l|Ukrainian Border Guard;State Border Guard Service;DPSU
ua-ses=State Emergency Service of Ukraine|v|Ukrainian State Emergency Service;State Emergency Service;DSNS
ua-mod=Ukrainian Defence Ministry|v|Ministry of Defence of Ukraine;Ukrainian Ministry of Defense;Ukrainian Defense Ministry;Ukraine's Ministry of Defence
verkhovna-rada=Verkhovna Rada|v|Rada of Ukraine;Ukrainian parliament
ua-president-office=Office of the President of Ukraine|v|Ukrainian Presidential Office;Office of the Ukrainian President
[IL]
idf=Israel Defense Forces|a|IDF;Israel Defence Forces;Israeli Defense Forces;Israeli Defence Forces;Israeli army;Israeli military;Israeli forces;Tzahal;Tsahal;Israeli occupation forces;IOF;Zionist army;Israeli troops;Israeli Defense Force
iaf=Israeli Air Force|a|Israel Air Force;IAF;Israeli warplanes||idf
israeli-navy=Israeli Navy|a|Shayetet 13||idf
golani=Golani Brigade|a|Golani||idf
givati=Givati Brigade|a|Givati||idf
unit-8200=Unit 8200|i|||idf
sayeret-matkal=Sayeret Matkal|a|General Staff Reconnaissance Unit||idf
cogat=COGAT|v|Coordinator of Government Activities in the Territories;Israeli Civil Administration
shin-bet=Shin Bet|i|Shabak;Israel Security Agency;ISA;Israeli Security Agency;General Security Service
mossad=Mossad|i|Israeli Mossad
aman=Aman|i|Israeli military intelligence;Military Intelligence Directorate of Israel
israel-police=Israel Police|l|Israeli police
israel-border-police=Israel Border Police|l|Israeli Border Police;Magav;Yamam
knesset=Knesset|v|Israeli Knesset;Israeli parliament
mda=Magen David Adom|d|MDA;Israel's ambulance service
zaka=ZAKA|d|Zaka
[PS]
gaza-health-ministry=Gaza Health Ministry|v|Gaza's Health Ministry;Hamas-run health ministry;Health Ministry in Gaza;Ministry of Health in Gaza;Hamas-run Gaza health ministry;Gaza Ministry of Health;health ministry in Hamas-run Gaza||group:hamas
gaza-media-office=Gaza Government Media Office|v|Gaza's Government Media Office;Government Media Office;Hamas-run government media office||group:hamas
gaza-civil-defense=Gaza Civil Defense|v|Gaza's civil defence agency;Civil Defense in Gaza;Gaza civil defence;Palestinian Civil Defense
pa-security=Palestinian security forces|l|PA security forces;Palestinian Preventive Security;Palestinian Authority security forces||group:palestinian-authority
plc=Palestinian Legislative Council|v|PLC
[IR]
irgc=Islamic Revolutionary Guard Corps|a|IRGC;Revolutionary Guards;Iran's Revolutionary Guards;Iranian Revolutionary Guards;Islamic Revolution Guards Corps;Revolutionary Guard;Islamic Revolutionary Guards Corps;Pasdaran;Sepah;Iranian Revolutionary Guard;Iran's Revolutionary Guard;IRG;Revolutionary Guard Corps;Iranian Revolutionary Guard Corps|1979-05-05/
quds-force=Quds Force|a|Qods Force;IRGC-QF;Al-Quds Force;Jerusalem Force;IRGC Quds Force|1988/|irgc
irgc-aerospace=IRGC Aerospace Force|a|Aerospace Force of the IRGC;IRGC-AF||irgc
irgc-navy=IRGC Navy|a|Revolutionary Guards navy;IRGCN||irgc
basij=Basij|m|Basij militia;Basiji;Basijis;Basij Resistance Force|1979-11/|irgc
artesh=Iranian Army|a|Artesh;Islamic Republic of Iran Army
iran-mois=Ministry of Intelligence of Iran|i|MOIS;VEVAK;Iran's Intelligence Ministry;Iranian Intelligence Ministry;Vaja
savak=SAVAK|i|Savak|1957/1979
majlis=Majlis|v|Majles;Iranian parliament;Islamic Consultative Assembly
snsc=Supreme National Security Council|v|SNSC;Iran's Supreme National Security Council
guardian-council=Guardian Council|v|Council of Guardians
faraja=FARAJA|l|Iranian police;Law Enforcement Command of Iran;morality police;Gasht-e Ershad
aeoi=Atomic Energy Organization of Iran|v|AEOI
[IQ]
iraqi-security-forces=Iraqi Security Forces|a|ISF;Iraqi army;Iraqi military;Iraqi forces
ctsf=Iraqi Counter Terrorism Service|a|Golden Division;Iraqi Special Operations Forces;ISOF;Counter-Terrorism Service;CTS
republican-guard-iq=Iraqi Republican Guard|a|Republican Guard;Special Republican Guard|1969/2003-04
mukhabarat-iq=Iraqi Intelligence Service|i|Mukhabarat|1973/2003-04
cpa=Coalition Provisional Authority|v|CPA;Iraqi Governing Council|2003-04/2004-06-28
iraq-joint-ops=Joint Operations Command|a|Iraqi Joint Operations Command;Security Media Cell
[SY]
syrian-arab-army=Syrian Arab Army|a|SAA;Syrian army;Syrian government forces;Assad's forces;Assad regime forces;regime forces in Syria;Assad's army|1945/2024-12-08
fourth-division-sy=4th Armoured Division|a|Fourth Division;4th Division;Syrian 4th Armoured Division|1984/2024-12-08|syrian-arab-army
syrian-republican-guard=Syrian Republican Guard|a||1976/2024-12-08|syrian-arab-army
air-force-intelligence-sy=Syrian Air Force Intelligence|i|Air Force Intelligence Directorate;Air Force Intelligence|1963/2024-12-08
syrian-general-security=General Security Service of Syria|l|Syrian General Security;General Security forces;Syrian internal security forces|2024-12/
white-helmets=White Helmets|d|Syria Civil Defence;Syrian Civil Defence;Syria Civil Defense;Syrian Civil Defense|2014/
[LB]
lebanese-army=Lebanese Armed Forces|a|LAF;Lebanese army;Lebanese Army Command;Lebanese military
lebanese-isf=Internal Security Forces|l|Lebanese Internal Security Forces;Lebanese ISF
nna=National News Agency|n|NNA;Lebanon's National News Agency;Lebanese National News Agency
[JO]
arab-legion=Arab Legion|a|Arab Army;Transjordan's Arab Legion|1920/1956
gid=General Intelligence Directorate|i|GID;Jordanian intelligence
jordan-armed-forces=Jordanian Armed Forces|a|Jordan Armed Forces;Jordanian army
[EG]
egyptian-armed-forces=Egyptian Armed Forces|a|Egyptian army;Egyptian military
scaf=Supreme Council of the Armed Forces|v|SCAF
egypt-nsa=National Security Agency of Egypt|i|State Security Investigations Service;Amn al-Dawla
central-security-forces=Central Security Forces|l|Egyptian Central Security Forces
[SA]
sang=Saudi Arabian National Guard|a|SANG;Saudi National Guard
saudi-coalition@-=Saudi-led coalition|o|Arab coalition;Saudi-led Arab coalition;Coalition to Restore Legitimacy in Yemen;Saudi-led military coalition;coalition led by Saudi Arabia|2015-03-26/
[YE]
plc-yemen=Presidential Leadership Council|v|PLC-Yemen;Yemeni Presidential Council;Yemen's Presidential Leadership Council|2022-04-07/
yemen-government=internationally recognized government of Yemen|v|internationally recognised government of Yemen;internationally recognized Yemeni government;internationally recognised Yemeni government;Hadi government|2015/
supreme-political-council=Supreme Political Council|v|Houthi government|2016-07/|group:houthis
yemeni-republican-guard=Yemeni Republican Guard|a|||
[TR]
tsk=Turkish Armed Forces|a|TSK;TAF;Turkish army;Turkish military;Turkish forces;Mehmetcik
mit=National Intelligence Organization|i|Turkish National Intelligence Organization;Turkey's National Intelligence Organization;Turkish intelligence
jandarma=Turkish Gendarmerie|l|Jandarma;JITEM
[AF]
ansf=Afghan National Security Forces|a|ANSF;ANDSF;Afghan National Defense and Security Forces;Afghan security forces;Afghan forces|2002/2021-08-15
ana=Afghan National Army|a|ANA;Afghan army|2002/2021-08-15
anp=Afghan National Police|l|ANP|2002/2021-08-15
nds=National Directorate of Security|i|NDS;Afghan intelligence;Afghan National Directorate of Security|2002/2021-08-15
khad=KhAD|i|Khad;WAD-Afghanistan|1980/1992
gdi-taliban=General Directorate of Intelligence|i|GDI|2021-08-15/|group:taliban
[PK]
pakistan-army=Pakistan Army|a|Pakistani army;Pakistan's military;Pakistani military;Pakistan Armed Forces
isi=Inter-Services Intelligence|i|ISI;Pakistan's ISI;I.S.I.
ispr=Inter-Services Public Relations|a|ISPR;Pakistani military's media wing||pakistan-army
frontier-corps=Frontier Corps|l|Frontier Constabulary
pakistan-rangers=Pakistan Rangers|l|Sindh Rangers;Punjab Rangers
levies-pk=Balochistan Levies|l|Levies Force;Levies personnel
ctd-pk=Counter Terrorism Department|l|CTD;Counter-Terrorism Department
paf-pk=Pakistan Air Force|a|Pakistani Air Force
[IN]
indian-army=Indian Army|a|Indian military;Indian armed forces;Indian troops
iaf-india=Indian Air Force|a|IAF-India
indian-navy=Indian Navy|a|
bsf=Border Security Force|l|BSF
crpf=Central Reserve Police Force|l|CRPF;CoBRA commandos
assam-rifles=Assam Rifles|l|
rashtriya-rifles=Rashtriya Rifles|a|
itbp=Indo-Tibetan Border Police|l|ITBP
raw=Research and Analysis Wing|i|R&AW;RAW
nia=National Investigation Agency|l|NIA
nsg-in=National Security Guard|a|Black Cats;NSG commandos
ipkf=Indian Peace Keeping Force|k|IPKF|1987/1990
cbi=Central Bureau of Investigation|l|CBI
district-reserve-guard=District Reserve Guard|l|DRG;Greyhounds
lok-sabha=Lok Sabha|v|Rajya Sabha;Indian parliament
mea-in=Ministry of External Affairs|v|MEA;External Affairs Ministry
[BD]
rab=Rapid Action Battalion|l|RAB
bgb=Border Guard Bangladesh|l|BGB;Bangladesh Rifles;BDR
[LK]
sl-stf=Special Task Force|l|STF
sl-army=Sri Lanka Army|a|Sri Lankan army;Sri Lankan military
[MM]
tatmadaw=Tatmadaw|a|Myanmar military;Myanmar Armed Forces;Burmese army;Burmese military;Myanmar army;Myanma Armed Forces;Burmese junta forces;Sit-Tat;junta forces in Myanmar
sac=State Administration Council|v|SAC;Myanmar junta;Myanmar's junta;Burmese junta;State Security and Peace Commission;SSPC;regime in Naypyidaw;Myanmar's military government|2021-02-02/
slorc=State Law and Order Restoration Council|v|SLORC;State Peace and Development Council;SPDC|1988-09/2011-03
nasaka=Nasaka|l|NaSaKa|1992/2013
bgp-mm=Border Guard Police|l|BGP;Myanmar Border Guard Police
bgf-mm=Border Guard Force|m|BGF
[CN]
pla=People's Liberation Army|a|PLA;Chinese People's Liberation Army;Chinese military;Chinese army;Chinese armed forces;Chinese troops
plan=People's Liberation Army Navy|a|PLA Navy;PLAN-China;Chinese navy||pla
plaaf=People's Liberation Army Air Force|a|PLAAF;PLA Air Force||pla
pla-rocket=PLA Rocket Force|a|PLARF;People's Liberation Army Rocket Force||pla
eastern-theater-command=Eastern Theater Command|a|Eastern Theatre Command;PLA Eastern Theater Command||pla
southern-theater-command=Southern Theater Command|a|Southern Theatre Command;PLA Southern Theater Command||pla
cmc=Central Military Commission|a|CMC;Chinese Central Military Commission
china-coast-guard=China Coast Guard|l|Chinese Coast Guard;CCG
maritime-militia=Chinese maritime militia|m|Maritime Militia;People's Armed Forces Maritime Militia;PAFMM
pap=People's Armed Police|l|PAP;Chinese armed police
mss=Ministry of State Security|i|MSS
tao=Taiwan Affairs Office|v|TAO
[TW]
taiwan-mnd=Taiwan's Defence Ministry|v|Taiwan's Ministry of National Defense;MND-Taiwan;Taiwan Defence Ministry;Taiwan's Defense Ministry
roc-armed-forces=Republic of China Armed Forces|a|ROC Armed Forces;Taiwan's military;Taiwanese military
dpp=Democratic Progressive Party|p|DPP
[KP]
kpa=Korean People's Army|a|KPA;North Korean army;North Korean military;North Korean troops;North Korean forces
rgb=Reconnaissance General Bureau|i|RGB
[KR]
jcs-kr=South Korean Joint Chiefs of Staff|a|JCS;South Korea's Joint Chiefs of Staff;Seoul's Joint Chiefs of Staff
rok-armed-forces=Republic of Korea Armed Forces|a|ROK Army;South Korean military;South Korean army;ROK military
nis=National Intelligence Service|i|NIS;KCIA;Korean Central Intelligence Agency;South Korea's National Intelligence Service
mnd-kr=South Korean Defence Ministry|v|South Korea's Ministry of National Defense;South Korean Defense Ministry
unification-ministry=Unification Ministry|v|South Korea's Unification Ministry;Ministry of Unification
usfk@US=US Forces Korea|a|USFK;United States Forces Korea
[JP]
jsdf=Japan Self-Defense Forces|a|JSDF;Self-Defense Forces;SDF-Japan;Self-Defence Forces;Ground Self-Defense Force;GSDF;Maritime Self-Defense Force;MSDF;Air Self-Defense Force;ASDF
japan-coast-guard=Japan Coast Guard|l|Japanese Coast Guard
[PH]
afp-ph=Armed Forces of the Philippines|a|AFP;Philippine military;Philippine army
pnp=Philippine National Police|l|PNP
pcg=Philippine Coast Guard|l|PCG
philippine-constabulary=Philippine Constabulary|l||1901/1991
wesmincom=Western Mindanao Command|a|WestMinCom;Wesmincom||afp-ph
[ID]
tni=Indonesian National Armed Forces|a|TNI;ABRI;Indonesian military;Indonesian army;Tentara Nasional Indonesia
polri=Indonesian National Police|l|Polri;Brimob;Indonesian police
kopassus=Kopassus|a|Indonesian special forces||tni
densus-88=Densus 88|l|Detachment 88;Special Detachment 88
[TH]
royal-thai-army=Royal Thai Army|a|Thai army;Thai military
isoc=Internal Security Operations Command|a|ISOC
ncpo=National Council for Peace and Order|v|NCPO|2014-05/2019-07
[MY]
royal-malaysia-police=Royal Malaysia Police|l|PDRM
esscom=Eastern Sabah Security Command|l|ESSCOM|2013/
[VN]
mps-vn=Ministry of Public Security of Vietnam|l|
[GB]
british-army=British Army|a|
royal-navy=Royal Navy|a|British navy;Royal Marines
raf=Royal Air Force|a|RAF;British air force
uk-mod=UK Ministry of Defence|v|British Ministry of Defence;UK Defence Ministry;British Defence Ministry;UK MoD;British MoD;British Defence Intelligence
fcdo=Foreign, Commonwealth and Development Office|v|FCDO;British Foreign Office;FCO
sas=Special Air Service|a|SAS;S.A.S.
mi5=MI5|i|Security Service of the UK
mi6=MI6|i|Secret Intelligence Service;SIS
gchq=GCHQ|i|Government Communications Headquarters
ruc=Royal Ulster Constabulary|l|RUC|1922/2001
psni=Police Service of Northern Ireland|l|PSNI|2001/
udr=Ulster Defence Regiment|a|UDR|1970/1992
b-specials=B Specials|l|Ulster Special Constabulary|1920/1970
scotland-yard=Metropolitan Police|l|Scotland Yard;Met Police;London police
ukmto=United Kingdom Maritime Trade Operations|h|UKMTO;UK Maritime Trade Operations;UK Maritime Trade Organization
[IE]
garda=Garda Síochána|l|Garda;Gardai;Gardaí;An Garda Síochána
[FR]
french-army=French Armed Forces|a|French army;French military;French forces;Armée de Terre
foreign-legion=French Foreign Legion|a|Foreign Legion;Légion étrangère
dgse=DGSE|i|Directorate-General for External Security
dgsi=DGSI|i|General Directorate for Internal Security
crs=CRS|l|Compagnies Républicaines de Sécurité
gign=GIGN|l|National Gendarmerie Intervention Group
operation-barkhane=Operation Barkhane|a|Barkhane;Barkhane force;Operation Serval|2013-01/2022-11
[DE]
bundeswehr=Bundeswehr|a|German armed forces;German army
bnd=Federal Intelligence Service|i|BND
bfv=Federal Office for the Protection of the Constitution|i|BfV
bundestag=Bundestag|v|German parliament
stasi=Stasi|i|Ministry for State Security of East Germany|1950/1990
wehrmacht=Wehrmacht|a|German Wehrmacht;Waffen-SS;Gestapo|1935/1945
[IT]
carabinieri=Carabinieri|l|Italian carabinieri;Arma dei Carabinieri
[ES]
guardia-civil=Guardia Civil|l|Civil Guard;Spanish Civil Guard
mossos=Mossos d'Esquadra|l|Mossos
[PL]
polish-armed-forces=Polish Armed Forces|a|Polish army;Polish military
zomo=ZOMO|l|Zomo riot police|1956/1989
[RO]
securitate=Securitate|i|Romanian secret police|1948/1989
[RS]
vj=Yugoslav Army|a|VJ;Army of Yugoslavia;Serbian army|1992/2006
mup=Serbian Interior Ministry forces|l|MUP;Serb police;Serbian special police
[XK]
ksf=Kosovo Security Force|a|KSF|2009/
kosovo-police=Kosovo Police|l|Kosovo Police Service
[HR]
hv=Croatian Army|a|Hrvatska vojska;Croatian armed forces
[BY]
kgb-by=KGB of Belarus|i|Belarusian KGB;State Security Committee of Belarus
[AM]
armenian-armed-forces=Armenian Armed Forces|a|Armenian army;Armenian military
armenia-mod=Armenian Defence Ministry|v|Armenian Ministry of Defense;Armenian Defense Ministry;Ministry of Defense of Armenia
[AZ]
azerbaijani-armed-forces=Azerbaijani Armed Forces|a|Azerbaijani army;Azerbaijani military
azerbaijan-mod=Azerbaijani Defence Ministry|v|Ministry of Defense of Azerbaijan;Azerbaijani Ministry of Defense;Azerbaijani Defense Ministry;Azerbaijan's Ministry of Defense
[KZ]
knb=National Security Committee of Kazakhstan|i|KNB
[TJ]
gknb=State Committee for National Security|i|GKNB
[DZ]
anp-dz=Algerian People's National Army|a|People's National Army;Algerian army;ANP-Algeria
drs=Department of Intelligence and Security|i|DRS|1990/2016
harkis=Harkis|m|Harki|1954/1962
[LY]
libyan-coast-guard=Libyan Coast Guard|l|Libyan coastguard
gaddafi-forces=Gaddafi forces|a|Gaddafi's forces;pro-Gaddafi forces;Qaddafi's forces;Gadhafi's forces;Gadhafi forces;Qaddafi forces;Khamis Brigade;32nd Brigade|2011-02/2011-10
[SD]
saf=Sudanese Armed Forces|a|SAF;Sudan Armed Forces;Sudanese army;Sudan's army;Sudanese military;Sudan's military
niss=National Intelligence and Security Service|i|NISS;General Intelligence Service;GIS;Sudan's National Intelligence and Security Service
central-reserve-police=Central Reserve Police|l|Abu Tira
tsc-sudan=Transitional Sovereignty Council|v|Sovereign Council;Sovereignty Council;Transitional Sovereign Council|2019-08/
tmc-sudan=Transitional Military Council|v|TMC|2019-04/2019-08
[SS]
sspdf=South Sudan People's Defence Forces|a|SSPDF;South Sudan People's Defense Forces;South Sudanese army|2018/
[ET]
endf=Ethiopian National Defence Force|a|ENDF;Ethiopian National Defense Force;Ethiopian army;Ethiopian military;Ethiopian forces
derg=Derg|v|Dergue;Provisional Military Administrative Council;Mengistu regime;Mengistu's regime|1974-09/1991-05
[ER]
edf=Eritrean Defence Forces|a|Eritrean Defense Forces;Eritrean army;Eritrean troops
[SO]
nisa=National Intelligence and Security Agency|i|NISA;Somali intelligence;Somalia's National Intelligence and Security Agency
sna=Somali National Army|a|Somali army;Somali military;Somali government forces;SNA-Army;Gorgor;Gorgor forces;Haramcad
danab=Danab|a|Danab Brigade;Danab special forces;Danab commandos||sna
tfg-somalia=Transitional Federal Government|v|TFG;Transitional Federal Government of Somalia|2004/2012-08
fgs-somalia=Federal Government of Somalia|v|FGS|2012-08/
[KE]
kdf=Kenya Defence Forces|a|KDF;Kenyan Defence Forces;Kenya Defense Forces;Kenyan army
gsu-ke=General Service Unit|l|GSU
dci-ke=Directorate of Criminal Investigations|l|DCI
[UG]
updf=Uganda People's Defence Force|a|UPDF;Uganda People's Defence Forces;Ugandan army;Ugandan military;Uganda People's Defense Force;Special Forces Command
cmi=Chieftaincy of Military Intelligence|i|CMI
[RW]
rdf=Rwanda Defence Force|a|RDF;Rwandan army;Rwanda Defense Force;Rwandan Defence Forces;Rwandan Defence Force;Rwandan military
far-rw=Rwandan Armed Forces|a|FAR;Forces Armées Rwandaises|1960/1994-07
[BI]
fdnb=Burundi National Defence Force|a|FDNB;Burundian army;National Defence Force of Burundi
[CD]
fardc=Armed Forces of the Democratic Republic of the Congo|a|FARDC;Congolese army;DRC army;Congolese military;Armed Forces of the DRC;Congolese forces;Forces Armées de la République Démocratique du Congo|2003/
faz=Zairian Armed Forces|a|FAZ;Force Publique;ANC-Congo;Armée Nationale Congolaise|1960/1997
[CF]
faca=Central African Armed Forces|a|FACA;Central African army
[CM]
bir=Rapid Intervention Battalion|a|BIR;Rapid Intervention Brigade;Bataillon d'Intervention Rapide
[TD]
ant=Chadian National Army|a|ANT;Chadian army
tmc-chad=Transitional Military Council of Chad|v|CMT|2021-04/2022-10
[NG]
nigerian-army=Nigerian Army|a|Nigerian military;Nigerian Armed Forces;Nigerian troops
jtf-ng=Joint Task Force|a|JTF;Operation Hadin Kai;Operation Lafiya Dole
naf=Nigerian Air Force|a|NAF
dss=Department of State Services|i|DSS;State Security Service of Nigeria
npf=Nigeria Police Force|l|NPF;Nigerian police
sars-ng=Special Anti-Robbery Squad|l|SARS|1992/2020
nscdc=Nigeria Security and Civil Defence Corps|l|NSCDC
nema-ng=National Emergency Management Agency|v|NEMA;SEMA
[GH]
ndc-gh=Provisional National Defence Council|v|PNDC|1981/1993
[ML]
fama=Malian Armed Forces|a|FAMa;FAMA;Malian army;Malian forces;Malian military
cnsp-ml=National Committee for the Salvation of the People|v|CNSP-Mali;Malian junta;Mali's junta|2020-08/
[BF]
mpsr=Patriotic Movement for Safeguard and Restoration|v|MPSR;Burkina Faso's junta;Burkinabe junta|2022-01/
rsp-bf=Regiment of Presidential Security|a|RSP|1995/2015
bir-bf=Burkinabe army|a|Burkina Faso Armed Forces;Burkina Faso's army;Rapid Intervention Battalions
[NE]
cnsp-ne=National Council for the Safeguard of the Homeland|v|CNSP;Niger's junta;Nigerien junta|2023-07-26/
niger-army=Nigerien Armed Forces|a|Niger Armed Forces;Niger's army
[GN]
cnrd-gn=National Committee of Reconciliation and Development|v|CNRD-Guinea;Guinean junta;Guinea's junta;National Council for Democracy and Development|2021-09/
[SL]
slaf=Republic of Sierra Leone Armed Forces|a|RSLAF;Sierra Leone army
[LR]
afl=Armed Forces of Liberia|a|AFL
[CI]
fanci=Ivorian army|a|FANCI;FDS-CI;Ivorian Armed Forces
[AO]
faa=Angolan Armed Forces|a|FAA;Forças Armadas Angolanas|1991/
[MZ]
fadm=Mozambique Defence Armed Forces|a|FADM;Mozambican army;Defence Armed Forces of Mozambique;Mozambique Armed Defense Forces
[ZA]
sandf=South African National Defence Force|a|SANDF|1994/
sadf=South African Defence Force|a|SADF;South African Defense Force|1957/1994
saps=South African Police Service|l|SAPS
denel=Bureau of State Security|i|BOSS;South African Bureau of State Security|1969/1980
[ZW]
zdf=Zimbabwe Defence Forces|a|ZDF;Zimbabwe National Army
cio-zw=Central Intelligence Organisation|i|CIO
[SN]
senegal-army=Senegalese Armed Forces|a|Senegalese army
[CO]
colombian-army=Colombian Army|a|National Army of Colombia;Colombian military;Colombian armed forces
das-co=Administrative Department of Security|i|DAS|1953/2011
jep=Special Jurisdiction for Peace|v|JEP|2017/
[VE]
fanb=Bolivarian National Armed Forces|a|FANB;Venezuelan army;Venezuelan military;National Bolivarian Armed Forces
gnb=Bolivarian National Guard|l|GNB;Venezuelan National Guard
sebin=Bolivarian National Intelligence Service|i|SEBIN;Sebin;DISIP;DGCIM
faes=Special Action Forces|l|FAES|2016/
[CL]
carabineros=Carabineros|l|Carabineros de Chile;Chilean carabineros
dina=DINA|i|Dirección de Inteligencia Nacional|1973/1977
[AR]
esma=Navy Mechanics School|a|ESMA|1976/1983
proceso-ar=National Reorganization Process|v|Argentine junta;Argentine military junta;Argentina's military junta|1976-03-24/1983-12-10
[BR]
pmerj=Military Police of Rio de Janeiro|l|PMERJ;BOPE
pf-br=Federal Police of Brazil|l|Polícia Federal;Brazilian Federal Police
[MX]
sedena=SEDENA|v|Sedena;Secretariat of National Defense;Mexican Defense Secretariat;Mexican Defense Ministry
guardia-nacional-mx=Mexican National Guard|l|Guardia Nacional|2019/
semar=SEMAR|a|Mexican Navy;Mexican marines;Secretariat of the Navy
mx-army=Mexican Army|a|Mexican military;Mexican armed forces
fgr=Attorney General's Office of Mexico|v|FGR;PGR;Fiscalía General
[GT]
pnc-gt=National Civil Police of Guatemala|l|
[SV]
pnc-sv=National Civil Police|l|PNC
atlacatl=Atlacatl Battalion|a|Atlacatl|1980/1992
[NI]
eps=Sandinista Popular Army|a|EPS|1979/1995
guardia-nacional-ni=Nicaraguan National Guard|a|Somoza's National Guard|1925/1979
[HT]
pnh=Haitian National Police|l|PNH;Haiti National Police;Haiti's National Police;HNP
fadh=Armed Forces of Haiti|a|FAd'H;Haitian army
cpt-ht=Transitional Presidential Council|v|Haiti's transitional council;Haitian Transitional Presidential Council|2024-04/2026-02
[CU]
far-cu=Cuban Revolutionary Armed Forces|a|Cuban army;Cuban forces
[PE]
dincote=DINCOTE|l|DIRCOTE
[CA]
rcmp=Royal Canadian Mounted Police|l|RCMP;Mounties
csis=Canadian Security Intelligence Service|i|CSIS
canadian-armed-forces=Canadian Armed Forces|a|CAF;Canadian Forces;Canadian military
[AU]
adf-au=Australian Defence Force|a|Australian military;Australian army
asio=ASIO|i|Australian Security Intelligence Organisation
[NL]
dutchbat=Dutchbat|k||1994/1995
`;

/** Governments and regimes that followed each other in one state, so that "the Afghan government" means another side after the turn. */
export const REGIMES = `
[AF]
afghan-republic=Islamic Republic of Afghanistan government|v|Afghan government;Afghanistan's government;Western-backed Afghan government;Kabul government;Ghani government;Karzai government;Government of Afghanistan|2001-12-22/2021-08-15
taliban-government=Taliban government|v|Afghan government;Afghanistan's government;Taliban-led government;Taliban authorities;Taliban administration;Taliban regime;Kabul government;de facto authorities;Government of Afghanistan|2021-08-15/|group:taliban
taliban-regime-1996=Taliban regime of 1996|v|Taliban government;Taliban regime;Afghan government|1996-09-27/2001-12-07|group:taliban
dra-afghanistan=Democratic Republic of Afghanistan|v|Afghan government;Kabul regime;Soviet-backed government in Kabul;Kabul government;Najibullah government;Karmal regime|1978-04/1992-04
[SY]
assad-government=Assad government|v|Syrian government;Syrian regime;Assad regime;Assad's government;Government of Syria;regime of Bashar al-Assad|1971/2024-12-08
syrian-transitional-government=Syrian transitional government|v|Syrian government;Syrian interim government;Syria's new government;new Syrian authorities;Syrian authorities;Government of Syria;Sharaa government|2024-12-08/
[IR]
imperial-iran=Imperial State of Iran|v|Iranian government;Shah's government;Shah's regime|1925/1979-02-11
islamic-republic-iran=government of the Islamic Republic of Iran|v|Iranian government;Iranian regime;mullahs' regime;clerical regime|1979-02-11/
[IQ]
baathist-iraq=Saddam Hussein's regime|v|Iraqi government;Saddam regime;Saddam's regime;Saddam's government;Iraqi regime;Baathist regime|1968-07-17/2003-04-09
iraq-government=Iraqi federal government|v|Iraqi government;Government of Iraq;Federal Government of Iraq|2004-06-28/
[LY]
gaddafi-regime=Gaddafi regime|v|Libyan government;Gaddafi government;Gaddafi's government;Qaddafi regime;Gadhafi regime;Gaddafi's regime|1969-09-01/2011-10-20
[MM]
nld-government=NLD government|v|Myanmar government;Myanmar's government;Government of Myanmar;Suu Kyi's government|2016-03-30/2021-02-01
thein-sein-government=Thein Sein government|v|Myanmar government;Myanmar's government;Government of Myanmar;Burmese government|2011-03-30/2016-03-30
myanmar-junta-government=Myanmar military government|v|Myanmar government;Myanmar's government;Government of Myanmar;Burmese government;junta government|2021-02-01/
[ET]
ethiopia-federal=Ethiopian federal government|v|Ethiopian government;Federal Government of Ethiopia;Abiy government|1991-05/
[SD]
bashir-government=Bashir government|v|Sudanese government;Bashir regime;Khartoum government|1989-06-30/2019-04-11
burhan-government=Sudan's army-led government|v|Sudanese government;army-aligned government;Port Sudan government|2021-10-25/
[CD]
mobutu-regime=Mobutu regime|v|Mobutu's regime;Zairian government|1965-11/1997-05
[RW]
habyarimana-regime=Habyarimana regime|v|Rwandan government;Hutu-led government|1973-07/1994-07
rpf-government=RPF-led government|v|Rwandan government;Government of Rwanda;Kagame's government|1994-07/
[KH]
democratic-kampuchea=Democratic Kampuchea government|v|Cambodian government;Pol Pot regime;Khmer Rouge regime;Khmer Rouge government|1975-04-17/1979-01-07|group:khmer-rouge
prk=People's Republic of Kampuchea|v|Cambodian government;Phnom Penh government;Heng Samrin government;Vietnamese-backed government;Hun Sen government;State of Cambodia|1979-01/1993
khmer-republic=Khmer Republic|v|Cambodian government;Lon Nol government;Lon Nol regime|1970-10/1975-04-17
[NI]
somoza-regime=Somoza regime|v|Nicaraguan government;Somoza government;Somoza dictatorship|1936/1979-07
sandinista-government=Sandinista government|v|Nicaraguan government;Sandinista regime|1979-07-19/1990-04
[CU]
batista-government=Batista government|v|Cuban government;Batista regime|1952/1959-01
[ZA]
apartheid-government=apartheid government|v|South African government;white-minority government;apartheid regime|1948/1994-05
[UG]
amin-regime=Amin regime|v|Ugandan government;Idi Amin's regime;Amin's regime|1971/1979
museveni-government=Museveni government|v|Ugandan government|1986-01/
[UA]
yanukovych-government=Yanukovych government|v|Ukrainian government;Yanukovych regime|2010-02/2014-02-22
kyiv-government=Government of Ukraine|v|Ukrainian government;Kiev regime;Kyiv regime|2014-02-22/
[VE]
maduro-government=Maduro government|v|Venezuelan government;Maduro regime;Maduro's government|2013-04/2026-01
chavez-government=Chávez government|v|Venezuelan government;Chavez government|1999-02/2013-03
[EG]
mubarak-government=Mubarak government|v|Egyptian government;Mubarak regime|1981-10/2011-02-11
morsi-government=Morsi government|v|Egyptian government|2012-06-30/2013-07-03
sisi-government=Sisi government|v|Egyptian government|2014-06/
[PK]
musharraf-government=Musharraf government|v|Pakistani government;Musharraf regime|1999-10/2008-08
[RS]
milosevic-government=Milošević government|v|Yugoslav government;Serbian government;Milosevic regime;Milosevic's regime|1989/2000-10
[CL]
pinochet-regime=Pinochet regime|v|Chilean government;Pinochet dictatorship;Chilean junta|1973-09-11/1990-03
[LK]
rajapaksa-government=Rajapaksa government|v|Sri Lankan government|2005-11/2015-01
[NE]
bazoum-government=Bazoum government|v|Nigerien government|2021-04/2023-07-26
[TN]
ben-ali-government=Ben Ali government|v|Tunisian government;Ben Ali regime|1987-11/2011-01
[BD]
hasina-government=Hasina government|v|Bangladeshi government;Awami League government|2009-01/2024-08-05
yunus-government=Bangladesh interim government|v|Bangladeshi government;interim government of Bangladesh|2024-08-08/2026-02
`;
