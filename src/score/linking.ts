/** Holds `linkEvents` against reports of which it is known what incident they tell of (`corpus/linking/reports.txt`). */
import { readFileSync } from "node:fs";
import type { ConflictEvent } from "../6-emit/schema.js";
import { extractEvents } from "../index.js";
import { linkEvents } from "../link/link.js";

const REPORTS = "corpus/linking/reports.txt";

export interface Report {
  readonly id: string;
  readonly incident: string;
  readonly publishedAt: string;
  readonly text: string;
}

/** Reads the file of reports: "= name" opens an incident, "day | text" is one report of it, "#" opens a remark. */
export function readReports(file = REPORTS): Report[] {
  const out: Report[] = [];
  let incident = "";
  for (const line of readFileSync(file, "utf8").split("\n")) {
    if (line.startsWith("= ")) incident = line.slice(2).trim();
    const [day, text] = line.split(" | ");
    if (text !== undefined && day !== undefined && !line.startsWith("#"))
      out.push({ id: `${incident}/${out.length}`, incident, publishedAt: day, text });
  }
  return out;
}

/** The events of the reports, each under the id of its report. */
export function eventsOf(reports: readonly Report[]): ConflictEvent[] {
  return reports.flatMap(({ id, publishedAt, text }) => extractEvents(text, { id, publishedAt }));
}

/** Group of each report by its id: reports are together where any of their events are one incident. */
export function linked(reports: readonly Report[], events: readonly ConflictEvent[]): Map<string, string> {
  const group = new Map(reports.map(({ id }) => [id, id]));
  const rootOf = (id: string): string => {
    const up = group.get(id) ?? id;
    return up === id ? id : rootOf(up);
  };
  for (const incident of linkEvents(events)) {
    const [first, ...others] = incident.events.flatMap((event) => (event.article.id === null ? [] : [event.article.id]));
    if (first !== undefined) for (const other of others) group.set(rootOf(other), rootOf(first));
  }
  return new Map(reports.map(({ id }) => [id, rootOf(id)]));
}

export interface BCubed {
  readonly reports: number;
  readonly incidents: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** B-cubed precision and recall of a partition of the reports (Bagga and Baldwin 1998): the mean over the reports. */
export function bCubed(reports: readonly Report[], group: ReadonlyMap<string, string>): BCubed {
  let precision = 0;
  let recall = 0;
  for (const one of reports) {
    const together = reports.filter(({ id }) => group.get(id) === group.get(one.id));
    const wanted = reports.filter(({ incident }) => incident === one.incident);
    const both = together.filter(({ incident }) => incident === one.incident).length;
    precision += both / together.length / reports.length;
    recall += both / wanted.length / reports.length;
  }
  const incidents = new Set(reports.map(({ incident }) => incident)).size;
  return { reports: reports.length, incidents, precision, recall, f1: (2 * precision * recall) / (precision + recall) };
}
