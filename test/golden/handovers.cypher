// all
RETURN [
  COUNT { MATCH (n1:Handover) WHERE n1.version = $version AND n1.sort IS NOT NULL AND n1.knownUntil IS NULL },
  COLLECT {
    MATCH (n1:Handover) WHERE n1.version = $version AND n1.sort IS NOT NULL AND n1.knownUntil IS NULL
    WITH n1, 'CERTAIN' AS n1_certainty ORDER BY n1.version, n1.sort LIMIT $args1.limit
    RETURN [
      COLLECT {
        MATCH (n1)<-[:HANDOVER]-(n2:Post)
        WITH *, n2 {.id, .name_en} AS n2_p
        RETURN [n2_p.id, coalesce(n2_p.name_en, n2[toString('name')])]
      },
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
      n1_certainty
    ]
  }
] AS row,
COLLECT { MATCH (pointer:Pointer {dataset: $dataset}) WHERE pointer.version IS NOT NULL RETURN pointer.version } AS current

// window
RETURN [
  COLLECT {
    MATCH (n1:Handover) WHERE n1.version = $version AND n1.sort IS NOT NULL AND n1.knownFrom <= date($args1.knownAt) AND (n1.knownUntil IS NULL OR n1.knownUntil >= date($args1.knownAt)) AND date($args1.from) <= date($args1.to) AND n1.fromMax <= date($args1.to) AND n1.toMin >= date($args1.from)
    WITH n1, CASE WHEN n1.fromMax <= date($args1.to) AND n1.toMin >= date($args1.from) THEN 'CERTAIN' ELSE 'POSSIBLE' END AS n1_certainty ORDER BY n1.version, n1.sort LIMIT $args1.limit
    RETURN [
      COLLECT {
        MATCH (n1)<-[:HANDOVER]-(n2:Post)
        WITH *, n2 {.id, .name_en} AS n2_p
        RETURN [n2_p.id, coalesce(n2_p.name_en, n2[toString('name')])]
      },
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
      n1_certainty
    ]
  }
] AS row,
COLLECT { MATCH (pointer:Pointer {dataset: $dataset}) WHERE pointer.version IS NOT NULL RETURN pointer.version } AS current

// byEvent
RETURN [
  COLLECT {
    OPTIONAL MATCH (n1_event:Node:Event {version: $version, id: $args1.event})
    CALL (n1_event) {
      MATCH (n1_event) ((n1_changers_a)-[n1_changers_s:INFLUENCE|TIE]-(n1_changers_b:Event) WHERE CASE type(n1_changers_s) WHEN 'INFLUENCE' THEN startNode(n1_changers_s) = n1_changers_a ELSE n1_changers_s.predicate = 'part of' AND endNode(n1_changers_s) = n1_changers_a END AND n1_changers_s.plain){0,3} (n1_changers_x)
      RETURN collect(DISTINCT n1_changers_x.id) AS n1_changers
    }
    MATCH (n1_event_of:Node)<-[:BROUGHT_BY]-(n1:Handover) WHERE n1_event_of.version = $version AND n1_event_of.id IN n1_changers AND EXISTS { MATCH (n1)<-[:HANDOVER]-(n1_post) WHERE n1_post.version = $version AND n1_post.id IN $args1.posts } AND n1.knownUntil IS NULL
    WITH n1, 'CERTAIN' AS n1_certainty ORDER BY n1.sort LIMIT $args1.limit
    RETURN [n1_certainty, n1.dateEdtf]
  }
] AS row,
COLLECT { MATCH (pointer:Pointer {dataset: $dataset}) WHERE pointer.version IS NOT NULL RETURN pointer.version } AS current

// ofPosts
RETURN [
  COLLECT {
    MATCH (n1_post:Node)-[:HANDOVER]->(n1:Handover) WHERE n1_post.version = $version AND n1_post.id IN $args1.posts AND n1.knownUntil IS NULL AND n1.toMax >= date($args1.from)
    WITH n1, CASE WHEN n1.toMin >= date($args1.from) THEN 'CERTAIN' ELSE 'POSSIBLE' END AS n1_certainty ORDER BY n1.sort LIMIT $args1.limit
    RETURN [n1_certainty, n1.dateEdtf]
  }
] AS row,
COLLECT { MATCH (pointer:Pointer {dataset: $dataset}) WHERE pointer.version IS NOT NULL RETURN pointer.version } AS current
