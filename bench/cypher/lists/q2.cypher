// $version, $id of an actor. Its 50 latest participations and, of a person, its first 50 tenures.
MATCH (a:Node:Actor {version: $version, id: $id})
RETURN [a.id, a.name,
  COLLECT {
    MATCH (p:Participation)
    WHERE p.version = $version AND p.actor = a.id AND p.sort IS NOT NULL AND p.knownUntil IS NULL
    WITH p ORDER BY p.version DESC, p.actor DESC, p.sort DESC LIMIT 50
    MATCH (p)-[:EVENT]->(e)
    RETURN [p.role, e.id, e.name, e.dateEdtf]
  },
  CASE WHEN a:Person THEN COLLECT {
    MATCH (a)<-[:HOLDER]-(t:Tenure) WHERE t.knownUntil IS NULL
    WITH t ORDER BY t.sort LIMIT 50
    MATCH (t)-[:POST]->(post)
    RETURN [t.fromEdtf, t.toEdtf, post.id, post.name, COLLECT {
      MATCH (post)<-[:FROM]-(tie:Tie {predicate: 'post of'})-[:TO]->(body:Actor)
      WHERE tie.knownUntil IS NULL AND tie.rank <> 'DEPRECATED'
      WITH body, tie ORDER BY CASE tie.rank WHEN 'PREFERRED' THEN 0 ELSE 1 END, tie.sort LIMIT 1
      RETURN body.name
    }]
  } END
] AS actor
