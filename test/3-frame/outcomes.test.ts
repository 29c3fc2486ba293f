import { expect, it } from "vitest";
import { extractEvents } from "../../src/index.js";

const told = (text: string): string[] =>
  extractEvents(text, { publishedAt: "2024-03-05" }).map(({ type, status, trigger }) => `${type} ${status} ${trigger.text}`);

it.each([
  ["Rebels stormed the base but were repulsed by troops.", ["armed-attack attempted stormed"]],
  ["Rebels attacked the base before being driven back by troops.", ["armed-attack attempted attacked"]],
  ["Rebels launched an assault on the base but were thrown back.", ["armed-attack attempted assault"]],
  ["Rebels mounted an attack on the army base, but soldiers beat them back.", ["armed-attack attempted attack"]],
  ["An attack on the army base was launched at dawn but was repelled.", ["armed-attack attempted attack"]],
  ["Rebels who attacked the base were beaten back.", ["armed-attack attempted attacked"]],
  ["Rebels tried to enter Hit but were pushed back.", ["offensive attempted enter"]],
  ["Rebels attacked the base and burned it.", ["armed-attack occurred attacked", "destruction occurred burned"]],
  ["Troops drove the rebels back.", ["armed-attack attempted drove"]],
])("%s", (text, events) => expect(told(text)).toEqual(events));

it("leaves what was taken as taken, even where it was lost again", () => {
  expect(told("Rebels captured the army base but were driven back the next day.")).toContain("capture occurred captured");
});

it.each([
  ["Rebels attacked a power plant in Bria.", ["armed-attack occurred attacked"]],
  ["Rebels attacked forward positions of the army near Bria.", ["armed-attack occurred attacked"]],
  ["Two mines exploded near Bria as rebels fired mortars.", ["bombing occurred exploded", "shelling occurred fired mortars"]],
  ["Warplanes bombed a wedding in Bria.", ["airstrike occurred bombed"]],
  ["Rebels attacked an aid convoy near Bria.", ["armed-attack occurred attacked"]],
  ["Soldiers blocked an aid convoy near Bria.", ["humanitarian-aid occurred blocked"]],
  ["Rebels captured the garrison of Bria.", ["capture occurred captured"]],
  ["The army launched an offensive on Bria and signed a truce.", ["offensive occurred offensive", "ceasefire occurred truce"]],
])("%s", (text, events) => expect(told(text)).toEqual(events));
