// timelineDensity
RETURN [
  COLLECT {
    MATCH (n1_reach_version:Node {version: $version, id: $dataset}) UNWIND n1_reach_version.reaches AS n1_reach
    MATCH (n1_event:Event) WHERE n1_event.version = $version AND n1_event.reach = n1_reach AND n1_event.fromMin >= date($args1.since[n1_reach]) AND n1_event.toMax IS NOT NULL AND n1_event.fromMax IS NOT NULL AND n1_event.toMin IS NOT NULL AND n1_event.kind IS NOT NULL
    WITH n1_event.kind AS n1_kind, CASE WHEN n1_event.fromMin > date('-9999-01-01') THEN n1_event.fromMin WHEN n1_event.toMin > date('-9999-01-01') AND n1_event.toMin < n1_event.fromMax THEN n1_event.toMin WHEN n1_event.fromMax < date('9999-12-31') THEN n1_event.fromMax END AS n1_first, CASE WHEN n1_event.toMax < date('9999-12-31') THEN n1_event.toMax WHEN n1_event.fromMax < date('9999-12-31') AND n1_event.fromMax > n1_event.toMin THEN n1_event.fromMax WHEN n1_event.toMin > date('-9999-01-01') THEN n1_event.toMin END AS n1_last, count(*) AS n1_count
    WHERE n1_first IS NOT NULL
    WITH n1_kind, date.truncate('month', n1_first) AS n1_from, date.truncate('month', n1_last) AS n1_to, sum(n1_count) AS n1_count
    ORDER BY n1_from, n1_to, n1_kind
    WITH {from: toString(n1_from), to: toString(n1_to + duration({months: 1, days: -1})), kind: n1_kind, count: n1_count} AS n1
    WITH *, n1 {.from, .to, .kind, .count} AS n1_p
    RETURN [n1_p.from, n1_p.to, n1_p.kind, n1_p.count]
  }
] AS row,
COLLECT { MATCH (pointer:Pointer {dataset: $dataset}) WHERE pointer.version IS NOT NULL RETURN pointer.version } AS current

// window
RETURN [
  COLLECT {
    MATCH (n1_reach_version:Node {version: $version, id: $dataset}) UNWIND n1_reach_version.reaches AS n1_reach
    MATCH (n1_event:Event) WHERE n1_event.version = $version AND n1_event.reach = n1_reach AND n1_event.fromMin >= date($args1.since[n1_reach]) AND n1_event.toMax IS NOT NULL AND n1_event.fromMax IS NOT NULL AND n1_event.toMin IS NOT NULL AND n1_event.kind IS NOT NULL AND date($args1.filter.from) <= date($args1.filter.to) AND n1_event.fromMax <= date($args1.filter.to) AND n1_event.toMin >= date($args1.filter.from) AND n1_event.kind IN $args1.filter.kinds
    WITH n1_event.kind AS n1_kind, CASE WHEN n1_event.fromMin > date('-9999-01-01') THEN n1_event.fromMin WHEN n1_event.toMin > date('-9999-01-01') AND n1_event.toMin < n1_event.fromMax THEN n1_event.toMin WHEN n1_event.fromMax < date('9999-12-31') THEN n1_event.fromMax END AS n1_first, CASE WHEN n1_event.toMax < date('9999-12-31') THEN n1_event.toMax WHEN n1_event.fromMax < date('9999-12-31') AND n1_event.fromMax > n1_event.toMin THEN n1_event.fromMax WHEN n1_event.toMin > date('-9999-01-01') THEN n1_event.toMin END AS n1_last, count(*) AS n1_count
    WHERE n1_first IS NOT NULL
    WITH n1_kind, date.truncate('year', n1_first) AS n1_from, date.truncate('year', n1_last) AS n1_to, sum(n1_count) AS n1_count
    ORDER BY n1_from, n1_to, n1_kind
    WITH {from: toString(n1_from), to: toString(n1_to + duration({years: 1, days: -1})), kind: n1_kind, count: n1_count} AS n1
    WITH *, n1 {.from, .to, .kind, .count} AS n1_p
    RETURN [n1_p.from, n1_p.to, n1_p.kind, n1_p.count]
  }
] AS row,
COLLECT { MATCH (pointer:Pointer {dataset: $dataset}) WHERE pointer.version IS NOT NULL RETURN pointer.version } AS current
