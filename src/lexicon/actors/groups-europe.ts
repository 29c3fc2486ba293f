/** Armed non-state groups of Europe and the Caucasus. See format.ts for the line form. */
export const GROUPS_EUROPE = `
[UA]
Donbas separatists|r|pro-Russian separatists;pro-Russian rebels;Russian-backed separatists;Russia-backed separatists;Donbass rebels;pro-Russia separatists;United Armed Forces of Novorossiya;Novorossiya;Russian-backed rebels;pro-Russian militants;Donbass militia;Donbas militants|2014-04/2022-09-30
Vostok Battalion|m|Vostok Brigade|2014-05/|donbas-separatists
Sparta Battalion|m|?Sparta|2014/|donbas-separatists
Somalia Battalion|m|Somali Battalion|2014/|donbas-separatists
Prizrak Brigade|m|?Ghost Brigade;Prizrak|2014/|donbas-separatists
*=Azov Brigade|a|Azov;Azov Regiment;Azov Battalion;Azov Special Operations Detachment|2014-05/
*=Aidar Battalion|m|Aidar;24th Assault Battalion|2014/
Right Sector|m|Pravy Sektor;Pravyi Sektor;Right Sektor;Ukrainian Volunteer Corps|2013-11/
Dnipro Battalion|m|Dnipro-1;Dnepr-1|2014/
Donbas Battalion|m|Donbass Battalion|2014/
*=Organization of Ukrainian Nationalists|r|OUN;OUN-B;Banderites|1929/
Ukrainian Insurgent Army|r|?UPA;Ukrayinska Povstanska Armiya|1942-10-14/1956
International Legion|a|International Legion for the Defence of Ukraine;Ukrainian Foreign Legion;International Legion of Territorial Defense|2022-02-27/
Noman Çelebicihan Battalion|m||2016/
Atesh|r|Atesh partisans|2022-09/
Sheikh Mansur Battalion|m|Sheikh Mansour Battalion|2014/
Dzhokhar Dudayev Battalion|m||2014/
*=Kastuś Kalinoŭski Regiment|m|Kalinouski Regiment;Belarusian Volunteer regiment|2022-03/
Georgian Legion|m|Georgian National Legion|2014/
Berkut|l|Berkut riot police;?Golden Eagle|1992/2014-02-25
Titushky|m|Titushki|2013/2014
Euromaidan|y|Maidan protesters|2013-11/2014-02
[RU]
Freedom of Russia Legion|r|Free Russia Legion;Liberty of Russia Legion;FRL;Legion Freedom of Russia|2022-03/
Russian Volunteer Corps|r|RVK;RDK|2022-08/
Siberian Battalion|r|Sibir Battalion|2023/
Caucasus Emirate|t|Imarat Kavkaz;Imirat Kavkaz;Emirate of the Caucasus;Kavkaz Emirate|2007-10-31/2017
*=Islamic State - Caucasus Province|t|Vilayat Kavkaz;IS Caucasus Province;Wilayat al-Qawqaz|2015-06/|islamic-state
Chechen rebels|r|Chechen separatists;Chechen fighters;Chechen insurgents;Chechen guerrillas;Chechen militants;Chechen resistance|1991/2017
Kadyrovtsy|m|Kadyrovites;Kadyrov's forces;Kadyrov's fighters;Chechen security forces;Akhmat special forces;Akhmat Battalion;Akhmat|2000/
Riyad-us Saliheen Brigade|t|Riyadus-Salikhin;Riyad us-Saliheyn Martyrs' Brigade;Riyadus Salihin|1999/2013
Special Purpose Islamic Regiment|t|SPIR|1996/2003
*=Islamic International Peacekeeping Brigade|t|IIPB|1998/2002
Shariat Jamaat|t|Vilayat Dagestan;Dagestan Jamaat|1999/2017
Redut|m|PMC Redut;Redut PMC|2008/
*=Rusich Group|m|Rusich;DShRG Rusich;Sabotage Assault Reconnaissance Group Rusich|2014/
Don Cossacks|m|Cossack militia;Great Don Army|1990/
Española|m|Espanola PMC|2022/2025
Storm-Z|a|Storm-V|2023/
@LT=Forest Brothers|r|Lithuanian partisans;Baltic partisans;Estonian partisans;Latvian partisans|1944/1956
[GE]
Zviadists|r|Zviadist rebels;Gamsakhurdia's supporters|1991/1994
Mkhedrioni|m|?Horsemen|1989/1995
White Legion|m|?Forest Brothers of Georgia|1996/2008
South Ossetian separatists|r|South Ossetian forces;South Ossetian militia;Ossetian separatists|1990/
Abkhaz separatists|r|Abkhazian forces;Abkhaz fighters;Abkhaz militia;Abkhazian separatists|1992/
*=Confederation of Mountain Peoples of the Caucasus|m|KGNK;Confederation of the Mountain Peoples of the Caucasus|1989/2000
[AZ]
Artsakh Defence Army|a|Nagorno-Karabakh Defense Army;Karabakh army;Karabakh forces;Armenian armed formations in Karabakh|1992-05/2023-09|state:artsakh
ethnic Armenian separatists|r|Karabakh Armenian separatists;Armenian separatists;Karabakh separatists|1988/2023-09
Azerbaijani Popular Front|p|Popular Front of Azerbaijan|1989/
[MD]
Transnistrian Republican Guard|a|Dniester Guard|1991/|state:transnistria
[RS]
*=Liberation Army of Preševo, Medveđa and Bujanovac|r|UCPMB;Liberation Army of Presevo, Medvedja and Bujanovac|1999/2001
Arkan's Tigers|m|Serb Volunteer Guard;Serbian Volunteer Guard;Arkan's men|1990/1996
White Eagles|m|Beli Orlovi;Šešelj's men;Chetnik volunteers|1991/1995
Scorpions unit|m|Škorpioni;?Scorpions|1991/1999
Red Berets|a|Special Operations Unit of Serbia;JSO|1991/2003
Chetniks|m|Chetnik;Yugoslav Army in the Homeland;Četnici|1941/1946
Yugoslav Partisans|r|Partisans of Tito|1941/1945
*=Yugoslav People's Army|a|JNA;Yugoslav National Army;Federal Yugoslav army;Yugoslav federal army|1945/1992-05
Zemun clan|g||1992/2003
[XK]
*=Kosovo Liberation Army|r|KLA;UCK;Ushtria Çlirimtare e Kosovës;Kosovo Albanian rebels;ethnic Albanian rebels;ethnic Albanian guerrillas|1993/1999-09
Kosovo Protection Corps|m|?KPC;TMK|1999-09/2009-06
Albanian National Army|r|AKSh|2001/2008
Civilna Zaštita|m|Northern Brigade;Severna brigada|2022/
Serb List|p|Srpska Lista|2013/
*=Democratic League of Kosovo|p|LDK|1989/
*=Bridge Watchers|m|Bridgewatchers|1999/2003
[MK]
*=National Liberation Army of Macedonia|r|UCK-Macedonia;?UCK;NLA;ethnic Albanian National Liberation Army|2001-01/2001-09
*=VMRO-DPMNE|p|VMRO;IMRO;Internal Macedonian Revolutionary Organization|1893/
[BA]
*=Army of Republika Srpska|a|VRS;Bosnian Serb army;Bosnian Serb forces;BSA;Army of the Republika Srpska|1992-05/2006|state:republika-srpska
*=Croatian Defence Council|m|HVO;Bosnian Croat forces;Bosnian Croat army|1992-04/1995
*=Army of the Republic of Bosnia and Herzegovina|a|ARBiH;ABiH;Bosnian government army;Muslim-led Bosnian army;Bosnian government forces;Armija BiH|1992-04/2005
*=El Mudžahid|m|Bosnian mujahideen;El Mujahid;foreign mujahideen in Bosnia|1992/1995
*=Autonomous Province of Western Bosnia|r|APWB;Abdic's rebels;Abdić's forces|1993/1995
*=Serb Democratic Party|p|SDS;Serbian Democratic Party|1990/
[HR]
Croatian Defence Forces|m|HOS|1991/1993
Ustashe|m|Ustasha;Ustaše;Ustashi;Independent State of Croatia|1929/1945
*=Serbian Army of Krajina|r|SVK;Army of Serb Krajina;Krajina Serb army;Croatian Serb army;Krajina Serb forces;Croatian Serb forces|1992/1995|state:republic-of-serbian-krajina
[GB]
*=Irish Republican Army|r|IRA;Provisional IRA;PIRA;Provisional Irish Republican Army;Provos;?Provisionals;Óglaigh na hÉireann|1969-12/2005-07-28
Official IRA|r|OIRA;Official Irish Republican Army|1969-12/1979
Real IRA|r|RIRA;Real Irish Republican Army|1997-11/2012-07|<ira
Continuity IRA|r|CIRA;Continuity Irish Republican Army|1986/|<ira
New IRA|r|NIRA;New Irish Republican Army|2012-07/|<real-ira
*=Irish National Liberation Army|r|INLA|1974-12/2009|<official-ira
*=Irish People's Liberation Organisation|r|IPLO|1986/1992|<inla
*=Óglaigh na hÉireann (2009)|r|ONH|2009/2018
@IE=Sinn Féin|p|Gerry Adams' party|1905/
@IE=Saor Éire|r||1967/1975
*=Ulster Volunteer Force|m|UVF;Protestant Action Force|1966/
*=Ulster Defence Association|m|UDA;UFF;Ulster Freedom Fighters|1971-09/
*=Loyalist Volunteer Force|m|LVF|1996/2005|<uvf
Red Hand Commando|m|RHC;Red Hand Commandos|1972/
Red Hand Defenders|m|Orange Volunteers|1998/
loyalist paramilitaries|m|Protestant paramilitaries;Combined Loyalist Military Command|1966/
*=Democratic Unionist Party|p|DUP|1971/
*=Ulster Unionist Party|p|UUP|1905/
*=Social Democratic and Labour Party|p|SDLP|1970/
Combat 18|t|C18|1992/
[ES]
ETA|t|Euskadi Ta Askatasuna;Basque Homeland and Freedom;Basque Fatherland and Liberty;Basque Homeland and Liberty;Basque separatists;Basque separatist group ETA|1959-07-31/2018-05-02
*=ETA Political-Military|t|ETA-PM;ETApm|1974/1986|<eta
GAL|m|Grupos Antiterroristas de Liberación;Antiterrorist Liberation Groups|1983/1987
*=First of October Anti-Fascist Resistance Groups|t|GRAPO|1975/2007
Batasuna|p|Herri Batasuna;Euskal Herritarrok|1978/2013
Terra Lliure|t||1978/1995
[PT]
*=Popular Forces of 25 April|t|FP-25;Forças Populares 25 de Abril|1980/1987
[FR]
*=Breton Liberation Front|t|FLB;Front de Libération de la Bretagne;Breton Revolutionary Army|1963/2000
*=National Liberation Front of Corsica|t|FLNC-Corsica;?FLNC;Corsican National Liberation Front;Corsican separatists;Fronte di Liberazione Naziunale Corsu|1976-05/
Action Directe|t|?Direct Action|1979/1987
Yellow Vests|y|Gilets Jaunes;Yellow vest protesters|2018-11/
French Resistance|r|FFI;French Forces of the Interior|1940/1945
[IT]
Red Brigades|t|Brigate Rosse|1970/1988
New Red Brigades|t|Red Brigades-PCC;BR-PCC|1999/2003|<red-brigades
Prima Linea|t|?Front Line|1976/1983
Armed Revolutionary Nuclei|t|?NAR;Nuclei Armati Rivoluzionari|1977/1981
Ordine Nuovo|t|New Order of Italy;?Black Order;Ordine Nero|1956/1978
Informal Anarchist Federation|t|?FAI;Federazione Anarchica Informale|2003/
Cosa Nostra|g|Sicilian Mafia;?Mafia|1800/
'Ndrangheta|g|Calabrian mafia|1860/
Camorra|g|Neapolitan mafia|1820/
[DE]
Red Army Faction|t|?RAF;Baader-Meinhof;Rote Armee Fraktion;Red Army Fraction|1970/1998
Revolutionary Cells|t|Revolutionäre Zellen;Rote Zora|1973/1995
*=2 June Movement|t|Movement 2 June;June 2 Movement|1972/1980
*=National Socialist Underground|t|NSU|1998/2011
Reichsbürger|t||1985/
[GR]
*=Revolutionary Organization 17 November|t|November 17;17 November;17N|1975/2002
Revolutionary People's Struggle|t|?ELA|1975/1995
Revolutionary Struggle|t|Epanastatikos Agonas|2003/2017
Conspiracy of Fire Nuclei|t|Conspiracy of Cells of Fire|2008/
Golden Dawn|p|Chrysi Avgi|1985/2020
Democratic Army of Greece|r|DSE;Greek Communist guerrillas;Greek communists|1946-12/1949-10
*=Greek People's Liberation Army|r|ELAS;EAM;EAM-ELAS|1942/1946
*=National Republican Greek League|r|EDES|1941/1945
[PL]
*=Freedom and Independence|r|Cursed soldiers;?WiN;Polish anti-communist partisans|1945/1952
Home Army|r|Armia Krajowa;Polish Home Army|1942/1945
Solidarity trade union|p|Solidarnosc;?Solidarity|1980-09/
[-]
The Base|t|The Base network|2018/
*=Atomwaffen Division|t|Atomwaffen;National Socialist Order|2013/
Anonymous hackers|x|?Anonymous|2003/
Killnet|x||2022/
Lazarus Group|x|Hidden Cobra;Lazarus hackers|2009/
Fancy Bear|x|APT28;APT 28|2004/|force:gru
Cozy Bear|x|APT29;APT 29;?Nobelium|2008/|force:svr
Sandworm|x|Sandworm Team;Voodoo Bear|2007/|force:gru
Predatory Sparrow|x|Gonjeshke Darande|2021/
IT Army of Ukraine|x|IT Army|2022-02/
NoName057(16)|x|NoName057|2022/
[BE]
*=Communist Combatant Cells|t|CCC;Cellules Communistes Combattantes|1984/1985
`;
