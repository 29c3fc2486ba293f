/** Armed non-state groups of South, Central, South-East and East Asia and the Pacific. See format.ts for the line form. */
export const GROUPS_ASIA = `
[AF]
Taliban|r|Taleban;Afghan Taliban;Talibs;Talib;Islamic Emirate|1994/
Haqqani network|t|Haqqani;Haqqanis;HQN|1980/|taliban
*=Islamic State Khorasan Province|t|ISKP;ISIS-K;IS-K;ISIL-K;ISIL-KP;IS-KP;Islamic State-Khorasan;ISIS-Khorasan;Islamic State in Khorasan;Islamic State in Khorasan Province;Daesh-K;Wilayat Khorasan;ISK;Islamic State's Khorasan branch;ISPK|2015-01/|islamic-state
Northern Alliance|r|United Islamic Front for the Salvation of Afghanistan;United Front of Afghanistan|1996-09/2001-12
*=National Resistance Front of Afghanistan|r|National Resistance Front;NRF;Panjshir resistance;Massoud's resistance;Panjshir Resistance Front|2021-08/
Afghanistan Freedom Front|r|AFF|2022-03/
Afghanistan Liberation Movement|r|Afghanistan Islamic National and Liberation Movement|2022/
*=Hezb-e-Islami Gulbuddin|r|Hezb-e-Islami;HIG;Hizb-i-Islami;Hekmatyar's faction;Hezbi Islami|1976/
Hezb-e Islami Khalis|r|HIK;Khalis faction|1979/|<hezb-e-islami
Jamiat-e Islami|r|Jamiat-i-Islami;?Jamiat;Jamiat Islami|1972/
*=Junbish-i-Milli|m|Junbish;Dostum's militia;National Islamic Movement of Afghanistan;Jowzjani militia|1992/
Hezb-e Wahdat|m|Hizb-i-Wahdat;Hezb-i-Wahdat;Wahdat|1989/
Ittehad-e Islami|r|Ittihad-i-Islami;Islamic Dawah Organisation of Afghanistan|1981/
Harakat-i-Inqilab-i-Islami|r|Harakat-e-Inqilab|1979/1992
Afghan mujahideen|r|Mujahideen;Muslim rebels of Afghanistan;Afghan rebels;Afghan guerrillas;Moslem rebels;Afghan Moslem guerrillas|1978/1992
*=People's Democratic Party of Afghanistan|p|PDPA;Khalq;Parcham|1965/1992
*=High Council of the Islamic Emirate of Afghanistan|r|Mullah Rasool's faction|2015/2021|<taliban
Fidai Mahaz|t|Mullah Dadullah Front|2012/|<taliban
Afghan Local Police|m|ALP|2010/2020
*=Arbakai|m|Arbaki;Arbakis|2001/2021
@TJ=United Tajik Opposition|r|UTO|1993/1997
@TJ*=Islamic Renaissance Party of Tajikistan|p|IRPT;Islamic Renaissance Party|1990/
@TJ=Jamaat Ansarullah|t|Tajik Taliban;Ansarullah of Tajikistan|2010/
@UZ*=Islamic Movement of Uzbekistan|t|IMU|1998/2015
@UZ=Islamic Jihad Union|t|IJU;Islamic Jihad Group|2002/|<imu
@UZ*=Katibat al-Tawhid wal-Jihad|t|Katibat Tawhid wal Jihad;KTJ|2014/
@-=Hizb ut-Tahrir|p|HuT;Hizbut Tahrir;Hizb al-Tahrir|1953/
[PK]
Lashkar-e-Balochistan|r||2008/
Ittehad-ul-Mujahideen Pakistan|r|IMP|2025/
*=Tehrik-i-Taliban Pakistan|t|TTP;Pakistani Taliban;Tehreek-e-Taliban Pakistan;Pakistan Taliban;Tehrik-e Taliban;Fitna al-Khawarij;Tehreek-e-Taliban;Pakistani Taleban;Taliban Movement of Pakistan|2007-12-14/
Jamaat-ul-Ahrar|t|JuA;Jamaatul Ahrar|2014-08/|<ttp
Lashkar-e-Islam|t|LeI|2004/
Hafiz Gul Bahadur Group|t|HGB;Gul Bahadur group;Shura Mujahideen of North Waziristan|2006/
*=Tehreek-e-Nafaz-e-Shariat-e-Mohammadi|t|TNSM;Movement for the Enforcement of Islamic Law|1992/
Lashkar-e-Taiba|t|LeT;Lashkar-e-Tayyiba;Lashkar-e-Toiba;Lashkar-e-Tayyaba;Army of the Pure;?Lashkar;Lashkar-e-Tayiba|1987/
Jamaat-ud-Dawa|t|JuD;Jama'at-ud-Da'wah;Jamat-ud-Dawa|1985/|lashkar-e-taiba
Jaish-e-Mohammed|t|JeM;Army of Mohammed;?Jaish|2000-01/|<harkat-ul-mujahideen
Harkat-ul-Mujahideen|t|HuM;Harakat ul-Mujahidin;Harkat-ul-Ansar;Harkatul Mujahideen|1985/
Harkat-ul-Jihad-al-Islami|t|HuJI;Harakat-ul-Jihad-i-Islami;HuJI-B;Harkat-ul-Jihad Islami|1984/
Lashkar-e-Jhangvi|t|LeJ;Lashkar-e-Jhangvi al-Alami|1996/|<sipah-e-sahaba
*=Sipah-e-Sahaba Pakistan|t|Sipah-e-Sahaba;SSP;Ahle Sunnat Wal Jamaat;?ASWJ;Millat-e-Islamia|1985/
Sipah-e-Muhammad|t|SMP|1993/
Jundallah of Pakistan|t|Jundullah Pakistan;Jundullah of Pakistan|2003/
*=Balochistan Liberation Army|r|BLA;Baloch Liberation Army;Baluchistan Liberation Army;Baluch Liberation Army;Fitna al-Hindustan;Majeed Brigade;Baluch rebels|2000/
*=Balochistan Liberation Front|r|BLF;Baluchistan Liberation Front;Baloch Liberation Front|1964/
*=Baloch Republican Army|r|BRA;Baluch Republican Army|2006/2022
Baloch Nationalist Army|r|BNA;Baluch Nationalist Army|2022-01/|<bra
*=United Baloch Army|r|UBA;United Baluch Army|2011/2022|<bla
*=Baloch Raaji Aajoi Sangar|r|BRAS;Baloch National Freedom Movement|2018/
*=Sindhudesh Revolutionary Army|r|SRA;Sindhudesh Liberation Army;SDLA|2010/
*=Baloch Yakjehti Committee|p|BYC|2018/
Pashtun Tahafuz Movement|p|PTM;Pashtun Protection Movement|2014-05/
*=Tehreek-e-Labbaik Pakistan|p|TLP;Tehrik-e-Labbaik Pakistan|2015/
*=Pakistan Tehreek-e-Insaf|p|PTI;Pakistan Tehrik-e-Insaf|1996/
*=Muttahida Qaumi Movement|p|MQM;Mohajir Qaumi Movement|1984/
*=Islamic State Pakistan Province|t|ISPP;Islamic State's Pakistan Province|2019-05/|islamic-state
*=Al-Qaeda in the Indian Subcontinent|t|AQIS|2014-09/|al-qaeda
Tehreek-e-Jihad Pakistan|t|TJP;Tehrik-e-Jihad Pakistan|2023-02/
[IN]
*=Kanglei Yawol Kanna Lup|r|KYKL|1994/
*=All Tripura Tiger Force|r|ATTF|1990/2014
*=Kamtapur Liberation Organisation|r|KLO|1995/
*=Tritiya Prastuti Committee|r|TPC;Tritiya Sammelan Prastuti Committee|2002/
*=People's Liberation Front of India|g|PLFI|2007/
*=Jharkhand Jan Mukti Parishad|r|JJMP|2008/
Hizbul Mujahideen|r|Hizb-ul-Mujahideen|1989-09/
*=Jammu and Kashmir Liberation Front|r|JKLF;Jammu Kashmir Liberation Front|1977/
*=The Resistance Front|t|TRF;?Kashmir Resistance|2019-10/|lashkar-e-taiba
*=People's Anti-Fascist Front|t|PAFF|2019/|jaish-e-mohammed
Kashmir Tigers|t|?KT|2021/|jaish-e-mohammed
Al-Badr|r|Al Badr Mujahideen|1998/
Al-Umar-Mujahideen|r||1989/
Ansar Ghazwat-ul-Hind|t|AGH;Ansar Ghazwatul Hind|2017-07/2021|al-qaeda
*=All Parties Hurriyat Conference|p|Hurriyat;APHC;Hurriyat Conference;All Party Hurriyat Conference|1993/
United Jihad Council|r|UJC;Muttahida Jihad Council|1994/
Indian Mujahideen|t||2003/
*=Students Islamic Movement of India|t|SIMI|1977/
*=Communist Party of India (Maoist)|r|CPI (Maoist);CPI-Maoist;CPI(Maoist);Naxalites;Naxalite;Naxals;Naxal;Indian Maoists;Maoist rebels of India;Left Wing Extremists|2004-09-21/
People's Liberation Guerrilla Army|r|PLGA|2000/|cpi-maoist
*=People's War Group|r|PWG;CPI-ML People's War|1980/2004-09
*=Maoist Communist Centre|r|MCC;MCCI|1975/2004-09
Salwa Judum|m||2005/2011
Ranvir Sena|m|Ranbir Sena|1994/2012
*=United Liberation Front of Asom|r|ULFA;United Liberation Front of Assam|1979-04-07/2023-12
*=ULFA-Independent|r|ULFA-I;ULFA (I);ULFA(I);Paresh Baruah faction;United Liberation Front of Asom-Independent|2013/|<ulfa
*=National Democratic Front of Bodoland|r|NDFB;NDFB-S;NDFB(S);Bodo Security Force|1986/2020
Bodo Liberation Tigers|r|BLT;BLTF|1996/2003
*=National Socialist Council of Nagaland|r|NSCN;National Socialist Council of Nagalim|1980-01/1988
*=National Socialist Council of Nagaland (Isak-Muivah)|r|NSCN-IM;NSCN (IM);NSCN(IM);NSCN-I-M;NSCN (I-M)|1988/|<nscn
*=National Socialist Council of Nagaland (Khaplang)|r|NSCN-K;NSCN (K);NSCN(K);NSCN-K (YA);NSCN-K-YA|1988/|<nscn
*=Naga National Council|r|NNC;Naga rebels|1946/
*=United National Liberation Front|r|UNLF;UNLF-P;UNLF(P)|1964-11-24/
*=People's Liberation Army of Manipur|r|PLA-Manipur;?PLA;RPF/PLA;Revolutionary People's Front|1978/
*=People's Revolutionary Party of Kangleipak|r|PREPAK|1977/
*=Kangleipak Communist Party|r|KCP|1980/
CorCom|r|Coordination Committee of Manipur|2011/
Arambai Tenggol|m|AT militia|2020/
Meitei Leepun|m||2015/
Kuki National Army|r|KNA;Kuki National Organisation;KNO|1988/
Zomi Revolutionary Army|r|ZRA;Zomi Reunification Organisation|1997/
*=Mizo National Front|r|MNF;Mizo rebels|1961/
*=National Liberation Front of Tripura|r|NLFT|1989/2024
*=Tripura National Volunteers|r|TNV|1978/1988
*=Garo National Liberation Army|r|GNLA|2009/
*=Dima Halam Daogah|r|DHD;Black Widow;Jewel Garlosa faction|1995/2013
*=Gorkha Janmukti Morcha|p|GJM;Gorkha National Liberation Front;GNLF|1980/
*=Babbar Khalsa International|t|Babbar Khalsa;BKI|1978/
Khalistan Commando Force|t|KCF|1986/
Khalistan Liberation Force|t|KLF|1986/
Sikhs for Justice|p|SFJ|2007/
Sikh militants|r|Sikh separatists;Khalistani militants;Khalistan militants;Khalistanis;pro-Khalistan militants|1980/
Razakars of Hyderabad|m|Hyderabad Razakars|1938/1948
*=Rashtriya Swayamsevak Sangh|p|RSS|1925/
Bajrang Dal|m|Vishva Hindu Parishad;Vishwa Hindu Parishad;VHP|1964/
Shiv Sena|p||1966/
*=Bharatiya Janata Party|p|BJP|1980-04-06/
Indian National Congress|p|Congress Party;Congress (I);INC|1885/
D-Company|g|Dawood Ibrahim's gang|1976/
*=Lawrence Bishnoi gang|g|Bishnoi gang|2010/
[BD]
Mukti Bahini|r|Mukti Fouj;Bengali guerrillas;Bangladesh Liberation Army|1971-03/1972
Razakars|m|Razakar;Al-Badr of East Pakistan;Al-Shams|1971/1971
Shanti Bahini|r|PCJSS;Parbatya Chattagram Jana Samhati Samiti;Peace Force of Chittagong|1972/
United People's Democratic Front|r|UPDF|1998/
*=Jama'atul Mujahideen Bangladesh|t|JMB;Jamaat-ul-Mujahideen Bangladesh;Jama'at-ul-Mujahideen|1998/
Neo-JMB|t|Neo-Jama'atul Mujahideen Bangladesh|2014/|<jmb
Ansarullah Bangla Team|t|ABT;Ansar al-Islam Bangladesh|2007/
Kuki-Chin National Front|r|KNF;Kuki-Chin National Army;Bawm Party|2017/
Bangladesh Jamaat-e-Islami|p|Jamaat-e-Islami Bangladesh;Islami Chhatra Shibir|1979/
Awami League|p|Chhatra League;Bangladesh Chhatra League;Jubo League|1949/
Jatiya Rakkhi Bahini|m|JRB|1972/1975
[NP]
*=Communist Party of Nepal (Maoist)|r|CPN (Maoist);CPN-M;CPN-Maoist;Nepali Maoists;Nepal Maoists;Maoists of Nepal;Unified Communist Party of Nepal (Maoist);UCPN-M|1994/2018
*=People's Liberation Army of Nepal|r|PLA-Nepal;?PLA;Maoist People's Liberation Army|2002/2012|cpn-maoist
*=Janatantrik Terai Mukti Morcha|r|JTMM|2004/2019
[LK]
*=Liberation Tigers of Tamil Eelam|r|LTTE;Tamil Tigers;Tamil Tiger;?Tigers;Liberation Tigers;Tiger rebels;Sea Tigers;Black Tigers;Tamil rebels;Tamil separatists|1976-05-05/2009-05-18
*=Janatha Vimukthi Peramuna|r|JVP;People's Liberation Front of Sri Lanka;Deshapremi Janatha Vyaparaya;DJV|1965/
*=Tamil Makkal Viduthalai Pulikal|m|TMVP;Karuna faction;Karuna group|2004/|<ltte
*=Eelam People's Revolutionary Liberation Front|r|EPRLF|1980/
*=Eelam Revolutionary Organisation of Students|r|EROS|1975/
*=People's Liberation Organisation of Tamil Eelam|r|PLOTE;PLOT|1980/
*=Tamil Eelam Liberation Organization|r|TELO|1979/
*=Eelam People's Democratic Party|m|EPDP|1987/
*=Tamil United Liberation Front|p|TULF|1976/
*=National Thowheed Jamath|t|NTJ;National Thowheeth Jama'ath;National Towheed Jamaat|2014/2019
Bodu Bala Sena|m|BBS;Buddhist Power Force|2012/
[MM]
*=Burma National Revolutionary Army|r|BNRA|2022/
*=Chin National Defence Force|r|CNDF|2021/
Arakan Army|r|?AA;Rakhine rebels|2009-04-10/|united-league-of-arakan
United League of Arakan|p|ULA;Arakan People's Government|2009/
*=Arakan Rohingya Salvation Army|r|ARSA;Harakah al-Yaqin;?Faith Movement|2013/
*=Rohingya Solidarity Organisation|r|RSO|1982/
*=Arakan Rohingya National Organisation|r|ARNO;Arakan Rohingya Islamic Front;Rohingya Patriotic Front|1973/
*=Kachin Independence Army|r|KIA;Kachin rebels|1961-02-05/|kio
*=Kachin Independence Organisation|p|KIO|1960/
*=Karen National Liberation Army|r|KNLA;Karen rebels|1949-01/|knu
*=Karen National Union|r|KNU;Karen National Defence Organisation;KNDO|1947-02/
*=Karenni Nationalities Defence Force|r|KNDF|2021-05/
Karenni Army|r|?KA;KNPP;Karenni National Progressive Party|1957/
*=Ta'ang National Liberation Army|r|TNLA;PSLF;Palaung State Liberation Front|1992/
*=Myanmar National Democratic Alliance Army|r|MNDAA;Kokang Army;Kokang rebels;Kokang Alliance Army;MNTJP|1989-03/
Three Brotherhood Alliance|r|Brotherhood Alliance;3BHA;3BTA;Brothers Alliance|2019-06/
*=United Wa State Army|r|UWSA;Wa army;UWSP;Wa State Army;United Wa State Party|1989/
*=Shan State Army - South|r|SSA-S;SSA-South;RCSS;Restoration Council of Shan State;RCSS/SSA|1996/
*=Shan State Army - North|r|SSA-N;SSPP;Shan State Progress Party;SSPP/SSA|1971/
Shan State Army|r|?SSA;Shan rebels|1964/1996
Mong Tai Army|r|MTA;Khun Sa's army;Shan United Army|1985/1996
*=National Democratic Alliance Army|r|NDAA;Mongla Army;NDAA-ESS|1989/
*=People's Defence Force|r|PDF;PDFs;People's Defence Forces;Local Defence Forces;LDF;People's Defense Forces of Myanmar|2021-05-05/|nug
*=National Unity Government|p|NUG;National Unity Government of Myanmar;shadow National Unity Government;Myanmar's shadow government|2021-04-16/
*=Committee Representing Pyidaungsu Hluttaw|p|CRPH|2021-02/
*=National League for Democracy|p|NLD|1988-09-27/
*=Chinland Defence Force|r|CDF-Chinland;?CDF;Chin Defence Force;Chin Defense Forces;Chinland Defence Forces|2021-04/
*=Chin National Front|r|CNF;CNA;Chin National Army|1988/
*=Chin Brotherhood Alliance|r|Chin Brotherhood;CBA|2023-12/
Yaw Defence Force|r|YDF|2021/
Bamar People's Liberation Army|r|BPLA|2021/
*=Democratic Karen Buddhist Army|m|DKBA;Democratic Karen Benevolent Army;DKBA-5|1994-12/|<knla
Karen Border Guard Force|m|Karen BGF;Karen National Army;Kawthoolei BGF|2010/|<dkba
Kawthoolei Army|r|KTLA|2022/|<knla
*=All Burma Students' Democratic Front|r|ABSDF|1988/
*=Communist Party of Burma|r|CPB;Burmese communists;White Flag communists;Burma Communist Party|1939/1989
*=New Mon State Party|r|NMSP;Mon National Liberation Army;?MNLA|1958/
*=Pa-O National Liberation Organization|r|PNLO;PNLA;Pa-O National Liberation Army|1949/
Pyu Saw Htee|m|Pyusawhtee;Thway Thout|2021/
Ma Ba Tha|p|969 Movement;Patriotic Association of Myanmar|2012/
Shanni Nationalities Army|m|?SNA|1989/
God's Army|r||1997/2001|<knla
Fpncc|p|Federal Political Negotiation and Consultative Committee|2017/
*=Mandalay PDF|r|MDY-PDF;Mandalay People's Defence Force|2021/|pdf
[TH]
*=Gerakan Mujahidin Islam Patani|r|GMIP;Patani Islamic Mujahideen Movement|1995/
Mara Patani|r|MARA Pattani|2015/
*=Barisan Revolusi Nasional|r|BRN;BRN-C;National Revolutionary Front;Barisan Revolusi Nasional Melayu Patani;BRN-Coordinate|1963/
*=Patani United Liberation Organisation|r|PULO;Pattani United Liberation Organization|1968/
*=Runda Kumpulan Kecil|r|RKK|2004/|brn
*=Communist Party of Thailand|r|CPT|1942/1990
*=United Front for Democracy Against Dictatorship|y|UDD;Red Shirts;Red Shirt|2006/
People's Alliance for Democracy|y|PAD;Yellow Shirts|2006/2013
southern Thai insurgents|r|Thai Muslim insurgents;Malay Muslim insurgents;Thai Muslim separatists|2004/
Thahan Phran|m|Thai Rangers;Village Scouts|1978/
[KH]
Khmer Rouge|r|Khmers Rouges;Communist Party of Kampuchea;CPK;Party of Democratic Kampuchea;Pol Pot's guerrillas;National Army of Democratic Kampuchea;NADK;Democratic Kampuchea|1951/1999
FUNCINPEC|p|Sihanoukist National Army;ANS;Armée Nationale Sihanoukiste|1981/
*=Khmer People's National Liberation Front|r|KPNLF;KPNLAF|1979/1993
*=Coalition Government of Democratic Kampuchea|r|CGDK|1982/1993
Khmer Issarak|r|United Issarak Front|1945/1954
Khmer Serei|r||1955/1975
[LA]
Pathet Lao|r|Lao People's Liberation Army;Neo Lao Hak Sat|1950/1975
Hmong rebels|r|Hmong insurgents;Ethnic Liberation Organization of Laos;Chao Fa|1975/
[VN]
Viet Cong|r|Vietcong;National Liberation Front of South Vietnam;Vietnamese National Liberation Front;?VC;PLAF|1960-12-20/1976
Viet Minh|r|Vietminh;League for the Independence of Vietnam|1941/1954
*=People's Army of Vietnam|a|PAVN;North Vietnamese Army;NVA;Vietnam People's Army;NVA regulars|1944-12-22/
*=Army of the Republic of Vietnam|a|ARVN;South Vietnamese army|1955/1975-04-30
*=United Front for the Liberation of Oppressed Races|r|FULRO|1964/1992
Cao Dai|m|Caodaist militia|1926/1975
Hoa Hao|m||1939/1975
Binh Xuyen|g||1945/1955
Montagnards|m|Degar;Civilian Irregular Defense Group;CIDG|1961/1971
[PH]
*=New People's Army|r|NPA;communist New People's Army;CPP-NPA;CPP-NPA-NDF|1969-03-29/|cpp
*=Communist Party of the Philippines|p|CPP|1968-12-26/
*=National Democratic Front of the Philippines|p|NDFP;?NDF;National Democratic Front|1973-04/|cpp
*=Moro Islamic Liberation Front|r|MILF|1977/|<mnlf
*=Moro National Liberation Front|r|MNLF|1972/
*=Bangsamoro Islamic Freedom Fighters|t|BIFF;Bangsamoro Islamic Freedom Movement;BIFM|2010-12/|<milf
Abu Sayyaf|t|ASG;Abu Sayaf;al-Harakat al-Islamiyyah|1991/|<mnlf
Maute group|t|Maute;Daulah Islamiyah;Dawlah Islamiya;Islamic State of Lanao;Dawlah Islamiyah;Daulah Islamiya|2012/2019
Ansar Khalifah Philippines|t|Ansar al-Khilafah Philippines;AKP|2014/
Islamic State East Asia Province|t|ISEAP;Islamic State East Asia|2016/|islamic-state
*=Hukbalahap|r|Huk;Huks;Hukbong Bayan Laban sa Hapon|1942/1954
Alex Boncayao Brigade|r|?ABB;RPA-ABB|1984/
*=Citizen Armed Force Geographical Unit|m|CAFGU|1987/
Reform the Armed Forces Movement|r|?RAM|1982/1995
Ampatuan militia|m|Ampatuan clan|2001/2010
[ID]
*=West Papua National Liberation Army|r|TPNPB;TPN;TPNPB-OPM;West Papua Liberation Army;KKB;TPN-OPM;Papuan separatists;Papuan rebels|1971/|opm
*=Free Papua Movement|r|OPM;Free Papua Organisation;Organisasi Papua Merdeka|1963/
*=United Liberation Movement for West Papua|p|ULMWP|2014/
*=Free Aceh Movement|r|GAM;Gerakan Aceh Merdeka;Aceh rebels;Acehnese rebels|1976-12-04/2005-12
Fretilin|r|Revolutionary Front for an Independent East Timor|1974/
Falintil|r|Armed Forces for the National Liberation of East Timor|1975-08/2001|fretilin
Timorese Democratic Union|r|UDT|1974/
Aitarak|m||1999/1999
Besi Merah Putih|m||1998/1999
pro-Jakarta militias|m|pro-Indonesian militias;anti-independence militias|1998/2000
Jemaah Islamiyah|t|JI;Jemaah Islamiah;Jemaah Islamiya|1993/2024-06
*=Jamaah Ansharut Daulah|t|JAD;Jemaah Ansharut Daulah;Jamaah Ansharud Daulah|2015/
*=East Indonesia Mujahideen|t|MIT;Mujahidin Indonesia Timur;Mujahideen of Eastern Indonesia|2010/2022
Laskar Jihad|m||2000/2002
*=Islamic Defenders Front|m|FPI;Front Pembela Islam|1998/2020-12
Darul Islam|r|Islamic Army of Indonesia;Negara Islam Indonesia|1942/1965
*=Republic of South Maluku|r|RMS;South Moluccan separatists;South Moluccans|1950/
*=Communist Party of Indonesia|p|PKI;Indonesian Communist Party|1914/1966
Permesta|r|PRRI|1957/1961
[MY]
*=Malayan National Liberation Army|r|MNLA-Malaya;Malayan Races Liberation Army;Communist terrorists|1949/1960
*=Malayan Communist Party|r|MCP;Communist Party of Malaya;?CPM|1930/1989
[CN]
Chinese Red Army|r|Chinese Communists;Chinese Communist forces|1927/1949
@TW=Kuomintang|p|KMT;Guomindang;?Nationalists;Chinese Nationalists;Nationalist Chinese|1919/
*=Chinese Communist Party|p|CCP;Communist Party of China;CPC|1921-07/
Chushi Gangdruk|r|Tibetan resistance|1958/1974
Red Guards|m||1966/1968
Triads|g|Chinese triads;14K;Sun Yee On|1911/
*=People's Volunteer Army|a|PVA;Chinese People's Volunteers;Chinese People's Volunteer Army;Chinese volunteers|1950-10/1958
[JP]
Japanese Red Army|t|JRA;Anti-Imperialist International Brigade;United Red Army|1971/2001
Aum Shinrikyo|t|Aum Supreme Truth;?Aleph|1984/
[KR]
@KP=Workers' Party of Korea|p|WPK|1949/
[PG]
*=Bougainville Revolutionary Army|r|BRA-Bougainville;?BRA|1988/2005
*=Bougainville Resistance Force|m|Bougainville Resistance|1990/2005
[SB]
Malaita Eagle Force|m|MEF|1999/2003
Isatabu Freedom Movement|m|IFM;Guadalcanal Revolutionary Army|1998/2003
[NC]
*=Kanak and Socialist National Liberation Front|p|FLNKS;Kanak independence movement;CCAT;Kanak Socialist National Liberation Front|1984/
[LK]
Aragalaya|y|Gota Go Gama protesters|2022/2022
[TL]
Apodeti|p|Timorese Popular Democratic Association|1974/1999
`;
