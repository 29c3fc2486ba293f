/** International and regional bodies, peace missions, coalitions, aid agencies, rights monitors, media and think tanks. See format.ts. */
export const ORGANIZATIONS = `
[-]
*=United Nations|o|UN;UNO;United Nations Organization;world body;@Turtle Bay|1945-10-24/
UN Security Council|o|Security Council;UNSC||un
UN General Assembly|o|UNGA;General Assembly||un
UN Human Rights Council|o|Human Rights Council;UNHRC|2006/|un
*=Office of the UN High Commissioner for Human Rights|o|OHCHR;UN Human Rights Office;U.N. rights office;UN Human Rights||un
*=Office for the Coordination of Humanitarian Affairs|d|OCHA;UN OCHA;UNOCHA;U.N. Office for the Coordination of Humanitarian Affairs;UN humanitarian office;UN humanitarian agency||un
*=UN High Commissioner for Refugees|d|UNHCR;UN refugee agency;Office of the United Nations High Commissioner for Refugees|1950/|un
UNICEF|d|UN Children's Fund;UN children's agency|1946/|un
*=World Food Programme|d|WFP;UN World Food Programme;UN food agency|1961/|un
*=World Health Organization|d|WHO;UN health agency|1948/|un
UNRWA|d|UN Relief and Works Agency;UN agency for Palestinian refugees;UN Palestinian refugee agency|1949-12/|un
*=UN Development Programme|d|UNDP||un
UNESCO|o|United Nations Educational, Scientific and Cultural Organization||un
*=Food and Agriculture Organization|d|FAO;UN Food and Agriculture Organization||un
*=International Organization for Migration|d|IOM;UN migration agency|1951/|un
*=International Atomic Energy Agency|o|IAEA;UN nuclear watchdog;UN atomic watchdog|1957/
*=International Criminal Court|o|ICC|2002-07/
*=International Court of Justice|o|ICJ;World Court;UN's top court||un
*=International Criminal Tribunal for the former Yugoslavia|o|ICTY;Hague Tribunal;UN war crimes tribunal;Yugoslav war crimes tribunal|1993/2017|un
*=International Criminal Tribunal for Rwanda|o|ICTR|1994/2015|un
*=Special Tribunal for Lebanon|o|STL|2009/2023
*=UN Special Commission|o|UNSCOM;UNMOVIC|1991/2007|un
UN Commission of Inquiry on Syria|o|Independent International Commission of Inquiry on the Syrian Arab Republic|2011/|un
*=Independent Investigative Mechanism for Myanmar|o|IIMM|2018/|un
*=Organisation for the Prohibition of Chemical Weapons|o|OPCW|1997/
*=European Union|o|EU;European bloc;@Brussels|1993-11/
European Community|o|European Communities;European Economic Community;EEC|1957/1993-11
European Commission|o|||eu
European Parliament|o|||eu
*=European External Action Service|o|EEAS||eu
Council of Europe|o|PACE
NATO|o|North Atlantic Treaty Organization;North Atlantic alliance;Atlantic alliance;Western alliance|1949-04/
*=Supreme Headquarters Allied Powers Europe|o|SHAPE||nato
*=International Security Assistance Force|k|ISAF;NATO-led ISAF;NATO-led International Security Assistance Force|2001-12/2014-12|nato
*=Resolute Support Mission|k|Resolute Support;NATO's Resolute Support mission|2015-01/2021-07|nato
*=Kosovo Force|k|KFOR;NATO-led KFOR;NATO peacekeepers in Kosovo|1999-06/|nato
*=Implementation Force|k|IFOR|1995-12/1996-12|nato
*=Stabilisation Force in Bosnia and Herzegovina|k|SFOR;Stabilization Force;NATO Stabilization Force|1996-12/2004-12|nato
EUFOR|k|EUFOR Althea;EUFOR Chad;?Artemis||eu
EULEX|k|EU Rule of Law Mission in Kosovo|2008/|eu
EUBAM Rafah|k|EU Border Assistance Mission||eu
*=EU Training Mission in Mali|k|EUTM;EUTM Mali|2013/2024|eu
*=EU Monitoring Mission in Georgia|k|EUMM;European Union Monitoring Mission;EU monitors in Georgia|2008/|eu
*=Operation Aspides|k|Aspides;EUNAVFOR Aspides|2024-02/|eu
Operation Atalanta|k|EU NAVFOR;EUNAVFOR;EU Naval Force|2008-12/|eu
*=Organization for Security and Co-operation in Europe|o|OSCE|1995/
*=OSCE Special Monitoring Mission to Ukraine|k|OSCE SMM;SMM;OSCE monitors;OSCE Special Monitoring Mission;OSCE observers|2014-03/2022-03|osce
OSCE Minsk Group|o|Minsk Group|1992/2025|osce
*=Conference on Security and Cooperation in Europe|o|CSCE|1973/1994
*=Collective Security Treaty Organization|o|CSTO;Russian-led CSTO|1992/
*=Commonwealth of Independent States|o|CIS|1991-12/
*=Shanghai Cooperation Organization|o|SCO|2001/
Warsaw Pact|o|Warsaw Treaty Organization|1955/1991
*=Southeast Asia Treaty Organization|o|SEATO|1954/1977
*=Central Treaty Organization|o|CENTO;Baghdad Pact|1955/1979
African Union|o|AU|2002-07/
AU Peace and Security Council|o|African Union Peace and Security Council;Peace and Security Council||african-union
*=Organization of African Unity|o|OAU|1963/2002
*=Economic Community of West African States|o|ECOWAS;CEDEAO;West African bloc;West African regional bloc|1975/
ECOMOG|k|ECOWAS Monitoring Group;Economic Community of West African States Monitoring Group;West African peacekeepers|1990/2003|ecowas
ECOMIG|k|ECOWAS Mission in The Gambia|2017/|ecowas
*=Intergovernmental Authority on Development|o|IGAD;Inter-Governmental Authority on Development;East African bloc IGAD|1986/
*=East African Community|o|EAC|2000/
*=East African Community Regional Force|k|EACRF;East African regional force|2022-11/2023-12|eac
*=Southern African Development Community|o|SADC|1992/
*=SADC Mission in Mozambique|k|SAMIM|2021-07/2024-07|sadc
*=SADC Mission in the DRC|k|SAMIDRC|2023-12/2025-03|sadc
*=Economic Community of Central African States|o|ECCAS;CEEAC|1983/
*=Alliance of Sahel States|o|AES;Confederation of Sahel States;Sahel alliance|2023-09-16/
G5 Sahel|o|G5 Sahel Joint Force;FC-G5S|2014/2023-12
*=Multinational Joint Task Force|k|MNJTF;Multinational Joint Task Force against Boko Haram;Lake Chad joint force|1994/
*=International Conference on the Great Lakes Region|o|ICGLR|2000/
Arab League|o|League of Arab States|1945-03/
*=Gulf Cooperation Council|o|GCC|1981/
*=Peninsula Shield Force|a|Peninsula Shield|1984/|gcc
*=Organisation of Islamic Cooperation|o|OIC;Organization of the Islamic Conference;Islamic Conference|1969/
OPEC|o|Organization of the Petroleum Exporting Countries
ASEAN|o|Association of Southeast Asian Nations|1967-08/
SAARC|o|South Asian Association for Regional Cooperation|1985/
Quadrilateral Security Dialogue|o|?Quad|2007/
AUKUS|o||2021-09/
ANZUS|o||1951/
Five Eyes|o
*=Organization of American States|o|OAS|1948/
UNASUR|o|Union of South American Nations|2008/
CELAC|o|Community of Latin American and Caribbean States|2011/
CARICOM|o|Caribbean Community|1973/
*=Contadora Group|o|Contadora|1983/1986
*=Pacific Islands Forum|o|PIF|1971/
*=Regional Assistance Mission to Solomon Islands|k|RAMSI|2003-07/2017
G7|o|Group of Seven;G-7;G8;Group of Eight;G-8
World Bank|o
*=International Monetary Fund|o|IMF
Interpol|o|International Criminal Police Organization
E3|o|European Three
P5+1|o|Six world powers
Middle East Quartet|o|?Quartet
*=Normandy Four|o|Normandy format|2014/2022
Trilateral Contact Group|o||2014/2022
*=United Nations Command|o|UN Command;UNC|1950/
*=Ukraine Defense Contact Group|o|Ramstein group|2022-04/
coalition of the willing|o
Multi-National Force - Iraq|o|MNF-I;US-led coalition in Iraq;Multi-National Division|2003/2009
Global Coalition against Daesh|o|US-led coalition;international coalition against Islamic State;anti-ISIS coalition;anti-IS coalition;Combined Joint Task Force - Operation Inherent Resolve;Operation Inherent Resolve;CJTF-OIR;OIR;global coalition against Islamic State|2014-08/
*=Operation Enduring Freedom coalition|o|US-led coalition;coalition in Afghanistan|2001-10/2014-12
Gulf War coalition|o|allied coalition;US-led coalition;anti-Iraq coalition;Desert Storm coalition|1990-08/1991-03
*=Operation Prosperity Guardian|o|Prosperity Guardian|2023-12/
*=Combined Maritime Forces|o|CMF;Combined Task Force 151;CTF-151|2001/
Axis of Resistance|o|Resistance Axis;Iran-led Axis of Resistance
*=Islamic Military Counter Terrorism Coalition|o|IMCTC|2015/
*=Multinational Security Support Mission|k|MSS mission;MSS;Multinational Security Support;Kenyan-led mission in Haiti;Kenya-led mission;Kenyan-led security mission;Kenya-led security support mission|2023-10/2025-09
Gang Suppression Force|k|GSF|2025-09/
International Stabilization Force|k||2025-11/
Board of Peace|o|Gaza Board of Peace|2025-09/
*=Multinational Force and Observers|k|MFO|1981/
Arab Deterrent Force|k|?ADF;Arab Deterrent Forces|1976/1982
*=UN Interim Force in Lebanon|k|UNIFIL;UN peacekeepers in Lebanon|1978-03/|un
*=UN Disengagement Observer Force|k|UNDOF|1974-05/|un
*=UN Truce Supervision Organization|k|UNTSO|1948-05/|un
*=UN Emergency Force|k|UNEF|1956/1979|un
*=UN Peacekeeping Force in Cyprus|k|UNFICYP;UN peacekeepers in Cyprus|1964-03/|un
*=UN Military Observer Group in India and Pakistan|k|UNMOGIP|1949/|un
*=UN Mission for the Referendum in Western Sahara|k|MINURSO|1991-04/|un
*=UN Organization Stabilization Mission in the Democratic Republic of the Congo|k|MONUSCO;UN Stabilization Mission in the Congo;UN mission in Congo;UN mission in DRC;U.N. peacekeeping mission in Congo|2010-07/|un
*=Force Intervention Brigade|k|FIB;UN Force Intervention Brigade|2013-03/|monusco
*=UN Mission in the Democratic Republic of Congo|k|MONUC|1999-11/2010-06|un
*=UN Operation in the Congo|k|ONUC|1960-07/1964-06|un
*=UN Multidimensional Integrated Stabilization Mission in Mali|k|MINUSMA;UN mission in Mali;U.N. peacekeeping mission in Mali|2013-04/2023-12|un
*=UN Multidimensional Integrated Stabilization Mission in the Central African Republic|k|MINUSCA;UN mission in the Central African Republic|2014-04/|un
*=African-led International Support Mission to the Central African Republic|k|MISCA|2013-12/2014-09|african-union
*=African-led International Support Mission to Mali|k|AFISMA|2013-01/2013-07|african-union
*=UN Mission in South Sudan|k|UNMISS|2011-07/|un
*=UN Mission in Sudan|k|UNMIS|2005-03/2011-07|un
*=UN Interim Security Force for Abyei|k|UNISFA|2011-06/|un
*=UN-African Union Mission in Darfur|k|UNAMID;African Union-United Nations Hybrid Operation in Darfur;UN-AU mission in Darfur|2007-07/2020-12|un
*=African Union Mission in Sudan|k|AMIS|2004/2007-12|african-union
*=UN Integrated Transition Assistance Mission in Sudan|o|UNITAMS|2020-06/2024-02|un
*=Ceasefire and Transitional Security Arrangements Monitoring and Verification Mechanism|k|CTSAMVM;CTSAMM|2014/|igad
*=African Union Mission in Somalia|k|AMISOM;African Union peacekeepers in Somalia|2007-01/2022-03|african-union
*=African Union Transition Mission in Somalia|k|ATMIS|2022-04/2024-12|african-union
*=African Union Support and Stabilization Mission in Somalia|k|AUSSOM|2025-01/|african-union
*=UN Operation in Somalia|k|UNOSOM;UNOSOM II|1992-04/1995-03|un
*=Unified Task Force|k|UNITAF;Operation Restore Hope|1992-12/1993-05
*=UN Assistance Mission in Somalia|o|UNSOM|2013/2024|un
*=UN Mission in Ethiopia and Eritrea|k|UNMEE|2000-07/2008-07|un
MINURCAT|k|UN Mission in the Central African Republic and Chad|2007/2010|un
*=UN Operation in Côte d'Ivoire|k|UNOCI;ONUCI;UN mission in Ivory Coast|2004-04/2017-06|un
*=Operation Licorne|k|Licorne;French Licorne force|2002-09/2015
*=Operation Sangaris|k|Sangaris|2013-12/2016-10
*=UN Mission in Liberia|k|UNMIL|2003-09/2018-03|un
*=UN Mission in Sierra Leone|k|UNAMSIL;UNOMSIL|1998/2005-12|un
*=UN Assistance Mission for Rwanda|k|UNAMIR|1993-10/1996-03|un
Operation Turquoise|k||1994-06/1994-08
*=UN Operation in Burundi|k|ONUB|2004/2006|un
*=UN Angola Verification Mission|k|UNAVEM;MONUA|1988/1999|un
*=UN Operation in Mozambique|k|ONUMOZ|1992/1994|un
*=UN Transition Assistance Group|k|UNTAG|1989/1990|un
*=UN Assistance Mission in Afghanistan|o|UNAMA;UN mission in Afghanistan|2002-03/|un
*=UN Assistance Mission for Iraq|o|UNAMI|2003/2025-12|un
*=UN Support Mission in Libya|o|UNSMIL;UN mission in Libya|2011-09/|un
*=UN Mission to support the Hudaydah Agreement|o|UNMHA|2019-01/2026-03|un
*=UN Supervision Mission in Syria|k|UNSMIS;UN observers in Syria|2012-04/2012-08|un
*=UN Mission in Kosovo|o|UNMIK;UN Interim Administration Mission in Kosovo|1999-06/|un
*=UN Protection Force|k|UNPROFOR;UN Protection Force in Bosnia|1992-02/1995-12|un
*=UN Mission in Bosnia and Herzegovina|o|UNMIBH|1995/2002|un
*=UN Transitional Authority in Eastern Slavonia|k|UNTAES;UNCRO|1995/1998|un
*=UN Observer Mission in Georgia|k|UNOMIG|1993-08/2009-06|un
CIS peacekeepers|k|Russian peacekeepers in Abkhazia|1994/2008|cis
*=Russian peacekeepers in Nagorno-Karabakh|k|Russian peacekeeping contingent;Russian peacekeepers in Karabakh|2020-11/2024-06
*=UN Transitional Authority in Cambodia|k|UNTAC|1992-03/1993-09|un
*=UN Transitional Administration in East Timor|k|UNTAET;UNMISET;UNMIT;UNAMET|1999/2012|un
*=International Force East Timor|k|INTERFET|1999-09/2000-02
International Monitoring Team|k|IMT|2004/2022
*=Sri Lanka Monitoring Mission|k|SLMM;Nordic truce monitors|2002-02/2008-01
Aceh Monitoring Mission|k|AMM|2005-09/2006-12
*=UN Stabilization Mission in Haiti|k|MINUSTAH|2004-06/2017-10|un
*=UN Mission in Haiti|k|UNMIH;BINUH;MINUJUSTH;UN Integrated Office in Haiti||un
*=UN Observer Mission in El Salvador|k|ONUSAL;ONUCA|1989/1995|un
*=UN Verification Mission in Guatemala|k|MINUGUA|1994/2004|un
*=UN Verification Mission in Colombia|o|UN Mission in Colombia|2016/|un
International Control Commission|k|?ICC;ICCS|1954/1975
*=UN Iran-Iraq Military Observer Group|k|UNIIMOG|1988/1991|un
*=UN Iraq-Kuwait Observation Mission|k|UNIKOM|1991/2003|un
*=Mechanism for the cessation of hostilities in Lebanon|o|Lebanon ceasefire monitoring committee|2024-11/
*=Civil-Military Coordination Center|o|CMCC|2025-10/
*=International Committee of the Red Cross|d|ICRC;Red Cross;International Red Cross
*=International Federation of Red Cross and Red Crescent Societies|d|IFRC;International Federation of the Red Cross
Red Crescent|d
*=Syrian Arab Red Crescent|d|SARC;Syrian Red Crescent
*=Palestine Red Crescent Society|d|PRCS;Palestinian Red Crescent;Palestine Red Crescent;Palestinian Red Crescent Society
*=Médecins Sans Frontières|d|MSF;Doctors Without Borders
Oxfam|d|Oxfam International
Save the Children|d
CARE International|d
*=Norwegian Refugee Council|d|NRC
*=International Rescue Committee|d|IRC
Mercy Corps|d
World Vision|d
Islamic Relief|d|Islamic Relief Worldwide
Christian Aid|d
Catholic Relief Services|d|?CRS
Action Against Hunger|d|Action contre la Faim
*=World Central Kitchen|d|WCK
*=Gaza Humanitarian Foundation|d|GHF|2025-02/2025-11
Humanity & Inclusion|d|Handicap International
@US=USAID|d|US Agency for International Development|1961-11/2025-07
*=Syrian American Medical Society|d|SAMS
@TR=IHH|d|Humanitarian Relief Foundation
@SD=Emergency Response Rooms|d|ERRs;ERR
@SD=Sudan Doctors Network|h|Sudanese Doctors' Network
@SD=Emergency Lawyers|h
*=Human Rights Watch|h|HRW|1978/
*=Amnesty International|h|Amnesty|1961/
@SY*=Syrian Observatory for Human Rights|h|SOHR;Syrian Observatory;Britain-based Syrian Observatory for Human Rights|2006/
@SY*=Syrian Network for Human Rights|h|SNHR|2011/
@SY=Local Coordination Committees|h|LCC;Local Coordination Committees of Syria|2011/
*=Armed Conflict Location & Event Data|h|ACLED;Armed Conflict Location and Event Data Project;Armed Conflict Location and Event Data;Armed Conflict Location & Event Data Project|2005/
*=International Crisis Group|h|Crisis Group;ICG|1995/
@US*=Institute for the Study of War|h|ISW|2007/
@GB*=International Institute for Strategic Studies|h|IISS|1958/
@SE*=Stockholm International Peace Research Institute|h|SIPRI|1966/
@GB*=Royal United Services Institute|h|RUSI
@GB=Chatham House|h|Royal Institute of International Affairs
csis-us@US=Center for Strategic and International Studies|h
@US*=RAND Corporation|h|RAND;Rand Corp
@US*=Brookings Institution|h|Brookings
*=Carnegie Endowment for International Peace|h|Carnegie Endowment;Carnegie Middle East Center
@US=Atlantic Council|h
@US*=Washington Institute for Near East Policy|h|Washington Institute
@IL*=Institute for National Security Studies|h|INSS
@US*=SITE Intelligence Group|h|SITE
@US=Jamestown Foundation|h
Bellingcat|h
Airwars|h
Conflict Armament Research|h
*=Committee to Protect Journalists|h|CPJ
Reporters Without Borders|h|Reporters sans frontières
*=International Federation of Journalists|h|IFJ
Physicians for Human Rights|h|PHR
*=International Federation for Human Rights|h|FIDH
@IL=B'Tselem|h
@IL=Breaking the Silence|h
@IL=Peace Now|h
@IL=Yesh Din|h
@IL*=Hostages and Missing Families Forum|h|Hostage Families Forum
@PS=Al-Haq|h
@PS=Palestinian Prisoners' Society|h|Palestinian Prisoners Club
@PS*=Palestinian Centre for Human Rights|h|PCHR
Euro-Med Human Rights Monitor|h|Euro-Med Monitor
@IR=Iran Human Rights|h
@IR*=Human Rights Activists News Agency|h|HRANA;Human Rights Activists in Iran
@IR=Hengaw|h|Hengaw Organization for Human Rights
NetBlocks|h
@MM*=Assistance Association for Political Prisoners|h|AAPP|2000/
Fortify Rights|h
@PK*=Human Rights Commission of Pakistan|h|HRCP
@PK*=Pakistan Institute for Conflict and Security Studies|h|PICSS
@PK*=Pak Institute for Peace Studies|h|PIPS
@IN*=South Asia Terrorism Portal|h|SATP
@AF=Afghanistan Analysts Network|h
@AF*=Afghanistan Independent Human Rights Commission|h|AIHRC
*=Kivu Security Tracker|h|KST|2017/
@ET*=Ethiopian Human Rights Commission|h|EHRC
odvv=Global Initiative Against Transnational Organized Crime|h
@HT*=National Human Rights Defense Network|h|RNDDH
Americas Watch|h||1981/1988|hrw
@RU=Memorial Human Rights Center|h|?Memorial|1989/
@RU=OVD-Info|h
@UA*=DeepState|h|DeepState UA;DeepStateMap;Deep State monitoring project
Reuters|n|Thomson Reuters
@US*=Associated Press|n|AP;The Associated Press
@FR*=Agence France-Presse|n|AFP
@US*=United Press International|n|UPI
@DE*=Deutsche Presse-Agentur|n|dpa
@ES=EFE|n
@IT=ANSA|n
@RU=TASS|n|ITAR-TASS
@RU=Interfax|n
@RU*=RIA Novosti|n|RIA
@RU=Sputnik|n
@RU=RT|n|Russia Today
@RU=Novaya Gazeta|n
@UA=Interfax-Ukraine|n
@UA=Ukrinform|n
@UA=Kyiv Independent|n|The Kyiv Independent
@CN=Xinhua|n|New China News Agency
@CN=CCTV|n|China Central Television;CGTN
@KP=KCNA|n|Korean Central News Agency;Rodong Sinmun
@KP=Radio Pyongyang|n|Pyongyang Radio|1945/
@SV=Radio Venceremos|n||1981/1992
@RU=Radio Moscow|n|Moscow Radio|1922/1993
@IR=Tehran Radio|n|Radio Tehran
@IQ=Baghdad Radio|n|Radio Baghdad
@KR=Yonhap|n
@JP=Kyodo|n
@JP=NHK|n
@IR=IRNA|n|Islamic Republic News Agency
@IR*=Fars News Agency|n|Fars
@IR=Tasnim|n
@IR=Press TV|n
Iran International|n
@SY=SANA|n|Syrian Arab News Agency
@IQ=Rudaw|n
@LB=Al-Manar|n|Hezbollah's Al-Manar
@LB=Al Mayadeen|n
@YE=Al-Masirah|n|Al Masirah TV;Houthi-run al-Masirah
@YE*=Saba News Agency|n|Saba
@PS=WAFA|n|Palestinian news agency Wafa
@IL=Haaretz|n
@IL=Jerusalem Post|n|The Jerusalem Post
@IL=Times of Israel|n|The Times of Israel
@QA=Al Jazeera|n|Aljazeera
@QA*=Qatar News Agency|n|QNA
@SA=Al Arabiya|n|Al Hadath
@SA*=Saudi Press Agency|n|SPA
@AE=WAM|n|Emirates News Agency
@EG*=Middle East News Agency|n|MENA
@LY*=Libyan News Agency|n|LANA;JANA
@DZ=Algeria Press Service|n|?APS
@TR*=Anadolu Agency|n|Anadolu;Anadolu Ajansi;?AA
@TR=TRT|n|TRT World;TRT Haber
@TR*=Firat News Agency|n|ANF
@IN*=Press Trust of India|n|PTI
@IN=Times of India|n|The Times of India
@PK=Dawn newspaper|n|Dawn.com
@PK=Associated Press of Pakistan|n|?APP
@AF=TOLOnews|n|Tolo News;Tolo TV
@LK=TamilNet|n
@MM*=The Irrawaddy|n|Irrawaddy
@MM=Myanmar Now|n
@MM*=Democratic Voice of Burma|n|DVB
@ID=Antara|n
@GB=BBC|n|British Broadcasting Corporation;BBC World Service
@GB=The Guardian|n|Guardian newspaper
@GB=Daily Telegraph|n|?The Telegraph;The Daily Telegraph
@GB=Financial Times|n
@GB=Jane's|n|Jane's Defence Weekly;Janes
@FR=Le Monde|n
@FR=France 24|n|France24
@FR*=Radio France Internationale|n|RFI
@DE*=Deutsche Welle|n|DW
@DE*=Der Spiegel|n|Spiegel
@ES=El País|n
@US=New York Times|n|The New York Times
@US=Washington Post|n|The Washington Post
@US=Wall Street Journal|n|The Wall Street Journal
@US=Los Angeles Times|n
@US=CNN|n|CNN International
@US=Fox News|n
@US=ABC News|n
@US*=CBS News|n|CBS
@US=Axios|n
@US=Bloomberg|n
@US*=Voice of America|n|VOA
@US*=Radio Free Europe/Radio Liberty|n|RFE/RL;Radio Free Europe;Radio Liberty;Radio Svoboda
@US*=Radio Free Asia|n|RFA
Amaq|n|Amaq agency||group:islamic-state
Al-Furqan Media|n|al-Naba||group:islamic-state
@SO=Garowe Online|n
@SO=Radio Shabelle|n|Shabelle Media Network
@SD=SUNA|n|Sudan News Agency
@SD=Sudan Tribune|n
@SD=Radio Dabanga|n|Dabanga
@SS=Radio Tamazuj|n|Eye Radio
@ET*=Ethiopian News Agency|n|ENA
@CD=Radio Okapi|n
@NG=Premium Times|n
@NG=Daily Trust|n
@NG=HumAngle|n
InSight Crime|h
@CU=Prensa Latina|n
@VE=Telesur|n
@RS=Tanjug|n
@BY=BelTA|n
@GB=Ambrey|b
@RU=Rostec|b
@RU=Rosatom|b
@RU=Gazprom|b
@UA=Energoatom|b
@UA=Ukrenergo|b|DTEK
@US=Lockheed Martin|b
@US=Raytheon|b|RTX
@US=Boeing|b
@GB=BAE Systems|b
@DE=Rheinmetall|b
Airbus|b
@IL*=Elbit Systems|b|Elbit
@IL*=Rafael Advanced Defense Systems|b|Rafael
@IL*=Israel Aerospace Industries|b|IAI
@TR=Baykar|b
@DK=Maersk|b
@FR=TotalEnergies|b
Royal Dutch Shell|b|Shell Petroleum Development Company
@US=ExxonMobil|b|Exxon Mobil
@SA*=Saudi Aramco|b|Aramco
@LY=National Oil Corporation|b|NOC
@US*=SpaceX|b|Starlink
Community of Sant'Egidio|h|Sant'Egidio
Centre for Humanitarian Dialogue|h|HD Centre;Henri Dunant Centre
Geneva Call|h
@US=Carter Center|h
@US=Yale Humanitarian Research Lab|h|Yale's Humanitarian Research Lab;Yale School of Public Health's Humanitarian Research Lab;Humanitarian Research Lab
@SE*=Uppsala Conflict Data Program|h|UCDP
*=Integrated Food Security Phase Classification|h|IPC
FEWS NET|h|Famine Early Warning Systems Network
`;

