// $version, $id of an actor. Its 50 latest participations and, of a person, its first 50 tenures.
MATCH (a:Node:Actor {version: $version, id: $id})
RETURN [a.id, a.name,
  COLLECT {
    MATCH (a)<-[:ACTOR]-(p:Participation) WHERE p.knownUntil IS NULL
    WITH p ORDER BY p.sort DESC LIMIT 50
    MATCH (p)-[:EVENT]->(e)
    RETURN [p.role, e.id, e.name, e.dateEdtf]
  },
  CASE WHEN a:Person THEN COLLECT {
    MATCH (a)<-[:HOLDER]-(t:Tenure) WHERE t.knownUntil IS NULL
    WITH t ORDER BY t.sort LIMIT 50
    MATCH (t)-[:POST]->(post)
    RETURN [t.fromEdtf, t.toEdtf, post.id, post.name, COLLECT {
      MATCH (post)-[tie:TIE {predicate: 'post of'}]->(body:Actor) WHERE tie.knownUntil IS NULL
      WITH DISTINCT body ORDER BY body.id
      RETURN body.name
    }]
  } END
] AS actor
