/** Leaders, commanders and spokespeople of Europe, the Americas and international bodies. See format.ts (`parsePersons`) for the line form. */
export const PERSONS_WEST = `
[US]
John Kirby||spokesman @force:pentagon 2013/2015;spokesman @force:pentagon 2021/2022;spokesman of the National Security Council 2022/2025
Matthew Miller||spokesman @force:state-department 2023/2025
Nancy Pelosi|!|speaker of the House 2007/2011;speaker of the House 2019/2023-01
Harry S. Truman|!;Harry Truman|president 1945-04-12/1953-01-20
Dwight D. Eisenhower|!;Dwight Eisenhower|supreme allied commander @org:nato 1951/1952;president 1953-01-20/1961-01-20
John F. Kennedy|John Kennedy;JFK;?Kennedy|president 1961-01-20/1963-11-22
Lyndon B. Johnson|Lyndon Johnson;LBJ|president 1963-11-22/1969-01-20
Richard Nixon|!|president 1969-01-20/1974-08-09
Gerald Ford||president 1974-08-09/1977-01-20
Jimmy Carter|?Carter|president 1977-01-20/1981-01-20
Ronald Reagan|!|president 1981-01-20/1989-01-20
George H.W. Bush|George H. W. Bush;George Bush;?Bush|vice president 1981/1989;president 1989-01-20/1993-01-20
Bill Clinton|?Clinton|president 1993-01-20/2001-01-20
George W. Bush|George Bush;?Bush|president 2001-01-20/2009-01-20
Barack Obama|!|president 2009-01-20/2017-01-20
Joe Biden|!;Joseph Biden|vice president 2009-01-20/2017-01-20;president 2021-01-20/2025-01-20
Donald Trump|!;Donald J. Trump|president 2017-01-20/2021-01-20;president 2025-01-20/
J.D. Vance||vice president 2025-01-20/
Dick Cheney|!|defense secretary 1989/1993;vice president 2001-01-20/2009-01-20
Henry Kissinger|!|national security adviser 1969/1975;secretary of state 1973-09/1977-01
Cyrus Vance||secretary of state 1977/1980
George Shultz|George P. Shultz|secretary of state 1982/1989
James Baker||secretary of state 1989/1992
Madeleine Albright|?Albright|secretary of state 1997/2001
Colin Powell||chairman of the Joint Chiefs of Staff 1989-10/1993-09;secretary of state 2001/2005
Condoleezza Rice||national security adviser 2001/2005;secretary of state 2005/2009
Hillary Clinton|Hillary Rodham Clinton|secretary of state 2009-01/2013-02
John Kerry|?Kerry|secretary of state 2013-02/2017-01
Rex Tillerson|!|secretary of state 2017-02/2018-03
Mike Pompeo|!|director of the CIA 2017-01/2018-04;secretary of state 2018-04/2021-01
Antony Blinken|!;Anthony Blinken|secretary of state 2021-01/2025-01
Marco Rubio|!|secretary of state 2025-01-21/
Robert McNamara|!|defense secretary 1961/1968
Caspar Weinberger|!|defense secretary 1981/1987
Donald Rumsfeld|!|defense secretary 1975/1977;defense secretary 2001/2006
Robert Gates||defense secretary 2006/2011
Leon Panetta|?Panetta|director of the CIA 2009/2011;defense secretary 2011/2013
Chuck Hagel||defense secretary 2013/2015
James Mattis|?Mattis;Jim Mattis|defense secretary 2017/2019
Lloyd Austin||defense secretary 2021-01/2025-01
Pete Hegseth|!|defense secretary 2025-01-25/
Mark Milley|!|chairman of the Joint Chiefs of Staff 2019/2023
Dan Caine||chairman of the Joint Chiefs of Staff 2025-04/
John Bolton||national security adviser 2018-04/2019-09
Zbigniew Brzezinski|!|national security adviser 1977/1981
Steve Witkoff|!|special envoy 2025-01/
Keith Kellogg||special envoy 2025-01/2026-01
Zalmay Khalilzad|!|special envoy 2018-09/2021-10
Richard Holbrooke|?Holbrooke|special envoy 2009/2010-12
Douglas MacArthur|!|commander @org:un-command 1950-07/1951-04
William Westmoreland|?Westmoreland|commander in Vietnam @force:us-military 1964/1968
Norman Schwarzkopf|!|commander @force:centcom 1988/1991
Wesley Clark||supreme allied commander @org:nato 1997/2000
David Petraeus|!|commander @org:multi-national-force-iraq 2007/2008;commander @org:isaf 2010/2011;director of the CIA 2011/2012
Stanley McChrystal|!|commander @org:isaf 2009/2010
Michael Kurilla|Erik Kurilla|commander @force:centcom 2022/2025-08
L. Paul Bremer|Paul Bremer|administrator @force:cpa 2003-05/2004-06
Pat Ryder|Patrick Ryder|spokesman @force:pentagon 2022/2025
[RU]
Vladimir Putin|!;Vladimir V. Putin;Vladimir Vladimirovich Putin|prime minister 1999-08/2000-05;president 1999-12-31/2008-05-07;prime minister 2008-05/2012-05;president 2012-05-07/
Dmitry Medvedev|!;Dmitri Medvedev|president 2008-05-07/2012-05-07;prime minister 2012-05/2020-01;deputy chairman of the Security Council 2020-01/
Boris Yeltsin|!|president 1991-07-10/1999-12-31
Sergey Lavrov|!;Sergei Lavrov|foreign minister 2004-03/
Sergei Shoigu|!;Sergey Shoigu|defence minister 2012-11/2024-05;secretary of the Security Council 2024-05/
Andrei Belousov|!;Andrey Belousov|defence minister 2024-05/
Valery Gerasimov|!|chief of the General Staff 2012-11/
Sergei Surovikin|!;Sergey Surovikin|commander in Ukraine 2022-10/2023-01
Dmitry Peskov|!;Dmitri Peskov|Kremlin spokesman 2008/
Maria Zakharova|!|foreign ministry spokeswoman 2015-08/
Igor Konashenkov|!|spokesman @force:russian-defence-ministry 2011/
Nikolai Patrushev|!|director of the FSB 1999/2008;secretary of the Security Council 2008/2024
Vladimir Medinsky|!|chief negotiator 2022/
Ramzan Kadyrov|!|head @state:chechnya 2007-02/
Akhmad Kadyrov||president @state:chechnya 2003/2004-05-09
Yevgeny Prigozhin|!;Evgeny Prigozhin|leader @group:wagner-group 2014/2023-08-23
Dmitry Utkin|Utkin|commander @group:wagner-group 2014/2023-08-23
Alexei Navalny|!;Alexey Navalny|opposition leader 2011/2024-02-16
Vyacheslav Gladkov|Gladkov|governor of Belgorod region 2020/
Sergei Aksyonov|!;Sergey Aksyonov|head @state:crimea 2014/
Vladimir Saldo|?Saldo|governor of occupied Kherson 2022/
Yevgeny Balitsky|!|governor of occupied Zaporizhzhia 2022/
Alexander Lebed|?Lebed|secretary of the Security Council 1996/1996
[RU state:ichkeria]
Dzhokhar Dudayev|!;Jokhar Dudayev|president 1991-11/1996-04-21
Aslan Maskhadov|!|president 1997-02/2005-03-08
Shamil Basayev|!|commander 1991/2006-07-10
Ibn al-Khattab|Emir Khattab;?Khattab|commander 1995/2002-03
Doku Umarov|Umarov;Dokka Umarov|leader @group:caucasus-emirate 2007/2013
[RU state:soviet-union]
Joseph Stalin|!;Josef Stalin|leader 1924/1953-03-05
Nikita Khrushchev|!|leader 1953/1964-10
Leonid Brezhnev|!|leader 1964-10/1982-11-10
Konstantin Chernenko|!|leader 1984-02/1985-03-10
Mikhail Gorbachev|!;Mikhail S. Gorbachev|leader 1985-03-11/1991-12-25
Andrei Gromyko|!|foreign minister 1957/1985
Eduard Shevardnadze|!|foreign minister 1985/1990;president @state:GE 1995/2003-11
[UA]
Volodymyr Zelensky|!;Volodymyr Zelenskyy;Volodymyr Zelenskiy;Vladimir Zelensky;Zelenskyy;Zelenskiy;Zelenski|president 2019-05-20/
Petro Poroshenko|!|president 2014-06-07/2019-05-20
Viktor Yanukovych|!|president 2010-02-25/2014-02-22
Leonid Kuchma|!|president 1994/2005
Arseniy Yatsenyuk|!|prime minister 2014-02/2016-04
Denys Shmyhal|!|prime minister 2020-03/2025-07;defence minister 2025-07/2026-01
Yulia Svyrydenko|!|prime minister 2025-07/
Valerii Zaluzhnyi|!;Valery Zaluzhny;Valeriy Zaluzhnyi;Zaluzhny|commander-in-chief 2021-07/2024-02
Oleksandr Syrskyi|!;Oleksandr Syrskyy;Oleksandr Syrsky;Syrsky;Syrskyy|commander-in-chief 2024-02-08/
Kyrylo Budanov|!|chief of military intelligence 2020-08/2026-01
Vasyl Maliuk|!;Vasyl Malyuk|head of the SBU 2023/2026-01
Andriy Yermak|!;Andrii Yermak|head of the presidential office 2020-02/2025-11
Mykhailo Podolyak|!;Mykhaylo Podolyak|presidential adviser 2020/
Oleksiy Arestovych|!|presidential adviser 2020/2023-01
Dmytro Kuleba|!|foreign minister 2020-03/2024-09
Andrii Sybiha|!;Andriy Sybiha|foreign minister 2024-09/
Oleksii Reznikov|!;Oleksiy Reznikov|defence minister 2021-11/2023-09
Rustem Umerov|!;Rustem Umierov|defence minister 2023-09/2025-07;secretary of the National Security and Defence Council 2025-07/
Ihor Klymenko|?Klymenko|interior minister 2023/
Vitali Klitschko|!;Vitaliy Klitschko|mayor of Kyiv 2014/
Ihor Terekhov|?Terekhov|mayor of Kharkiv 2021/
Oleh Syniehubov|!;Oleh Synehubov;Oleh Sinegubov|governor of Kharkiv region 2021/
Serhiy Haidai|!;Serhiy Gaidai|governor of Luhansk region 2019/2023-03
Pavlo Kyrylenko|!|governor of Donetsk region 2019/2023-09
Vadym Filashkin|!|governor of Donetsk region 2024-01/
Serhii Lysak|Serhiy Lysak|governor of Dnipropetrovsk region 2023/
Oleksandr Prokudin|?Prokudin|governor of Kherson region 2023-02/
Valentyn Reznichenko|?Reznichenko|governor of Dnipropetrovsk region 2020/2023
Yuriy Ihnat|Yurii Ihnat|spokesman @force:ukrainian-air-force 2022/
Nataliya Humenyuk|Natalia Humeniuk;Humeniuk|spokeswoman of the southern command 2022/2024
[UA group:donbas-separatists]
Alexander Zakharchenko|!;Aleksandr Zakharchenko|leader @state:dpr 2014-08/2018-08-31
Denis Pushilin|!|head @state:dpr 2018-09/
Leonid Pasechnik|!|head @state:lpr 2017-11/
Igor Plotnitsky|!|leader @state:lpr 2014-08/2017-11
Igor Girkin|!;Igor Strelkov;Strelkov|commander 2014-04/2014-08
Alexander Borodai|?Borodai|prime minister @state:dpr 2014-05/2014-08
Eduard Basurin|!|spokesman @state:dpr 2014/2023
Arsen Pavlov|?Motorola|commander @group:sparta-battalion 2014/2016-10-16
[BY]
Alexander Lukashenko|!;Aleksandr Lukashenko|president 1994-07/
Sviatlana Tsikhanouskaya|!;Svetlana Tikhanovskaya;Tikhanovskaya|opposition leader 2020/
[GE]
Zviad Gamsakhurdia|!|president 1991-05/1992-01
Mikheil Saakashvili|!;Mikhail Saakashvili|president 2004-01/2013-11
Eduard Kokoity|!|president @state:south-ossetia 2001/2011
[AM]
Nikol Pashinyan|!|prime minister 2018-05/
Serzh Sargsyan|Serzh Sarkisian|president 2008/2018
Robert Kocharyan|!;Robert Kocharian|president 1998/2008
[AZ]
Ilham Aliyev|!|president 2003-10/
Heydar Aliyev|Haidar Aliyev|president 1993/2003
Jeyhun Bayramov|!|foreign minister 2020/
[MD]
Maia Sandu|?Sandu|president 2020-12/
[TR]
Recep Tayyip Erdogan|!;Tayyip Erdogan|prime minister 2003-03/2014-08;president 2014-08-28/
Hakan Fidan||head of the MIT 2010/2023;foreign minister 2023-06/
Mevlut Cavusoglu|!|foreign minister 2014/2023
Hulusi Akar||chief of the General Staff 2015/2018;defence minister 2018-07/2023-06
Bulent Ecevit|!|prime minister 1974/1974;prime minister 1999/2002
Abdullah Ocalan|!;?Apo|leader @group:pkk 1978/
Murat Karayilan|!|commander @group:pkk 1999/
Cemil Bayik||leader @group:kck 2013/
Fethullah Gulen||leader @group:gulen-movement 1966/2024-10-20
[CY]
Archbishop Makarios|!|president 1960/1977-08
Rauf Denktash|!;Rauf Denktas|president @state:northern-cyprus 1983/2005
Georgios Grivas|!;George Grivas|leader @group:eoka 1955/1959
[GB]
Margaret Thatcher|!|prime minister 1979-05-04/1990-11-28
John Major||prime minister 1990-11-28/1997-05-02
Tony Blair|!|prime minister 1997-05-02/2007-06-27
Gordon Brown||prime minister 2007-06-27/2010-05-11
David Cameron||prime minister 2010-05-11/2016-07-13;foreign secretary 2023-11/2024-07
Theresa May||home secretary 2010/2016;prime minister 2016-07-13/2019-07-24
Boris Johnson||foreign secretary 2016-07/2018-07;prime minister 2019-07-24/2022-09-06
Rishi Sunak|!|prime minister 2022-10-25/2024-07-05
Keir Starmer|!|prime minister 2024-07-05/
Gerry Adams||leader @group:sinn-fein 1983/2018
Martin McGuinness|!|chief negotiator @group:sinn-fein 1994/2017
Ian Paisley|?Paisley|leader @group:dup 1971/2008
[FR]
Guy Mollet|!|prime minister 1956-02/1957-06
Charles de Gaulle|General de Gaulle;De Gaulle|president 1959-01/1969-04
Francois Mitterrand|!|president 1981-05/1995-05
Jacques Chirac|!|president 1995-05/2007-05
Nicolas Sarkozy|!|president 2007-05/2012-05
Francois Hollande|Hollande|president 2012-05/2017-05
Emmanuel Macron|!|president 2017-05-14/
[DE]
Helmut Kohl|Kohl|chancellor 1982-10/1998-10
Angela Merkel|!|chancellor 2005-11/2021-12-08
Olaf Scholz|!|chancellor 2021-12-08/2025-05-06
Friedrich Merz|!|chancellor 2025-05-06/
Adolf Hitler|!|leader @state:nazi-germany 1933/1945-04-30
[IT]
Giorgia Meloni|!|prime minister 2022-10/
[PL]
Wojciech Jaruzelski|!|leader 1981/1989;president 1989/1990
Lech Walesa|!|leader @group:solidarity-trade-union 1980/1990;president 1990/1995
Andrzej Duda|?Duda|president 2015-08/2025-08
Donald Tusk|!|prime minister 2007/2014;president of the European Council @org:eu 2014/2019;prime minister 2023-12/
[HU]
Viktor Orban|!|prime minister 2010-05/
[RO]
Nicolae Ceausescu|!|president 1965/1989-12-22
[RS]
Josip Broz Tito|Marshal Tito;?Tito|president @state:yugoslavia 1953/1980-05-04
Slobodan Milosevic|!|president 1989/1997;president @state:yugoslavia 1997-07/2000-10-06
Aleksandar Vucic|!|prime minister 2014/2017;president 2017-05/
Vojislav Seselj|!|leader of the Radical Party 1991/
Zeljko Raznatovic|Arkan|commander @group:arkans-tigers 1990/2000-01-15
Milan Martic||president @state:republic-of-serbian-krajina 1994/1995
[BA]
Radovan Karadzic|!|president @state:republika-srpska 1992-04/1996-07
Ratko Mladic|!|commander @group:vrs 1992-05/1996-11
Alija Izetbegovic|!|president 1990/2000
Fikret Abdic||leader @group:apwb 1993/1995
Milorad Dodik|!|president @state:republika-srpska 2010/2018;president @state:republika-srpska 2022-11/2025-08
[HR]
Franjo Tudjman|!;Franjo Tuđman|president 1990-05/1999-12-10
Ante Gotovina|!|commander @force:croatian-army 1992/1996
[XK]
Ibrahim Rugova|!|president 1992/2006-01
Hashim Thaci|!|political leader @group:kla 1997/1999;prime minister 2008/2014;president 2016/2020
Ramush Haradinaj|!|commander @group:kla 1997/1999;prime minister 2017/2020
Albin Kurti|!|prime minister 2021-03/
[MK]
Ali Ahmeti||leader @group:uck-macedonia 2001/2001
[CO]
Gustavo Petro|!|president 2022-08-07/
Ivan Duque||president 2018-08/2022-08
Juan Manuel Santos||defence minister 2006/2009;president 2010-08/2018-08
Alvaro Uribe|!|president 2002-08/2010-08
Andres Pastrana||president 1998-08/2002-08
Belisario Betancur|!|president 1982/1986
Manuel Marulanda|Tirofijo;Sureshot;Pedro Antonio Marín|leader @group:farc 1964/2008-03-26
Alfonso Cano||leader @group:farc 2008-03/2011-11-04
Timochenko|Rodrigo Londoño;Timoleón Jiménez|leader @group:farc 2011-11/2017
Raul Reyes||spokesman @group:farc 1998/2008-03-01
Mono Jojoy|Jorge Briceño|military commander @group:farc 1990/2010-09-22
Ivan Marquez||chief negotiator @group:farc 2012/2016;leader @group:segunda-marquetalia 2019-08/
Ivan Mordisco|Néstor Vera|leader @group:emc 2022/
Antonio Garcia|Eliécer Herlinto Chamorro|leader @group:eln 2021-06/
Carlos Castano||leader @group:auc 1997/2004-04
Salvatore Mancuso|?Mancuso|commander @group:auc 1997/2004
Dairo Antonio Usuga|Otoniel|leader @group:clan-del-golfo 2012/2021-10
Pablo Escobar|?Escobar|leader @group:medellin-cartel 1976/1993-12-02
[VE]
Hugo Chavez|!|president 1999-02-02/2013-03-05
Nicolas Maduro|!|president 2013-04-19/2026-01-03
Delcy Rodriguez||vice president 2018/2026-01;acting president 2026-01/
Diosdado Cabello|?Cabello|interior minister 2024/
Maria Corina Machado|?Machado|opposition leader 2023/
[EC]
Daniel Noboa|?Noboa|president 2023-11/
Jose Adolfo Macias|?Fito|leader @group:los-choneros 2020/2025-06
[PE]
Alberto Fujimori|!|president 1990-07/2000-11
Dina Boluarte|!|president 2022-12/2025-10
Abimael Guzman|Chairman Gonzalo|leader @group:shining-path 1969/1992-09-12
Vladimiro Montesinos|!|head of intelligence 1990/2000
[BO]
Evo Morales||president 2006-01/2019-11
[CL]
Salvador Allende|!|president 1970-11/1973-09-11
Augusto Pinochet|!|president 1973-09-11/1990-03-11
[AR]
Jorge Rafael Videla|!;Jorge Videla|president 1976-03/1981-03
Leopoldo Galtieri|!|president 1981-12/1982-06
Javier Milei|!|president 2023-12-10/
[BR]
Luiz Inacio Lula da Silva|Lula;Lula da Silva|president 2003/2010;president 2023-01/
Jair Bolsonaro|!|president 2019-01/2022-12
[MX]
Claudia Sheinbaum|!|president 2024-10-01/
Andres Manuel Lopez Obrador|AMLO;López Obrador|president 2018-12/2024-09
Enrique Pena Nieto|Peña Nieto|president 2012-12/2018-11
Felipe Calderon|?Calderon|president 2006-12/2012-11
Joaquin Guzman|El Chapo;Joaquín "El Chapo" Guzmán;Chapo Guzman|leader @group:sinaloa-cartel 1989/2016-01
Ismael Zambada|El Mayo;Ismael "El Mayo" Zambada|leader @group:sinaloa-cartel 1989/2024-07
Nemesio Oseguera Cervantes|El Mencho;Nemesio Oseguera|leader @group:cjng 2009/
Subcomandante Marcos|Subcommander Marcos|spokesman @group:ezln 1994/2014
[GT]
Efrain Rios Montt|Ríos Montt|president 1982-03/1983-08
[SV]
Jose Napoleon Duarte||president 1984/1989
Alfredo Cristiani|?Cristiani|president 1989/1994
Nayib Bukele|!|president 2019-06/
Roberto D'Aubuisson|!|leader @group:nationalist-republican-alliance 1981/1992
Oscar Romero|Archbishop Romero|archbishop of San Salvador @- 1977/1980-03-24
[HN]
Manuel Zelaya|!|president 2006/2009-06-28
[NI]
Daniel Ortega|?Ortega|president 1985/1990;president 2007-01/
Anastasio Somoza Debayle|Anastasio Somoza;Somoza|president 1967/1979-07-17
Violeta Chamorro|?Chamorro|president 1990-04/1997
Eden Pastora|Comandante Zero;Commander Zero|leader @group:arde 1982/1984
[PA]
Manuel Noriega|!;Manuel Antonio Noriega|leader 1983-08/1989-12-20
[CU]
Fidel Castro|?Castro|prime minister 1959-02/1976;president 1976/2008-02
Raul Castro||president 2008-02/2018-04
Miguel Diaz-Canel|!|president 2018-04/
Fulgencio Batista|?Batista|president 1952/1959-01-01
Che Guevara|Ernesto Guevara;Ernesto Che Guevara;?Guevara|commander @group:26th-of-july-movement 1956/1959
[HT]
Francois Duvalier|Papa Doc|president 1957/1971
Jean-Claude Duvalier|!;Baby Doc|president 1971/1986-02
Jean-Bertrand Aristide|!|president 1991/1996;president 2001/2004-02-29
Raoul Cedras|!|leader 1991/1994
Jovenel Moise|Moise|president 2017-02/2021-07-07
Ariel Henry||prime minister 2021-07/2024-04
Alix Didier Fils-Aime|!|prime minister 2024-11/
Jimmy Cherizier|?Barbecue;Jimmy "Barbecue" Cherizier|leader @group:g9 2020-06/
Guy Philippe||leader @group:haitian-rebels 2004/2004
[GD]
Maurice Bishop||prime minister 1979-03/1983-10-19
[SR]
Desi Bouterse|!|leader 1980/1987;president 2010/2020
Ronnie Brunswijk|!|leader @group:jungle-commando 1986/1992
[- org:un]
Tom Fletcher||relief chief 2024-11/
Martin Griffiths||special envoy for Yemen 2018/2021;relief chief 2021/2024
Geir Pedersen|Geir O. Pedersen|special envoy for Syria 2018/2025
Ravina Shamdasani||spokeswoman @org:ohchr 2011/
Antonio Guterres|!|high commissioner @org:unhcr 2005/2015;secretary-general 2017-01-01/2026-12-31
Ban Ki-moon||secretary-general 2007-01-01/2016-12-31
Kofi Annan|Annan|secretary-general 1997-01-01/2006-12-31
Boutros Boutros-Ghali|!|secretary-general 1992/1996-12-31
Javier Perez de Cuellar|Perez de Cuellar|secretary-general 1982/1991-12-31
Volker Turk||high commissioner for human rights 2022-10/
Michelle Bachelet|Bachelet|president @state:CL 2006/2010;president @state:CL 2014/2018;high commissioner for human rights 2018/2022
Stephane Dujarric|!|spokesman 2014/
Philippe Lazzarini|!|commissioner-general @org:unrwa 2020/2026-03
Filippo Grandi||high commissioner @org:unhcr 2016/2025
Cindy McCain||executive director @org:wfp 2023/
Tedros Adhanom Ghebreyesus|Tedros|director-general @org:who 2017/
Staffan de Mistura|De Mistura|special envoy for Syria 2014/2018
Hans Grundberg|!|special envoy for Yemen 2021/
Rafael Grossi|?Grossi;Rafael Mariano Grossi|director general @org:iaea 2019-12/
Mohamed ElBaradei|!|director general @org:iaea 1997/2009
Karim Khan||prosecutor @org:icc 2021-06/
Fatou Bensouda|!|prosecutor @org:icc 2012/2021
Jens Stoltenberg|!|secretary-general @org:nato 2014-10-01/2024-10-01
Mark Rutte|Rutte|prime minister @state:NL 2010/2024;secretary-general @org:nato 2024-10-01/
Javier Solana|?Solana|secretary-general @org:nato 1995/1999;foreign policy chief @org:eu 1999/2009
Josep Borrell|Borrell|foreign policy chief @org:eu 2019-12/2024-11
Kaja Kallas|!|prime minister @state:EE 2021/2024;foreign policy chief @org:eu 2024-12/
Ursula von der Leyen|Von der Leyen|president of the European Commission @org:eu 2019-12/
Rami Abdul Rahman|Rami Abdulrahman;Rami Abdelrahman;Rami Abdurrahman|director @org:sohr 2006/
Pope Francis||pope @state:VA 2013-03/2025-04-21
`;
