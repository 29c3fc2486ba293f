/** Armed non-state groups of the Americas. See format.ts for the line form. */
export const GROUPS_AMERICAS = `
[CO]
Comuneros del Sur|r|Southern Commoners|2023/|<eln
*=Popular Revolutionary Anti-Terrorist Army of Colombia|g|ERPAC|2006/2011
Los Shottas|g|Shottas|2019/
Los Espartanos|g|Espartanos|2019/
*=Revolutionary Armed Forces of Colombia|r|FARC;FARC-EP;Fuerzas Armadas Revolucionarias de Colombia|1964-05-27/2017-06-27
FARC dissidents|r|FARC dissident groups;dissident FARC;ex-FARC mafia;GAO-r|2016/|<farc
*=Estado Mayor Central|r|EMC;Central General Staff;Central Command of the FARC;FARC-EMC;Ivan Mordisco's faction|2022/|<farc
Segunda Marquetalia|r|Second Marquetalia|2019-08-29/|<farc
*=Comandos de la Frontera|r|Comandos de Frontera;Border Commandos|2017/
*=Coordinadora Nacional Ejército Bolivariano|r|CNEB|2024/|<segunda-marquetalia
*=National Liberation Army of Colombia|r|ELN;National Liberation Army;Ejército de Liberación Nacional|1964-07-04/
*=19th of April Movement|r|M-19;M19;April 19 Movement;Movimiento 19 de Abril|1970/1990-03
*=Popular Liberation Army|r|EPL;Ejército Popular de Liberación;Los Pelusos;Pelusos|1967/
*=Quintin Lame Armed Movement|r|Quintín Lame;MAQL|1984/1991
*=United Self-Defense Forces of Colombia|m|AUC;Autodefensas Unidas de Colombia;Colombian paramilitaries|1997-04/2006
*=Peasant Self-Defense Forces of Córdoba and Urabá|m|ACCU|1994/1997|auc
Muerte a Secuestradores|m|MAS|1981/1990
Clan del Golfo|g|Gulf Clan;AGC;Gaitanist Self-Defense Forces of Colombia;Autodefensas Gaitanistas de Colombia;Los Urabeños;Urabeños;Usuga Clan;EGC;Gaitanista Army of Colombia;Ejército Gaitanista de Colombia;Clan Úsuga|2006/|<auc
*=Los Rastrojos|g|Rastrojos|2002/2017
Águilas Negras|g|?Black Eagles|2006/2018
Medellín Cartel|g|Escobar's cartel;Los Extraditables;Extraditables|1976/1993
Cali Cartel|g|Cali drug cartel|1977/1998
Norte del Valle Cartel|g||1990/2012
Los Pepes|m|?Pepes|1992/1993
*=Conquering Self-Defense Forces of the Sierra Nevada|g|ACSN;Pachenca;Los Pachenca|2013/
Oficina de Envigado|g|La Oficina|1980/
[VE]
Bandera Roja|r|?Red Flag|1970/1994
*=Bolivarian Forces of Liberation|m|FBL;FPLN;Bolivarian Liberation Forces|1992/
Colectivos|m|Venezuelan colectivos;La Piedrita|2002/
Tren de Aragua|g|TdA;Aragua Train|2009/
*=Cartel of the Suns|g|Cartel de los Soles|1993/
*=Armed Forces of National Liberation|r|FALN-Venezuela;?FALN|1962/1969
[EC]
Los Choneros|g|Choneros|1998/
Los Lobos|g|?Lobos|2020/|<los-choneros
Los Tiguerones|g|Tiguerones|2019/
Alfaro Vive Carajo|r|AVC|1983/1991
Oliver Sinisterra Front|g|Frente Oliver Sinisterra;FOS|2017/|<farc
CONAIE|p|Confederation of Indigenous Nationalities of Ecuador|1986/
[PE]
Shining Path|r|Sendero Luminoso;Sendero;Maoist Shining Path;Communist Party of Peru;Senderistas|1969/
*=Militarized Communist Party of Peru|r|MPCP;VRAEM clan;Quispe Palomino clan|2018/|<shining-path
*=Túpac Amaru Revolutionary Movement|r|MRTA;Tupac Amaru;Movimiento Revolucionario Túpac Amaru|1982/1997
Rondas Campesinas|m|Ronderos;rondas|1976/
Grupo Colina|m|Colina Group|1991/1994
[BO]
*=Tupac Katari Guerrilla Army|r|EGTK|1990/1992
*=National Liberation Army of Bolivia|r|Ñancahuazú Guerrilla;Che Guevara's guerrillas|1966/1970
Cocaleros|y|coca growers|1980/
[CL]
Revolutionary Left Movement|r|MIR;Movimiento de Izquierda Revolucionaria|1965/1990
*=Manuel Rodríguez Patriotic Front|r|FPMR|1983/1999
Lautaro Youth Movement|r|MAPU Lautaro|1982/1994
*=Fatherland and Liberty|m|Patria y Libertad|1970/1974
Coordinadora Arauco-Malleco|r|?CAM;Mapuche militants|1998/
@AR*=Resistencia Ancestral Mapuche|r|RAM-Mapuche;?RAM|2013/
[AR]
Montoneros|r|Montonero|1970/1979
People's Revolutionary Army|r|ERP;Ejército Revolucionario del Pueblo|1969/1977
Argentine Anticommunist Alliance|m|Triple A;Alianza Anticomunista Argentina|1973/1976
Carapintadas|r||1987/1990
Movimiento Todos por la Patria|r|MTP;All for the Fatherland Movement|1986/1989
[UY]
Tupamaros|r|Tupamaro;MLN-T;National Liberation Movement-Tupamaros|1963/1985
[PY]
*=Paraguayan People's Army|r|EPP;Ejército del Pueblo Paraguayo|2008/
[BR]
*=First Capital Command|g|PCC;Primeiro Comando da Capital|1993/
*=Red Command|g|Comando Vermelho;?CV|1979/
Pure Third Command|g|Terceiro Comando Puro;TCP;?Third Command|1990/
*=Family of the North|g|Família do Norte;FDN|2007/
Rio militias|m|Brazilian militias;Rio de Janeiro militias;Escritório do Crime|1990/
*=National Liberation Action|r|ALN-Brazil;?ALN;Ação Libertadora Nacional|1968/1974
*=Revolutionary Movement 8th October|r|MR-8|1964/1972
*=Popular Revolutionary Vanguard|r|VPR|1966/1973
*=Landless Workers' Movement|p|MST;Landless Rural Workers Movement|1984/
[SR]
Jungle Commando|r|Surinamese Liberation Army;Brunswijk's rebels;Jungle Commandos|1986/1992
[MX]
Sinaloa Cartel|g|Cartel de Sinaloa;CDS;Pacific Cartel;Guzman-Loera Organization;Sinaloa drug cartel;Sinaloa Federation|1988/
Los Chapitos|g|Chapitos;La Chapiza|2017/|<sinaloa-cartel
*=La Mayiza|g|Los Mayos;?Mayos;Mayito Flaco's faction|2024/|<sinaloa-cartel
*=Jalisco New Generation Cartel|g|CJNG;Jalisco Cartel;Cártel de Jalisco Nueva Generación;New Generation Jalisco Cartel;Cartel Jalisco Nueva Generacion;Jalisco Nueva Generacion|2009/
*=Los Zetas|g|Zetas;Zetas cartel|1997/2018|<gulf-cartel
*=Northeast Cartel|g|Cartel del Noreste;CDN;Tropa del Infierno|2014/|<zetas
Zetas Vieja Escuela|g|Old School Zetas|2016/|<zetas
Gulf Cartel|g|Cartel del Golfo;CDG;Scorpions of the Gulf Cartel|1930/
Juárez Cartel|g|Vicente Carrillo Fuentes Organization;La Línea;Juarez drug cartel|1970/
Tijuana Cartel|g|Arellano Félix Organization;Arellano Felix cartel|1989/
Beltrán Leyva Cartel|g|Beltran Leyva Organization|1996/2019|<sinaloa-cartel
Guadalajara Cartel|g||1978/1989
*=La Familia Michoacana|g|Familia Michoacana;?La Familia;LFM;Nueva Familia Michoacana|2006/
*=Knights Templar Cartel|g|Knights Templar;Caballeros Templarios;Los Caballeros Templarios|2011/2017|<familia-michoacana
Cárteles Unidos|g|United Cartels|2010/
Los Viagras|g|?Viagras|2014/
Santa Rosa de Lima Cartel|g|CSRL;Cartel Santa Rosa de Lima|2014/
Guerreros Unidos|g|?United Warriors|2009/
Los Rojos|g|?Rojos|2009/2019
Los Ardillos|g|Ardillos|2000/
Caborca Cartel|g|Cartel de Caborca;La Barredora 24/7|2017/
La Unión Tepito|g||2009/
Barrio Azteca|g|Los Aztecas;?Aztecas|1986/
*=Zapatista Army of National Liberation|r|EZLN;Zapatistas;Zapatista National Liberation Army;Zapatista;Ejército Zapatista de Liberación Nacional|1983-11/
Popular Revolutionary Army|r|EPR|1996/
*=Revolutionary Army of the Insurgent People|r|ERPI|1998/|<popular-revolutionary-army
Paz y Justicia|m|Peace and Justice of Chiapas|1995/2000
Autodefensas|m|Mexican self-defense groups;autodefensa groups;Michoacán self-defense forces;Fuerza Rural|2013/
UPOEG|m|Union of Peoples and Organizations of the State of Guerrero;CRAC-PC|2011/
[GT]
*=Guatemalan National Revolutionary Unity|r|URNG;Unidad Revolucionaria Nacional Guatemalteca|1982-02/1998
*=Guerrilla Army of the Poor|r|EGP|1972/1996|urng
*=Revolutionary Organization of the People in Arms|r|ORPA|1971/1996|urng
*=Rebel Armed Forces|r|FAR-Guatemala;?FAR;Fuerzas Armadas Rebeldes|1960/1996|urng
*=Civil Defense Patrols|m|PAC-Guatemala;?PAC;Civil Self-Defense Patrols|1981/1996
Kaibiles|a|Kaibil|1974/
Mano Blanca|m|?White Hand|1966/1985
[SV]
*=Farabundo Martí National Liberation Front|r|FMLN;Salvadoran rebels;Salvadoran guerrillas;Farabundo Marti rebels|1980-10-10/
Popular Forces of Liberation|r|?FPL;Farabundo Martí Popular Liberation Forces;?FPL|1970/1995|fmln
*=People's Revolutionary Army of El Salvador|r|ERP-El Salvador;?ERP|1972/1992|fmln
Revolutionary Democratic Front|p|?FDR|1980/1987
ORDEN|m|Organización Democrática Nacionalista;National Democratic Organization|1961/1979
Nationalist Republican Alliance|p|?ARENA|1981/
Salvadoran death squads|m|Maximiliano Hernández Martínez Brigade;Secret Anti-Communist Army|1975/1992
MS-13|g|Mara Salvatrucha;MS13;Mara Salvatrucha 13|1980/
Barrio 18|g|18th Street;Mara 18;Calle 18;M-18|1959/
[HN]
Cinchoneros|r|Cinchonero Popular Liberation Movement;Cinchoneros Popular Liberation Movement|1980/1991
Lorenzo Zelaya Popular Revolutionary Forces|r|Lorenzo Zelaya group|1980/1990
Battalion 3-16|m|Battalion 316|1979/1992
[NI]
Contras|r|?Contra;Contra rebels;Nicaraguan Resistance;Nicaraguan contras;US-backed Contras;Nicaraguan rebels;Counterrevolutionaries of Nicaragua|1981/1990
*=Nicaraguan Democratic Force|r|FDN;Nicaraguan Democratic Forces|1981-08/1987|contras
*=Democratic Revolutionary Alliance|r|ARDE;Pastora's rebels|1982/1986|contras
*=United Nicaraguan Opposition|p|UNO-Nicaragua;?UNO|1985/1987
MISURASATA|r|MISURA;YATAMA;Miskito rebels;KISAN|1979/
*=Sandinista National Liberation Front|r|FSLN;Sandinistas;Sandinista;Frente Sandinista|1961/
Recontras|r|Recompas;Northern Front 3-80|1990/1997
*=Civic Alliance for Justice and Democracy|p|Civic Alliance|2018/
[CU]
Omega 7|t||1974/1983
26th of July Movement|r|M-26-7;July 26 Movement;Castro's rebels;26 July Movement|1955/1965
Alpha 66|t||1961/
Brigade 2506|r|Assault Brigade 2506;Cuban exiles of the Bay of Pigs|1960/1961
[HT]
Kokorat San Ras|g||2017/
Taliban gang|g|Canaan gang|2021/
Chen Mechan|g|Chien Méchant gang|2018/
Viv Ansanm|g|Viv Ansanm coalition;?Living Together;Viv Ansanm gang coalition|2023-09/
*=G9 Family and Allies|g|G9;G-9;G9 an Fanmi|2020-06/|viv-ansanm
*=G-Pèp|g|GPèp|2020/|viv-ansanm
400 Mawozo|g|400 Mawoso|2016/|viv-ansanm
5 Segonn|g|5 Seconds;Five Seconds gang|2018/|viv-ansanm
Gran Ravin gang|g|Grand Ravine gang;Grand Ravin|2005/
Gran Grif|g|Savien gang|2016/
Kraze Baryè|g||2018/|viv-ansanm
Bwa Kale|y||2023/
*=Tonton Macoutes|m|Tonton Macoute;Volunteers for National Security;VSN;Tontons Macoutes|1959/1986
*=Front for the Advancement and Progress of Haiti|m|FRAPH|1993/1994
Chimères|g|Cannibal Army|1995/2006
*=National Revolutionary Front for the Liberation and Reconstruction of Haiti|r|Haitian rebels|2004/2004
*=Brigade of Surveillance of Protected Areas|m|BSAP;Brigade de Sécurité des Aires Protégées|2006/
[GD]
New Jewel Movement|r|NJM;People's Revolutionary Government of Grenada|1973/1983
[PR]
*=Fuerzas Armadas de Liberación Nacional|t|FALN;FALN Puerto Rico;Armed Forces of Puerto Rican National Liberation|1974/1983
Macheteros|t|Los Macheteros;Boricua Popular Army;Ejército Popular Boricua|1976/2005
[US]
Weather Underground|t|Weathermen|1969/1977
*=Symbionese Liberation Army|t|SLA-US;?SLA|1973/1975
*=Black Panther Party|p|Black Panthers|1966/1982
Black Liberation Army|t|?BLA|1970/1981
Ku Klux Klan|t|KKK;?Klan;Klansmen|1865/
*=Jewish Defense League|t|JDL|1968/
Proud Boys|m||2016/
Oath Keepers|m|Three Percenters|2009/
Boogaloo Boys|m|Boogaloo movement|2019/
The Order|t|Silent Brotherhood|1983/1984
Antifa|y||1980/
Blackwater|b|Blackwater Worldwide;Xe Services;?Academi;Blackwater USA;Constellis|1997/
[CA]
*=Front de libération du Québec|t|FLQ;Quebec Liberation Front;Front for the Liberation of Quebec|1963/1971
[PA]
Dignity Battalions|m|Batallones de la Dignidad|1988/1989
`;
