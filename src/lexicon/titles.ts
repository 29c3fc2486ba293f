/** Words before or beside a name that say what the person is, and office nouns that say for whom a person acts. */

export type TitleClass = "military" | "police" | "political" | "royal" | "religious" | "civil" | "honorific" | "armed";

export interface Title {
  /** As written in the news, title case, full stops kept: "Lt. Col.". */
  readonly form: string;
  readonly class: TitleClass;
  /** The full title that an abbreviation stands for. */
  readonly full?: string;
}

/** "Form=Full" pairs and bare forms. A form with full stops also stands for the same form without them. */
const TITLES: Readonly<Record<TitleClass, string>> = {
  military: `
    General; Gen.=General; Lieutenant General; Lt. Gen.=Lieutenant General; Lieut. Gen.=Lieutenant General; Lieutenant-General; Lt.-Gen.=Lieutenant General; Major General; Maj. Gen.=Major General; Major-General; Maj.-Gen.=Major General;
    Brigadier General; Brig. Gen.=Brigadier General; Brigadier-General; Brig.-Gen.=Brigadier General; Brigadier; Brig.=Brigadier; Colonel General; Col. Gen.=Colonel General; Colonel-General; Army General; General of the Army; Four-star General;
    Field Marshal; Marshal; Air Marshal; Air Chief Marshal; Air Vice Marshal; Air Commodore; Group Captain; Wing Commander; Squadron Leader; Flight Lieutenant; Flt. Lt.=Flight Lieutenant; Colonel; Col.=Colonel; Lieutenant Colonel; Lt. Col.=Lieutenant Colonel; Lieutenant-Colonel; Lt.-Col.=Lieutenant Colonel; Lieut. Col.=Lieutenant Colonel;
    Major; Maj.=Major; Captain; Capt.=Captain; Lieutenant; Lt.=Lieutenant; Lieut.=Lieutenant; First Lieutenant; 1st Lt.=First Lieutenant; Second Lieutenant; 2nd Lt.=Second Lieutenant; Senior Lieutenant; Staff Sergeant; Staff Sgt.=Staff Sergeant; Sergeant; Sgt.=Sergeant; Sergeant Major; Sgt. Maj.=Sergeant Major; Sergeant First Class; Sgt. 1st Class=Sergeant First Class; Master Sergeant; Master Sgt.=Master Sergeant; Gunnery Sergeant; Gunnery Sgt.=Gunnery Sergeant; Command Sgt. Maj.=Command Sergeant Major;
    Corporal; Cpl.=Corporal; Lance Corporal; Lance Cpl.=Lance Corporal; Private; Pvt.=Private; Pfc.=Private First Class; Spc.=Specialist; Specialist; Airman; Seaman; Petty Officer; Warrant Officer; Chief Warrant Officer; Ensign; Cadet; Havildar; Subedar; Naib Subedar; Naik; Sepoy; Jawan; Bombardier; Gunner; Trooper; Guardsman; Rifleman;
    Admiral; Adm.=Admiral; Vice Admiral; Vice Adm.=Vice Admiral; Rear Admiral; Rear Adm.=Rear Admiral; Rear-Admiral; Vice-Admiral; Commodore; Cmdr.=Commander; Lt. Cmdr.=Lieutenant Commander; Lieutenant Commander; Commander; Cdr.=Commander; Army Chief; Military Chief; Air Force Chief; Navy Chief; Chief of Staff; Chief of Army Staff; Chief of Defence Staff; Chief of Defense Staff; Senior General; Vice-Senior General; Vice Senior General; Generalissimo; Commandant; Comandante; Subcomandante; Deputy Commander; Field Commander; Military Spokesman; Army Spokesman; Military Spokesperson; Army Spokesperson; Military Commander; Brigade Commander; Regional Commander; Commander-in-Chief; Commander in Chief; Supreme Commander; Supreme Allied Commander; Gen. (Retd)=General; Retired General; Retired Gen.=General; Ret. Gen.=General; Retired Col.=Colonel; Retired Colonel; Staff Brigadier; Staff Major General; Staff Colonel; Rav Aluf; Dejazmach`,
  police: `
    Inspector; Insp.=Inspector; Chief Inspector; Inspector General; Insp. Gen.=Inspector General; Inspector-General; Superintendent; Supt.=Superintendent; Senior Superintendent; Deputy Superintendent; Chief Superintendent; Assistant Superintendent; Supt. of Police=Superintendent; Constable; Head Constable; Const.=Constable; Detective; Det.=Detective; Detective Inspector; Detective Sergeant; Det. Sgt.=Detective Sergeant; Commissioner; Comm.=Commissioner; Assistant Commissioner; Deputy Commissioner; Police Commissioner; Commissaire; Sheriff; Deputy Sheriff; Police Chief; Chief of Police; Police Commander; Police Spokesman; Police Spokeswoman; Police Spokesperson; Police Colonel; Pol. Col.=Police Colonel; Pol. Lt. Gen.=Police Lieutenant General; Pol. Gen.=Police General; Police Captain; Police General; Sub-Inspector; Sub Inspector; Assistant Sub-Inspector; Officer; Patrolman; Special Agent; SSP; DSP; DIG; DGP; IGP; SHO`,
  political: `
    President; Pres.=President; Vice President; Vice-President; Deputy President; Prime Minister; PM=Prime Minister; Premier; Deputy Prime Minister; Deputy Premier; Vice Premier; Acting President; Interim President; Transitional President; Former President; Ex-President; President-elect; President-Elect; Acting Prime Minister; Former Prime Minister; Interim Prime Minister; Caretaker Prime Minister; Foreign Minister; FM=Foreign Minister; External Affairs Minister; Minister of Foreign Affairs; Defense Minister; Defence Minister; Minister of Defense; Minister of Defence; Interior Minister; Home Minister; Minister of Interior; Minister of the Interior; Information Minister; Communications Minister; Justice Minister; Finance Minister; Health Minister; Energy Minister; Oil Minister; Security Minister; Internal Security Minister; National Security Minister; Transport Minister; Infrastructure Minister; Education Minister; Culture Minister; Economy Minister; Trade Minister; Agriculture Minister; Public Security Minister; Armed Forces Minister; Europe Minister; Minister; Min.=Minister; Deputy Minister; Deputy Foreign Minister; Deputy Defense Minister; Deputy Defence Minister; Junior Minister; Chief Minister; Minister of State; Cabinet Minister; Cabinet Secretary; Chancellor; Taoiseach; Federal Minister; State Minister; Union Minister;
    Secretary; Secretary of State; Defense Secretary; Defence Secretary; Secretary of Defense; Foreign Secretary; Home Secretary; Interior Secretary; Treasury Secretary; Homeland Security Secretary; Northern Ireland Secretary; National Security Adviser; National Security Advisor; Assistant Secretary of State; Deputy Secretary of State; Undersecretary; Under Secretary; Under-Secretary-General; Secretary-General; Secretary General; Sec. Gen.=Secretary General; Sec.-Gen.=Secretary General; General Secretary; First Secretary; Party Chief; Chairman; Chairwoman; Chairperson; Chair; Speaker; Senator; Sen.=Senator; Representative; Rep.=Representative; Congressman; Congresswoman; MP=Member of Parliament; MEP=Member of the European Parliament; Deputy; Lawmaker; Governor; Gov.=Governor; Lt. Gov.=Lieutenant Governor; Lieutenant Governor; Deputy Governor; Governor-General; Governor General; Provincial Governor; District Governor; Mayor; Deputy Mayor; Councillor; Councilman; Alderman; Ambassador; Amb.=Ambassador; High Commissioner; Consul; Consul General; Chargé d'Affaires; Charge d'Affaires; Envoy; Special Envoy; Special Representative; Mediator; Attorney General; Attorney-General; Prosecutor; Chief Prosecutor; Prosecutor General; Judge; Justice; Chief Justice; Magistrate; Spokesman; Spokeswoman; Spokesperson; Press Secretary; Government Spokesman; Government Spokesperson; Government Spokeswoman; Foreign Ministry Spokesman; Foreign Ministry Spokesperson; Foreign Ministry Spokeswoman; Defense Ministry Spokesman; Defence Ministry Spokesman; Defense Ministry Spokesperson; Interior Ministry Spokesman; Interior Ministry Spokesperson; Presidential Spokesman; Presidential Spokesperson; Kremlin Spokesman; Pentagon Spokesman; Pentagon Spokesperson; Pentagon Press Secretary; State Department Spokesman; State Department Spokesperson; State Department Spokeswoman; White House Spokesman; White House Spokesperson; White House Press Secretary; UN Spokesman; Leader; Supreme Leader; Opposition Leader; Party Leader; Paramount Leader; Great Leader; Dictator; Commissar; Political Commissar; Comrade; Director; Director General; Director-General; Chief Executive; Prefect; Commissioner; District Commissioner; County Commissioner; High Representative; Foreign Policy Chief; Security Chief; Intelligence Chief; CIA Director; FBI Director; Adviser; Advisor; Aide; Presidential Adviser; Presidential Aide; Chief Negotiator; Delegate; Caudillo; Führer; Fuhrer; Mwalimu; Datuk; Dato`,
  royal: `
    King; Queen; Prince; Princess; Crown Prince; Crown Princess; Emperor; Empress; Tsar; Sultan; Emir; Amir; Duke; Duchess; Baron; Baroness; Lord; Lady; Sir; Dame; Countess; Viscount; Nawab; Maharaja; Nizam; Grand Duke; Regent; Oba; Asantehene; Kabaka; Mwami; Negus; His Majesty; Her Majesty; His Royal Highness; HRH=His Royal Highness; HH=His Highness; His Highness`,
  religious: `
    Mullah; Mulla; Maulana; Mawlana; Maulvi; Mawlawi; Maulawi; Molvi; Moulvi; Sheikh; Sheik; Shaikh; Shaykh; Cheikh; Sheikha; Ayatollah; Grand Ayatollah; Hojatoleslam; Hojjatoleslam; Hujjat al-Islam; Imam; Mufti; Grand Mufti; Qari; Qazi; Hafiz; Haji; Hajji; Hajj; Sayyed; Sayyid; Seyyed; Allama; Akhund; Ustad; Ustaz; Ulama; Pope; Patriarch; Cardinal; Archbishop; Bishop; Father; Fr.=Father; Pastor; Reverend; Rev.=Reverend; Monsignor; Msgr.=Monsignor; Brother; Sister; Rabbi; Chief Rabbi; Deacon; Metropolitan; Abbot; Lama; Dalai Lama; Panchen Lama; Swami; Guru; Mahatma; Bhikkhu; Venerable; Ashin; Sayadaw; Catholicos; Primate`,
  civil: `
    Dr.=Doctor; Doctor; Prof.=Professor; Professor; Engineer; Eng.=Engineer; Nurse; Chief; Elder; Judge; Lawyer; Attorney; Activist; Journalist; Reporter; Analyst; Coach; Principal; Headmaster; Principal Secretary; Village Chief; Village Head; Community Leader; Tribal Leader; Tribal Elder; Paramount Chief; Coordinator; Humanitarian Coordinator; Country Director; Author; Historian; Researcher; Surgeon; Paramedic; Farmer; Resident; Student; Teacher; Advocate; Adv.=Advocate; Barrister; Esq.=Esquire; Hon.=Honourable; Honourable; Honorable; Right Hon.=Right Honourable`,
  honorific: `Mr.=Mister; Mister; Mrs.=Mistress; Ms.=Ms; Miss; Madam; Madame; Mme.=Madame; Mlle.=Mademoiselle; Monsieur; Señor; Senor; Señora; Don; Doña; Dona; Herr; Frau; Signor; Signora; Sri; Shri; Smt.=Shrimati; Daw; Effendi; Janab; Hajjah; Alhaji; Alhaja; Mzee; Jr.=Junior; Sr.=Senior`,
  armed: `
    Warlord; Rebel Leader; Rebel Commander; Rebel Chief; Militia Leader; Militia Commander; Militia Chief; Separatist Leader; Guerrilla Leader; Guerrilla Commander; Insurgent Leader; Militant Leader; Gang Leader; Drug Lord; Cartel Boss; Crime Boss; Kingpin; Terrorist Leader; Emir; Caliph; Wali; Taliban Spokesman; Taliban Leader; Taliban Commander; Hezbollah Leader; Hezbollah Chief; Hamas Leader; Hamas Chief; Hamas Spokesman; Houthi Leader; Houthi Spokesman; Rebel Spokesman; Coup Leader; Junta Leader; Junta Chief; Junta Spokesman; Strongman; Mutineer; Al-Qaeda Leader; Jihadist Leader; Comandante; Capo; Bandit Leader; Bandit Kingpin; Self-declared President; Self-Styled General; Self-styled Gen.=General`,
};

