// $version, $id of an actor. Its 50 latest participations and, of a person, its first 50 tenures.
MATCH (a:Node:Actor {version: $version, id: $id})
RETURN a {
  .id, .name,
  participations: COLLECT {
    MATCH (p:Participation)
    WHERE p.version = $version AND p.actor = a.id AND p.sort IS NOT NULL AND p.knownUntil IS NULL
    WITH p ORDER BY p.version DESC, p.actor DESC, p.sort DESC LIMIT 50
    MATCH (p)-[:EVENT]->(e)
    RETURN {role: p.role, event: e {.id, .name, edtf: e.dateEdtf}}
  },
  tenures: CASE WHEN a:Person THEN COLLECT {
    MATCH (a)<-[:HOLDER]-(t:Tenure) WHERE t.knownUntil IS NULL
    WITH t ORDER BY t.sort LIMIT 50
    MATCH (t)-[:POST]->(post)
    RETURN {from: t.fromEdtf, to: t.toEdtf, post: post {.id, .name, institution: head(COLLECT {
      MATCH (post)<-[:FROM]-(tie:Tie {predicate: 'post of'})-[:TO]->(body:Actor)
      WHERE tie.knownUntil IS NULL AND tie.rank <> 'DEPRECATED'
      WITH body, tie ORDER BY CASE tie.rank WHEN 'PREFERRED' THEN 0 ELSE 1 END, tie.sort LIMIT 1
      RETURN body {.name}
    })}}
  } END
} AS actor
