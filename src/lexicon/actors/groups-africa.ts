/** Armed non-state groups of Africa south of the Sahara. See format.ts for the line form. */
export const GROUPS_AFRICA = `
[SO]
al-shabaab=Al-Shabaab|t|al-Shabab;al Shabaab;al Shabab;Shabaab;Shabab;Harakat al-Shabaab al-Mujahideen;Harakat Shabaab al-Mujahidin;HSM;Mujahideen Youth Movement;Shebab;al-Shebab;Khawarij of Somalia|2006/|<islamic-courts-union
islamic-courts-union=Islamic Courts Union|r|ICU;Union of Islamic Courts;UIC;Council of Islamic Courts;Islamic courts|2000/2006-12
hizbul-islam=Hizbul Islam|r|Hizb al-Islam;Hisbul Islam|2009-01/2014
al-itihaad=Al-Itihaad al-Islamiya|r|AIAI;al-Ittihad al-Islami;Al-Itihaad al-Islamiyya|1984/2006
ars-somalia=Alliance for the Re-liberation of Somalia|r|ARS|2007-09/2009
is-somalia=Islamic State in Somalia|t|ISS;IS-Somalia;ISIS-Somalia;Islamic State Somalia;Abnaa ul-Calipha|2015-10/|islamic-state
aswj=Ahlu Sunna Waljama'a|m|Ahlu Sunna Waljamaa;Ahlu Sunna Wal Jamaa;ASWJ;Ahlu Sunna Wal Jama;Ahlu Sunnah Wal Jamaah|1991/
ras-kamboni=Raskamboni Brigade|m|Ras Kamboni Brigades;Raskamboni Movement;Ras Kamboni militia|2007/
somali-national-alliance=Somali National Alliance|r|SNA-Somalia;Aidid's militia;Aideed's militia|1992/2000
united-somali-congress=United Somali Congress|r|USC|1989/2000
somali-salvation-alliance=Somali Salvation Alliance|r|Ali Mahdi's militia|1993/2000
somali-patriotic-movement=Somali Patriotic Movement|r|SPM|1989/2000
ssdf=Somali Salvation Democratic Front|r|SSDF|1978/1998
somali-national-movement=Somali National Movement|r|SNM|1981/1991
rahanweyn-resistance-army=Rahanweyn Resistance Army|r|RRA|1995/2002
macawisley=Ma'awisley|m|Macawisley;Ma'awiisley;clan militia of Hirshabelle|2014/
somali-pirates=Somali pirates|g||2000/
puntland-maritime=Puntland Maritime Police Force|l|PMPF|2010/
ssc-khatumo=SSC-Khatumo|r|Khatumo;SSC;Khaatumo;SSC Khaatumo|2012/
arpct=Alliance for the Restoration of Peace and Counter-Terrorism|m|ARPCT|2006/2006
[ET]
tplf=Tigray People's Liberation Front|r|TPLF;Tigrayan People's Liberation Front;Woyane;Weyane;Tigray forces;Tigrayan forces;Tigray rebels|1975-02-18/
tigray-defense-forces=Tigray Defense Forces|r|TDF;Tigray Defence Forces|2020-11/|tplf
eprdf=Ethiopian People's Revolutionary Democratic Front|p|EPRDF|1988/2019-12
eprp=Ethiopian People's Revolutionary Party|r|EPRP|1972/
olf=Oromo Liberation Front|r|OLF|1973/
ola=Oromo Liberation Army|r|OLA;OLF-Shene;OLF Shene;Shene;Shane;OLA-Shene;OLF-Shane;Onegg Shene|2018/|<olf
fano=Fano|m|Fano militia;Amhara Fano;Fano militias;Fano fighters;Amhara militia|2015/
onlf=Ogaden National Liberation Front|r|ONLF|1984/
wslf=Western Somali Liberation Front|r|WSLF|1973/1989
gambela-liberation-front=Gambela Liberation Front|r|GLF;Gambella Liberation Front|2019/
gumuz-pdm=Gumuz People's Democratic Movement|r|GPDM;Gumuz militia;Gumuz People's Liberation Movement|2000/
benishangul-plm=Benishangul People's Liberation Movement|r|BPLM|1995/
ginbot-7=Ginbot 7|r|Patriotic Ginbot 7;PG7|2008/2019
ethiopian-tpdm=Tigray People's Democratic Movement|r|TPDM;Demhit|2001/2018
arduf=Afar Revolutionary Democratic Unity Front|r|ARDUF|1993/2018
islamic-front-oromia=Islamic Front for the Liberation of Oromia|r|IFLO|1985/
ethiopian-democratic-union=Ethiopian Democratic Union|r|EDU|1974/1991
amhara-special-forces=Amhara Special Forces|m|Amhara regional special forces|2007/2023
qeerroo=Qeerroo|y|Qerroo|1991/
[ER]
eplf=Eritrean People's Liberation Front|r|EPLF|1973/1994
elf=Eritrean Liberation Front|r|ELF|1960/
brigade-nhamedu=Brigade Nhamedu|r|Brigade N'Hamedu|2022/
rsado=Red Sea Afar Democratic Organization|r|RSADO|1999/
[DJ]
frud=Front for the Restoration of Unity and Democracy|r|FRUD|1991/
[SD]
rapid-support-forces=Rapid Support Forces|r|RSF;Hemedti's forces;Rapid Support Force;paramilitary Rapid Support Forces;Rapid Support militia;Hemeti's forces;Dagalo's forces;Quwat al-Daam al-Saria|2013/|<janjaweed
janjaweed=Janjaweed|m|Janjawid;Janjaweed militia;Janjaweed militias;Arab militias of Darfur|1987/
slm=Sudan Liberation Movement|r|SLM;SLM/A;SLA;Sudan Liberation Army;Sudan Liberation Movement/Army;Darfur Liberation Front|2003-02/
slm-aw=Sudan Liberation Movement - al-Nur|r|SLM-AW;SLA-AW;SLM/A-AW;SLM-Abdul Wahid;SLM-al-Nur|2006/|<slm
slm-mm=Sudan Liberation Movement - Minnawi|r|SLM-MM;SLA-MM;SLA-Minnawi;SLM-Minnawi|2006/|<slm
jem=Justice and Equality Movement|r|JEM|2000/
ljm=Liberation and Justice Movement|r|LJM|2010/
sudan-revolutionary-front=Sudan Revolutionary Front|r|SRF;Sudanese Revolutionary Front|2011-11/
joint-force-darfur=Joint Force of Armed Struggle Movements|r|JFASM;Darfur Joint Force;Joint Forces of Armed Struggle Movements;Darfur Joint Protection Force|2022/
splm-n=Sudan People's Liberation Movement-North|r|SPLM-N;SPLM/A-N;SPLA-N;SPLM-North;Sudan People's Liberation Movement–North|2011/|<spla
splm-n-hilu=SPLM-N al-Hilu|r|SPLM-N (al-Hilu);SPLM-N El Hilu;SPLM-N-Hilu|2017/|<splm-n
eastern-front-sudan=Eastern Front|r|Eastern Front of Sudan|2005/2006
beja-congress=Beja Congress|r||1957/
rashaida-free-lions=Rashaida Free Lions|r|Free Lions|1999/
anya-nya=Anyanya|r|Anya-Nya;Anya Nya|1963/1972
anya-nya-ii=Anyanya II|r|Anya-Nya II|1978/1989
ndaa-sudan=National Democratic Alliance of Sudan|r|NDA-Sudan|1989/2005
popular-defence-forces=Popular Defence Forces|m|Popular Defense Forces;PDF-Sudan|1989/2020
ffc=Forces for Freedom and Change|p|Forces of Freedom and Change;Declaration of Freedom and Change Forces|2019-01/
sudanese-professionals=Sudanese Professionals Association|p|SPA|2016/
resistance-committees=Resistance Committees|y|Sudanese resistance committees;Khartoum Resistance Committees|2013/
al-baraa-bin-malik=Al-Baraa ibn Malik Brigade|m|al-Baraa ibn Malik Battalion;Al-Bara' ibn Malik Battalion;Baraa Bin Malik Brigade|2019/
sudan-shield=Sudan Shield Forces|m|Sudan Shield;Keikal's forces;Dera al-Sudan|2022/
tasis=Sudan Founding Alliance|p|Tasis;Ta'sis;TASIS|2025-02/
[SS]
spla=Sudan People's Liberation Army|r|SPLA;SPLM/A;SPLM/SPLA;SPLM;Sudan People's Liberation Movement;Sudan People's Liberation Movement/Army|1983-05-16/
splm-io=Sudan People's Liberation Movement-in-Opposition|r|SPLM-IO;SPLA-IO;SPLM/A-IO;SPLM/A-in-Opposition;SPLM-in-Opposition;SPLA-in-Opposition;Machar's forces;SPLA in Opposition|2013-12/|<spla
national-salvation-front=National Salvation Front|r|NAS;National Salvation Front of South Sudan|2017-03/
white-army=White Army|m|Nuer White Army;Jiech Mabor;Lou Nuer White Army|1991/
ssda=South Sudan Democratic Movement|r|SSDM;SSDA;Cobra Faction;South Sudan Democratic Army;SSDM/A|2010/
ssla=South Sudan Liberation Army|r|SSLA;SSLM;South Sudan Liberation Movement|1999/2013
south-sudan-defence-forces=South Sudan Defence Forces|m|SSDF-South Sudan;South Sudan Defense Forces|1997/2006
ssim=South Sudan Independence Movement|r|SSIM;SSIA;SPLA-Nasir;SPLA-United|1991/1997
ssuf=South Sudan United Front|r|SSUF;Real SPLM|2017/
agwelek=Agwelek forces|m|Agwelek;Shilluk militia|2014/
kitgwang=Kitgwang faction|r|Kitgwang|2021/|<splm-io
ssoma=South Sudan Opposition Movements Alliance|r|SSOMA|2018/
arrow-boys=Arrow Boys|m|Zande Arrow Boys|2005/
murle-militia=Murle militia|m|Yau Yau rebels|1980/
[UG]
lra=Lord's Resistance Army|r|LRA;Lord's Resistance Movement;Kony's rebels;LRM|1987/
adf=Allied Democratic Forces|t|ADF;ADF-NALU;Allied Democratic Forces-NALU;Allied Democratic Force|1995/
nalu=National Army for the Liberation of Uganda|r|NALU|1988/2007
nra-uganda=National Resistance Army|r|NRA;National Resistance Movement;NRM|1981/1995
holy-spirit-movement=Holy Spirit Movement|r|Holy Spirit Mobile Forces;Lakwena's rebels|1986/1987
upda=Uganda People's Democratic Army|r|UPDA|1986/1988
upa-uganda=Uganda People's Army|r|UPA-Uganda|1987/1992
wnbf=West Nile Bank Front|r|WNBF|1994/1998
unrf=Uganda National Rescue Front|r|UNRF;UNRF II|1980/2002
unla=Uganda National Liberation Army|r|UNLA|1979/1986
karamojong-warriors=Karamojong warriors|m|Karimojong warriors;Karamojong rustlers|1970/
[KE]
mau-mau=Mau Mau|r|Kenya Land and Freedom Army;KLFA;Mau-Mau|1952/1960
mungiki=Mungiki|g||1985/
sabaot-land-defence=Sabaot Land Defence Force|m|SLDF|2005/2008
mombasa-republican-council=Mombasa Republican Council|p|MRC|1999/
pokot-militia=Pokot militia|m|Pokot raiders;Pokot bandits|1990/
nfdlm=Northern Frontier District Liberation Movement|r|NFDLM|1963/1967
[RW]
rpf=Rwandan Patriotic Front|r|RPF;FPR;Rwandan Patriotic Army;RPA;Rwandese Patriotic Front;Front Patriotique Rwandais|1987/
interahamwe=Interahamwe|m||1990/2000
fdlr=Democratic Forces for the Liberation of Rwanda|r|FDLR;Forces démocratiques de libération du Rwanda;FDLR-FOCA;Forces Democratiques de Liberation du Rwanda|2000-09/|<alir
alir=Army for the Liberation of Rwanda|r|ALIR;AliR|1997/2001|<interahamwe
ex-far=ex-FAR|r|former Rwandan Armed Forces;Ex-FAR/Interahamwe|1994/2000
cnrd=National Council for Renewal and Democracy|r|CNRD;FLN-Rwanda;National Liberation Forces of Rwanda|2016/|<fdlr
rud-urunana=RUD-Urunana|r|RUD|2006/|<fdlr
parmehutu=Parmehutu|p|MDR-Parmehutu|1957/1973
inyenzi=Inyenzi|r|Union Nationale Rwandaise;UNAR|1961/1967
impuzamugambi=Impuzamugambi|m||1992/1994
[BI]
cndd-fdd=National Council for the Defense of Democracy-Forces for the Defense of Democracy|r|CNDD-FDD;FDD;Forces for the Defense of Democracy;Forces for the Defence of Democracy|1998/|<cndd
cndd=National Council for the Defense of Democracy|r|CNDD|1994/
fnl-burundi=National Forces of Liberation|r|FNL;Palipehutu-FNL;Palipehutu;Forces for National Liberation;National Liberation Forces|1985/
red-tabara=RED-Tabara|r|RED Tabara;Resistance for the Rule of Law in Burundi|2011/
forebu=FOREBU|r|Republican Forces of Burundi;FPB;Popular Forces of Burundi|2015/
imbonerakure=Imbonerakure|m||2010/|cndd-fdd
[CD]
m23=March 23 Movement|r|M23;M-23;M23 rebels;AFC/M23;M23/AFC;Mouvement du 23 mars;March 23 rebels;~M23|2012-04/|<cndp
afc=Congo River Alliance|r|AFC;Alliance Fleuve Congo;Congo River Alliance rebel coalition|2023-12-15/
cndp=National Congress for the Defence of the People|r|CNDP;Nkunda's rebels;National Congress for the Defense of the People|2006-07/2009
rcd=Rally for Congolese Democracy|r|RCD;RCD-Goma;Congolese Rally for Democracy|1998-08/2003
rcd-k-ml=Rally for Congolese Democracy-Liberation Movement|r|RCD-ML;RCD-K-ML;RCD-Kisangani|1999/2003|<rcd
mlc=Movement for the Liberation of Congo|r|MLC;Movement for the Liberation of the Congo;Bemba's rebels|1998-11/
afdl=Alliance of Democratic Forces for the Liberation of Congo|r|AFDL;Alliance of Democratic Forces for the Liberation of Congo-Zaire;ADFL;Kabila's rebels|1996-10/1997-05
codeco=Cooperative for the Development of the Congo|m|CODECO;Codeco;CODECO militia;URDPC|1999/
mai-mai=Mai-Mai|m|Mayi-Mayi;Mai Mai;Mayi Mayi;Mai-Mai militia;Mai-Mai militias|1964/
wazalendo=Wazalendo|m|Wazalendo militia;Wazalendo fighters;VDP;Volunteers for the Defence of the Homeland|2022/
nyatura=Nyatura|m|CMC-FDP;Nyatura CMC;Collective of Movements for Change|2010/
apcls=Alliance of Patriots for a Free and Sovereign Congo|m|APCLS|2006/
ndc-r=Nduma Defense of Congo-Renovated|m|NDC-R;NDC-Rénové;Nduma Defence of Congo;NDC;Guidon's militia|2008/
raia-mutomboki=Raia Mutomboki|m|Raïa Mutomboki|2005/
mai-mai-yakutumba=Mai-Mai Yakutumba|m|Mai Mai Yakutumba;CNPSC;National Coalition of the People for the Sovereignty of Congo;Yakutumba|2007/
mai-mai-mazembe=Mai-Mai Mazembe|m|Mai Mai Mazembe;UPDI|2015/
mai-mai-kata-katanga=Mai-Mai Kata Katanga|m|Bakata Katanga;Kata Katanga;Gedeon's militia|2011/
mai-mai-sheka=Mai-Mai Sheka|m|Mai Mai Sheka|2009/|ndc-r
pareco=Alliance of Resistant Congolese Patriots|m|PARECO;Coalition of Congolese Patriotic Resistance|2007/
twirwaneho=Twirwaneho|m|Banyamulenge militia;MRDP-Twirwaneho|2017/
gumino=Ngumino|m|Gumino|2011/
frpi=Front for Patriotic Resistance of Ituri|m|FRPI;Patriotic Resistance Front of Ituri;Front for Patriotic Resistance in Ituri|2002/
fni-ituri=Nationalist and Integrationist Front|m|FNI|2003/2007
upc-ituri=Union of Congolese Patriots|m|UPC-Congo;Union des Patriotes Congolais|2001/
zaire-fpac=Zaïre militia|m|FPAC-Zaïre;Zaire-FPAC;Zaïre-FPAC;FPAC|2020/
crp-ituri=Convention for the Popular Revolution|r|CRP;Lubanga's CRP|2025-01/
kamwina-nsapu=Kamwina Nsapu|m|Kamuina Nsapu;Kamwina Nsapu militia;Kamuina Nsapu militia|2016-08/2019
mobondo=Mobondo militia|m|Mobondo;Mobondo militiamen|2022/
bundu-dia-kongo=Bundu dia Kongo|p|BDK;Bundu dia Mayala|1969/
simba=Simba rebels|r|Simba;Simbas;Armée Populaire de Libération|1963/1965
flnc=Front for the National Liberation of the Congo|r|FLNC;Congolese National Liberation Front;Katangan gendarmes;Katangese gendarmes|1968/1984
iscap=Islamic State Central Africa Province|t|ISCAP;IS-CAP;Islamic State's Central Africa Province;Islamic State Central African Province|2018/|islamic-state
kuluna=Kuluna|g|Kuluna gangs|2000/
prp-congo=People's Revolutionary Party|r|PRP|1967/1988
[CG]
ninja-militia=Ninja militia|m|Ninjas;Ninja rebels;Pastor Ntumi's militia|1992/2017
cobra-militia=Cobra militia|m|Cobras|1993/1999
cocoye=Cocoye militia|m|Cocoyes;Zulu militia|1993/1999
[CF]
seleka=Séléka|r|Seleka;ex-Seleka;ex-Séléka;Seleka rebels;Séléka coalition|2012-12/2014
anti-balaka=Anti-balaka|m|anti-Balaka;Antibalaka;Anti-Balaka militia|2013/
cpc-car=Coalition of Patriots for Change|r|CPC;Coalition des Patriotes pour le Changement|2020-12-15/
fprc=Popular Front for the Rebirth of Central African Republic|r|FPRC;Popular Front for the Renaissance of Central Africa|2014-07/|<seleka
upc-car=Union for Peace in the Central African Republic|r|UPC;Union for Peace in Central Africa;Unity for Peace in Central Africa;Ali Darassa's rebels|2014-09/|<seleka
mpc-car=Central African Patriotic Movement|r|MPC;Patriotic Movement for Central Africa|2015/|<seleka
3r=Return, Reclamation and Rehabilitation|r|3R;3R rebels;Retour, Réclamation et Réhabilitation|2015/
ufdr=Union of Democratic Forces for Unity|r|UFDR;Union of Democratic Forces for Unity and Assembly|2006/2012
cpjp=Convention of Patriots for Justice and Peace|r|CPJP|2008/2012
aprd=People's Army for the Restoration of Democracy|r|APRD|2006/2012
rpf-car=Rassemblement Patriotique pour le Renouveau de la Centrafrique|r|RPRC|2014/
aakg=Azande Ani Kpi Gbe|m|AAKG;Azande Ani Kpi Gbè|2023/
[TD]
fact=Front for Change and Concord in Chad|r|FACT;Front pour l'Alternance et la Concorde au Tchad|2016-04/
ufr-chad=Union of Resistance Forces|r|UFR;Union of Forces of Resistance|2009/
ufdd=Union of Forces for Democracy and Development|r|UFDD|2006/2010
fuc-chad=United Front for Democratic Change|r|FUC;FUCD;United Front for Change|2005/2007
frolinat=National Liberation Front of Chad|r|FROLINAT;Frolinat;Chad National Liberation Front|1966/1993
fan-chad=Armed Forces of the North|r|FAN;Forces Armées du Nord;Habre's forces|1976/1983
gunt=Transitional Government of National Unity|r|GUNT|1979/1986
mps=Patriotic Salvation Movement|p|MPS|1990/
mdjt=Movement for Democracy and Justice in Chad|r|MDJT|1998/2010
ccmsr=Military Command Council for the Salvation of the Republic|r|CCMSR|2016/
codos=Codos rebels|r|Codos|1983/1986
rfc-chad=Rally of Forces for Change|r|RFC;RDL|2005/2010
[NG]
boko-haram=Boko Haram|t|Boko-Haram;Jama'atu Ahlis Sunna Lidda'awati wal-Jihad;JAS;Jamaat Ahl al-Sunna lil-Dawah wal-Jihad;Jama'atu Ahlis-Sunna Lidda'Awati Wal-Jihad;Nigerian Taliban;JASDJ;Jama'atu Ahl as-Sunnah li-Da'awati wal-Jihad|2002/
iswap=Islamic State West Africa Province|t|ISWAP;Islamic State in West Africa;Islamic State West African Province;IS-WA;ISWA;Islamic State's West Africa Province;Islamic State in West Africa Province|2015-03/|<boko-haram
ansaru=Ansaru|t|Jama'atu Ansarul Muslimina fi Biladis Sudan;Vanguards for the Protection of Muslims in Black Africa;JAMBS|2012-01/|<boko-haram
lakurawa=Lakurawa|t|Lukarawas;Lakurawa terrorists|2017/
mahmuda=Mahmuda group|t|Mahmuda;Mahmuda terrorists|2020/
mend=Movement for the Emancipation of the Niger Delta|r|MEND|2006-01/
niger-delta-avengers=Niger Delta Avengers|r|NDA;Avengers|2016-02/
ndpvf=Niger Delta People's Volunteer Force|r|NDPVF;Dokubo-Asari's militia|2003/
niger-delta-vigilante=Niger Delta Vigilante|m|NDV|2003/
ndvf-boro=Niger Delta Volunteer Force|r||1966/1966
ipob=Indigenous People of Biafra|r|IPOB;Indigenous Peoples of Biafra|2012/
esn=Eastern Security Network|m|ESN|2020-12/|ipob
massob=Movement for the Actualization of the Sovereign State of Biafra|p|MASSOB|1999/
civilian-jtf=Civilian Joint Task Force|m|CJTF;Civilian JTF;Yan Gora|2013/
yan-sakai=Yan Sakai|m|Yansakai;'Yan Sakai|2013/
oodua-peoples-congress=Oodua People's Congress|m|OPC;O'odua People's Congress|1994/
amotekun=Amotekun|m|Western Nigeria Security Network;Amotekun Corps|2020-01/
arewa-bandits=Nigerian bandits|g|Zamfara bandits;northwest bandits|2011/
bakassi-boys=Bakassi Boys|m||1998/
maitatsine=Maitatsine|r|Yan Tatsine|1970/1985
ombatse=Ombatse|m||2011/
black-axe=Black Axe|g|Black Axe confraternity|1977/
imn=Islamic Movement in Nigeria|p|IMN;Islamic Movement of Nigeria;Shi'ite movement of Nigeria|1980/
odua-nation=Yoruba Nation agitators|p|Oduduwa Nation;Yoruba Nation|2020/
unknown-gunmen-se=Unknown Gunmen|u|UGM|2020/
ebubeagu=Ebubeagu|m|Ebube Agu|2021/
[CM]
ambazonia=Ambazonia Defence Forces|r|ADF-Ambazonia;Amba Boys;Ambazonia Defense Forces;Ambazonian separatists;Ambazonian fighters;Ambazonia separatists;Anglophone separatists|2017/
soccadef=Southern Cameroons Defence Forces|r|SOCADEF|2017/
ambazonia-gov=Ambazonia Governing Council|p|AGovC;Ambazonia Governing Council;Interim Government of Ambazonia;Ambazonia|2013/
red-dragon-amba=Red Dragons of Lebialem|r|Red Dragon|2018/
scnc=Southern Cameroons National Council|p|SCNC|1995/
upc-cameroon=Union of the Peoples of Cameroon|r|UPC-Cameroon;Union des Populations du Cameroun;Maquis|1948/1971
bakassi-freedom=Bakassi Freedom Fighters|r|BFF|2007/
[ML]
jnim=Jama'at Nusrat al-Islam wal-Muslimin|t|JNIM;Jamaat Nusrat al-Islam wal Muslimeen;Jamaat Nusrat al-Islam wal-Muslimin;Group for the Support of Islam and Muslims;Group to Support Islam and Muslims;GSIM;Support Group for Islam and Muslims;Jama'a Nusrat ul-Islam wa al-Muslimin;Nusrat al-Islam|2017-03-02/|al-qaeda
isgs=Islamic State in the Greater Sahara|t|ISGS;EIGS;Islamic State Sahel Province;IS Sahel;ISSP;Islamic State in the Sahel;Islamic State Sahel;ISIS-Sahel;IS-Sahel|2015-05/|islamic-state
ansar-dine=Ansar Dine|t|Ansar al-Dine;Ansar Eddine;Ansar ad-Din;Ansareddine;Defenders of Faith|2011-12/2017-03|jnim
macina-liberation-front=Macina Liberation Front|t|Katiba Macina;MLF;FLM;Macina Battalion;Katibat Macina;Force de libération du Macina|2015-01/|jnim
mujao=Movement for Oneness and Jihad in West Africa|t|MUJAO;MUJWA;MOJWA;Movement for Unity and Jihad in West Africa|2011-10/2013-08|<aqim
al-mourabitoun-sahel=Al-Mourabitoun|t|Al-Murabitoun;El Mourabitoun;The Sentinels|2013-08/2017-03|jnim
signed-in-blood=Signed-in-Blood Battalion|t|Those Who Sign with Blood;Signatories in Blood;Masked Men Brigade;al-Mulathameen Brigade;Khaled Abu al-Abbas Brigade|2012-12/2013-08|<aqim
mnla=National Movement for the Liberation of Azawad|r|MNLA;Azawad National Liberation Movement;Mouvement National de Libération de l'Azawad|2011-10/2024-11
cma=Coordination of Azawad Movements|r|CMA;Coordination des Mouvements de l'Azawad|2014/2024-11
fla-azawad=Azawad Liberation Front|r|FLA;Front de libération de l'Azawad;Azawad rebels|2024-11-30/|<cma
csp-azawad=Permanent Strategic Framework|r|CSP;CSP-PSD;CSP-DPA;Strategic Framework for the Defense of the People of Azawad|2021/2024-11
hcua=High Council for the Unity of Azawad|r|HCUA;High Council for Unity of Azawad|2013-05/2024-11
maa-azawad=Arab Movement of Azawad|r|MAA|2012/
gatia=GATIA|m|Imghad Tuareg Self-Defense Group and Allies;Imghad Tuareg Self-Defence Group and Allies;Groupe d'autodéfense touareg Imghad et alliés|2014-08/
platform-mali=Platform of Algiers|m|Plateforme;Platform coalition|2014-06/
msa=Movement for the Salvation of Azawad|m|MSA|2016/
dan-na-ambassagou=Dan Na Ambassagou|m|Dana Ambassagou;Dan Nan Ambassagou;Dogon hunters;Dogon militia|2016-12/
dozo=Dozo|m|Dozos;Dozo hunters;Donso;Donso hunters|1990/
ganda-koy=Ganda Koy|m|Ganda Koi|1994/
ganda-izo=Ganda Izo|m|Ganda Iso|2008/
atnm=Northern Mali Tuareg Alliance for Change|r|ATNMC;ADC;May 23 Democratic Alliance for Change|2006/2009
mpla-azawad=Popular Movement for the Liberation of Azawad|r|MPA;People's Movement of Azawad|1988/1996
fiaa=Arab Islamic Front of Azawad|r|FIAA|1991/1996
fpa-azawad=Front for the Liberation of Azawad of Niger and Mali|r|FPLA;Popular Liberation Front of Azawad|1991/1996
tuareg-rebels=Tuareg rebels|r|Touareg rebels;Tuareg insurgents;Tuareg separatists|1962/
[BF]
vdp=Volunteers for the Defense of the Homeland|m|VDP;Volunteers for the Defence of the Homeland;VDPs;Volontaires pour la Défense de la Patrie|2020-01/
ansarul-islam=Ansarul Islam|t|Ansaroul Islam;Ansar ul Islam;Ansar-ul-Islam|2016-12/
koglweogo=Koglweogo|m|Koglweogos;Kogleweogo|2014/
[NE]
mnj=Niger Movement for Justice|r|MNJ;Nigerien Movement for Justice;Movement of Nigeriens for Justice|2007/2009
flaa=Aïr and Azawak Liberation Front|r|FLAA;Front for the Liberation of Aïr and Azaouak|1991/1997
fpl-niger=Patriotic Liberation Front|r|FPL;Front Patriotique de Libération|2023-08/
crr-niger=Council of Resistance for the Republic|r|CRR|2023-08/
[MR]
flam=African Liberation Forces of Mauritania|r|FLAM|1983/
[SN]
mfdc=Movement of Democratic Forces of Casamance|r|MFDC;Movement of Democratic Forces in the Casamance;Casamance rebels;Casamance separatists|1982/
[GW]
paigc=African Party for the Independence of Guinea and Cape Verde|r|PAIGC;African Party for the Independence of Guinea-Bissau and Cape Verde|1956/
[GN]
rfdg=Rally of Democratic Forces of Guinea|r|RFDG|2000/2001
[SL]
ruf=Revolutionary United Front|r|RUF;Revolutionary United Front of Sierra Leone|1991-03/2002
afrc-sl=Armed Forces Revolutionary Council|r|AFRC;Sobels|1997-05-25/2002
cdf-sl=Civil Defence Forces|m|CDF;Civil Defense Forces of Sierra Leone|1996/2002
kamajors=Kamajors|m|Kamajor;Kamajoh;Kamajor militia|1991/2002|cdf-sl
west-side-boys=West Side Boys|g|West Side Niggaz;West Side Junglers|1998/2000|<afrc-sl
[LR]
npfl=National Patriotic Front of Liberia|r|NPFL;Taylor's rebels|1989-12/1997
inpfl=Independent National Patriotic Front of Liberia|r|INPFL|1990/1992|<npfl
ulimo=United Liberation Movement of Liberia for Democracy|r|ULIMO|1991/1996
ulimo-j=ULIMO-J|r|ULIMO-Johnson|1994/1996|<ulimo
ulimo-k=ULIMO-K|r|ULIMO-Kromah|1994/1996|<ulimo
lurd=Liberians United for Reconciliation and Democracy|r|LURD|1999/2003
model=Movement for Democracy in Liberia|r|MODEL|2003-03/2003-08|<lurd
liberia-peace-council=Liberia Peace Council|r|LPC|1993/1996
lofa-defense-force=Lofa Defense Force|m|LDF-Liberia|1993/1996
[CI]
forces-nouvelles=Forces Nouvelles|r|New Forces;Forces Nouvelles de Côte d'Ivoire;FN;FAFN;New Forces rebels|2002-12/2011
mpci=Patriotic Movement of Côte d'Ivoire|r|MPCI;Patriotic Movement of Ivory Coast|2002-09/2002-12
mpigo=Ivorian Popular Movement of the Great West|r|MPIGO;Ivorian Popular Movement for the Great West|2002-11/2003
mjp=Movement for Justice and Peace|r|MJP|2002-11/2003
frci=Republican Forces of Ivory Coast|a|FRCI;Republican Forces of Côte d'Ivoire;Ouattara's forces;pro-Ouattara forces|2011-03/
young-patriots=Young Patriots|m|Jeunes Patriotes;Congress of Young Patriots|2001/2011
invisible-commandos=Invisible Commandos|m|Commando Invisible;Invisible Commando|2011/2011
[GH]
western-togoland=Western Togoland Restoration Front|r|WTRF;Western Togoland separatists;Homeland Study Group Foundation|2017/
[TG]
togolese-resistance=Front pour la Libération du Togo|r||1986/1994
[AO]
unita=National Union for the Total Independence of Angola|r|UNITA;União Nacional para a Independência Total de Angola;Unita rebels|1966-03-13/
mpla=People's Movement for the Liberation of Angola|r|MPLA;Popular Movement for the Liberation of Angola;MPLA-PT|1956-12-10/
fapla=People's Armed Forces for the Liberation of Angola|a|FAPLA|1974/1991|mpla
fnla=National Front for the Liberation of Angola|r|FNLA;National Liberation Front of Angola|1961/
flec=Front for the Liberation of the Enclave of Cabinda|r|FLEC;FLEC-FAC;FLEC-PM;FLEC-R;Cabinda separatists;FLEC-Renovada|1963/
upa-angola=Union of the Peoples of Angola|r|UPA|1954/1962
[MZ]
frelimo=FRELIMO|r|Frelimo;Mozambique Liberation Front;Liberation Front of Mozambique;Front for the Liberation of Mozambique|1962-06-25/
renamo=RENAMO|r|Renamo;Mozambican National Resistance;MNR;Mozambique National Resistance;Resistência Nacional Moçambicana|1976/
renamo-junta=Renamo Military Junta|r|Junta Militar da Renamo|2019/2021|<renamo
ansar-al-sunna-mozambique=Ansar al-Sunna in Mozambique|t|Ahlu Sunnah wal Jamaah of Mozambique;al-Shabaab in Mozambique;Al-Shabab of Mozambique;Ansar al-Sunna Mozambique;Cabo Delgado insurgents;ASWJ-Mozambique;Mozambican insurgents;Mashababos;Ansar al-Sunnah Mozambique|2017-10-05/
is-mozambique=Islamic State Mozambique|t|ISIS-Mozambique;IS-Mozambique;ISM;Islamic State in Mozambique;ISIS Mozambique|2022-05/|islamic-state
naparama=Naparama|m|Naparamas|1980/
[ZA]
anc=African National Congress|p|ANC;A.N.C.|1912-01-08/
mk=uMkhonto we Sizwe|r|Umkhonto we Sizwe;MK;Spear of the Nation;Umkhonto weSizwe|1961-12-16/1993|anc
pac=Pan Africanist Congress|p|PAC;Pan-Africanist Congress;Pan Africanist Congress of Azania|1959-04/
apla=Azanian People's Liberation Army|r|APLA;Poqo|1961/1994|pac
inkatha=Inkatha Freedom Party|p|Inkatha;IFP;Inkatha supporters|1975/
awb=Afrikaner Weerstandsbeweging|m|AWB;Afrikaner Resistance Movement|1973/
pagad=People Against Gangsterism and Drugs|m|PAGAD;Pagad|1996/
operation-dudula=Operation Dudula|y|Dudula|2021/
[NA]
swapo=South West Africa People's Organization|r|SWAPO;Swapo;South West Africa People's Organisation|1960-04-19/
plan-namibia=People's Liberation Army of Namibia|r|PLAN|1962/1990|swapo
swatf=South West African Territorial Force|a|SWATF|1980/1989
koevoet=Koevoet|l||1979/1989
caprivi-liberation-army=Caprivi Liberation Army|r|CLA|1994/1999
dta-namibia=Democratic Turnhalle Alliance|p|DTA|1977/
[ZW]
zanu=Zimbabwe African National Union|r|ZANU;ZANU-PF;Zanu-PF;ZANU PF;Zanu PF|1963-08/
zanla=Zimbabwe African National Liberation Army|r|ZANLA|1965/1980|zanu
zapu=Zimbabwe African People's Union|r|ZAPU;PF-ZAPU|1961/
zipra=Zimbabwe People's Revolutionary Army|r|ZIPRA|1965/1980|zapu
fifth-brigade=Fifth Brigade|a|5 Brigade;Gukurahundi|1981/1988
zimbabwe-war-veterans=Zimbabwe war veterans|m|War veterans;Green Bombers;National Youth Service|1997/
patriotic-front-zw=Patriotic Front|r|Patriotic Front guerrillas|1976/1980
selous-scouts=Selous Scouts|a||1973/1980
mdc-zimbabwe=Movement for Democratic Change|p|MDC;MDC-T;Citizens Coalition for Change|1999-09/
[LS]
lesotho-liberation-army=Lesotho Liberation Army|r|LLA|1979/1990
[MG]
mdrm=Democratic Movement for Malagasy Rejuvenation|r|MDRM|1946/1947
dahalo=Dahalo|g|Malagasy cattle rustlers;dahalo bandits|1970/
[KM]
anjouan-separatists=Anjouan separatists|r|Mohamed Bacar's forces|1997/2008
[-]
wagner-group=Wagner Group|m|Wagner;PMC Wagner;Wagner PMC;Wagner mercenaries;Wagner private military company;ChVK Wagner;Wagner fighters;Wagner forces;Russian mercenaries of Wagner;Prigozhin's forces|2014/2024
africa-corps=Africa Corps|m|Russia's Africa Corps;Russian Africa Corps;Afrika Korps of Russia|2023-11/|<wagner-group
executive-outcomes=Executive Outcomes|m|EO|1989/1998
sandline=Sandline International|m|Sandline|1996/2004
fulani-militia=Fulani militia|m|Fulani militias;Fulani herdsmen;Fulani herders;Fulani gunmen;Fulani ethnic militia;Fulani extremists;Peul militia;armed Fulani|1990/
sadat=SADAT|m|Sadat International Defense Consultancy|2012/
`;
