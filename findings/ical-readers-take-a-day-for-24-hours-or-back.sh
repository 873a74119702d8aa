#!/usr/bin/env bash
# Version: node-ical 0.26.1, ical.js 2.2.1 (npm)
# Behaviour: In the night that summer time begins, a day (P1D) lasts 23 hours and 24 hours (PT24H) last 24. node-
#     ical takes both for 24 hours, ical.js takes both for a day: each is wrong about one of them, by an hour, in
#     opposite directions.
# Guess: The two durations differ, and readers agree: RFC 5545, 3.3.6, tells nominal and exact durations apart.
# Hurt: A deadline or a meeting given by its duration ends at another hour on the page than in the calendar, on two
#     weekends of the year only.
# Seen:
#   > P1D node-ical 2026-03-29T17:00:00.000Z ical.js 2026-03-29T16:00:00.000Z
#   > PT24H node-ical 2026-03-29T17:00:00.000Z ical.js 2026-03-29T16:00:00.000Z
# Exit 0: it holds; 1: it changed; 2: it could not be installed here.
set -uo pipefail
export LC_ALL=C.UTF-8
me=$(realpath "$0")
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT && cd "$work" || exit 2
npm install --prefix . --silent --no-audit --no-fund --ignore-scripts node-ical@0.26.1 ical.js@2.2.1 >&2 || exit 2

cat > look.mjs <<'JS'
import ICAL from 'ical.js';
import ical from 'node-ical';

const calendar = (duration) => ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//example//EN', 'BEGIN:VTIMEZONE', 'TZID:Europe/Stockholm',
  'BEGIN:DAYLIGHT', 'TZOFFSETFROM:+0100', 'TZOFFSETTO:+0200', 'DTSTART:19700329T020000', 'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'END:DAYLIGHT', 'BEGIN:STANDARD', 'TZOFFSETFROM:+0200', 'TZOFFSETTO:+0100', 'DTSTART:19701025T030000',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU', 'END:STANDARD', 'END:VTIMEZONE', 'BEGIN:VEVENT', 'UID:a@example.org',
  'DTSTAMP:20260101T000000Z', 'DTSTART;TZID=Europe/Stockholm:20260328T180000', `DURATION:${duration}`, 'END:VEVENT',
  'END:VCALENDAR', ''].join('\r\n');

for (const duration of ['P1D', 'PT24H']) {
  const text = calendar(duration);
  const one = Object.values(ical.sync.parseICS(text)).find((part) => part.type === 'VEVENT').end;
  const other = new ICAL.Event(new ICAL.Component(ICAL.parse(text)).getFirstSubcomponent('vevent')).endDate.toJSDate();
  console.log(duration, 'node-ical', one.toISOString(), 'ical.js', other.toISOString());
}
JS
seen=$(TZ=UTC node look.mjs 2>&1)

if [ "$seen" = "$(sed -n 's/^#   > //p' "$me")" ]; then
    echo "holds"
else
    printf 'changed; seen now:\n%s\n' "$seen"
    exit 1
fi
