// Dates and timestamps as Psych reads them, written as Ruby's JSON writes a Date and a Time:
// `2020-01-01` and `2020-01-01 00:00:00 UTC`. A time without zone is taken in UTC.

const date = /^(\d{4})-(1[012]|0\d|\d)-([12]\d|3[01]|0\d|\d)$/;
const time =
  /^(-?\d{4})-(\d{1,2})-(\d{1,2})(?:[Tt]|[ \t]+)(\d{1,2}):(\d\d):(\d\d)(?:\.\d*)?(?:[ \t]*(Z|[-+]\d{1,2}:?(?:\d\d)?))?$/;

/** Undefined when it is no date of the calendar. */
export function readPsychDate(text: string): string | undefined {
  if (text.length > 10) return undefined;
  const match = date.exec(text);
  if (match === null) return undefined;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const moment = utc(year, month, day, 0, 0, 0);
  if (moment.getUTCMonth() !== month - 1 || moment.getUTCDate() !== day) return undefined;
  return `${pad(year, 4)}-${pad(month)}-${pad(day)}`;
}

/** Undefined when it is no timestamp or Ruby's Time refuses its numbers. */
export function readPsychTime(text: string): string | undefined {
  const match = time.exec(text);
  if (match === null) return undefined;
  const year = Number(match[1]);
  const [month, day, hour, minute, second] = match.slice(2, 7).map(Number) as [
    number,
    number,
    number,
    number,
    number,
  ];
  const inRange = month >= 1 && month <= 12 && day >= 1 && day <= 31 && minute < 60 && second <= 60;
  const inDay = hour < 24 || (hour === 24 && minute === 0 && second === 0);
  if (!inRange || !inDay) return undefined;
  const zone = zoneOf(match[7]);
  if (zone === undefined) return undefined;
  // Like Ruby's, this rolls 30 February into March.
  const moment = utc(year, month, day, hour, minute, second);
  const full = moment.getUTCFullYear();
  const days = `${full < 0 ? "-" : ""}${pad(Math.abs(full), 4)}-${pad(moment.getUTCMonth() + 1)}-${pad(moment.getUTCDate())}`;
  const clock = `${pad(moment.getUTCHours())}:${pad(moment.getUTCMinutes())}:${pad(moment.getUTCSeconds())}`;
  return `${days} ${clock} ${zone}`;
}

function utc(year: number, month: number, day: number, hour: number, minute: number, second: number): Date {
  const moment = new Date(0);
  moment.setUTCFullYear(year, month - 1, day);
  moment.setUTCHours(hour, minute, second);
  return moment;
}

function zoneOf(written: string | undefined): string | undefined {
  if (written === "Z") return "UTC";
  if (written === undefined) return "+0000";
  const match = /^([-+])(\d{1,2}):?(\d\d)?$/.exec(written);
  if (match === null) return undefined;
  const [hours, minutes] = [Number(match[2]), Number(match[3] ?? "0")];
  const total = hours * 60 + minutes;
  if (total >= 24 * 60) return undefined;
  // The sign of the hours alone decides, so `-00:30` lies east of Greenwich to Psych.
  const sign = match[1] === "-" && hours > 0 ? "-" : "+";
  return `${sign}${pad(Math.floor(total / 60))}${pad(total % 60)}`;
}

function pad(value: number, width = 2): string {
  return String(value).padStart(width, "0");
}
