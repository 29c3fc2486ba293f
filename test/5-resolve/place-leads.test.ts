import { describe, expect, it } from "vitest";
import { extractEvents } from "../../src/index.js";

/** Type and places of each event, in order. */
function scenes(text: string): string[] {
  return extractEvents(text, { publishedAt: "2007-06-05" }).map(
    ({ type, places }) => `${type} ${places.map(({ name }) => name).join(" + ")}`,
  );
}

describe("a list whose entries begin with a place", () => {
  it("takes the deeds of an entry to have happened there", () => {
    const text = `Developments in Iraq, June 5

* BAGHDAD - Gunmen killed a policeman on his way home, police said.

* KIRKUK - A roadside bomb wounded three soldiers, the army said.

MOSUL – Mortar fire wounded a shopkeeper near his door.

NEAR BALAD - Militiamen kidnapped six passengers of a bus.`;
    expect(scenes(text)).toEqual(["killing Baghdad", "bombing Kirkuk", "shelling Mosul", "abduction Balad"]);
  });

  it("leaves the one dateline of a report alone", () => {
    expect(scenes("JEDDAH: Rebels killed four soldiers, a minister said on Monday.")).toEqual(["killing "]);
    expect(scenes("Jeddah – Rebels killed four soldiers, a minister said on Monday.")).toEqual(["killing "]);
    expect(scenes("JEDDAH - Rebels killed four soldiers, a minister said on Monday.")).toEqual(["killing "]);
  });
});

describe("a line that is nothing but a place", () => {
  it("heads the paragraphs below it, up to the next heading", () => {
    const text = `War in brief

Attacks over the week, region by region, as officials told of them.

Kharkiv region

Two people were killed by gunmen on Monday.

Soldiers arrested three men.

Other news

Militants killed a man.`;
    expect(scenes(text)).toEqual(["killing Kharkiv", "arrest Kharkiv", "killing "]);
  });

  it("heads the note of a database", () => {
    const text = `SOM-0115-02 | Kismayo, Lower Juba | 15 Jan 2007 | rev. 3
Militants killed six soldiers. Twelve soldiers were captured.`;
    expect(scenes(text)).toEqual(["killing Kismayo", "arrest Kismayo"]);
  });
});

describe("lines under each other without a full stop", () => {
  it("are headlines, each for itself", () => {
    const text = `Army says its tanks shelled a clinic in Gaza by mistake
China and Russia to discuss the nuclear programme of Iran
Rebels attack a police post near Goma and kill two policemen
Ministers of four countries meet in Nairobi over trade`;
    expect(scenes(text)).toEqual(["shelling clinic", "negotiation ", "armed-attack police post"]);
  });
});
