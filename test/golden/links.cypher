// links
RETURN [
  COLLECT {
    WITH {
      truncated: $args1.found.truncated,
      paths: COLLECT {
        UNWIND $args1.found.paths AS path
        RETURN {
          entities: COLLECT {
            UNWIND range(0, size(path.entities) - 1) AS at
            MATCH (entity:Node {version: $version, id: path.entities[at]})
            WITH entity, at ORDER BY at
            RETURN entity
          },
          claims: path.claims
        }
      }
    } AS n1
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
            UNWIND range(0, size(n2.claims) - 1) AS at1
            MATCH (n4:Node:Claim {version: $version, id: n2.claims[at1]})
            WITH n4, at1 ORDER BY at1
            WITH *, n4 {.id, .statement_en} AS p1
            RETURN [
              labels(n4),
              p1.id,
              coalesce(p1.statement_en, n4[toString('statement')]),
              COLLECT {
                MATCH (n4)-[n5:CITES]->(passage1)-[:IN]->(source1) WITH n5, passage1, source1 ORDER BY n5.position
                RETURN [source1.id, passage1.paragraph]
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
    WITH COLLECT {
      MATCH (start:Node:Actor {version: $version, id: $args1.actor})
    MATCH (goal:Node:Event {version: $version, id: $args1.event})
    WHERE start <> goal
      MATCH (start)-[edge:TENURE|PARTICIPATION|TIE|INFLUENCE]-(goal)
      WHERE edge.knownUntil IS NULL AND NOT edge.attributed
      WITH start, goal, edge ORDER BY edge.claim LIMIT $args1.more
      RETURN {entities: [start, goal], claims: [edge.claim]}
    } AS found
    WITH {paths: found[..$args1.some], truncated: size(found) > $args1.some} AS n1
    RETURN [
      n1.truncated,
      COLLECT {
        UNWIND n1.paths AS n2
        RETURN [[item1 IN n2.claims | [item1]]]
      }
    ]
  }
] AS row,
COLLECT { MATCH (pointer:Pointer {dataset: $dataset}) WHERE pointer.version IS NOT NULL RETURN pointer.version } AS current
