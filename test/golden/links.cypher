// links
RETURN [
  COLLECT {
    WITH {truncated: $args1.found.truncated, paths: COLLECT { UNWIND $args1.found.paths AS n1_path RETURN {entities: COLLECT { UNWIND range(0, size(n1_path.entities) - 1) AS n1_at MATCH (n1_entity:Node {version: $version, id: n1_path.entities[n1_at]}) WITH n1_entity, n1_at ORDER BY n1_at RETURN n1_entity }, claims: n1_path.claims} }} AS n1
    RETURN [
      n1.truncated,
      COLLECT {
        UNWIND n1.paths AS n2
        RETURN [
          size(n2.claims),
          COLLECT {
            UNWIND n2.entities AS n3
            RETURN [n3.id]
          },
          COLLECT {
            UNWIND range(0, size(n2.claims) - 1) AS n4_at MATCH (n4:Node:Claim {version: $version, id: n2.claims[n4_at]}) WITH n4, n4_at ORDER BY n4_at
            WITH *, n4 {.id, .statement_en} AS n4_p
            RETURN [
              labels(n4),
              n4_p.id,
              coalesce(n4_p.statement_en, n4[toString('statement')]),
              COLLECT {
                MATCH (n4)-[n5:CITES]->(n5_passage)-[:IN]->(n5_source) WITH n5, n5_passage, n5_source ORDER BY n5.position
                RETURN [n5_source.id, n5_passage.paragraph]
              }
            ]
          }
        ]
      }
    ]
  }
] AS row,
COLLECT { MATCH (pointer:Pointer {dataset: $dataset}) WHERE pointer.version IS NOT NULL RETURN pointer.version } AS current

// straight
RETURN [
  COLLECT {
    WITH COLLECT { MATCH (n1_from:Node:Actor {version: $version, id: $args1.actor}) MATCH (n1_to:Node:Event {version: $version, id: $args1.event}) WHERE n1_from <> n1_to
    MATCH (n1_from)-[n1_edge:TENURE|PARTICIPATION|TIE|INFLUENCE]-(n1_to) WHERE n1_edge.knownUntil IS NULL AND NOT n1_edge.attributed
    WITH n1_from, n1_to, n1_edge ORDER BY n1_edge.claim LIMIT $args1.more
    RETURN {entities: [n1_from, n1_to], claims: [n1_edge.claim]} } AS n1_found
    WITH {paths: n1_found[..$args1.some], truncated: size(n1_found) > $args1.some} AS n1
    RETURN [
      n1.truncated,
      COLLECT {
        UNWIND n1.paths AS n2
        RETURN [[n3 IN n2.claims | [n3]]]
      }
    ]
  }
] AS row,
COLLECT { MATCH (pointer:Pointer {dataset: $dataset}) WHERE pointer.version IS NOT NULL RETURN pointer.version } AS current
