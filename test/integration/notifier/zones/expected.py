"""Prints, for every zone, the instants at which a daily digest is due around each change of the clock, 2024 to 2027.

An independent statement of the rule: the first instant of the local date's hour; where the clock skips that hour, the
first instant after the skip. Each line: zone, date, hour, seconds since 1970. The first line is the version of tzdata.
"""

import sys
from datetime import date, datetime, timedelta, timezone
from zoneinfo import ZoneInfo, reset_tzpath

import tzdata

reset_tzpath(to=[])  # only the tzdata package, not the machine's files
UTC = timezone.utc
ALL_HOURS = "--all" in sys.argv


def due(zone, day, hour):
    wall = datetime(day.year, day.month, day.day, hour, tzinfo=zone)
    first = wall.replace(fold=0).astimezone(UTC)
    if first.astimezone(zone).replace(tzinfo=None) == wall.replace(tzinfo=None):
        return int(first.timestamp())
    # Skipped: walk from the day before, minute by minute, to the first wall clock at or after the wanted one.
    at = first - timedelta(hours=26)
    step = timedelta(minutes=1)
    low, high = 0, 52 * 60
    wanted = wall.replace(tzinfo=None)
    while high - low > 1:
        middle = (low + high) // 2
        if (at + middle * step).astimezone(zone).replace(tzinfo=None) >= wanted:
            high = middle
        else:
            low = middle
    return int((at + high * step).timestamp())


def changes_near(zone, day):
    noon = datetime(day.year, day.month, day.day, 12, tzinfo=UTC)
    offsets = {(noon + timedelta(hours=h)).astimezone(zone).utcoffset() for h in (-36, -24, -12, 0, 12, 24, 36)}
    return len(offsets) > 1


print(tzdata.IANA_VERSION)
for name in sys.stdin.read().split():
    zone = ZoneInfo(name)
    day = date(2024, 1, 1)
    while day.year < 2028:
        if ALL_HOURS:
            hours = range(24)
        elif changes_near(zone, day):
            hours = (0, 1, 2, 3, 4, 22, 23, day.day % 24)
        else:
            hours = (day.day % 24,) if day.day % 14 == 0 else ()
        for hour in hours:
            print(name, day.isoformat(), hour, due(zone, day, hour))
        day += timedelta(days=1)
