/** Spellings that stand for each other in names, so that the data lists each name once. */
const PAIRS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/\bDefen[cs]e\b/, ["Defence", "Defense"]],
  [/\bOrgani[sz]ation\b/, ["Organisation", "Organization"]],
  [/\bMobili[sz]ation\b/, ["Mobilisation", "Mobilization"]],
  [/\bStabili[sz]ation\b/, ["Stabilisation", "Stabilization"]],
  [/\bCent(?:re|er)\b/, ["Centre", "Center"]],
  [/\bProgram(?:me)?\b/, ["Programme", "Program"]],
  [/\bTheat(?:re|er)\b/, ["Theatre", "Theater"]],
  [/\bArmou?red\b/, ["Armoured", "Armored"]],
  [/\bCo-?operation\b/, ["Cooperation", "Co-operation"]],
  [/\bBrigades?\b/, ["Brigade", "Brigades"]],
  [/^(?:UN|United Nations) (?=\S)/, ["UN ", "United Nations "]],
  [/\bM[ou]ham+[ae]d\b/, ["Mohammed", "Mohammad", "Muhammad", "Mohamed"]],
  [/\bAhm[ae]d\b/, ["Ahmed", "Ahmad"]],
  [/\bAbd[ue]l\b/, ["Abdul", "Abdel"]],
  [/\bHuss[ae]in\b/, ["Hussein", "Hussain"]],
  [/\bYahya\b/, ["Yahya", "Yehia"]],
  [/-[ei]-/, ["-e-", "-i-"]],
  [/\bHezbollah\b/, ["Hezbollah", "Hizbollah", "Hizballah", "Hizbullah"]],
  [/\bQa[ei]da\b/, ["Qaeda", "Qaida"]],
  [/\bMujah(?:id|ed)(?:een|in)\b/, ["Mujahideen", "Mujahedeen", "Mujahidin", "Mujahedin"]],
  [/\bJa[iy]sh\b/, ["Jaish", "Jaysh"]],
];

// Most names have none of them; one look saves twenty.
const ANY =
  /Defen|Organi|Mobili|Stabili|Cent|Program|Theat|Armou?r|operation|Brigad|^U|[ou]ham|Ahm|Abd|Huss|Yahya|-[ei]-|Hezb|Qa[ei]da|Mujah|Ja[iy]sh/;

/** Other spellings of a name, itself left out. */
export function spellings(name: string): string[] {
  if (!ANY.test(name)) return [];
  const out: string[] = [];
  for (const [pattern, forms] of PAIRS) {
    if (!pattern.test(name)) continue;
    for (const form of forms) {
      const other = name.replace(pattern, form);
      if (other !== name) out.push(other);
    }
  }
  return out;
}
