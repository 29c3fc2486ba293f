/** Armed non-state groups of the Americas. See format.ts for the line form. */
export const GROUPS_AMERICAS = `
[CO]
farc=Revolutionary Armed Forces of Colombia|r|FARC;FARC-EP;F.A.R.C.;Fuerzas Armadas Revolucionarias de Colombia;Farc rebels|1964-05-27/2017-06-27
farc-dissidents=FARC dissidents|r|FARC dissident groups;dissident FARC;ex-FARC mafia;dissident FARC rebels;GAO-r|2016/|<farc
emc=Estado Mayor Central|r|EMC;Central General Staff;Central Command of the FARC;FARC-EMC;Ivan Mordisco's faction|2022/|<farc
segunda-marquetalia=Segunda Marquetalia|r|Second Marquetalia|2019-08-29/|<farc
comandos-de-frontera=Comandos de la Frontera|r|Border Commandos;Comandos de Frontera|2017/
cnb-colombia=Coordinadora Nacional Ejército Bolivariano|r|CNEB|2024/|<segunda-marquetalia
eln=National Liberation Army of Colombia|r|ELN;National Liberation Army;Ejército de Liberación Nacional;Ejercito de Liberacion Nacional;E.L.N.|1964-07-04/
m-19=19th of April Movement|r|M-19;M19;April 19 Movement;Movimiento 19 de Abril|1970/1990-03
epl=Popular Liberation Army|r|EPL;Ejército Popular de Liberación;Los Pelusos;Pelusos|1967/
quintin-lame=Quintin Lame Armed Movement|r|MAQL;Quintín Lame|1984/1991
auc=United Self-Defense Forces of Colombia|m|AUC;Autodefensas Unidas de Colombia;United Self-Defence Forces of Colombia;Colombian paramilitaries|1997-04/2006
accu=Peasant Self-Defense Forces of Córdoba and Urabá|m|ACCU|1994/1997|auc
mas-colombia=Muerte a Secuestradores|m|MAS|1981/1990
clan-del-golfo=Clan del Golfo|g|Gulf Clan;AGC;Gaitanist Self-Defense Forces of Colombia;Autodefensas Gaitanistas de Colombia;Los Urabeños;Urabeños;Urabenos;Usuga Clan;EGC;Gaitanista Army of Colombia;Ejército Gaitanista de Colombia;Clan Úsuga|2006/|<auc
rastrojos=Los Rastrojos|g|Rastrojos|2002/2017
aguilas-negras=Águilas Negras|g|Black Eagles;Aguilas Negras|2006/2018
medellin-cartel=Medellín Cartel|g|Medellin Cartel;Escobar's cartel;Los Extraditables;Extraditables|1976/1993
cali-cartel=Cali Cartel|g|Cali drug cartel|1977/1998
norte-del-valle-cartel=Norte del Valle Cartel|g||1990/2012
los-pepes=Los Pepes|m|Pepes|1992/1993
acsn=Conquering Self-Defense Forces of the Sierra Nevada|g|ACSN;Pachenca;Los Pachenca|2013/
oficina-de-envigado=Oficina de Envigado|g|La Oficina|1980/
eper=Revolutionary People's Army of Colombia|r|ERP-Colombia|1985/2007
ern-colombia=Guevarist Revolutionary Army|r|ERG|1993/2008
erpac=ERPAC|g|Popular Revolutionary Anti-Terrorist Army of Colombia|2006/2011
marquetalia-liberal=Liberal guerrillas|r||1949/1958
[VE]
colectivos=Colectivos|m|Venezuelan colectivos;La Piedrita|2002/
tren-de-aragua=Tren de Aragua|g|TdA;Aragua Train|2009/
cartel-de-los-soles=Cartel of the Suns|g|Cartel de los Soles|1993/
faln-ve=Armed Forces of National Liberation|r|FALN-Venezuela|1962/1969
fbl=Bolivarian Forces of Liberation|r|FBL;FPLN|1992/
pemon-guard=Pemon Territorial Guard|m||2001/
[EC]
los-choneros=Los Choneros|g|Choneros|1998/
los-lobos-ec=Los Lobos|g|Lobos|2020/|<los-choneros
los-tiguerones=Los Tiguerones|g|Tiguerones|2019/
alfaro-vive=Alfaro Vive Carajo|r|AVC|1983/1991
oliver-sinisterra=Oliver Sinisterra Front|g|Frente Oliver Sinisterra;FOS|2017/|<farc
conaie=CONAIE|p|Confederation of Indigenous Nationalities of Ecuador|1986/
[PE]
shining-path=Shining Path|r|Sendero Luminoso;Sendero;Maoist Shining Path;Communist Party of Peru;Shining Path rebels;Senderistas;Shining Path guerrillas|1969/
mpcp=Militarized Communist Party of Peru|r|MPCP;VRAEM clan;Quispe Palomino clan|2018/|<shining-path
mrta=Túpac Amaru Revolutionary Movement|r|MRTA;Tupac Amaru Revolutionary Movement;Tupac Amaru;Movimiento Revolucionario Túpac Amaru|1982/1997
rondas-campesinas=Rondas Campesinas|m|Ronderos;rondas|1976/
grupo-colina=Grupo Colina|m|Colina Group|1991/1994
mir-peru=MIR of Peru|r|Movement of the Revolutionary Left of Peru|1962/1965
[BO]
egtk=Tupac Katari Guerrilla Army|r|EGTK|1990/1992
eln-bolivia=National Liberation Army of Bolivia|r|Ñancahuazú Guerrilla;Che Guevara's guerrillas|1966/1970
mas-bolivia=Movement for Socialism|p|MAS-IPSP|1998/
cocaleros=Cocaleros|y|coca growers|1980/
[CL]
mir-chile=Revolutionary Left Movement|r|MIR;Movimiento de Izquierda Revolucionaria|1965/1990
fpmr=Manuel Rodríguez Patriotic Front|r|FPMR;Manuel Rodriguez Patriotic Front|1983/1999
lautaro=Lautaro Youth Movement|r|MAPU Lautaro|1982/1994
patria-y-libertad=Fatherland and Liberty|m|Patria y Libertad|1970/1974
cam-chile=Coordinadora Arauco-Malleco|r|CAM;Mapuche militants|1998/
ram-mapuche@AR=Resistencia Ancestral Mapuche|r|RAM-Mapuche|2013/
weichan-auka-mapu=Weichán Auka Mapu|r|WAM;Weichan Auka Mapu|2013/
[AR]
montoneros=Montoneros|r|Montonero|1970/1979
erp-ar=People's Revolutionary Army|r|ERP;Ejército Revolucionario del Pueblo|1969/1977
triple-a-ar=Argentine Anticommunist Alliance|m|Triple A;Alianza Anticomunista Argentina|1973/1976
tacuara=Tacuara Nationalist Movement|m|Tacuara|1957/1966
carapintadas=Carapintadas|r||1987/1990
mtp-ar=Movimiento Todos por la Patria|r|MTP;All for the Fatherland Movement|1986/1989
[UY]
tupamaros=Tupamaros|r|Tupamaro;MLN-T;National Liberation Movement-Tupamaros|1963/1985
[PY]
epp=Paraguayan People's Army|r|EPP;Ejército del Pueblo Paraguayo|2008/
aca-py=Armed Peasant Association|r|ACA-Paraguay|2014/2015|<epp
emp-py=Army of Marshal López|r|EML;Ejército del Mariscal López|2016/
clan-rotela=Clan Rotela|g|Rotela Clan|2007/
[BR]
pcc=First Capital Command|g|PCC;Primeiro Comando da Capital|1993/
comando-vermelho=Red Command|g|Comando Vermelho;CV|1979/
terceiro-comando=Pure Third Command|g|Terceiro Comando Puro;TCP;Third Command|1990/
familia-do-norte=Family of the North|g|Família do Norte;FDN|2007/
milicias-rj=Rio militias|m|Brazilian militias;Rio de Janeiro militias;Escritório do Crime|1990/
aln-brazil=National Liberation Action|r|ALN-Brazil;Ação Libertadora Nacional|1968/1974
mr-8=Revolutionary Movement 8th October|r|MR-8|1964/1972
vpr=Popular Revolutionary Vanguard|r|VPR|1966/1973
mst=Landless Workers' Movement|p|MST;Landless Rural Workers Movement|1984/
amigos-dos-amigos=Amigos dos Amigos|g|ADA;Friends of Friends|1998/
bonde-do-maluco=Bonde do Maluco|g|BDM|2015/
[SR]
surinamese-jungle-commando=Jungle Commando|r|Surinamese Liberation Army;Brunswijk's rebels;Jungle Commandos|1986/1992
tucayana=Tucayana Amazonas|r||1989/1992
[MX]
sinaloa-cartel=Sinaloa Cartel|g|Cartel de Sinaloa;CDS;Pacific Cartel;Guzman-Loera Organization;Sinaloa drug cartel;Sinaloa Federation|1988/
los-chapitos=Los Chapitos|g|Chapitos;La Chapiza|2017/|<sinaloa-cartel
los-mayos=La Mayiza|g|Los Mayos;Mayos;Mayito Flaco's faction|2024/|<sinaloa-cartel
cjng=Jalisco New Generation Cartel|g|CJNG;Jalisco Cartel;Cártel de Jalisco Nueva Generación;New Generation Jalisco Cartel;Cartel Jalisco Nueva Generacion;Jalisco cartel;Jalisco Nueva Generacion|2009/
zetas=Los Zetas|g|Zetas;Zetas cartel|1997/2018|<gulf-cartel
cartel-del-noreste=Northeast Cartel|g|Cartel del Noreste;CDN;Tropa del Infierno;Cártel del Noreste|2014/|<zetas
zetas-vieja-escuela=Zetas Vieja Escuela|g|Old School Zetas|2016/|<zetas
gulf-cartel=Gulf Cartel|g|Cartel del Golfo;CDG;Cártel del Golfo;Scorpions of the Gulf Cartel|1930/
juarez-cartel=Juárez Cartel|g|Juarez Cartel;Vicente Carrillo Fuentes Organization;La Línea;La Linea;Juarez drug cartel|1970/
tijuana-cartel=Tijuana Cartel|g|Arellano Félix Organization;Arellano-Felix Organization;Arellano Felix cartel|1989/
beltran-leyva=Beltrán Leyva Cartel|g|Beltran Leyva Cartel;Beltran Leyva Organization;Beltrán-Leyva Cartel|1996/2019|<sinaloa-cartel
guadalajara-cartel=Guadalajara Cartel|g||1978/1989
familia-michoacana=La Familia Michoacana|g|Familia Michoacana;La Familia;LFM;Nueva Familia Michoacana|2006/
knights-templar=Knights Templar Cartel|g|Caballeros Templarios;Knights Templar;Los Caballeros Templarios|2011/2017|<familia-michoacana
carteles-unidos=Cárteles Unidos|g|Carteles Unidos;United Cartels|2010/
los-viagras=Los Viagras|g|Viagras|2014/
santa-rosa-de-lima=Santa Rosa de Lima Cartel|g|CSRL;Cartel Santa Rosa de Lima|2014/
guerreros-unidos=Guerreros Unidos|g|United Warriors|2009/
los-rojos=Los Rojos|g|Rojos|2009/2019
los-ardillos=Los Ardillos|g|Ardillos|2000/
los-tlacos=Los Tlacos|g|Tlacos|2010/
independent-cartel-acapulco=Independent Cartel of Acapulco|g|CIDA|2010/2019
cartel-caborca=Caborca Cartel|g|Cartel de Caborca;La Barredora 24/7|2017/
la-barredora=La Barredora|g||2016/
la-union-tepito=La Unión Tepito|g|La Union Tepito|2009/
barrio-azteca=Barrio Azteca|g|Los Aztecas;Aztecas|1986/
los-mexicles=Los Mexicles|g|Mexicles|1990/
artistas-asesinos=Artistas Asesinos|g|Doble A|2000/
gente-nueva=Gente Nueva|g|Los Chapos|2007/|sinaloa-cartel
los-salazar=Los Salazar|g|Salazar cartel|1990/|sinaloa-cartel
ezln=Zapatista Army of National Liberation|r|EZLN;Zapatistas;Zapatista National Liberation Army;Zapatista;Zapatista rebels;Ejército Zapatista de Liberación Nacional|1983-11/
epr-mx=Popular Revolutionary Army|r|EPR|1996/
erpi=Revolutionary Army of the Insurgent People|r|ERPI|1998/|<epr-mx
paz-y-justicia=Paz y Justicia|m|Peace and Justice of Chiapas|1995/2000
autodefensas=Autodefensas|m|Mexican self-defense groups;autodefensa groups;Michoacán self-defense forces;Fuerza Rural|2013/
upoeg=UPOEG|m|Union of Peoples and Organizations of the State of Guerrero;CRAC-PC|2011/
lc23s=23rd of September Communist League|r|Liga Comunista 23 de Septiembre|1973/1982
pobres-mx=Party of the Poor|r|Partido de los Pobres;PDLP|1967/1974
[GT]
urng=Guatemalan National Revolutionary Unity|r|URNG;Unidad Revolucionaria Nacional Guatemalteca|1982-02/1998
egp=Guerrilla Army of the Poor|r|EGP|1972/1996|urng
orpa=Revolutionary Organization of the People in Arms|r|ORPA|1971/1996|urng
far-guatemala=Rebel Armed Forces|r|FAR-Guatemala;Fuerzas Armadas Rebeldes|1960/1996|urng
pac-guatemala=Civil Defense Patrols|m|Civil Self-Defense Patrols;PAC-Guatemala|1981/1996
kaibiles=Kaibiles|a|Kaibil|1974/
mano-blanca=Mano Blanca|m|White Hand|1966/1985
[SV]
fmln=Farabundo Martí National Liberation Front|r|FMLN;Farabundo Marti National Liberation Front;Salvadoran rebels;Salvadoran guerrillas;Farabundo Marti rebels|1980-10-10/
fpl-sv=Popular Forces of Liberation|r|FPL-Farabundo Martí;Farabundo Martí Popular Liberation Forces;FPL-El Salvador|1970/1995|fmln
erp-sv=People's Revolutionary Army of El Salvador|r|ERP-El Salvador|1972/1992|fmln
fdr-sv=Revolutionary Democratic Front|p|FDR-El Salvador|1980/1987
orden-sv=ORDEN|m|Organización Democrática Nacionalista;National Democratic Organization|1961/1979
arena-sv=Nationalist Republican Alliance|p|ARENA|1981/
sv-death-squads=Salvadoran death squads|m|Maximiliano Hernández Martínez Brigade;Secret Anti-Communist Army|1975/1992
ms-13=MS-13|g|Mara Salvatrucha;MS13;Mara Salvatrucha 13|1980/
barrio-18=Barrio 18|g|18th Street gang;18th Street;Mara 18;Calle 18;M-18;Barrio 18 gang|1959/
[HN]
cinchoneros=Cinchoneros Popular Liberation Movement|r|Cinchoneros|1980/1991
lorenzo-zelaya=Lorenzo Zelaya Popular Revolutionary Forces|r|FPR-LZ|1978/1991
batallon-316=Battalion 3-16|m|Battalion 316|1979/1992
[NI]
contras=Contras|r|Contra;Contra rebels;Nicaraguan Resistance;Nicaraguan contras;US-backed Contras;Nicaraguan rebels;Counterrevolutionaries of Nicaragua;~Contra|1981/1990
fdn=Nicaraguan Democratic Force|r|FDN;Nicaraguan Democratic Forces|1981-08/1987|contras
arde=Democratic Revolutionary Alliance|r|ARDE;Pastora's rebels|1982/1986|contras
uno-nicaragua=United Nicaraguan Opposition|p|UNO-Nicaragua|1985/1987
misurasata=MISURASATA|r|Misurasata;MISURA;YATAMA;Miskito rebels;KISAN|1979/
fsln=Sandinista National Liberation Front|r|FSLN;Sandinistas;Sandinista;Sandinista guerrillas;Frente Sandinista;~Sandinista|1961/
recontras=Recontras|r|Recompas;Northern Front 3-80|1990/1997
blue-white=Civic Alliance for Justice and Democracy|p|Civic Alliance|2018/
[CU]
july-26=26th of July Movement|r|M-26-7;July 26 Movement;Castro's rebels;26 July Movement|1955/1965
alpha-66=Alpha 66|t||1961/
brigade-2506=Brigade 2506|r|Assault Brigade 2506;Cuban exiles of the Bay of Pigs|1960/1961
omega-7=Omega 7|t||1974/1983
coru=Coordination of United Revolutionary Organizations|t|CORU|1976/1981
escambray=Escambray rebels|r|Escambray insurgents|1959/1965
[HT]
viv-ansanm=Viv Ansanm|g|Viv Ansanm coalition;Living Together;Viv Ansanm gang coalition|2023-09/
g9=G9 Family and Allies|g|G9;G-9;G9 gang;G9 an Fanmi|2020-06/|viv-ansanm
gpep=G-Pèp|g|G-Pep;GPèp|2020/|viv-ansanm
400-mawozo=400 Mawozo|g|400 Mawoso|2016/|viv-ansanm
5-segonn=5 Segonn|g|5 Seconds;Five Seconds gang|2018/|viv-ansanm
gran-ravine=Gran Ravin gang|g|Grand Ravine gang;Grand Ravin|2005/
gran-grif=Gran Grif|g|Gran Grif gang;Savien gang|2016/
kraze-barye=Kraze Baryè|g|Kraze Barye|2018/|viv-ansanm
bwa-kale=Bwa Kale|y|Bwa Kalé|2023/
tonton-macoute=Tonton Macoutes|m|Tonton Macoute;Volunteers for National Security;VSN;Tontons Macoutes|1959/1986
fraph=Front for the Advancement and Progress of Haiti|m|FRAPH|1993/1994
chimeres=Chimères|g|Chimeres;Cannibal Army|1995/2006
nrf-haiti=National Revolutionary Front for the Liberation and Reconstruction of Haiti|r|Haitian rebels|2004/2004
bsap=Brigade of Surveillance of Protected Areas|m|BSAP;Brigade de Sécurité des Aires Protégées|2006/
[DO]
dominican-constitutionalists=Dominican Constitutionalists|r|Caamaño's forces|1965/1965
[JM]
shower-posse=Shower Posse|g|Jamaican posse|1980/
[GD]
new-jewel=New Jewel Movement|r|NJM;People's Revolutionary Government of Grenada|1973/1983
[TT]
jamaat-al-muslimeen=Jamaat al Muslimeen|r|Jama'at al Muslimeen|1980/
[PR]
faln-pr=Fuerzas Armadas de Liberación Nacional|t|FALN;FALN Puerto Rico;Armed Forces of Puerto Rican National Liberation|1974/1983
macheteros=Macheteros|t|Los Macheteros;Boricua Popular Army;Ejército Popular Boricua|1976/2005
[US]
weather-underground=Weather Underground|t|Weathermen|1969/1977
sla-us=Symbionese Liberation Army|t|SLA-US|1973/1975
black-panthers=Black Panther Party|p|Black Panthers|1966/1982
black-liberation-army=Black Liberation Army|t|BLA-US|1970/1981
ku-klux-klan=Ku Klux Klan|t|KKK;Klan;Klansmen|1865/
jdl=Jewish Defense League|t|JDL|1968/
proud-boys=Proud Boys|m||2016/
oath-keepers=Oath Keepers|m|Three Percenters|2009/
boogaloo=Boogaloo Boys|m|Boogaloo movement|2019/
the-order-us=The Order|t|Silent Brotherhood|1983/1984
aryan-nations=Aryan Nations|t|Aryan Brotherhood|1974/
antifa=Antifa|y||1980/
aim-us=American Indian Movement|p||1968/
nation-of-islam=Nation of Islam|p|Black Muslims|1930/
blackwater=Blackwater|b|Blackwater Worldwide;Xe Services;Academi;Blackwater USA;Constellis|1997/
dyncorp=DynCorp|b|DynCorp International|1946/
hells-angels=Hells Angels|g||1948/
qanon=QAnon|x||2017/
[CA]
flq=Front de libération du Québec|t|FLQ;Quebec Liberation Front;Front for the Liberation of Quebec|1963/1971
[GY]
guyana-ppp=People's Progressive Party of Guyana|p||1950/
rupununi=Rupununi rebels|r||1969/1969
[PA]
dignity-battalions=Dignity Battalions|m|Batallones de la Dignidad|1988/1989
[AR]
los-monos=Los Monos|g||1990/
`;
