import type { Frame } from "../shapes/frames.js";
import type { MentionMaps, SentenceGraph } from "../shapes/grammar.js";
import type { CountMention, WeaponMention } from "../shapes/mentions.js";
import type { ResolvedWeapon } from "../shapes/records.js";
import { oneOf, spanOf, wordSet } from "../text.js";
import type { Article } from "../types.js";

const WITH = wordSet("with by from of using via including");
const USING = wordSet("use fire launch employ deploy carry drop lob detonate involve include wield brandish hurl");

/** Weapons in the arguments, before the trigger, or with "with" and "using". */
export function weaponsOf(
  frame: Frame,
  article: Article,
  maps: MentionMaps,
  counts: readonly CountMention[],
  graph: SentenceGraph | undefined,
): ResolvedWeapon[] {
  const out: ResolvedWeapon[] = [];
  const take = (first: number, last: number): void => {
    for (const weapon of maps.weapons.within(first, last)) {
      const begin = article.tokens[weapon.first];
      const end = article.tokens[weapon.last - 1];
      if (!begin || !end) continue;
      const span = spanOf(article.text, begin.start, end.end);
      if (out.some((other) => other.span.start === span.start)) continue;
      out.push({ span, name: weapon.name, kind: weapon.kind, quantity: quantityOf(article, weapon, counts) });
    }
  };
  if (frame.noun) take(frame.noun.first, frame.noun.last);
  for (const argument of frame.arguments) {
    const { group } = argument.referent;
    for (const member of group.list.length > 0 ? group.list : [group]) take(member.first, member.last);
    // "12 of the rockets", "a shipment of rifles and mortars".
    for (const of of group.after)
      if (of.prep === "of" || of.prep === "including")
        for (const member of of.list.length > 0 ? of.list : [of]) take(member.first, member.last);
  }
  // "gunmen armed with assault rifles", "a car packed with explosives".
  for (const { referent } of frame.arguments) {
    const at = referent.group.last;
    if (
      oneOf(article.tokens[at]?.norm, "armed equipped packed loaded laden rigged filled fitted") &&
      article.tokens[at + 1]?.norm === "with"
    ) {
      let end = at + 2;
      while (
        end < at + 10 &&
        article.tokens[end]?.sentence === frame.sentence &&
        article.tokens[end]?.pos !== "verb" &&
        article.tokens[end]?.pos !== "aux"
      )
        end++;
      take(at + 2, end);
    }
    for (const verb of referent.group.modifiers) {
      if (!oneOf(article.tokens[verb.head]?.lemma, "arm use carry wield equip fire pack load rig lace strap brandish")) continue;
      for (const group of [...verb.objects, ...verb.preps.filter((other) => other.prep === "with")])
        for (const member of group.list.length > 0 ? group.list : [group]) take(member.first, member.last);
    }
  }
  const verb = frame.verb ?? frame.support;
  if (verb) {
    for (const group of [...verb.objects, ...verb.preps.filter((other) => WITH.has(other.prep))]) {
      for (const member of group.list.length > 0 ? group.list : [group]) take(member.first, member.last);
      for (const of of group.after) if (of.prep === "of" || of.prep === "with") take(of.first, of.last);
    }
    if (verb.subject && !verb.passive) take(verb.subject.first, verb.subject.last);
    for (const other of graph?.verbs ?? []) {
      if (other.governor !== verb || !USING.has(article.tokens[other.head]?.lemma)) continue;
      for (const object of other.objects)
        for (const member of object.list.length > 0 ? object.list : [object]) take(member.first, member.last);
    }
  }
  take(frame.trigger.first, frame.trigger.last);
  return out.sort((a, b) => a.span.start - b.span.start);
}

/** "four strategic bombers", "a dozen Russian-made T-72 tanks", "3,000 rounds of ammunition". */
function quantityOf(article: Article, weapon: WeaponMention, counts: readonly CountMention[]): ResolvedWeapon["quantity"] {
  const { tokens } = article;
  for (const count of counts) {
    if (count.last > weapon.first || count.last < weapon.first - 5) continue;
    let joined = true;
    for (let i = count.last; i < weapon.first && joined; i++) {
      const token = tokens[i];
      joined =
        token !== undefined &&
        (oneOf(token.pos, "adj noun propn num") ||
          token.norm === "of" ||
          token.norm === "more" ||
          token.norm === "the" ||
          token.form === "part" ||
          token.form === "pastpart");
      // "three soldiers with rifles" counts the soldiers.
      if (
        token &&
        token.norm === "of" &&
        !/^(?:rounds?|pieces?|boxes|crates?|units?|sets?|dozens?|scores|hundreds|thousands|tens|number|couple|stocks?|salvos?|volleys?|waves?|batch|one|two|three|four|five|six|seven|eight|nine|ten|\d.*)$/.test(
          tokens[i - 1]?.norm ?? "",
        )
      )
        joined = false;
    }
    const from = tokens[count.first];
    const to = tokens[count.last - 1];
    if (joined && from && to) return { value: count.value, span: spanOf(article.text, from.start, to.end) };
  }
  // "a drone", "an RPG-7".
  for (let i = weapon.first - 1; i >= weapon.first - 3; i--) {
    const token = tokens[i];
    if (!token || token.sentence !== tokens[weapon.first]?.sentence) break;
    if (oneOf(token.norm, "a an one")) {
      const head = tokens[weapon.last - 1];
      return head && head.norm === head.lemma && !oneOf(head.norm, "fire artillery ammunition weaponry")
        ? { value: { min: 1, max: 1 }, span: spanOf(article.text, token.start, token.end) }
        : null;
    }
    if (token.pos !== "adj" && token.pos !== "noun" && token.pos !== "propn") break;
  }
  return null;
}