/** Ethnic, religious and regional communities, which act as sides in communal conflict. */
export const COMMUNITIES = `
[RW]
@-=Hutu|e|+;Bahutu
@-=Tutsi|e|+;Batutsi
@-=Twa people|e|Batwa;?Twa
[CD]
Banyamulenge|e
Hema|e|+
Lendu|e|+
Luba people|e|Baluba;?Luba
Teke people|e|Bateke;?Teke
Yaka|e
Nande|e
Hunde|e
[MM]
Rohingya|e|+;Rohingya Muslims
Rakhine people|e|Rakhine Buddhists;Arakanese;ethnic Rakhine;?Rakhine
Kachin people|e|Kachins;?Kachin
Karen people|e|Karens;Kayin;?Karen
Karenni|e|?Kayah;~Karenni
Shan people|e|Shans;?Shan
Chin people|e|Chins;?Chin
Mon|e
Bamar|e|Burman;Burmans
Wa|e
Kokang people|e|Kokang Chinese;?Kokang
[LB]
@-=Druze|e|+;Druse
Maronite|e|+;Maronite Christians
[SY]
Alawite|e|+;Alawis;Nusayri;~Alawi
@-=Bedouin|e|+;Bedouin tribes;Bedouin tribesmen
@-=Assyrian|e|+;Assyrian Christians;Chaldeans;Syriac Christians
[IQ]
@-=Yazidi|e|+;Yezidi;Yezidis;~Yezidi
Shabak people|e|Shabaks
Iraqi Turkmen|e|Turkomans;Turcomans
Marsh Arabs|e
@-=Kurds|e|Kurd;~Kurdish;Kurdish people
[-]
*=Shia Muslims|e|Shia;Shiites;Shias;Shiite Muslims;~Shiite;~Shi'ite;~Shia
*=Sunni Muslims|e|Sunni;Sunnis;~Sunni
Muslims|e|Muslim;Moslems;Moslem;~Muslim;~Moslem;~Islamic
Christians|e|?Christian;~Christian
Jews|e|Jew;~Jewish
Hindus|e|Hindu;~Hindu
Buddhists|e|Buddhist;~Buddhist
Sikhs|e|Sikh;~Sikh
Catholics|e|Roman Catholics;~Catholic
Protestants|e|Protestant;~Protestant
Orthodox Christians|e|Eastern Orthodox
Arabs|e|Arab;~Arab
Africans|e|~African
Europeans|e|~European
Serbs|e|Serb;ethnic Serbs;~Serb
ethnic Croats|e
Bosniaks|e|Bosniak;Bosnian Muslims;Bosnian Muslim;~Bosniak;~Bosnian Muslim
Bosnian Serbs|e
Bosnian Croats|e
Kosovo Albanians|e|Kosovar Albanians;Kosovan Albanians;ethnic Albanians in Kosovo;ethnic Albanians;~Kosovo Albanian;~ethnic Albanian
Kosovo Serbs|e|Kosovan Serbs;~Kosovo Serb
Roma people|e|Romani;Gypsies;?Roma
@UA=Crimean Tatars|e|Crimean Tatar;~Crimean Tatar
ethnic Russians|e|Russian speakers
ethnic Armenians|e|Karabakh Armenians
Meskhetian Turks|e
Ossetians|e|Ossetian;~Ossetian
@RU=Ingush|e|~Ingush
Circassians|e|Circassian
Cossacks|e|Cossack
Tuareg|e|+;Touareg;Touaregs
Fulani|e|+;Peul;Peuls;Fula;Fulbe
Berbers|e|Amazigh;Berber;Kabyles
Toubou|e|Tebu;Tubu;~Toubou
[ML]
Dogon|e|+
Bambara|e|+
Songhai|e|Songhay
[NG]
Hausa|e|+
Igbo|e|+;Ibo;Ibos;~Ibo
Yoruba|e|+
Tiv|e|~Tiv
Jukun|e
Berom|e|Birom
Ijaw|e|+
Ogoni|e|+
Itsekiri|e
[KE]
Kikuyu|e|+
Luo|e|+
Kalenjin|e|+
Pokot people|e|?Pokot
Turkana people|e|?Turkana
Samburu people|e|?Samburu
Maasai|e|Masai
[UG]
Acholi|e|+
Karamojong|e|Karimojong
Baganda people|e|?Baganda
[SS]
Dinka|e|+;Bor Dinka;Dinka Bor;Twic Dinka
Nuer|e|+;Lou Nuer
Shilluk|e|Chollo;~Shilluk
Murle|e|~Murle
Azande|e|Zande
Bari|e
Mundari|e
[SD]
Fur people|e|Fur tribe
Masalit|e|Massalit;~Masalit
Zaghawa|e|~Zaghawa
Rizeigat|e|Rizeigat Arabs
Misseriya|e|Messiria;Misseriya Arabs
Ngok Dinka|e|Dinka Ngok
Nuba people|e|Nubas;?Nuba
Beja people|e|?Beja
Hausa of Blue Nile|e
[ET]
Oromo|e|+
Amhara people|e|Amharas;?Amhara
Tigrayan|e|+;Tigreans;Tigrean
Afar people|e|Afars;?Afar
Gumuz|e
Anuak|e|Anywaa
Sidama people|e|?Sidama
[SO]
Hawiye|e|~Hawiye
Darod|e|Darood
Habr Gedir|e|Habar Gidir
Abgal|e
Isaaq|e|Issaq
Majerteen|e
Marehan|e
Rahanweyn|e
[TD]
Hadjarai|e
[BI]
Ganwa|e
[CF]
Central African Muslims|e
[CM]
*=Anglophone Cameroonians|e|Anglophones
[CI]
Guéré|e|?Wé
Dioula|e
[LR]
Krahn|e
Gio|e
Mandingo|e|Mandingos
[ZA]
Zulu|e|+
Xhosa|e|Xhosas
Afrikaners|e|Boers
[ZW]
Ndebele|e|Matabele
Shona|e
[AF]
@-=Pashtun|e|+;Pushtun;Pathan;Pathans
Hazara|e|+;Hazara Shiites
ethnic Tajiks|e
uzbeks-af=ethnic Uzbeks|e
[PK]
@-=Baloch|e|Baluch;Baluchis;Balochis;~Baloch;~Baluch
Sindhi|e|+
Mohajir|e|Mohajirs;Muhajirs
Punjabi|e|+
Ahmadi|e|+;Ahmadiyya
Bugti tribe|e|Bugti tribesmen;?Bugti
Marri tribe|e|Marri tribesmen;?Marri
Mehsud tribe|e|Mehsud tribesmen;?Mehsud
*=Turi and Bangash tribes|e|Bangash;?Turi
[IN]
Dalits|e|Dalit;~Dalit
Adivasis|e|Adivasi
Meitei|e|+;Meetei
Kuki|e|+;Kuki-Zo
Naga|e|+
Bodo|e|+
Assamese|e|~Assamese
Kashmiri Pandits|e|Pandits
Gorkhas|e|Gurkhas;Gorkha
Mizo|e|Mizos
[BD]
@-=Bengali|e|+
Bihari|e|Biharis
Chakma|e|Chakmas;Jumma
[LK]
@-=Tamil|e|+
Sinhalese|e|Sinhala;~Sinhalese
Sri Lankan Muslims|e
[CN]
Uyghur|e|+;Uighur;Uighurs;Uygur;~Uighur
Han Chinese|e|?Han
*=Hui Muslims|e|Hui
[ID]
Papuans|e|Papuan;~Papuan
Acehnese|e|~Acehnese
Dayak|e|+
Madurese|e
Moluccans|e
ethnic Chinese|e
[PH]
Moro|e|+;Bangsamoro;Moro Muslims
Lumad|e|Lumads
[LA]
Hmong|e|?Meo;~Hmong
[VN]
Montagnard|e
[KG]
ethnic Uzbeks in Kyrgyzstan|e
[YE]
Zaidi|e|Zaidis;Zaydi;Zaidi Shiites
[EG]
Copts|e|Coptic Christians;~Coptic
[IL]
Arab Israelis|e|Israeli Arabs;Palestinian citizens of Israel;~Arab-Israeli
Haredim|e|ultra-Orthodox Jews;Haredi
Samaritans|e
[TR]
Alevis|e|Alevi
[GB]
Irish nationalists|e|republicans of Northern Ireland
Ulster unionists|e|Ulster loyalists
[ES]
Basques|e|Basque;~Basque
[BE]
Flemish|e|~Flemish
[FR]
Corsicans|e|~Corsican
@NC=Kanaks|e|Kanak;~Kanak
[MX]
Maya people|e|Mayans;Mayan Indians;?Maya
Tzotzil|e|Tzotzils
Yaqui|e
[NI]
Miskito|e|+;Miskito Indians
[CO]
Nasa indigenous people|e|Nasa people
Emberá|e
Awá|e
[CL]
Mapuche|e|+
[BR]
Yanomami|e
Guarani-Kaiowá|e
[CY]
Greek Cypriots|e
Turkish Cypriots|e
[PG]
Enga tribes|e|Enga tribesmen
`;
