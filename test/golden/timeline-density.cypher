// timelineDensity
RETURN [
  COLLECT {
    MATCH (version1:Node {version: $version, id: $dataset}) UNWIND version1.durationBuckets AS durationBucket
    MATCH (event:Event)
    WHERE event.version = $version
      AND event.durationBucket = durationBucket
      AND event.fromMin >= date($args1.since[durationBucket])
      // All properties of one index, so that it alone answers.
      AND event.toMax IS NOT NULL AND event.fromMax IS NOT NULL AND event.toMin IS NOT NULL AND event.kind IS NOT NULL
      AND true
    WITH
      event.kind AS kind,
      // An open end is no day: the nearest of the inner bounds that is one stands for it. Null if all are open.
      CASE
        WHEN event.fromMin > date('-9999-01-01') THEN event.fromMin
        WHEN event.toMin > date('-9999-01-01') AND event.toMin < event.fromMax THEN event.toMin
        WHEN event.fromMax < date('9999-12-31') THEN event.fromMax
      END AS first,
      CASE
        WHEN event.toMax < date('9999-12-31') THEN event.toMax
        WHEN event.fromMax < date('9999-12-31') AND event.fromMax > event.toMin THEN event.fromMax
        WHEN event.toMin > date('-9999-01-01') THEN event.toMin
      END AS last,
      count(*) AS count
    WHERE first IS NOT NULL
    WITH kind, date.truncate('month', first) AS from, date.truncate('month', last) AS to, sum(count) AS count
    ORDER BY from, to, kind
    WITH {
      // The decade of the first days of records begins before the first day that a date can have.
      from: toString(CASE WHEN from < date('-9999-01-01') THEN date('-9999-01-01') ELSE from END),
      to: toString(to + duration({months: 1}) - duration('P1D')),
      kind: kind,
      count: count
    } AS n1
    WITH *, n1 {.from, .to, .kind, .count} AS p1
    RETURN [p1.from, p1.to, p1.kind, p1.count]
  }
] AS row,
COLLECT { MATCH (pointer:Pointer {dataset: $dataset}) WHERE pointer.version IS NOT NULL RETURN pointer.version } AS current

// window
RETURN [
  COLLECT {
    MATCH (version1:Node {version: $version, id: $dataset}) UNWIND version1.durationBuckets AS durationBucket
    MATCH (event:Event)
    WHERE event.version = $version
      AND event.durationBucket = durationBucket
      AND event.fromMin >= date($args1.since[durationBucket])
      // All properties of one index, so that it alone answers.
      AND event.toMax IS NOT NULL AND event.fromMax IS NOT NULL AND event.toMin IS NOT NULL AND event.kind IS NOT NULL
      AND date($args1.filter.from) <= date($args1.filter.to) AND event.fromMax <= date($args1.filter.to) AND event.toMin >= date($args1.filter.from) AND event.kind IN $args1.filter.kinds
    WITH
      event.kind AS kind,
      // An open end is no day: the nearest of the inner bounds that is one stands for it. Null if all are open.
      CASE
        WHEN event.fromMin > date('-9999-01-01') THEN event.fromMin
        WHEN event.toMin > date('-9999-01-01') AND event.toMin < event.fromMax THEN event.toMin
        WHEN event.fromMax < date('9999-12-31') THEN event.fromMax
      END AS first,
      CASE
        WHEN event.toMax < date('9999-12-31') THEN event.toMax
        WHEN event.fromMax < date('9999-12-31') AND event.fromMax > event.toMin THEN event.fromMax
        WHEN event.toMin > date('-9999-01-01') THEN event.toMin
      END AS last,
      count(*) AS count
    WHERE first IS NOT NULL
    WITH kind, date.truncate('year', first) AS from, date.truncate('year', last) AS to, sum(count) AS count
    ORDER BY from, to, kind
    WITH {
      // The decade of the first days of records begins before the first day that a date can have.
      from: toString(CASE WHEN from < date('-9999-01-01') THEN date('-9999-01-01') ELSE from END),
      to: toString(to + duration({years: 1}) - duration('P1D')),
      kind: kind,
      count: count
    } AS n1
    WITH *, n1 {.from, .to, .kind, .count} AS p1
    RETURN [p1.from, p1.to, p1.kind, p1.count]
  }
] AS row,
COLLECT { MATCH (pointer:Pointer {dataset: $dataset}) WHERE pointer.version IS NOT NULL RETURN pointer.version } AS current
