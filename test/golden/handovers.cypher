// all
RETURN [
  COUNT { MATCH (n1:Handover) WHERE n1.version = $version AND n1.sort IS NOT NULL AND n1.knownUntil IS NULL },
  COLLECT {
    MATCH (n1:Handover) WHERE n1.version = $version AND n1.sort IS NOT NULL AND n1.knownUntil IS NULL
    WITH n1, 'CERTAIN' AS certainty1 ORDER BY n1.version, n1.sort LIMIT $args1.limit
    OPTIONAL MATCH (n1)<-[:HANDOVER]-(n2)
    WITH *, n2 {.id, .name_en} AS p1
    RETURN [
      p1.id,
      coalesce(p1.name_en, n2[toString('name')]),
      COLLECT {
        MATCH (n1)-[:OUTGOING]->(n3)
        OPTIONAL MATCH (n3)-[:HOLDER]->(n4)
        RETURN [n3.id, n4.id]
      },
      COLLECT {
        MATCH (n1)-[:INCOMING]->(n5)
        OPTIONAL MATCH (n5)-[:HOLDER]->(n6)
        RETURN [n5.id, n6.id]
      },
      n1.dateEdtf,
      COLLECT {
        MATCH (n1)-[:BROUGHT_BY]->(n7)
        RETURN [n7.id]
      },
      certainty1
    ]
  }
] AS row,
COLLECT { MATCH (pointer:Pointer {dataset: $dataset}) WHERE pointer.version IS NOT NULL RETURN pointer.version } AS current

// window
RETURN [
  COLLECT {
    MATCH (n1:Handover) WHERE n1.version = $version AND n1.sort IS NOT NULL AND n1.knownFrom <= date($args1.knownAt) AND (n1.knownUntil IS NULL OR n1.knownUntil >= date($args1.knownAt)) AND date($args1.from) <= date($args1.to) AND n1.fromMax <= date($args1.to) AND n1.toMin >= date($args1.from)
    WITH n1, CASE WHEN n1.fromMax <= date($args1.to) AND n1.toMin >= date($args1.from) THEN 'CERTAIN' ELSE 'POSSIBLE' END AS certainty1 ORDER BY n1.version, n1.sort LIMIT $args1.limit
    OPTIONAL MATCH (n1)<-[:HANDOVER]-(n2)
    WITH *, n2 {.id, .name_en} AS p1
    RETURN [
      p1.id,
      coalesce(p1.name_en, n2[toString('name')]),
      COLLECT {
        MATCH (n1)-[:OUTGOING]->(n3)
        OPTIONAL MATCH (n3)-[:HOLDER]->(n4)
        RETURN [n3.id, n4.id]
      },
      COLLECT {
        MATCH (n1)-[:INCOMING]->(n5)
        OPTIONAL MATCH (n5)-[:HOLDER]->(n6)
        RETURN [n5.id, n6.id]
      },
      n1.dateEdtf,
      COLLECT {
        MATCH (n1)-[:BROUGHT_BY]->(n7)
        RETURN [n7.id]
      },
      certainty1
    ]
  }
] AS row,
COLLECT { MATCH (pointer:Pointer {dataset: $dataset}) WHERE pointer.version IS NOT NULL RETURN pointer.version } AS current

// byEvent
RETURN [
  COLLECT {
    OPTIONAL MATCH (event:Node:Event {version: $version, id: $args1.event})
    CALL (event) {
      MATCH (event) (
        (from)-[step:INFLUENCE|TIE]-(to:Event)
        WHERE CASE type(step)
          WHEN 'INFLUENCE' THEN startNode(step) = from
          ELSE step.predicate = 'part of' AND endNode(step) = from
        END AND step.plain
      ){0,3} (consequence)
      RETURN collect(DISTINCT consequence.id) AS consequences1
    }
    MATCH (event1:Node)<-[:BROUGHT_BY]-(n1:Handover) WHERE event1.version = $version AND event1.id IN consequences1 AND EXISTS { MATCH (n1)<-[:HANDOVER]-(post1) WHERE post1.version = $version AND post1.id IN $args1.posts } AND n1.knownUntil IS NULL
    WITH n1, 'CERTAIN' AS certainty1 ORDER BY n1.sort LIMIT $args1.limit
    RETURN [certainty1, n1.dateEdtf]
  }
] AS row,
COLLECT { MATCH (pointer:Pointer {dataset: $dataset}) WHERE pointer.version IS NOT NULL RETURN pointer.version } AS current

// ofPosts
RETURN [
  COLLECT {
    MATCH (post1:Node)-[:HANDOVER]->(n1:Handover) WHERE post1.version = $version AND post1.id IN $args1.posts AND n1.knownUntil IS NULL AND n1.toMax >= date($args1.from)
    WITH n1, CASE WHEN n1.toMin >= date($args1.from) THEN 'CERTAIN' ELSE 'POSSIBLE' END AS certainty1 ORDER BY n1.sort LIMIT $args1.limit
    RETURN [certainty1, n1.dateEdtf]
  }
] AS row,
COLLECT { MATCH (pointer:Pointer {dataset: $dataset}) WHERE pointer.version IS NOT NULL RETURN pointer.version } AS current
