import abduction from "./abduction.js";
import abuse from "./abuse.js";
import accusation from "./accusation.js";
import agreement from "./agreement.js";
import airstrike from "./airstrike.js";
import armedAttack from "./armed-attack.js";
import armsDeal from "./arms-deal.js";
import armsSeizure from "./arms-seizure.js";
import armsShipment from "./arms-shipment.js";
import arrest from "./arrest.js";
import assassination from "./assassination.js";
import bombing from "./bombing.js";
import capture from "./capture.js";
import ceasefire from "./ceasefire.js";
import ceasefireViolation from "./ceasefire-violation.js";
import claim from "./claim.js";
import clash from "./clash.js";
import coup from "./coup.js";
import crackdown from "./crackdown.js";
import cyberattack from "./cyberattack.js";
import deployment from "./deployment.js";
import destruction from "./destruction.js";
import displacement from "./displacement.js";
import droneStrike from "./drone-strike.js";
import exercise from "./exercise.js";
import humanitarianAid from "./humanitarian-aid.js";
import killing from "./killing.js";
import militaryAid from "./military-aid.js";
import missileStrike from "./missile-strike.js";
import mobilization from "./mobilization.js";
import negotiation from "./negotiation.js";
import offensive from "./offensive.js";
import prisonerExchange from "./prisoner-exchange.js";
import protest from "./protest.js";
import release from "./release.js";
import riot from "./riot.js";
import sanctions from "./sanctions.js";
import sexualViolence from "./sexual-violence.js";
import shelling from "./shelling.js";
import shootdown from "./shootdown.js";
import siege from "./siege.js";
import suicideBombing from "./suicide-bombing.js";
import surrender from "./surrender.js";
import threat from "./threat.js";
import weaponsTest from "./weapons-test.js";
import withdrawal from "./withdrawal.js";

/** Every event type, in alphabetical order; a new one is its file, its import and its line here. */
export const EVENTS = [
  abduction,
  abuse,
  accusation,
  agreement,
  airstrike,
  armedAttack,
  armsDeal,
  armsSeizure,
  armsShipment,
  arrest,
  assassination,
  bombing,
  capture,
  ceasefire,
  ceasefireViolation,
  claim,
  clash,
  coup,
  crackdown,
  cyberattack,
  deployment,
  destruction,
  displacement,
  droneStrike,
  exercise,
  humanitarianAid,
  killing,
  militaryAid,
  missileStrike,
  mobilization,
  negotiation,
  offensive,
  prisonerExchange,
  protest,
  release,
  riot,
  sanctions,
  sexualViolence,
  shelling,
  shootdown,
  siege,
  suicideBombing,
  surrender,
  threat,
  weaponsTest,
  withdrawal,
] as const;
