// $version, $from a day, $buckets and $until places in the order of time. Of each duration bucket, which bounds how long
// events last, those that may touch the window; then the first 50 of all.
UNWIND $buckets AS bucket
CALL (bucket) {
  MATCH (e:Event)
  WHERE e.version = $version AND e.durationBucket = bucket.bucket AND e.sort >= bucket.sort AND e.sort < $until
    AND e.toMax >= date($from)
  RETURN e ORDER BY e.version, e.durationBucket, e.sort LIMIT 50
}
WITH e ORDER BY e.sort LIMIT 50
RETURN [e.id, e.name, e.kind, e.dateEdtf, toString(e.fromMin), toString(e.toMax),
  COLLECT {
    MATCH (e)-[t:TIE {predicate: 'held in'}]->(place:Place) WHERE t.knownUntil IS NULL
    WITH DISTINCT place ORDER BY place.id
    RETURN place.name
  },
  COLLECT {
    MATCH (e)<-[:EVENT]-(p:Participation) WHERE p.knownUntil IS NULL
    WITH p ORDER BY p.sort LIMIT 50
    MATCH (p)-[:ACTOR]->(actor)
    RETURN [p.role, actor.id, actor.name]
  },
  COLLECT {
    MATCH (e)<-[:ABOUT|EVENT|FROM|TO|CAUSE|EFFECT|POLL|SUBJECT]-(c:Claim) WHERE c.knownUntil IS NULL
    WITH DISTINCT c ORDER BY c.sort LIMIT 3
    RETURN [c.id, c.statement, COLLECT {
      MATCH (c)-[cites:CITES]->(passage)-[:IN]->(source)
      WITH cites, passage, source ORDER BY cites.position
      RETURN [source.title, passage.paragraph]
    }]
  }
] AS event