/** Nouns for offices; `of` tells whose the office is when no owner is named: the state in play, the speaker's own side, or a body. */
export interface OfficeNoun {
  readonly lemma: string;
  readonly of: "state" | "side" | "body" | "place";
  /** The person speaks for the owner. */
  readonly speaks: boolean;
}

const OFFICES: Readonly<Record<OfficeNoun["of"], string>> = {
  state: `president*; vice president*; vice-president*; deputy president*; prime minister*; premier*; deputy prime minister*; minister*; foreign minister*; defense minister*; defence minister*; interior minister*; home minister*; information minister*; health minister*; justice minister*; finance minister*; deputy minister*; chancellor*; secretary of state*; defense secretary*; defence secretary*; foreign secretary*; home secretary*; head of state*; head of government*; king*; queen; emir*; sultan*; crown prince*; monarch; ruler; supreme leader*; ambassador*; envoy*; consul; national security adviser*; national security advisor*; attorney general*; prosecutor general*; army chief*; chief of the army*; chief of staff*; chief of general staff*; chief of defence staff*; chief of defense staff*; commander-in-chief*; commander in chief*; military chief*; air force chief*; navy chief*; intelligence chief*; spy chief*; police chief*; inspector general of police*; dictator; strongman; junta chief*; junta leader*; speaker of parliament*; lawmaker; senator; legislator; member of parliament; first lady`,
  side: `leader*; chief*; commander*; deputy commander*; field commander*; military commander*; spokesman*; spokeswoman*; spokesperson*; press secretary*; head*; deputy head*; founder; co-founder; representative*; negotiator*; chief negotiator*; political leader*; military leader*; spiritual leader*; deputy leader*; emir*; political chief*; politburo chief*; member; fighter; official*; adviser*; advisor*; aide*; general secretary*; operative; recruiter; financier; strategist; warlord; second-in-command; lieutenant; ally; successor; deputy*; coordinator*; supporter; ideologue`,
  body: `secretary-general*; secretary general*; director*; director-general*; director general*; executive director*; chairman*; chairwoman*; chairperson*; chair*; high commissioner*; special envoy*; special representative*; special rapporteur*; force commander*; country director*; coordinator*; humanitarian coordinator*; relief chief*; aid chief*; foreign policy chief*; editor; editor-in-chief; chief executive*; analyst*; researcher*; head of mission*; head of delegation*; president of the commission*; prosecutor*; judge; dean; professor*; fellow*; dispatcher`,
  place: `governor*; deputy governor*; provincial governor*; district governor*; regional governor*; mayor*; deputy mayor*; district chief*; district commissioner*; administrator*; prefect*; commissioner*; county commissioner*; police commander*; provincial police chief*; regional commander*; resident; village head*; village chief*; council chairman*; head of the military administration*; provincial council member*; councillor*; sheriff*; bishop*; archbishop*; chief minister*; tribal leader*; elder*; local government chairman*; head of the regional administration*`,
};

let titleList: readonly Title[] | undefined;
let officeList: readonly OfficeNoun[] | undefined;

const parts = (text: string): string[] => text.split(";").flatMap((part) => part.trim() || []);

/** Every title, longest form first, so that "Lt. Col." is tried before "Lt.". */
export function titles(): readonly Title[] {
  titleList ??= (Object.keys(TITLES) as TitleClass[])
    .flatMap((kind) =>
      parts(TITLES[kind]).map((part): Title => {
        const [form = part, meaning] = part.split("=");
        return meaning ? { form, class: kind, full: meaning } : { form, class: kind };
      }),
    )
    .sort((a, b) => b.form.length - a.form.length || (a.form < b.form ? -1 : a.form > b.form ? 1 : 0));
  return titleList;
}

/** Every office noun; a lemma stands once for each kind of owner that it can have. */
export function officeNouns(): readonly OfficeNoun[] {
  officeList ??= (Object.keys(OFFICES) as OfficeNoun["of"][]).flatMap((of) =>
    parts(OFFICES[of]).map((part) => ({ lemma: part.replace("*", ""), of, speaks: part.endsWith("*") })),
  );
  return officeList;
}
