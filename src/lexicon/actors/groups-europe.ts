/** Armed non-state groups of Europe and the Caucasus. See format.ts for the line form. */
export const GROUPS_EUROPE = `
[UA]
donbas-separatists=Donbas separatists|r|pro-Russian separatists;pro-Russian rebels;Russian-backed separatists;Russia-backed separatists;Donbass rebels;pro-Russia separatists;United Armed Forces of Novorossiya;Novorossiya;Russian-backed rebels;pro-Russian militants;Donbass militia;Donbas militants|2014-04/2022-09-30
vostok-battalion=Vostok Battalion|m|Vostok Brigade|2014-05/|donbas-separatists
sparta-battalion=Sparta Battalion|m|Sparta|2014/|donbas-separatists
somalia-battalion=Somalia Battalion|m|Somali Battalion|2014/|donbas-separatists
prizrak-brigade=Prizrak Brigade|m|Ghost Brigade;Prizrak|2014/|donbas-separatists
azov=Azov Brigade|a|Azov;Azov Regiment;Azov Battalion;Azov movement;Azov Special Operations Detachment;Azov fighters|2014-05/
aidar=Aidar Battalion|m|Aidar;24th Assault Battalion|2014/
right-sector=Right Sector|m|Pravy Sektor;Pravyi Sektor;Right Sektor;Ukrainian Volunteer Corps|2013-11/
dnipro-battalion=Dnipro Battalion|m|Dnipro-1;Dnepr-1|2014/
donbas-battalion=Donbas Battalion|m|Donbass Battalion|2014/
svoboda=Svoboda|p||1991/
oun=Organization of Ukrainian Nationalists|r|OUN;OUN-B;Banderites;Organisation of Ukrainian Nationalists|1929/
upa=Ukrainian Insurgent Army|r|UPA-Ukraine;Ukrayinska Povstanska Armiya|1942-10-14/1956
international-legion-ua=International Legion|a|International Legion for the Defence of Ukraine;Ukrainian Foreign Legion;International Legion of Territorial Defense|2022-02-27/
tatar-battalion=Noman Çelebicihan Battalion|m|Noman Celebicihan Battalion|2016/
atesh=Atesh|r|Atesh partisans|2022-09/
yellow-ribbon=Yellow Ribbon|p|Zhovta Strichka|2022/
sheikh-mansur-battalion=Sheikh Mansur Battalion|m|Sheikh Mansour Battalion|2014/
dudayev-battalion=Dzhokhar Dudayev Battalion|m||2014/
kalinouski-regiment=Kastuś Kalinoŭski Regiment|m|Kalinouski Regiment;Kastus Kalinouski Regiment;Belarusian Volunteer regiment|2022-03/
georgian-legion=Georgian Legion|m|Georgian National Legion|2014/
berkut=Berkut|l|Berkut riot police;Golden Eagle|1992/2014-02-25
titushky=Titushky|m|Titushki|2013/2014
euromaidan=Euromaidan|y|Maidan protesters;EuroMaidan|2013-11/2014-02
[RU]
freedom-of-russia-legion=Freedom of Russia Legion|r|Free Russia Legion;Liberty of Russia Legion;FRL;Legion Freedom of Russia|2022-03/
russian-volunteer-corps=Russian Volunteer Corps|r|RVK;RDK|2022-08/
siberian-battalion=Siberian Battalion|r|Sibir Battalion|2023/
national-republican-army-ru=National Republican Army|r|NRA-Russia|2022/
caucasus-emirate=Caucasus Emirate|t|Imarat Kavkaz;Imirat Kavkaz;Emirate of the Caucasus;Kavkaz Emirate|2007-10-31/2017
vilayat-kavkaz=Islamic State - Caucasus Province|t|Vilayat Kavkaz;IS Caucasus Province;Wilayat al-Qawqaz|2015-06/|islamic-state
chechen-rebels=Chechen rebels|r|Chechen separatists;Chechen fighters;Chechen insurgents;Chechen guerrillas;Chechen militants;Chechen resistance|1991/2017
kadyrovtsy=Kadyrovtsy|m|Kadyrovites;Kadyrov's forces;Kadyrov's fighters;Chechen security forces;Akhmat forces;Akhmat special forces;Akhmat Battalion;Akhmat|2000/
riyad-us-saliheen=Riyad-us Saliheen Brigade|t|Riyadus-Salikhin;Riyad us-Saliheyn Martyrs' Brigade;Riyadus Salihin|1999/2013
special-purpose-islamic-regiment=Special Purpose Islamic Regiment|t|SPIR|1996/2003
iipb=Islamic International Peacekeeping Brigade|t|IIPB|1998/2002
shariat-jamaat=Shariat Jamaat|t|Vilayat Dagestan;Dagestan Jamaat|1999/2017
redut=Redut|m|PMC Redut;Redut PMC|2008/
rusich=Rusich Group|m|Rusich;DShRG Rusich;Sabotage Assault Reconnaissance Group Rusich|2014/
cossacks-don=Don Cossacks|m|Cossack militia;Great Don Army|1990/
russian-imperial-movement=Russian Imperial Movement|t|RIM|2002/
espanola=Española|m|Espanola PMC|2022/2025
storm-z=Storm-Z|a|Storm Z;Storm-V|2023/
united-russia=United Russia|p||2001-12/
night-wolves=Night Wolves|m||1989/
forest-brothers@LT=Forest Brothers|r|Lithuanian partisans;Baltic partisans;Estonian partisans;Latvian partisans|1944/1956
[BY]
belarusian-partisans=Belarusian Hajun project|h|Belarusian Hajun;Belaruski Hajun|2022/2025
bypol=BYPOL|p|ByPol|2020/
[GE]
zviadists=Zviadists|r|Zviadist rebels;Gamsakhurdia's supporters|1991/1994
mkhedrioni=Mkhedrioni|m|Horsemen|1989/1995
white-legion-ge=White Legion|m|Forest Brothers of Georgia|1996/2008
south-ossetian-separatists=South Ossetian separatists|r|South Ossetian forces;South Ossetian militia;Ossetian separatists|1990/
abkhaz-separatists=Abkhaz separatists|r|Abkhazian forces;Abkhaz fighters;Abkhaz militia;Abkhazian separatists|1992/
cmpc=Confederation of Mountain Peoples of the Caucasus|m|KGNK;Confederation of the Mountain Peoples of the Caucasus|1989/2000
georgian-dream=Georgian Dream|p||2012-04/
[AZ]
artsakh-defence-army=Artsakh Defence Army|a|Nagorno-Karabakh Defense Army;Karabakh army;Karabakh forces;Artsakh Defense Army;Nagorno Karabakh Defense Army;Armenian armed formations in Karabakh|1992-05/2023-09|state:artsakh
karabakh-armenians=ethnic Armenian separatists|r|Karabakh Armenian separatists;Armenian separatists;Karabakh separatists|1988/2023-09
azeri-popular-front=Azerbaijani Popular Front|p|Popular Front of Azerbaijan|1989/
husseynun=Huseynyun|m|Huseyniyun|2015/
[AM]
dashnak=Armenian Revolutionary Federation|p|Dashnaktsutyun;Dashnaks;ARF|1890/
[MD]
transnistrian-forces=Transnistrian Republican Guard|a|Dniester Guard|1991/|state:transnistria
[RS]
uck-presevo=Liberation Army of Preševo, Medveđa and Bujanovac|r|UCPMB;UÇPMB;Liberation Army of Presevo, Medvedja and Bujanovac|1999/2001
arkans-tigers=Arkan's Tigers|m|Serb Volunteer Guard;Serbian Volunteer Guard;Arkan's men|1990/1996
white-eagles=White Eagles|m|Beli Orlovi;Šešelj's men;Chetnik volunteers|1991/1995
scorpions-rs=Scorpions|m|Škorpioni;Skorpioni|1991/1999
red-berets-rs=Red Berets|a|Special Operations Unit of Serbia;JSO|1991/2003
chetniks=Chetniks|m|Chetnik;Yugoslav Army in the Homeland;Četnici|1941/1946
yugoslav-partisans=Yugoslav Partisans|r|Partisans of Tito|1941/1945
jna=Yugoslav People's Army|a|JNA;Yugoslav National Army;Federal Yugoslav army;Yugoslav federal army|1945/1992-05
zemun-clan=Zemun clan|g||1992/2003
[XK]
kla=Kosovo Liberation Army|r|KLA;UCK;UÇK;Ushtria Çlirimtare e Kosovës;Kosovo Albanian rebels;ethnic Albanian rebels;ethnic Albanian guerrillas|1993/1999-09
kosovo-protection-corps=Kosovo Protection Corps|m|KPC-Kosovo;TMK|1999-09/2009-06
ana-albanian=Albanian National Army|r|AKSh;AKSH|2001/2008
civilna-zastita=Civilna Zaštita|m|Civilna Zastita;Northern Brigade;Severna brigada|2022/
serb-list=Serb List|p|Srpska Lista|2013/
ldk=Democratic League of Kosovo|p|LDK|1989/
bridgewatchers=Bridge Watchers|m|Bridgewatchers|1999/2003
[MK]
nla-macedonia=National Liberation Army of Macedonia|r|NLA;UCK-Macedonia;ethnic Albanian National Liberation Army|2001-01/2001-09
vmro=VMRO-DPMNE|p|VMRO;IMRO;Internal Macedonian Revolutionary Organization|1893/
[BA]
vrs=Army of Republika Srpska|a|VRS;Bosnian Serb army;Bosnian Serb forces;Bosnian Serb Army;BSA;Army of the Republika Srpska|1992-05/2006|state:republika-srpska
hvo=Croatian Defence Council|m|HVO;Croatian Defense Council;Bosnian Croat forces;Bosnian Croat army|1992-04/1995
arbih=Army of the Republic of Bosnia and Herzegovina|a|ARBiH;ABiH;Bosnian government army;Muslim-led Bosnian army;Bosnian government forces;Armija BiH|1992-04/2005
bosnian-mujahideen=El Mudžahid|m|El Mujahid;Bosnian mujahideen;foreign mujahideen in Bosnia|1992/1995
apzb=Autonomous Province of Western Bosnia|r|APWB;Abdic's rebels;Abdić's forces|1993/1995
sds=Serb Democratic Party|p|SDS;Serbian Democratic Party|1990/
sda-ba=Party of Democratic Action|p|SDA|1990/
snsd=Alliance of Independent Social Democrats|p|SNSD|1996/
[HR]
hos-hr=Croatian Defence Forces|m|HOS;Croatian Defense Forces|1991/1993
ustashe=Ustashe|m|Ustasha;Ustaše;Ustashi;Independent State of Croatia|1929/1945
svk=Serbian Army of Krajina|r|SVK;Army of Serb Krajina;Krajina Serb army;Croatian Serb army;Krajina Serb forces;Croatian Serb forces|1992/1995|state:srpska-krajina
hdz=Croatian Democratic Union|p|HDZ|1989/
[GB]
ira=Irish Republican Army|r|IRA;Provisional IRA;PIRA;Provisional Irish Republican Army;Provos;Provisionals;I.R.A.;Óglaigh na hÉireann|1969-12/2005-07-28
official-ira=Official IRA|r|OIRA;Official Irish Republican Army|1969-12/1979
real-ira=Real IRA|r|RIRA;Real Irish Republican Army|1997-11/2012-07|<ira
continuity-ira=Continuity IRA|r|CIRA;Continuity Irish Republican Army|1986/|<ira
new-ira=New IRA|r|NIRA;New Irish Republican Army|2012-07/|<real-ira
inla=Irish National Liberation Army|r|INLA;I.N.L.A.|1974-12/2009|<official-ira
ipl=Irish People's Liberation Organisation|r|IPLO|1986/1992|<inla
onh=Óglaigh na hÉireann (2009)|r|ONH|2009/2018
old-ira@IE=Old IRA|r|Irish Volunteers;Anti-Treaty IRA|1919/1969
sinn-fein@IE=Sinn Féin|p|Sinn Fein;Gerry Adams' party|1905/
saor-eire@IE=Saor Éire|r|Saor Eire|1967/1975
uvf=Ulster Volunteer Force|m|UVF;U.V.F.;Protestant Action Force|1966/
uda=Ulster Defence Association|m|UDA;UFF;Ulster Freedom Fighters;Ulster Defense Association;U.D.A.|1971-09/
lvf=Loyalist Volunteer Force|m|LVF|1996/2005|<uvf
red-hand-commando=Red Hand Commando|m|RHC;Red Hand Commandos|1972/
red-hand-defenders=Red Hand Defenders|m|Orange Volunteers|1998/
loyalist-paramilitaries=loyalist paramilitaries|m|Protestant paramilitaries;Combined Loyalist Military Command|1966/
dup=Democratic Unionist Party|p|DUP|1971/
uup=Ulster Unionist Party|p|UUP|1905/
sdlp=Social Democratic and Labour Party|p|SDLP|1970/
rira-support=32 County Sovereignty Movement|p||1997/
orange-order=Orange Order|p|Orangemen|1795/
combat-18=Combat 18|t|C18|1992/
national-action=National Action|t||2013/2016
angry-brigade=Angry Brigade|t||1970/1972
free-wales-army=Free Wales Army|r|Mudiad Amddiffyn Cymru;Meibion Glyndŵr|1963/1994
[ES]
eta=ETA|t|Euskadi Ta Askatasuna;Basque Homeland and Freedom;Basque Fatherland and Liberty;Basque Homeland and Liberty;Basque separatists;Basque separatist group ETA|1959-07-31/2018-05-02
eta-pm=ETA Political-Military|t|ETA-PM;ETApm|1974/1986|<eta
gal=GAL|m|Grupos Antiterroristas de Liberación;Antiterrorist Liberation Groups|1983/1987
grapo=First of October Anti-Fascist Resistance Groups|t|GRAPO|1975/2007
batasuna=Batasuna|p|Herri Batasuna;Euskal Herritarrok|1978/2013
terra-lliure=Terra Lliure|t||1978/1995
spanish-maquis=Spanish Maquis|r||1939/1965
exercito-guerrilheiro=Exército Guerrilheiro do Povo Galego Ceive|t|EGPGC;Resistência Galega|1986/
frap-es=Revolutionary Antifascist Patriotic Front|t|FRAP|1973/1978
[PT]
fp-25=Popular Forces of 25 April|t|FP-25;Forças Populares 25 de Abril|1980/1987
[FR]
flnc-corsica=National Liberation Front of Corsica|t|FLNC-Corsica;Corsican National Liberation Front;Corsican separatists;Fronte di Liberazione Naziunale Corsu|1976-05/
action-directe=Action Directe|t|Direct Action|1979/1987
arb-breton=Breton Revolutionary Army|t|ARB;Breton Liberation Front|1966/2000
iparretarrak=Iparretarrak|t||1973/2000
yellow-vests=Yellow Vests|y|Gilets Jaunes;Yellow vest protesters|2018-11/
french-resistance=French Resistance|r|FFI;French Forces of the Interior|1940/1945
milice=Milice|m|French Milice|1943/1945
carlos-group=Organization of Arab Armed Struggle|t|Carlos the Jackal's group|1978/1985
arc-caraibe=Caribbean Revolutionary Alliance|t|Alliance Révolutionnaire Caraïbe|1983/1989
[IT]
red-brigades=Red Brigades|t|Brigate Rosse|1970/1988
new-red-brigades=New Red Brigades|t|Red Brigades-PCC;BR-PCC|1999/2003|<red-brigades
prima-linea=Prima Linea|t|Front Line|1976/1983
nar-italy=Armed Revolutionary Nuclei|t|NAR;Nuclei Armati Rivoluzionari|1977/1981
ordine-nuovo=Ordine Nuovo|t|New Order of Italy;Black Order;Ordine Nero|1956/1978
fai-italy=Informal Anarchist Federation|t|FAI;Federazione Anarchica Informale|2003/
cosa-nostra=Cosa Nostra|g|Sicilian Mafia;Mafia|1800/
ndrangheta='Ndrangheta|g|Ndrangheta;Calabrian mafia|1860/
camorra=Camorra|g|Neapolitan mafia|1820/
bas-tyrol=South Tyrolean Liberation Committee|t|BAS-Tyrol|1956/1969
[DE]
raf=Red Army Faction|t|RAF-Germany;Baader-Meinhof Gang;Baader-Meinhof group;Baader-Meinhof;Rote Armee Fraktion;Red Army Fraction|1970/1998
revolutionary-cells-de=Revolutionary Cells|t|Revolutionäre Zellen;Rote Zora|1973/1995
movement-2-june=2 June Movement|t|June 2 Movement;Movement 2 June|1972/1980
nsu=National Socialist Underground|t|NSU|1998/2011
reichsburger=Reichsbürger|t|Reichsbürger movement;Reichsburger|1985/
[GR]
november-17=Revolutionary Organization 17 November|t|November 17;17 November;17N;November 17 group|1975/2002
ela-greece=Revolutionary People's Struggle|t|ELA|1975/1995
revolutionary-struggle-gr=Revolutionary Struggle|t|Epanastatikos Agonas|2003/2017
sect-revolutionaries=Sect of Revolutionaries|t||2009/2010
conspiracy-cells-fire=Conspiracy of Fire Nuclei|t|Conspiracy of Cells of Fire|2008/
golden-dawn-gr=Golden Dawn|p|Chrysi Avgi|1985/2020
dse-greece=Democratic Army of Greece|r|DSE;Greek Communist guerrillas;Greek communists|1946-12/1949-10
elas=Greek People's Liberation Army|r|ELAS;EAM;EAM-ELAS|1942/1946
edes=National Republican Greek League|r|EDES|1941/1945
[BE]
ccc-be=Communist Combatant Cells|t|Cellules Communistes Combattantes|1984/1985
[PL]
cursed-soldiers=Freedom and Independence|r|WiN;Cursed soldiers;Polish anti-communist partisans|1945/1952
home-army=Home Army|r|Armia Krajowa;Polish Home Army|1942/1945
solidarity=Solidarity|p|Solidarnosc;Solidarność|1980-09/
[AL]
albanian-rebels-1997=Albanian rebels of 1997|r|Committees of National Salvation;Salvation committees|1997/1997
[HU]
hungarian-insurgents=Hungarian freedom fighters|r|Hungarian insurgents|1956-10/1956-11
[RO]
romanian-resistance=Romanian anti-communist resistance|r||1944/1962
iron-guard=Iron Guard|m|Legion of the Archangel Michael|1927/1941
[CZ]
charter-77=Charter 77|p|Civic Forum|1977/1992
[-]
the-base=The Base|t|The Base network|2018/
atomwaffen=Atomwaffen Division|t|Atomwaffen;National Socialist Order|2013/
nordic-resistance=Nordic Resistance Movement|t|NRM-Nordic|1997/
animal-liberation-front=Animal Liberation Front|t|ALF;Earth Liberation Front|1976/
anonymous=Anonymous|x|Anonymous hackers|2003/
killnet=Killnet|x|KillNet|2022/
lazarus-group=Lazarus Group|x|Hidden Cobra;Lazarus hackers|2009/
fancy-bear=Fancy Bear|x|APT28;APT 28|2004/|force:gru
cozy-bear=Cozy Bear|x|APT29;APT 29;Nobelium|2008/|force:svr
sandworm=Sandworm|x|Sandworm Team;Voodoo Bear|2007/|force:gru
predatory-sparrow=Predatory Sparrow|x|Gonjeshke Darande|2021/
it-army-ukraine=IT Army of Ukraine|x|IT Army|2022-02/
noname=NoName057(16)|x|NoName057|2022/
`;
