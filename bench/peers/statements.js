/** What the resolvers of dataloader.js ask: $keys are the ids of all parents; each row is [parent, its rows]. */
export const statements = {
  timeline: `
    UNWIND $buckets AS bucket
    CALL (bucket) {
      MATCH (e:Event)
      WHERE e.version = $version AND e.durationBucket = bucket.bucket AND e.sort >= bucket.sort AND e.sort < $until
        AND e.toMax >= date($from)
      RETURN e ORDER BY e.version, e.durationBucket, e.sort LIMIT 50
    }
    WITH e ORDER BY e.sort LIMIT 50
    RETURN e {.id, .name, .kind, edtf: e.dateEdtf, earliest: toString(e.fromMin), latest: toString(e.toMax)}`,
  actor: 'MATCH (a:Node:Actor {version: $version, id: $id}) RETURN a {.id, .name}',
  loaders: {
    entities: `
      UNWIND $keys AS key MATCH (n:Node {version: $version, id: key})
      RETURN [key, [n {.id, .name, .kind, edtf: n.dateEdtf, earliest: toString(n.fromMin), latest: toString(n.toMax)}]]`,
    places: `
      UNWIND $keys AS key MATCH (e:Node {version: $version, id: key})
      RETURN [key, COLLECT {
        MATCH (e)-[t:TIE {predicate: 'held in'}]->(place:Place) WHERE t.knownUntil IS NULL
        WITH DISTINCT place ORDER BY place.id RETURN place {.name}
      }]`,
    takingPart: `
      UNWIND $keys AS key MATCH (e:Node {version: $version, id: key})
      RETURN [key, COLLECT {
        MATCH (e)<-[:EVENT]-(p:Participation) WHERE p.knownUntil IS NULL
        WITH p ORDER BY p.sort LIMIT 50 RETURN p {.role, actorId: p.actor, eventId: p.event}
      }]`,
    tookPart: `
      UNWIND $keys AS key
      RETURN [key, COLLECT {
        MATCH (p:Participation)
        WHERE p.version = $version AND p.actor = key AND p.sort IS NOT NULL AND p.knownUntil IS NULL
        WITH p ORDER BY p.version DESC, p.actor DESC, p.sort DESC LIMIT 50
        RETURN p {.role, actorId: p.actor, eventId: p.event}
      }]`,
    claims: `
      UNWIND $keys AS key MATCH (e:Node {version: $version, id: key})
      RETURN [key, COLLECT {
        MATCH (e)<-[:ABOUT|EVENT|FROM|TO|CAUSE|EFFECT|POLL|SUBJECT]-(c:Claim) WHERE c.knownUntil IS NULL
        WITH DISTINCT c ORDER BY c.sort LIMIT 3 RETURN c {.id, .statement}
      }]`,
    citations: `
      UNWIND $keys AS key MATCH (c:Node {version: $version, id: key})
      RETURN [key, COLLECT {
        MATCH (c)-[cites:CITES]->(passage)-[:IN]->(source)
        WITH cites, passage, source ORDER BY cites.position
        RETURN {source: source {.title}, passage: passage {.paragraph}}
      }]`,
    tenures: `
      UNWIND $keys AS key MATCH (a:Node {version: $version, id: key})
      RETURN [key, COLLECT {
        MATCH (a)<-[:HOLDER]-(t:Tenure) WHERE t.knownUntil IS NULL
        WITH t ORDER BY t.sort LIMIT 50 RETURN {from: t.fromEdtf, to: t.toEdtf, postId: t.post}
      }]`,
    bodies: `
      UNWIND $keys AS key MATCH (post:Node {version: $version, id: key})
      RETURN [key, COLLECT {
        MATCH (post)<-[:FROM]-(tie:Tie {predicate: 'post of'})-[:TO]->(body:Actor)
        WHERE tie.knownUntil IS NULL AND tie.rank <> 'DEPRECATED'
        WITH body, tie ORDER BY CASE tie.rank WHEN 'PREFERRED' THEN 0 ELSE 1 END, tie.sort LIMIT 1
        RETURN body {.id, .name}
      }]`,
  },
};
