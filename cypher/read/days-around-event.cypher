// event, <consequences> as bound by consequences.cypher. Binds <from>, <to>: the days before it may have begun and after it may have
// ended, where its end is open after the day of its sources; <refused>: null, or why there is no such day. Keeps <consequences>.
WITH event, <consequences>, CASE WHEN event.toMax < <openMax> THEN event.toMax ELSE event.asOf END AS lastDay
WITH
  <consequences>,
  CASE WHEN event.fromMin > <openMin> THEN event.fromMin - duration('P1D') END AS <from>,
  lastDay + duration('P1D') AS <to>,
  CASE
    WHEN event IS NULL THEN 'unknown'
    WHEN event.fromMin IS NULL THEN 'undated'
    WHEN event.fromMin = <openMin> THEN 'unbegun'
    WHEN lastDay IS NULL THEN 'endless'
  END AS <refused>
