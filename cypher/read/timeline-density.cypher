// $version, $dataset; <args>: a window's filter, `since` for each duration bucket; <begin(day)>: the first day of the interval that a day
// lies in; <length>: of an interval; <filter(event)>: conditions.
// Binds <bucket>: a map of from, to, kind and count, in that order.
<eachDurationBucket(durationBucket)>
MATCH (event:Event)
WHERE event.version = $version
  AND event.durationBucket = durationBucket
  AND event.fromMin >= date(<args>.since[durationBucket])
  // All properties of one index, so that it alone answers.
  AND event.toMax IS NOT NULL AND event.fromMax IS NOT NULL AND event.toMin IS NOT NULL AND event.kind IS NOT NULL
  AND <filter(event)>
WITH
  event.kind AS kind,
  // An open end is no day: the nearest of the inner bounds that is one stands for it. Null if all are open.
  CASE
    WHEN event.fromMin > <openMin> THEN event.fromMin
    WHEN event.toMin > <openMin> AND event.toMin < event.fromMax THEN event.toMin
    WHEN event.fromMax < <openMax> THEN event.fromMax
  END AS first,
  CASE
    WHEN event.toMax < <openMax> THEN event.toMax
    WHEN event.fromMax < <openMax> AND event.fromMax > event.toMin THEN event.fromMax
    WHEN event.toMin > <openMin> THEN event.toMin
  END AS last,
  count(*) AS count
WHERE first IS NOT NULL
WITH kind, <begin(first)> AS from, <begin(last)> AS to, sum(count) AS count
ORDER BY from, to, kind
WITH {
  // The decade of the first days of records begins before the first day that a date can have.
  from: toString(CASE WHEN from < <openMin> THEN <openMin> ELSE from END),
  to: toString(to + <length> - duration('P1D')),
  kind: kind,
  count: count
} AS <bucket>
