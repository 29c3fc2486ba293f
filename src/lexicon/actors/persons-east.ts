/** Leaders, commanders and spokespeople of Africa, the Middle East and Asia. See format.ts (`parsePersons`) for the line form. */
export const PERSONS_EAST = `
[IL]
David Ben-Gurion|!|prime minister 1948/1954;prime minister 1955/1963
Golda Meir||prime minister 1969-03/1974-06
Yitzhak Rabin|!|prime minister 1974/1977;prime minister 1992-07/1995-11-04
Menachem Begin|?Begin|leader @group:irgun 1943/1948;prime minister 1977-06/1983-10
Yitzhak Shamir|?Shamir|prime minister 1983/1984;prime minister 1986/1992
Shimon Peres|Peres|prime minister 1984/1986;prime minister 1995-11/1996-06;president 2007/2014
Benjamin Netanyahu|!;Binyamin Netanyahu;Bibi Netanyahu;Bibi|prime minister 1996-06/1999-07;prime minister 2009-03-31/2021-06-13;prime minister 2022-12-29/
Ehud Barak||prime minister 1999-07/2001-03;defence minister 2007/2013
Ariel Sharon|?Sharon|defence minister 1981/1983;prime minister 2001-03/2006-04
Ehud Olmert|!|prime minister 2006-04/2009-03
Naftali Bennett||prime minister 2021-06-13/2022-06-30
Yair Lapid|!|prime minister 2022-07-01/2022-12-29
Moshe Dayan|?Dayan|defence minister 1967/1974
Benny Gantz|Gantz|chief of staff 2011/2015;defence minister 2020/2022
Yoav Gallant|!|defence minister 2022-12/2024-11-05
Israel Katz||foreign minister 2024-01/2024-11;defence minister 2024-11-08/
Herzi Halevi|!|chief of staff @force:idf 2023-01/2025-03
Eyal Zamir||chief of staff @force:idf 2025-03/
Itamar Ben-Gvir|!|national security minister 2022-12/
Bezalel Smotrich|!|finance minister 2022-12/
Daniel Hagari|!|spokesman @force:idf 2023/2025-03
Avichay Adraee|Avichai Adraee|Arabic-language spokesman @force:idf 2005/
Meir Kahane|!|leader @group:kach 1971/1990
[PS]
Yasser Arafat|!;Yasir Arafat|chairman @group:plo 1969-02/2004-11-11;president @group:palestinian-authority 1994/2004-11-11
Mahmoud Abbas|Abu Mazen|prime minister @group:palestinian-authority 2003/2003;president @group:palestinian-authority 2005-01-15/
Saeb Erekat|!;Saeb Erakat|chief negotiator @group:plo 1995/2020-11
Marwan Barghouti|!|leader @group:tanzim 1995/2002
Abu Jihad|Khalil al-Wazir|military commander @group:fatah 1965/1988-04-16
Abu Nidal|Sabri al-Banna|leader @group:abu-nidal-organization 1974/2002
George Habash|!|leader @group:pflp 1967/2000
Ahmed Yassin|Sheikh Ahmed Yassin;Sheikh Yassin|spiritual leader @group:hamas 1987/2004-03-22
Abdel Aziz al-Rantissi|Abdel Aziz Rantisi;Rantissi;Rantisi|leader @group:hamas 2004-03/2004-04-17
Khaled Meshaal|!;Khaled Mashaal;Khalid Mishal;Mashaal;Khaled Meshal|political chief @group:hamas 1996/2017-05
Ismail Haniyeh|!;Ismail Haniyah;Haniya|prime minister @group:palestinian-authority 2006/2007;political chief @group:hamas 2017-05/2024-07-31
Yahya Sinwar|!;Yehya al-Sinwar|leader in Gaza @group:hamas 2017/2024;political chief @group:hamas 2024-08-06/2024-10-16
Mohammed Sinwar||commander @group:qassam-brigades 2024/2025-05-13
Mohammed Deif|!;Mohammed al-Deif|commander @group:qassam-brigades 2002/2024-07-13
Marwan Issa||deputy commander @group:qassam-brigades 2012/2024-03
Saleh al-Arouri|!;Saleh Arouri|deputy political chief @group:hamas 2017/2024-01-02
Khalil al-Hayya|Khalil Hayya|chief negotiator @group:hamas 2024/
Osama Hamdan||official @group:hamas 2010/
Sami Abu Zuhri|Abu Zuhri|spokesman @group:hamas 2005/
Abu Obeida|Abu Ubaida;Abu Obaida;Abu Ubaydah|spokesman @group:qassam-brigades 2006/2025-08-30
Ramadan Shallah|Ramadan Abdullah Shallah|leader @group:palestinian-islamic-jihad 1995/2018
Ziad al-Nakhalah|Ziyad al-Nakhalah|leader @group:palestinian-islamic-jihad 2018/
Yasser Abu Shabab|Abu Shabab|leader @group:popular-forces 2024/2025-12
Mahmoud Basal|Mahmud Bassal|spokesman @force:gaza-civil-defense 2023/
[LB]
Hassan Nasrallah|!;Sayyed Hassan Nasrallah|leader @group:hezbollah 1992-02/2024-09-27
Naim Qassem|?Qassem;Naim Kassem|deputy leader @group:hezbollah 1991/2024;leader @group:hezbollah 2024-10-29/
Fuad Shukr|Fouad Shukr|commander @group:hezbollah 1985/2024-07-30
Imad Mughniyeh|!;Imad Mughniyah|commander @group:hezbollah 1983/2008-02-12
Nabih Berri|?Berri|leader @group:amal 1980/;speaker of parliament 1992/
Musa al-Sadr|Imam Musa Sadr;Moussa al-Sadr|leader @group:amal 1974/1978-08-31
Walid Jumblatt|!;Walid Joumblatt|leader @group:progressive-socialist-party 1977/2023
Bashir Gemayel|Bachir Gemayel|commander @group:lebanese-forces 1976/1982-09-14
Amin Gemayel|Amine Gemayel|president 1982-09/1988-09
Samir Geagea|!|leader @group:lebanese-forces 1986/
Michel Aoun|!|prime minister 1988/1990;president 2016-10/2022-10
Joseph Aoun||commander of the army 2017/2025;president 2025-01-09/
Nawaf Salam||prime minister 2025-02/
Najib Mikati|!|prime minister 2021-09/2025-02
Rafik Hariri|Rafiq Hariri;Rafiq al-Hariri|prime minister 1992/1998;prime minister 2000/2004
Antoine Lahad|Antoine Lahd|commander @group:south-lebanon-army 1984/2000
[SY]
Hafez al-Assad|Hafez Assad;Hafez al-Asad|president 1971/2000-06-10
Bashar al-Assad|!;Bashar Assad;Bashar al-Asad;Assad|president 2000-07/2024-12-08
Ahmed al-Sharaa|!;Abu Mohammed al-Jolani;Abu Mohammad al-Julani;Abu Mohammed al-Golani;Ahmed al-Sharah;Sharaa;Jolani;Julani;al-Jolani|leader @group:jabhat-al-nusra 2012/2017-01;leader @group:hayat-tahrir-al-sham 2017-01/2025-01;president 2025-01-29/
Asaad al-Shaibani|Asaad al-Shibani;Shaibani|foreign minister 2024-12/
Maher al-Assad|Maher Assad|commander @force:4th-armoured-division 2000/2024-12-08
Mazloum Abdi|Mazlum Abdi;Mazloum Kobani;Mazlum Kobane|commander @group:syrian-democratic-forces 2015/
Zahran Alloush|!|commander @group:jaysh-al-islam 2011/2015-12-25
Hikmat al-Hijri|!;Hikmat al-Hajari|spiritual leader @people:druze 2012/
[IQ]
Saddam Hussein|Saddam|vice president 1968/1979;president 1979-07-16/2003-04-09
Tariq Aziz||foreign minister 1983/1991;deputy prime minister 1979/2003
Ali Hassan al-Majid|Chemical Ali|commander 1987/2003
Nouri al-Maliki|!;Nuri al-Maliki;?Maliki|prime minister 2006-05/2014-09
Haider al-Abadi|!;Haidar al-Abadi;?Abadi|prime minister 2014-09/2018-10
Mustafa al-Kadhimi|Mustafa al-Kadhemi;Kadhimi|prime minister 2020-05/2022-10
Mohammed Shia al-Sudani|Mohammed al-Sudani|prime minister 2022-10/
Jalal Talabani|!|leader @group:puk 1975/2017;president 2005/2014
Masoud Barzani|!;Massoud Barzani|leader @group:kdp 1979/;president @state:krg 2005/2017
Muqtada al-Sadr|!;Moqtada al-Sadr;Moqtada Sadr;Muqtada Sadr;Sadr|leader @group:mahdi-army 2003/2008;leader @group:sadrist-movement 2003/
Ali al-Sistani|!;Ayatollah Ali al-Sistani;Ali Sistani;Sistani|grand ayatollah @- 1992/
Qais al-Khazali|Qais Khazali;Khazali|leader @group:asaib-ahl-al-haq 2006/
Hadi al-Amiri|!;Hadi al-Ameri|leader @group:badr-organization 2009/
Abu Mahdi al-Muhandis|Abu Mahdi al-Mohandes;?Muhandis|deputy chief @group:popular-mobilization-forces 2014/2020-01-03
Abu Musab al-Zarqawi|!;Abu Mussab al-Zarqawi;Zarqawi|leader @group:jamaat-al-tawhid-wal-jihad 1999/2004;leader @group:al-qaeda-in-iraq 2004-10/2006-06-07
Abu Bakr al-Baghdadi|!;Baghdadi|leader @group:islamic-state-of-iraq 2010-05/2013-04;leader @group:islamic-state 2013-04/2019-10-27
Abu Ibrahim al-Hashimi al-Qurayshi|Abu Ibrahim al-Qurayshi;Abu Ibrahim al-Qurashi|leader @group:islamic-state 2019-10/2022-02-03
Abu Mohammad al-Adnani|!|spokesman @group:islamic-state 2012/2016-08-30
[IR]
Mohammad Pakpour||commander @force:irgc 2025-06-13/
Nasser Kanaani|Nasser Kan'ani|foreign ministry spokesman 2022/2024
Esmail Baghaei|Esmaeil Baghaei;Baghaei|foreign ministry spokesman 2024/
Mohammad Reza Pahlavi|Shah of Iran;Reza Pahlavi|shah 1941-09/1979-02-11
Mohammad Mossadegh|!;Mosaddegh|prime minister 1951/1953-08
Ruhollah Khomeini|!;Ayatollah Khomeini;Ayatollah Ruhollah Khomeini|supreme leader 1979-12/1989-06-03
Ali Khamenei|!;Ayatollah Khamenei;Ayatollah Ali Khamenei|president 1981/1989;supreme leader 1989-06-04/
Akbar Hashemi Rafsanjani|!;Hashemi Rafsanjani;Ali Akbar Hashemi Rafsanjani|speaker of parliament 1980/1989;president 1989-08/1997-08
Mohammad Khatami|?Khatami|president 1997-08/2005-08
Mahmoud Ahmadinejad|!;Ahmadi-Nejad|president 2005-08/2013-08
Hassan Rouhani|!;Hasan Rouhani;Rohani|president 2013-08/2021-08
Ebrahim Raisi|!;Ebrahim Raeisi|president 2021-08/2024-05-19
Masoud Pezeshkian|!|president 2024-07-28/
Mohammad Javad Zarif|!;Javad Zarif|foreign minister 2013-08/2021-08
Hossein Amir-Abdollahian|!;Amirabdollahian;Hossein Amirabdollahian|foreign minister 2021-08/2024-05-19
Abbas Araghchi|!;Abbas Araqchi;Araqchi|foreign minister 2024-08/
Qassem Soleimani|!;Qasem Soleimani;Qassim Suleimani;Qasim Soleimani;Suleimani|commander @force:quds-force 1998/2020-01-03
Esmail Qaani|!;Esmail Ghaani;Esmaeil Qaani|commander @force:quds-force 2020-01/
Hossein Salami|?Salami|commander @force:irgc 2019-04/2025-06-13
Amir Ali Hajizadeh|!|commander @force:irgc-aerospace-force 2009/2025-06-13
Mohammad Bagheri|Mohammad Hossein Bagheri|chief of staff of the armed forces 2016/2025-06-13
Ali Larijani|Larijani|speaker of parliament 2008/2020;secretary of the Supreme National Security Council 2025-08/
Mohammad Baqer Qalibaf|!;Mohammad Bagher Ghalibaf;Ghalibaf|speaker of parliament 2020/
Ali Shamkhani|!|secretary of the Supreme National Security Council 2013/2023
Maryam Rajavi|!|leader @group:ncri 1993/
Abdolmalek Rigi||leader @group:jundallah 2003/2010
[YE]
Ali Abdullah Saleh|Ali Abdallah Saleh|president 1978/2012-02
Abdrabbuh Mansur Hadi|Abd-Rabbu Mansour Hadi;Abed Rabbo Mansour Hadi;Abdrabuh Mansur Hadi;Abd Rabbuh Mansur Hadi|president 2012-02/2022-04-07
Rashad al-Alimi|!;Rashad al-Alimy|president 2022-04-07/
Abdul-Malik al-Houthi|Abdulmalik al-Houthi;Abdel-Malek al-Houthi;Abdel Malek al-Huthi|leader @group:houthis 2004/
Hussein Badreddin al-Houthi|Hussein al-Houthi|leader @group:houthis 1992/2004-09
Mohammed Ali al-Houthi||official @group:houthis 2014/
Yahya Saree|?Saree;Yahya Sarea;Yahya Saria;Yehya Sarea|military spokesman @group:houthis 2018/
Mohammed Abdulsalam|Mohammed Abdul-Salam;Mohammed Abdelsalam|spokesman @group:houthis 2007/
Aidarous al-Zubaidi|!;Aidarous al-Zoubaidi;Aidaroos al-Zubaidi|leader @group:southern-transitional-council 2017-05/
Tareq Saleh|Tarek Saleh;Tariq Saleh|commander @group:national-resistance-forces 2018/
Turki al-Malki|Turki al-Maliki|spokesman @force:saudi-led-coalition 2017/
Anwar al-Awlaki|!;Anwar al-Aulaqi;Awlaki|cleric @group:aqap 2009/2011-09-30
Qasim al-Raymi|Qassim al-Rimi;Qasim al-Rimi|leader @group:aqap 2015-06/2020-01
[SA]
King Salman|Salman bin Abdulaziz|king 2015-01-23/
Mohammed bin Salman|MBS;Crown Prince Mohammed bin Salman|crown prince 2017-06/
Faisal bin Farhan|Prince Faisal bin Farhan|foreign minister 2019-10/
Osama bin Laden|Usama bin Laden;Bin Laden;Osama bin Ladin;Usama bin Ladin;bin Ladin|leader @group:al-qaeda 1988/2011-05-02
Jamal Khashoggi|!|journalist @- 1985/2018-10-02
[QA]
Tamim bin Hamad Al Thani|Sheikh Tamim|emir 2013-06/
Mohammed bin Abdulrahman Al Thani||foreign minister 2016/;prime minister 2023-03/
[AE]
Mohamed bin Zayed|MBZ;Mohammed bin Zayed al-Nahyan|president 2022-05/
[JO]
King Hussein|King Hussein of Jordan;Hussein bin Talal|king 1952/1999-02-07
King Abdullah II|King Abdullah|king 1999-02-07/
[EG]
Gamal Abdel Nasser|?Nasser|president 1956-06/1970-09-28
Anwar Sadat|!;Anwar el-Sadat;Anwar al-Sadat|president 1970-10/1981-10-06
Hosni Mubarak|!;Husni Mubarak|president 1981-10-14/2011-02-11
Mohamed Morsi|!;Mohamed Mursi;Mursi|president 2012-06-30/2013-07-03
Abdel Fattah al-Sisi|!;Abdel-Fattah el-Sissi;Abdel Fattah el-Sisi;Abdel Fatah al-Sisi;Sisi;el-Sissi|defence minister 2012-08/2014-03;president 2014-06-08/
Ayman al-Zawahiri|!;Ayman al-Zawahri;Zawahiri;Zawahri;al-Zawahri|leader @group:egyptian-islamic-jihad 1991/2001;leader @group:al-qaeda 2011-06/2022-07-31
Omar Abdel-Rahman|?the blind sheikh|spiritual leader @group:gamaa-islamiya 1973/2017
Khalid Sheikh Mohammed|KSM;Khalid Shaikh Mohammed|commander @group:al-qaeda 1998/2003-03
[LY]
Muammar Gaddafi|!;Moammar Gadhafi;Muammar Qaddafi;Moammar Gaddafi;Muammar el-Qaddafi;Muammar al-Gaddafi;Qaddafi;Gadhafi;Kadafi;Khadafy;Moammar Khadafy;Colonel Gaddafi;Kadhafi;Moamer Kadhafi|leader 1969-09-01/2011-10-20
Khalifa Haftar|!;Khalifa Hifter;Hifter;Khalifa Belqasim Haftar|commander @group:libyan-national-army 2014-05/
Ahmed al-Mismari|Ahmed al-Mesmari;Mismari|spokesman @group:libyan-national-army 2014/
Fayez al-Sarraj|Fayez al-Serraj;Sarraj;Serraj|prime minister @group:gna 2016-03/2021-03
Abdul Hamid Dbeibah|!;Abdulhamid Dbeibah;Abdelhamid Dbeibah;Abdul Hamid Dbeibeh|prime minister 2021-03-15/
Fathi Bashagha|!|interior minister @group:gna 2018/2021
Mustafa Abdul Jalil||chairman @group:national-transitional-council 2011/2012
Aguila Saleh||speaker @group:libyan-house-of-representatives 2014/
[DZ]
Houari Boumediene|!|president 1965/1978
Ahmed Ben Bella|Ben Bella|president 1963/1965-06
Chadli Bendjedid|Chadli Benjedid;?Chadli|president 1979/1992-01
Abdelaziz Bouteflika|!|president 1999-04/2019-04
Abdelmadjid Tebboune|!|president 2019-12/
Abdelmalek Droukdel|!|leader @group:gspc 2004/2007;leader @group:aqim 2007/2020-06-03
Mokhtar Belmokhtar|!|commander @group:signed-in-blood-battalion 2012/2013;leader @group:al-murabitoun 2013/2016
[TN]
Zine El Abidine Ben Ali|Zine al-Abidine Ben Ali;Ben Ali|president 1987-11/2011-01-14
Kais Saied|?Saied|president 2019-10/
[MA]
King Hassan II|Hassan II|king 1961/1999-07
King Mohammed VI|Mohammed VI|king 1999-07/
Brahim Ghali|Brahim Ghalli|leader @group:polisario 2016-07/
[SD]
Gaafar Nimeiri|!;Jaafar Nimeiri;Gaafar al-Nimeiry;Nimeiry|president 1969/1985-04
Omar al-Bashir|!;Omar Hassan al-Bashir;Omar el-Bashir;?Bashir;Omar Bashir|president 1989-06-30/2019-04-11
Abdel Fattah al-Burhan|!;Abdel Fattah Burhan;Burhan|commander @force:saf 2019-04/;chairman @force:transitional-sovereignty-council 2019-08/
Mohamed Hamdan Dagalo|!;Hemedti;Hemeti;Himediti;Mohamed Hamdan Daglo|commander @group:rapid-support-forces 2013/
Abdalla Hamdok|!;Abdallah Hamdok|prime minister 2019-08/2022-01
Yasser al-Atta|Yasir al-Atta|deputy commander @force:saf 2022/
Minni Minnawi|!;Minni Arkou Minnawi;Mini Arko Minawi|leader @group:slm-mm 2006/;governor of Darfur 2021/
Abdul Wahid al-Nur|Abdelwahid Nour;Abdul Wahid Mohamed al-Nur|leader @group:slm-aw 2006/
Khalil Ibrahim||leader @group:jem 2003/2011-12-23
Gibril Ibrahim|Jibril Ibrahim|leader @group:jem 2012/
Abdelaziz al-Hilu|!;Abdel Aziz al-Hilu|leader @group:splm-n-hilu 2017/
Malik Agar|Malik Aggar|leader @group:splm-n 2011/
Abu Aqla Keikal|!;Abu Aqla Kaykal|commander @group:sudan-shield 2022/
[SS]
John Garang|!|leader @group:spla 1983/2005-07-30
Salva Kiir|!;Salva Kiir Mayardit|president 2011-07-09/
Riek Machar|!|vice president 2011/2013;leader @group:splm-io 2013-12/
Thomas Cirillo||leader @group:national-salvation-front 2017/
[ET]
Haile Selassie|Emperor Haile Selassie|emperor 1930/1974-09-12
Mengistu Haile Mariam|Mengistu|leader @force:derg 1977-02/1991-05-21
Meles Zenawi|Meles|president 1991/1995;prime minister 1995-08/2012-08-20
Abiy Ahmed|Abiy;Abiy Ahmed Ali|prime minister 2018-04-02/
Debretsion Gebremichael|Debretsion|leader @group:tplf 2017/
Getachew Reda|?Getachew|spokesman @group:tplf 2020/2023;president of Tigray 2023-03/2025-03
Berhanu Jula|Birhanu Jula|chief of staff @force:endf 2020-11/
Jaal Marroo|Kumsa Diriba;Jaal Maro|commander @group:ola 2018/
[ER]
Isaias Afwerki|Isaias Afewerki;Issaias Afewerki;Isaias|leader @group:eplf 1987/1993;president 1993-05/
[DJ]
Ismail Omar Guelleh|!|president 1999-05/
[SO]
Siad Barre|?Barre;Mohamed Siad Barre|president 1969-10/1991-01-26
Mohamed Farah Aidid|!;Mohamed Farrah Aidid;Mohammed Farah Aideed;Aideed;General Aidid|leader @group:somali-national-alliance 1992/1996-08
Sharif Sheikh Ahmed|Sheikh Sharif;Sheikh Sharif Ahmed;Sheikh Sharif Sheikh Ahmed|leader @group:islamic-courts-union 2004/2006;president 2009-01/2012-08
Hassan Sheikh Mohamud|Hassan Sheikh Mohamoud;Hassan Sheikh|president 2012-09/2017-02;president 2022-05-23/
Mohamed Abdullahi Mohamed|Farmajo;Mohamed Abdullahi Farmajo;Mohamed Farmajo|president 2017-02/2022-05
Hamza Abdi Barre||prime minister 2022-06/
Ahmed Madobe|Sheikh Ahmed Madobe;Ahmed Mohamed Islam|leader @group:raskamboni-brigade 2009/2013;president @state:jubaland 2013/
Said Abdullahi Deni|Said Deni|president @state:puntland 2019/
Hassan Dahir Aweys|!;Sheikh Hassan Dahir Aweys|leader @group:hizbul-islam 2009/2010
Ahmed Abdi Godane|!;Mukhtar Abu Zubair|leader @group:al-shabaab 2008/2014-09-01
Ahmed Diriye|Ahmed Umar;Ahmad Umar Abu Ubaidah;Abu Ubaidah Ahmed Umar|leader @group:al-shabaab 2014-09/
Ali Mohamud Rage|Ali Mohamoud Rage;Sheikh Ali Dhere;Ali Dhere|spokesman @group:al-shabaab 2009/
Abdiasis Abu Musab|Abdiaziz Abu Musab;Sheikh Abdiasis Abu Musab|military spokesman @group:al-shabaab 2010/
[KE]
Daniel arap Moi|?Moi|president 1978/2002
Mwai Kibaki|!|president 2002-12/2013-04
Uhuru Kenyatta||president 2013-04/2022-09
William Ruto|!|president 2022-09-13/
Raila Odinga|?Odinga|opposition leader 2007/2025-10
[UG]
Idi Amin|Idi Amin Dada;?Amin|president 1971-01/1979-04-11
Milton Obote|!|president 1966/1971;president 1980/1985
Yoweri Museveni|!;Yoweri Kaguta Museveni|leader @group:national-resistance-army 1981/1986;president 1986-01-29/
Bobi Wine|Robert Kyagulanyi|opposition leader 2017/
Joseph Kony|!|leader @group:lra 1987/
Dominic Ongwen|!|commander @group:lra 2002/2015-01
Musa Baluku|Seka Musa Baluku|leader @group:adf 2015/
[TZ]
Julius Nyerere|!|president 1964/1985
[RW]
Juvenal Habyarimana|!|president 1973-07/1994-04-06
Paul Kagame|!|commander @group:rpf 1990/1994;president 2000-04/
Laurent Nkunda|!|leader @group:cndp 2006/2009-01
[BI]
Pierre Buyoya|!|president 1987/1993;president 1996-07/2003
Pierre Nkurunziza|!|leader @group:cndd-fdd 2001/2005;president 2005-08/2020-06
Evariste Ndayishimiye|!|president 2020-06/
[CD]
Patrice Lumumba|!|prime minister 1960-06/1960-09
Moise Tshombe|!|president @state:katanga 1960/1963;prime minister 1964/1965
Mobutu Sese Seko|Joseph Mobutu;Mobutu;Joseph-Désiré Mobutu|president 1965-11-24/1997-05-16
Laurent Kabila|Laurent-Désiré Kabila|leader @group:afdl 1996/1997;president 1997-05/2001-01-16
Joseph Kabila|!|president 2001-01/2019-01
Felix Tshisekedi|!|president 2019-01-24/
Jean-Pierre Bemba|!|leader @group:mlc 1998/;defence minister 2023/2024
Patrick Muyaya|!|government spokesman 2021/
Sylvain Ekenge|!|spokesman @force:fardc 2021/
Bosco Ntaganda|!;?The Terminator|commander @group:cndp 2006/2009;leader @group:m23 2012/2013
Sultani Makenga|!|military commander @group:m23 2012/
Bertrand Bisimwa|!|leader @group:m23 2013/
Corneille Nangaa|!|leader @group:afc 2023-12/
Lawrence Kanyuka|!|spokesman @group:m23 2022/
Willy Ngoma||military spokesman @group:m23 2021/
Thomas Lubanga|!|leader @group:union-of-congolese-patriots 2001/2005
[CG]
Denis Sassou Nguesso|Sassou Nguesso|president 1979/1992;president 1997-10/
[CF]
Francois Bozize|!|president 2003-03/2013-03;leader @group:coalition-of-patriots-for-change 2021/
Michel Djotodia|!|leader @group:seleka 2012/2013;president 2013-03/2014-01
Faustin-Archange Touadera|!|president 2016-03/
[TD]
Hissene Habre|!|leader @group:armed-forces-of-the-north 1976/1982;president 1982-06/1990-12-01
Idriss Deby|!;Idriss Deby Itno|president 1990-12/2021-04-20
Mahamat Idriss Deby|Mahamat Deby|president 2021-04-20/
[CM]
Paul Biya|!|president 1982-11/
Julius Sisiku Ayuk Tabe|Ayuk Tabe|leader @group:ambazonia-governing-council 2017/2018
[NG]
Yakubu Gowon|!|head of state 1966-08/1975-07
Odumegwu Ojukwu|!;Chukwuemeka Odumegwu Ojukwu|leader @state:biafra 1967/1970-01
Olusegun Obasanjo|!|head of state 1976/1979;president 1999-05/2007-05
Sani Abacha|!|head of state 1993-11/1998-06-08
Ibrahim Babangida|!|head of state 1985/1993
Goodluck Jonathan||president 2010-05/2015-05
Muhammadu Buhari|!|head of state 1983/1985;president 2015-05-29/2023-05-29
Bola Tinubu|!;Bola Ahmed Tinubu|president 2023-05-29/
Babagana Zulum|?Zulum;Babagana Umara Zulum|governor of Borno 2019-05/
Mohammed Yusuf||leader @group:boko-haram 2002/2009-07-30
Abubakar Shekau|!;Abu Bakr Shekau|leader @group:boko-haram 2010/2021-05-19
Abu Musab al-Barnawi|!|leader @group:iswap 2016/2021
Nnamdi Kanu|?Kanu|leader @group:ipob 2012/
Ken Saro-Wiwa|!|activist @people:ogoni 1990/1995-11-10
Bello Turji|?Turji|leader @group:nigerian-bandits 2019/
[ML]
Amadou Toumani Toure||president 2002/2012-03
Ibrahim Boubacar Keita|IBK|president 2013-09/2020-08-18
Assimi Goita|!|leader @force:cnsp-mali 2020-08/;president 2021-05/
Amadou Sanogo|Amadou Haya Sanogo|leader of the coup 2012/2012
Iyad Ag Ghaly|Iyad Ag Ghali|leader @group:ansar-dine 2011/2017;leader @group:jnim 2017-03/
Amadou Koufa|Amadou Kouffa;Hamadoun Koufa|leader @group:macina-liberation-front 2015/
Adnan Abu Walid al-Sahrawi|Abu Walid al-Sahrawi|leader @group:isgs 2015/2021-08-17
[BF]
Thomas Sankara|!|president 1983-08/1987-10-15
Blaise Compaore|!|president 1987-10-15/2014-10-31
Roch Marc Christian Kabore|Roch Kabore|president 2015-12/2022-01
Paul-Henri Damiba|!;Paul-Henri Sandaogo Damiba|leader 2022-01/2022-09
Ibrahim Traore||president 2022-09-30/
[NE]
Mohamed Bazoum|!|president 2021-04/2023-07-26
Abdourahamane Tiani|?Tiani;Abdourahmane Tchiani;Tchiani|leader 2023-07/
[GM]
Yahya Jammeh|!|president 1994-07/2017-01
[GW]
Amilcar Cabral||leader @group:paigc 1956/1973-01-20
[GN]
Ahmed Sekou Toure|Sékou Touré|president 1958/1984
Moussa Dadis Camara|Dadis Camara|leader 2008-12/2009-12
Alpha Conde||president 2010-12/2021-09-05
Mamady Doumbouya|!;Mamadi Doumbouya|leader 2021-09-05/
[SL]
Foday Sankoh|!|leader @group:ruf 1991/2003
Johnny Paul Koroma|?Koroma|leader @group:armed-forces-revolutionary-council 1997-05/1998-02
Ahmad Tejan Kabbah|?Kabbah|president 1996-03/2007-09
[LR]
Samuel Doe|Samuel K. Doe;?Doe|president 1980-04/1990-09-09
Charles Taylor||leader @group:npfl 1989/1997;president 1997-08/2003-08-11
Ellen Johnson Sirleaf|!|president 2006/2018
[CI]
Laurent Gbagbo|!|president 2000-10/2011-04-11
Alassane Ouattara|!|president 2011-04/
Guillaume Soro|?Soro|leader @group:forces-nouvelles 2002/2012
[GH]
Jerry Rawlings|?Rawlings;Jerry John Rawlings|leader 1981-12/1993;president 1993/2001
[GA]
Ali Bongo|Ali Bongo Ondimba|president 2009/2023-08-30
Brice Oligui Nguema|Brice Clotaire Oligui Nguema;Oligui Nguema|leader 2023-08-30/2025-05;president 2025-05/
[AO]
Jonas Savimbi|!|leader @group:unita 1966/2002-02-22
Jose Eduardo dos Santos|Dos Santos|president 1979/2017-09
Joao Lourenco||president 2017-09/
[MZ]
Samora Machel|?Machel|president 1975/1986-10-19
Joaquim Chissano|!|president 1986/2005
Afonso Dhlakama|!|leader @group:renamo 1979/2018-05-03
Filipe Nyusi|!|president 2015-01/2025-01
Venancio Mondlane||opposition leader 2024/
[ZA]
Nelson Mandela|!|leader @group:mk 1961/1962;president 1994-05-10/1999-06
P.W. Botha|Pieter Botha|prime minister 1978/1984;president 1984/1989
F.W. de Klerk|De Klerk|president 1989-08/1994-05
Oliver Tambo|?Tambo|leader @group:anc 1967/1991
Mangosuthu Buthelezi|!;Gatsha Buthelezi|leader @group:inkatha 1975/2019
Thabo Mbeki|!|president 1999-06/2008-09
Jacob Zuma|!|president 2009-05/2018-02
Cyril Ramaphosa|!|president 2018-02/
[NA]
Sam Nujoma|!|leader @group:swapo 1960/2007;president 1990-03/2005
[ZW]
Robert Mugabe|!|leader @group:zanu 1975/;prime minister 1980-04/1987;president 1987-12/2017-11-21
Joshua Nkomo|!|leader @group:zapu 1961/1987
Ian Smith||prime minister @state:rhodesia 1964/1979
Morgan Tsvangirai|!|leader @group:movement-for-democratic-change 1999/2018
Emmerson Mnangagwa|!|president 2017-11-24/
[AF]
Hafizullah Amin||president 1979-09/1979-12-27
Babrak Karmal|Karmal|president 1979-12/1986
Mohammad Najibullah|!;?Najib|president 1987/1992-04
Burhanuddin Rabbani|?Rabbani|leader @group:jamiat-e-islami 1972/2011-09-20;president 1992-06/2001
Ahmad Shah Massoud|Ahmad Shah Masood|commander @group:jamiat-e-islami 1979/1996;commander @group:northern-alliance 1996/2001-09-09
Ahmad Massoud|Ahmad Masoud|leader @group:national-resistance-front 2021-08/
Amrullah Saleh||head of the NDS 2004/2010;vice president 2020/2021
Gulbuddin Hekmatyar|!;Gulbuddin Hikmatyar|leader @group:hezb-e-islami 1976/
Abdul Rashid Dostum|!;Abdurrashid Dostum;Rashid Dostum|leader @group:junbish 1992/;vice president 2014/2020
Ismail Khan||commander @group:jamiat-e-islami 1979/;governor of Herat 2001/2004
Hamid Karzai|!|president 2001-12-22/2014-09-29
Ashraf Ghani||president 2014-09-29/2021-08-15
Abdullah Abdullah||foreign minister 2001/2005;chief executive 2014/2020
Mohammed Omar|Mullah Omar;Mullah Mohammed Omar|leader @group:taliban 1994/2013-04-23
Akhtar Mansour|Mullah Akhtar Mansour;Mullah Akhtar Mohammad Mansour;Mullah Mansour;Akhtar Mohammad Mansoor|leader @group:taliban 2015-07/2016-05-21
Hibatullah Akhundzada|!;Haibatullah Akhundzada;Mullah Hibatullah Akhundzada|leader @group:taliban 2016-05/
Abdul Ghani Baradar|!;Mullah Baradar;Mullah Abdul Ghani Baradar|political chief @group:taliban 2019/2021;deputy prime minister @gov:taliban-government 2021-09/
Sirajuddin Haqqani||leader @group:haqqani-network 2007/;interior minister @gov:taliban-government 2021-09/
Jalaluddin Haqqani||leader @group:haqqani-network 1980/2018
Mohammad Yaqoob|Mullah Yaqoob;Mullah Mohammad Yaqoob;Mullah Yaqub|defence minister @gov:taliban-government 2021-09/
Amir Khan Muttaqi|!|foreign minister @gov:taliban-government 2021-09/
Zabihullah Mujahid|Zabiullah Mujahid;Zabihullah Mujahed|spokesman @group:taliban 2007/
Suhail Shaheen|Sohail Shaheen|spokesman @group:taliban 2019/
Qari Yousuf Ahmadi|Qari Yousef Ahmadi;Qari Yusuf Ahmadi|spokesman @group:taliban 2005/2021
[PK]
Ayub Khan||president 1958/1969
Yahya Khan||president 1969/1971-12-20
Zulfikar Ali Bhutto|Zulfiqar Ali Bhutto|president 1971-12/1973;prime minister 1973/1977-07
Mohammad Zia-ul-Haq|!;General Zia|president 1978-09/1988-08-17
Benazir Bhutto|!|prime minister 1988/1990;prime minister 1993/1996
Nawaz Sharif||prime minister 1990/1993;prime minister 1997/1999-10;prime minister 2013/2017
Pervez Musharraf|!;Pervaiz Musharraf|leader 1999-10/2001;president 2001-06/2008-08
Asif Ali Zardari|!|president 2008-09/2013-09;president 2024-03/
Imran Khan||prime minister 2018-08/2022-04-10
Shehbaz Sharif|Shahbaz Sharif|prime minister 2022-04/2023-08;prime minister 2024-03/
Asim Munir|?Munir;Syed Asim Munir|chief of army staff @force:pakistan-army 2022-11/
Qamar Javed Bajwa|?Bajwa|chief of army staff @force:pakistan-army 2016/2022
Ashfaq Parvez Kayani|?Kayani;Ashfaq Kayani|chief of army staff @force:pakistan-army 2007/2013
Ahmed Sharif Chaudhry|Ahmed Sharif|spokesman @force:pakistan-army 2022/
Khawaja Asif|Khawaja Muhammad Asif|defence minister 2013/2017;defence minister 2022/
Baitullah Mehsud|Baitullah Mahsud|leader @group:ttp 2007-12/2009-08-05
Hakimullah Mehsud|Hakeemullah Mehsud|leader @group:ttp 2009-08/2013-11-01
Maulana Fazlullah|!;Mullah Fazlullah;Mullah Radio|leader @group:tnsm 2002/2013;leader @group:ttp 2013-11/2018-06-15
Noor Wali Mehsud|Noor Wali Mahsud|leader @group:ttp 2018-06/
Mohammad Khorasani|Muhammad Khurasani|spokesman @group:ttp 2014/
Hafiz Saeed|Hafiz Muhammad Saeed|leader @group:lashkar-e-taiba 1987/
Masood Azhar|Maulana Masood Azhar|leader @group:jaish-e-mohammed 2000/
Akbar Bugti|Nawab Akbar Bugti|leader @people:bugti-tribe 1946/2006-08-26
Bashir Zeb|Bashir Zeb Baloch|leader @group:bla 2018/
Allah Nazar|Allah Nazar Baloch|leader @group:blf 2005/
Mahrang Baloch||leader @group:byc 2019/
[IN]
Jawaharlal Nehru|!|prime minister 1947-08-15/1964-05-27
Mahatma Gandhi|Mohandas Gandhi|leader @group:indian-national-congress 1921/1948-01-30
Indira Gandhi|Mrs. Gandhi|prime minister 1966-01/1977-03;prime minister 1980-01/1984-10-31
Rajiv Gandhi||prime minister 1984-10-31/1989-12
Atal Bihari Vajpayee|!;Atal Behari Vajpayee|prime minister 1998-03/2004-05
Manmohan Singh||prime minister 2004-05/2014-05
Narendra Modi|!|prime minister 2014-05-26/
Amit Shah||home minister 2019-05/
Rajnath Singh||home minister 2014/2019;defence minister 2019-05/
S. Jaishankar|!;Subrahmanyam Jaishankar|foreign minister 2019-05/
Ajit Doval|?Doval|national security adviser 2014/
Syed Salahuddin|Sayeed Salahudeen|leader @group:hizbul-mujahideen 1991/
Burhan Wani||commander @group:hizbul-mujahideen 2010/2016-07-08
Jarnail Singh Bhindranwale|!;Sant Jarnail Singh Bhindranwale|leader @group:sikh-militants 1977/1984-06-06
Paresh Baruah|Paresh Barua|commander @group:ulfa 1979/2012;leader @group:ulfa-i 2013/
Thuingaleng Muivah|!|leader @group:nscn-im 1988/
[BD]
Sheikh Mujibur Rahman|Mujibur Rahman;Mujib|leader @group:awami-league 1966/1971;president 1971/1972;prime minister 1972/1975-08-15
Sheikh Hasina|!|prime minister 1996/2001;prime minister 2009-01/2024-08-05
Khaleda Zia||prime minister 1991/1996;prime minister 2001/2006
Muhammad Yunus||chief adviser 2024-08-08/2026-02
[LK]
Chandrika Kumaratunga|!|president 1994/2005
Mahinda Rajapaksa|Mahinda Rajapakse|president 2005-11/2015-01
Gotabaya Rajapaksa|Gotabhaya Rajapaksa|defence secretary 2005/2015;president 2019-11/2022-07
Ranil Wickremesinghe|!|prime minister 2001/2004;prime minister 2015/2019;president 2022-07/2024-09
Sarath Fonseka|!|commander of the army 2005/2009
Velupillai Prabhakaran|!;Vellupillai Prabhakaran|leader @group:ltte 1976/2009-05-18
Rasiah Ilanthiraiyan|!|military spokesman @group:ltte 2006/2009
Colonel Karuna|Vinayagamoorthy Muralitharan;Karuna Amman|commander @group:ltte 1987/2004;leader @group:tmvp 2004/2007
[NP]
King Gyanendra|!|king 2001-06/2008-05
Pushpa Kamal Dahal|Prachanda|leader @group:cpn-maoist 1994/;prime minister 2008/2009;prime minister 2022-12/2024-07
[MM]
Ne Win||leader 1962-03/1988-07
Than Shwe||leader @force:slorc 1992/2011-03
Thein Sein||president 2011-03/2016-03
Aung San Suu Kyi|Suu Kyi;Daw Aung San Suu Kyi|leader @group:nld 1988/;state counsellor 2016-04/2021-02-01
Win Myint||president 2018-03/2021-02-01
Min Aung Hlaing|Senior General Min Aung Hlaing|commander-in-chief @force:tatmadaw 2011-03/;leader @force:sac 2021-02-01/
Zaw Min Tun||spokesman @force:sac 2021/
Duwa Lashi La||acting president @group:nug 2021-04/
Twan Mrat Naing|Tun Myat Naing|commander @group:arakan-army 2009/
Khaing Thu Kha|Khine Thu Kha|spokesman @group:arakan-army 2018/
Naw Bu|Colonel Naw Bu|spokesman @group:kia 2015/
Saw Taw Nee|Padoh Saw Taw Nee|spokesman @group:knu 2017/
Khun Sa||leader @group:mong-tai-army 1985/1996
[TH]
Thaksin Shinawatra|Thaksin|prime minister 2001-02/2006-09
Yingluck Shinawatra|Yingluck|prime minister 2011/2014-05
Prayuth Chan-ocha|Prayut Chan-o-cha;Prayuth|prime minister 2014-08/2023-08
Paetongtarn Shinawatra|Paetongtarn|prime minister 2024-08/2025-08
[KH]
Norodom Sihanouk|!;Prince Sihanouk;Prince Norodom Sihanouk|head of state 1960/1970-03
Lon Nol||prime minister 1970-03/1972;president 1972/1975-04
Pol Pot|Saloth Sar|leader @group:khmer-rouge 1963/1997
Khieu Samphan||leader @group:khmer-rouge 1976/1998
Ieng Sary||foreign minister @gov:democratic-kampuchea-government 1976/1979
Heng Samrin||leader @gov:peoples-republic-of-kampuchea 1979/1991
Hun Sen||prime minister 1985-01/2023-08
Hun Manet||prime minister 2023-08-22/
[VN]
Ho Chi Minh||president @state:north-vietnam 1945-09/1969-09-02
Vo Nguyen Giap|General Giap|commander @group:viet-minh 1944/1954;defence minister @state:north-vietnam 1946/1975
Le Duc Tho||chief negotiator @state:north-vietnam 1968/1973
Ngo Dinh Diem|Diem|president @state:south-vietnam 1955/1963-11-02
Nguyen Van Thieu|!|president @state:south-vietnam 1965/1975-04-21
[PH]
Ferdinand Marcos||president 1965-12/1986-02-25
Corazon Aquino|Cory Aquino|president 1986-02-25/1992-06
Fidel Ramos|Fidel V. Ramos|president 1992-06/1998-06
Joseph Estrada|?Estrada|president 1998-06/2001-01
Gloria Macapagal Arroyo|?Arroyo;Gloria Arroyo|president 2001-01/2010-06
Benigno Aquino III|Benigno Aquino;Noynoy Aquino|president 2010-06/2016-06
Rodrigo Duterte|!|president 2016-06-30/2022-06-30
Ferdinand Marcos Jr.|Bongbong Marcos|president 2022-06-30/
Jay Tarriela|!|spokesman @force:pcg 2023/
Jose Maria Sison|?Sison;Joma Sison|founder @group:cpp 1968/2022-12-16
Nur Misuari|!|leader @group:mnlf 1972/
Murad Ebrahim|Al Haj Murad Ebrahim|leader @group:milf 2003/
Isnilon Hapilon|!|leader @group:abu-sayyaf 2010/2017-10-16
Omar Maute|Omarkhayam Maute|leader @group:maute-group 2012/2017-10-16
Abdullah Maute||leader @group:maute-group 2012/2017-08
[ID]
Sukarno|Soekarno|president 1945-08/1967-03
Suharto|Soeharto|president 1967-03/1998-05-21
Abdurrahman Wahid|Gus Dur|president 1999-10/2001-07
Megawati Sukarnoputri|Megawati|president 2001-07/2004-10
Susilo Bambang Yudhoyono|!;SBY|president 2004-10/2014-10
Joko Widodo|Jokowi|president 2014-10/2024-10
Prabowo Subianto|Prabowo|defence minister 2019/2024;president 2024-10-20/
Abu Bakar Bashir|Abu Bakar Baasyir|spiritual leader @group:jemaah-islamiyah 1999/2002
Noordin Mohammad Top|Noordin Top|commander @group:jemaah-islamiyah 2002/2009-09-17
Sebby Sambom|?Sambom|spokesman @group:tpnpb 2015/
[TL]
Xanana Gusmao|!|commander @group:falintil 1981/2000;president 2002-05/2007;prime minister 2007/2015
Jose Ramos-Horta|!|president 2007/2012;president 2022-05/
[MY]
Mahathir Mohamad|Mahathir|prime minister 1981/2003;prime minister 2018/2020
[CN]
Ma Xiaoguang||spokesman @force:tao 2014/2022
Mao Zedong|Mao Tse-tung;?Mao;Chairman Mao|leader 1949-10/1976-09-09
Zhou Enlai|Chou En-lai|prime minister 1949/1976
Deng Xiaoping|Teng Hsiao-ping;?Deng|leader 1978/1992
Jiang Zemin||president 1993/2003
Hu Jintao||president 2003/2013
Xi Jinping|Xi|president 2013-03-14/
Wang Yi||foreign minister 2013/2022;foreign minister 2023-07/
Dong Jun||defence minister 2023-12/
Mao Ning||foreign ministry spokeswoman 2022/
Lin Jian||foreign ministry spokesman 2024/
Dalai Lama|the Dalai Lama;Tenzin Gyatso|spiritual leader @state:tibet 1940/
[TW]
Joseph Wu||foreign minister 2018/2024-05
Chiang Kai-shek|Generalissimo Chiang;Chiang|leader @group:kuomintang 1926/1975;president 1948/1975-04
Tsai Ing-wen|Tsai|president 2016-05/2024-05
Lai Ching-te|William Lai|president 2024-05-20/
[KP]
Kim Il Sung||leader 1948/1994-07-08
Kim Jong Il||leader 1994-07/2011-12-17
Kim Jong Un||leader 2011-12-17/
Kim Yo Jong||official 2014/
[KR]
Park Chung-hee||president 1963/1979-10-26
Moon Jae-in||president 2017-05/2022-05
Yoon Suk Yeol|?Yoon|president 2022-05/2025-04-04
Lee Jae-myung||president 2025-06-04/
[JP]
Shinzo Abe|?Abe|prime minister 2006/2007;prime minister 2012-12/2020-09
[KZ]
Nursultan Nazarbayev|!|president 1990/2019-03
Kassym-Jomart Tokayev|!|president 2019-03/
[KG]
Sadyr Japarov|!;Sadyr Zhaparov|president 2021-01/
[TJ]
Emomali Rahmon|!;Emomali Rakhmonov;Imomali Rakhmonov;Rakhmonov|president 1994-11/
[UZ]
Islam Karimov|Karimov|president 1991/2016-09
`;
