// event
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
    WITH event, consequences1, CASE WHEN event.toMax < date('9999-12-31') THEN event.toMax ELSE event.asOf END AS lastDay
    WITH
      consequences1,
      CASE WHEN event.fromMin > date('-9999-01-01') THEN event.fromMin - duration('P1D') END AS from1,
      lastDay + duration('P1D') AS to1,
      CASE
        WHEN event IS NULL THEN 'unknown'
        WHEN event.fromMin IS NULL THEN 'undated'
        WHEN event.fromMin = date('-9999-01-01') THEN 'unbegun'
        WHEN lastDay IS NULL THEN 'endless'
      END AS refused1
    CALL (from1, to1, consequences1, refused1) {
    CALL (from1, to1, consequences1, refused1) {
    MATCH ()-[edge1:TENURE]->() WHERE edge1.version = $version AND edge1.fromMin <= to1 AND edge1.toMax >= from1 AND (edge1.fromMin <= from1 AND edge1.toMax >= from1 OR edge1.fromMin <= to1 AND edge1.toMax >= to1) AND edge1.plain
    RETURN edge1
    UNION ALL
    MATCH ()-[edge1:TIE]->() WHERE edge1.version = $version AND edge1.fromMin <= to1 AND edge1.toMax >= from1 AND (edge1.fromMin <= from1 AND edge1.toMax >= from1 OR edge1.fromMin <= to1 AND edge1.toMax >= to1) AND edge1.plain
    RETURN edge1
    }
    RETURN collect(edge1) AS edges1
    }
    WITH *, [] AS centres1
    WITH edges1 AS edges, centres1 AS centres, from1 AS from, to1 AS to, consequences1 AS consequences, refused1 AS refused
    CALL (edges, from, to, consequences) {
      UNWIND edges AS edge
      WITH edge, consequences,
        CASE WHEN edge.fromMin <= from AND edge.toMax >= from THEN CASE WHEN edge.fromMax <= from AND edge.toMin >= from THEN 'CERTAIN' ELSE 'POSSIBLE' END END AS before,
        CASE WHEN edge.fromMin <= to AND edge.toMax >= to THEN CASE WHEN edge.fromMax <= to AND edge.toMin >= to THEN 'CERTAIN' ELSE 'POSSIBLE' END END AS after,
        from < to AND edge.startedByFirst <= to AND edge.startedByLast >= from AS mayBegin,
        edge.startedByFirst >= from AND edge.startedByLast <= to AS surelyBegins,
        from < to AND edge.endedByFirst <= to AND edge.endedByLast >= from AS mayEnd,
        edge.endedByFirst >= from AND edge.endedByLast <= to AS surelyEnds
      WITH edge, before, after, mayBegin,
        CASE WHEN consequences IS NULL THEN mayBegin ELSE edge.startedBy IN consequences END AS isBegun,
        CASE WHEN consequences IS NULL THEN mayEnd ELSE edge.endedBy IN consequences END AS isEnded,
        CASE WHEN after = 'CERTAIN' AND (before IS NULL OR surelyBegins) THEN 'CERTAIN' ELSE 'POSSIBLE' END AS beginning,
        CASE WHEN before = 'CERTAIN' AND (after IS NULL OR surelyEnds) THEN 'CERTAIN' ELSE 'POSSIBLE' END AS ending,
        consequences IS NOT NULL AS isAcrossEvent
      RETURN collect(CASE
        WHEN edge.isOfEvent THEN {edge: edge, change: 'NONE', certainty: null, cause: null}
        WHEN before IS NOT NULL AND isEnded
          THEN {edge: edge, change: 'LOST', certainty: CASE WHEN isAcrossEvent THEN before ELSE ending END, cause: edge.endedBy}
        WHEN after IS NOT NULL AND isBegun
          THEN {edge: edge, change: 'GAINED', certainty: CASE WHEN isAcrossEvent THEN after ELSE beginning END, cause: edge.startedBy}
        WHEN before = 'CERTAIN' AND after IS NULL THEN {edge: edge, change: 'LOST', certainty: 'CERTAIN', cause: edge.endedBy}
        WHEN before IS NULL AND after = 'CERTAIN' THEN {edge: edge, change: 'GAINED', certainty: 'CERTAIN', cause: edge.startedBy}
        WHEN before = 'CERTAIN' AND after = 'POSSIBLE' AND edge.endState IN ['ENDED', 'IMPLIED']
          THEN {edge: edge, change: 'LOST', certainty: 'POSSIBLE', cause: edge.endedBy}
        WHEN before = 'POSSIBLE' AND after = 'CERTAIN' AND mayBegin
          THEN {edge: edge, change: 'GAINED', certainty: beginning, cause: edge.startedBy}
        WHEN before IS NULL OR after IS NULL OR (before = 'POSSIBLE' AND after = 'CERTAIN')
          THEN {edge: edge, change: 'MAY_HAVE_CHANGED', certainty: 'POSSIBLE', cause: null}
        ELSE {edge: edge, change: 'NONE', certainty: null, cause: null}
      END) AS items
    }
    WITH {
      from: from,
      to: to,
      refused: refused,
      centres: centres,
      edges: edges,
      lost: [item IN items WHERE item.change = 'LOST'],
      gained: [item IN items WHERE item.change = 'GAINED'],
      mayHaveChanged: [item IN items WHERE item.change = 'MAY_HAVE_CHANGED'],
      keptCount: size([item IN items WHERE item.change = 'NONE'])
    } AS n1
    WITH *, n1 {.from, .to, .keptCount, .centres, .edges, .refused} AS p1
    RETURN [
      toString(p1.from),
      toString(p1.to),
      p1.keptCount,
      COLLECT {
        UNWIND n1.lost AS item1 WITH item1.edge AS n2, null AS day1, item1.certainty AS changeCertainty1, n1.from AS before1, n1.to AS after1, item1.cause AS cause1
        WITH *, n2 {.label_en, .fromMin, .toMax, .fromMax, .toMin, .claim} AS p2
        RETURN [
          startNode(n2).id,
          endNode(n2).id,
          type(n2),
          coalesce(p2.label_en, n2[toString('label')]),
          coalesce(changeCertainty1, CASE WHEN p2.fromMin <= day1 AND p2.toMax >= day1 THEN CASE WHEN p2.fromMax <= day1 AND p2.toMin >= day1 THEN 'CERTAIN' ELSE 'POSSIBLE' END END, 'CERTAIN'),
          CASE WHEN p2.fromMin <= before1 AND p2.toMax >= before1 THEN CASE WHEN p2.fromMax <= before1 AND p2.toMin >= before1 THEN 'CERTAIN' ELSE 'POSSIBLE' END END,
          CASE WHEN p2.fromMin <= after1 AND p2.toMax >= after1 THEN CASE WHEN p2.fromMax <= after1 AND p2.toMin >= after1 THEN 'CERTAIN' ELSE 'POSSIBLE' END END,
          COLLECT {
            MATCH (n3:Node:Event {version: $version, id: cause1})
            WITH *, n3 {.id, .name_en} AS p3
            RETURN [p3.id, coalesce(p3.name_en, n3[toString('name')])]
          },
          p2.claim
        ]
      },
      COLLECT {
        UNWIND n1.gained AS item2 WITH item2.edge AS n4, null AS day2, item2.certainty AS changeCertainty2, n1.from AS before2, n1.to AS after2, item2.cause AS cause2
        WITH *, n4 {.label_en, .fromMin, .toMax, .fromMax, .toMin, .claim} AS p4
        RETURN [
          startNode(n4).id,
          endNode(n4).id,
          type(n4),
          coalesce(p4.label_en, n4[toString('label')]),
          coalesce(changeCertainty2, CASE WHEN p4.fromMin <= day2 AND p4.toMax >= day2 THEN CASE WHEN p4.fromMax <= day2 AND p4.toMin >= day2 THEN 'CERTAIN' ELSE 'POSSIBLE' END END, 'CERTAIN'),
          CASE WHEN p4.fromMin <= before2 AND p4.toMax >= before2 THEN CASE WHEN p4.fromMax <= before2 AND p4.toMin >= before2 THEN 'CERTAIN' ELSE 'POSSIBLE' END END,
          CASE WHEN p4.fromMin <= after2 AND p4.toMax >= after2 THEN CASE WHEN p4.fromMax <= after2 AND p4.toMin >= after2 THEN 'CERTAIN' ELSE 'POSSIBLE' END END,
          COLLECT {
            MATCH (n5:Node:Event {version: $version, id: cause2})
            WITH *, n5 {.id, .name_en} AS p5
            RETURN [p5.id, coalesce(p5.name_en, n5[toString('name')])]
          },
          p4.claim
        ]
      },
      COLLECT {
        UNWIND n1.mayHaveChanged AS item3 WITH item3.edge AS n6, null AS day3, item3.certainty AS changeCertainty3, n1.from AS before3, n1.to AS after3, item3.cause AS cause3
        WITH *, n6 {.label_en, .fromMin, .toMax, .fromMax, .toMin, .claim} AS p6
        RETURN [
          startNode(n6).id,
          endNode(n6).id,
          type(n6),
          coalesce(p6.label_en, n6[toString('label')]),
          coalesce(changeCertainty3, CASE WHEN p6.fromMin <= day3 AND p6.toMax >= day3 THEN CASE WHEN p6.fromMax <= day3 AND p6.toMin >= day3 THEN 'CERTAIN' ELSE 'POSSIBLE' END END, 'CERTAIN'),
          CASE WHEN p6.fromMin <= before3 AND p6.toMax >= before3 THEN CASE WHEN p6.fromMax <= before3 AND p6.toMin >= before3 THEN 'CERTAIN' ELSE 'POSSIBLE' END END,
          CASE WHEN p6.fromMin <= after3 AND p6.toMax >= after3 THEN CASE WHEN p6.fromMax <= after3 AND p6.toMin >= after3 THEN 'CERTAIN' ELSE 'POSSIBLE' END END,
          COLLECT {
            MATCH (n7:Node:Event {version: $version, id: cause3})
            WITH *, n7 {.id, .name_en} AS p7
            RETURN [p7.id, coalesce(p7.name_en, n7[toString('name')])]
          },
          p6.claim
        ]
      },
      [[node1 IN p1.centres | node1.id], [edge2 IN p1.edges | [startNode(edge2).id, endNode(edge2).id, CASE WHEN edge2.fromMin <= p1.from AND edge2.toMax >= p1.from THEN CASE WHEN edge2.fromMax <= p1.from AND edge2.toMin >= p1.from THEN 'CERTAIN' ELSE 'POSSIBLE' END END IS NOT NULL, CASE WHEN edge2.fromMin <= p1.to AND edge2.toMax >= p1.to THEN CASE WHEN edge2.fromMax <= p1.to AND edge2.toMin >= p1.to THEN 'CERTAIN' ELSE 'POSSIBLE' END END IS NOT NULL]]],
      COLLECT {
        UNWIND n1.centres + [edge3 IN n1.edges | startNode(edge3)] + [edge3 IN n1.edges | endNode(edge3)] AS n8 WITH DISTINCT n8
        WITH *, n8 {.id, .name_en} AS p8
        RETURN [p8.id, coalesce(p8.name_en, n8[toString('name')])]
      },
      p1.refused
    ]
  }
] AS row,
COLLECT { MATCH (pointer:Pointer {dataset: $dataset}) WHERE pointer.version IS NOT NULL RETURN pointer.version } AS current

// days
RETURN [
  COLLECT {
    WITH date($args1.from) AS from1, date($args1.to) AS to1, null AS consequences1, null AS refused1
    CALL (from1, to1, consequences1, refused1) {
    CALL (from1, to1, consequences1, refused1) {
    MATCH ()-[edge1:TENURE]->() WHERE edge1.version = $version AND edge1.fromMin <= to1 AND edge1.toMax >= from1 AND (edge1.fromMin <= from1 AND edge1.toMax >= from1 OR edge1.fromMin <= to1 AND edge1.toMax >= to1) AND edge1.knownFrom <= date($args1.knownAt) AND (edge1.knownUntil IS NULL OR edge1.knownUntil >= date($args1.knownAt)) AND NOT edge1.attributed
    RETURN edge1
    UNION ALL
    MATCH ()-[edge1:PARTICIPATION]->() WHERE edge1.version = $version AND edge1.fromMin <= to1 AND edge1.toMax >= from1 AND (edge1.fromMin <= from1 AND edge1.toMax >= from1 OR edge1.fromMin <= to1 AND edge1.toMax >= to1) AND edge1.knownFrom <= date($args1.knownAt) AND (edge1.knownUntil IS NULL OR edge1.knownUntil >= date($args1.knownAt)) AND NOT edge1.attributed
    RETURN edge1
    UNION ALL
    MATCH ()-[edge1:TIE]->() WHERE edge1.version = $version AND edge1.fromMin <= to1 AND edge1.toMax >= from1 AND (edge1.fromMin <= from1 AND edge1.toMax >= from1 OR edge1.fromMin <= to1 AND edge1.toMax >= to1) AND edge1.knownFrom <= date($args1.knownAt) AND (edge1.knownUntil IS NULL OR edge1.knownUntil >= date($args1.knownAt)) AND NOT edge1.attributed
    RETURN edge1
    UNION ALL
    MATCH ()-[edge1:INFLUENCE]->() WHERE edge1.version = $version AND edge1.fromMin <= to1 AND edge1.toMax >= from1 AND (edge1.fromMin <= from1 AND edge1.toMax >= from1 OR edge1.fromMin <= to1 AND edge1.toMax >= to1) AND edge1.knownFrom <= date($args1.knownAt) AND (edge1.knownUntil IS NULL OR edge1.knownUntil >= date($args1.knownAt)) AND NOT edge1.attributed
    RETURN edge1
    }
    RETURN collect(edge1) AS edges1
    }
    WITH *, [] AS centres1
    WITH edges1 AS edges, centres1 AS centres, from1 AS from, to1 AS to, consequences1 AS consequences, refused1 AS refused
    CALL (edges, from, to, consequences) {
      UNWIND edges AS edge
      WITH edge, consequences,
        CASE WHEN edge.fromMin <= from AND edge.toMax >= from THEN CASE WHEN edge.fromMax <= from AND edge.toMin >= from THEN 'CERTAIN' ELSE 'POSSIBLE' END END AS before,
        CASE WHEN edge.fromMin <= to AND edge.toMax >= to THEN CASE WHEN edge.fromMax <= to AND edge.toMin >= to THEN 'CERTAIN' ELSE 'POSSIBLE' END END AS after,
        from < to AND edge.startedByFirst <= to AND edge.startedByLast >= from AS mayBegin,
        edge.startedByFirst >= from AND edge.startedByLast <= to AS surelyBegins,
        from < to AND edge.endedByFirst <= to AND edge.endedByLast >= from AS mayEnd,
        edge.endedByFirst >= from AND edge.endedByLast <= to AS surelyEnds
      WITH edge, before, after, mayBegin,
        CASE WHEN consequences IS NULL THEN mayBegin ELSE edge.startedBy IN consequences END AS isBegun,
        CASE WHEN consequences IS NULL THEN mayEnd ELSE edge.endedBy IN consequences END AS isEnded,
        CASE WHEN after = 'CERTAIN' AND (before IS NULL OR surelyBegins) THEN 'CERTAIN' ELSE 'POSSIBLE' END AS beginning,
        CASE WHEN before = 'CERTAIN' AND (after IS NULL OR surelyEnds) THEN 'CERTAIN' ELSE 'POSSIBLE' END AS ending,
        consequences IS NOT NULL AS isAcrossEvent
      RETURN collect(CASE
        WHEN edge.isOfEvent THEN {edge: edge, change: 'NONE', certainty: null, cause: null}
        WHEN before IS NOT NULL AND isEnded
          THEN {edge: edge, change: 'LOST', certainty: CASE WHEN isAcrossEvent THEN before ELSE ending END, cause: edge.endedBy}
        WHEN after IS NOT NULL AND isBegun
          THEN {edge: edge, change: 'GAINED', certainty: CASE WHEN isAcrossEvent THEN after ELSE beginning END, cause: edge.startedBy}
        WHEN before = 'CERTAIN' AND after IS NULL THEN {edge: edge, change: 'LOST', certainty: 'CERTAIN', cause: edge.endedBy}
        WHEN before IS NULL AND after = 'CERTAIN' THEN {edge: edge, change: 'GAINED', certainty: 'CERTAIN', cause: edge.startedBy}
        WHEN before = 'CERTAIN' AND after = 'POSSIBLE' AND edge.endState IN ['ENDED', 'IMPLIED']
          THEN {edge: edge, change: 'LOST', certainty: 'POSSIBLE', cause: edge.endedBy}
        WHEN before = 'POSSIBLE' AND after = 'CERTAIN' AND mayBegin
          THEN {edge: edge, change: 'GAINED', certainty: beginning, cause: edge.startedBy}
        WHEN before IS NULL OR after IS NULL OR (before = 'POSSIBLE' AND after = 'CERTAIN')
          THEN {edge: edge, change: 'MAY_HAVE_CHANGED', certainty: 'POSSIBLE', cause: null}
        ELSE {edge: edge, change: 'NONE', certainty: null, cause: null}
      END) AS items
    }
    WITH {
      from: from,
      to: to,
      refused: refused,
      centres: centres,
      edges: edges,
      lost: [item IN items WHERE item.change = 'LOST'],
      gained: [item IN items WHERE item.change = 'GAINED'],
      mayHaveChanged: [item IN items WHERE item.change = 'MAY_HAVE_CHANGED'],
      keptCount: size([item IN items WHERE item.change = 'NONE'])
    } AS n1
    WITH *, n1 {.keptCount, .refused} AS p1
    RETURN [
      p1.keptCount,
      COLLECT {
        UNWIND n1.lost AS item1 WITH item1.edge AS n2, null AS day1, item1.certainty AS changeCertainty1, n1.from AS before1, n1.to AS after1, item1.cause AS cause1
        WITH *, n2 {.label_en, .fromMin, .toMax, .fromMax, .toMin, .claim} AS p2
        RETURN [
          startNode(n2).id,
          endNode(n2).id,
          type(n2),
          coalesce(p2.label_en, n2[toString('label')]),
          coalesce(changeCertainty1, CASE WHEN p2.fromMin <= day1 AND p2.toMax >= day1 THEN CASE WHEN p2.fromMax <= day1 AND p2.toMin >= day1 THEN 'CERTAIN' ELSE 'POSSIBLE' END END, 'CERTAIN'),
          CASE WHEN p2.fromMin <= before1 AND p2.toMax >= before1 THEN CASE WHEN p2.fromMax <= before1 AND p2.toMin >= before1 THEN 'CERTAIN' ELSE 'POSSIBLE' END END,
          CASE WHEN p2.fromMin <= after1 AND p2.toMax >= after1 THEN CASE WHEN p2.fromMax <= after1 AND p2.toMin >= after1 THEN 'CERTAIN' ELSE 'POSSIBLE' END END,
          COLLECT {
            MATCH (n3:Node:Event {version: $version, id: cause1})
            WITH *, n3 {.id, .name_en} AS p3
            RETURN [p3.id, coalesce(p3.name_en, n3[toString('name')])]
          },
          p2.claim
        ]
      },
      COLLECT {
        UNWIND n1.gained AS item2 WITH item2.edge AS n4, null AS day2, item2.certainty AS changeCertainty2, n1.from AS before2, n1.to AS after2, item2.cause AS cause2
        WITH *, n4 {.label_en, .fromMin, .toMax, .fromMax, .toMin, .claim} AS p4
        RETURN [
          startNode(n4).id,
          endNode(n4).id,
          type(n4),
          coalesce(p4.label_en, n4[toString('label')]),
          coalesce(changeCertainty2, CASE WHEN p4.fromMin <= day2 AND p4.toMax >= day2 THEN CASE WHEN p4.fromMax <= day2 AND p4.toMin >= day2 THEN 'CERTAIN' ELSE 'POSSIBLE' END END, 'CERTAIN'),
          CASE WHEN p4.fromMin <= before2 AND p4.toMax >= before2 THEN CASE WHEN p4.fromMax <= before2 AND p4.toMin >= before2 THEN 'CERTAIN' ELSE 'POSSIBLE' END END,
          CASE WHEN p4.fromMin <= after2 AND p4.toMax >= after2 THEN CASE WHEN p4.fromMax <= after2 AND p4.toMin >= after2 THEN 'CERTAIN' ELSE 'POSSIBLE' END END,
          COLLECT {
            MATCH (n5:Node:Event {version: $version, id: cause2})
            WITH *, n5 {.id, .name_en} AS p5
            RETURN [p5.id, coalesce(p5.name_en, n5[toString('name')])]
          },
          p4.claim
        ]
      },
      COLLECT {
        UNWIND n1.mayHaveChanged AS item3 WITH item3.edge AS n6, n1.from AS before3, n1.to AS after3
        WITH *, n6 {.claim, .fromMin, .toMax, .fromMax, .toMin} AS p6
        RETURN [p6.claim, CASE WHEN p6.fromMin <= before3 AND p6.toMax >= before3 THEN CASE WHEN p6.fromMax <= before3 AND p6.toMin >= before3 THEN 'CERTAIN' ELSE 'POSSIBLE' END END, CASE WHEN p6.fromMin <= after3 AND p6.toMax >= after3 THEN CASE WHEN p6.fromMax <= after3 AND p6.toMin >= after3 THEN 'CERTAIN' ELSE 'POSSIBLE' END END]
      },
      p1.refused
    ]
  }
] AS row,
COLLECT { MATCH (pointer:Pointer {dataset: $dataset}) WHERE pointer.version IS NOT NULL RETURN pointer.version } AS current

// around
RETURN [
  COLLECT {
    WITH date($args1.from) AS from1, date($args1.to) AS to1, null AS consequences1, null AS refused1
    CALL () {
    UNWIND $args1.around AS id1
    MATCH (centre1:Node:Entity {version: $version, id: id1})
    RETURN collect(DISTINCT centre1) AS centres1
    }
    CALL (from1, to1, consequences1, refused1, centres1) {
    UNWIND centres1 AS node1
    MATCH (node1)-[edge1:TENURE|TIE]-(other1) WHERE (edge1.fromMin <= from1 AND edge1.toMax >= from1 OR edge1.fromMin <= to1 AND edge1.toMax >= to1) AND edge1.knownUntil IS NULL
    RETURN collect(DISTINCT edge1) AS stepEdges1, collect(DISTINCT other1) AS ends1
    }
    WITH *, [other1 IN ends1 WHERE NOT other1 IN centres1] AS frontier1
    WITH from1, to1, consequences1, refused1, stepEdges1 AS edges1, centres1, centres1 + frontier1 AS nodes1
    WITH edges1 AS edges, centres1 AS centres, from1 AS from, to1 AS to, consequences1 AS consequences, refused1 AS refused
    CALL (edges, from, to, consequences) {
      UNWIND edges AS edge
      WITH edge, consequences,
        CASE WHEN edge.fromMin <= from AND edge.toMax >= from THEN CASE WHEN edge.fromMax <= from AND edge.toMin >= from THEN 'CERTAIN' ELSE 'POSSIBLE' END END AS before,
        CASE WHEN edge.fromMin <= to AND edge.toMax >= to THEN CASE WHEN edge.fromMax <= to AND edge.toMin >= to THEN 'CERTAIN' ELSE 'POSSIBLE' END END AS after,
        from < to AND edge.startedByFirst <= to AND edge.startedByLast >= from AS mayBegin,
        edge.startedByFirst >= from AND edge.startedByLast <= to AS surelyBegins,
        from < to AND edge.endedByFirst <= to AND edge.endedByLast >= from AS mayEnd,
        edge.endedByFirst >= from AND edge.endedByLast <= to AS surelyEnds
      WITH edge, before, after, mayBegin,
        CASE WHEN consequences IS NULL THEN mayBegin ELSE edge.startedBy IN consequences END AS isBegun,
        CASE WHEN consequences IS NULL THEN mayEnd ELSE edge.endedBy IN consequences END AS isEnded,
        CASE WHEN after = 'CERTAIN' AND (before IS NULL OR surelyBegins) THEN 'CERTAIN' ELSE 'POSSIBLE' END AS beginning,
        CASE WHEN before = 'CERTAIN' AND (after IS NULL OR surelyEnds) THEN 'CERTAIN' ELSE 'POSSIBLE' END AS ending,
        consequences IS NOT NULL AS isAcrossEvent
      RETURN collect(CASE
        WHEN edge.isOfEvent THEN {edge: edge, change: 'NONE', certainty: null, cause: null}
        WHEN before IS NOT NULL AND isEnded
          THEN {edge: edge, change: 'LOST', certainty: CASE WHEN isAcrossEvent THEN before ELSE ending END, cause: edge.endedBy}
        WHEN after IS NOT NULL AND isBegun
          THEN {edge: edge, change: 'GAINED', certainty: CASE WHEN isAcrossEvent THEN after ELSE beginning END, cause: edge.startedBy}
        WHEN before = 'CERTAIN' AND after IS NULL THEN {edge: edge, change: 'LOST', certainty: 'CERTAIN', cause: edge.endedBy}
        WHEN before IS NULL AND after = 'CERTAIN' THEN {edge: edge, change: 'GAINED', certainty: 'CERTAIN', cause: edge.startedBy}
        WHEN before = 'CERTAIN' AND after = 'POSSIBLE' AND edge.endState IN ['ENDED', 'IMPLIED']
          THEN {edge: edge, change: 'LOST', certainty: 'POSSIBLE', cause: edge.endedBy}
        WHEN before = 'POSSIBLE' AND after = 'CERTAIN' AND mayBegin
          THEN {edge: edge, change: 'GAINED', certainty: beginning, cause: edge.startedBy}
        WHEN before IS NULL OR after IS NULL OR (before = 'POSSIBLE' AND after = 'CERTAIN')
          THEN {edge: edge, change: 'MAY_HAVE_CHANGED', certainty: 'POSSIBLE', cause: null}
        ELSE {edge: edge, change: 'NONE', certainty: null, cause: null}
      END) AS items
    }
    WITH {
      from: from,
      to: to,
      refused: refused,
      centres: centres,
      edges: edges,
      lost: [item IN items WHERE item.change = 'LOST'],
      gained: [item IN items WHERE item.change = 'GAINED'],
      mayHaveChanged: [item IN items WHERE item.change = 'MAY_HAVE_CHANGED'],
      keptCount: size([item IN items WHERE item.change = 'NONE'])
    } AS n1
    WITH *, n1 {.centres, .edges, .from, .to, .refused} AS p1
    RETURN [
      [[node2 IN p1.centres | node2.id], [edge2 IN p1.edges | [startNode(edge2).id, endNode(edge2).id, CASE WHEN edge2.fromMin <= p1.from AND edge2.toMax >= p1.from THEN CASE WHEN edge2.fromMax <= p1.from AND edge2.toMin >= p1.from THEN 'CERTAIN' ELSE 'POSSIBLE' END END IS NOT NULL, CASE WHEN edge2.fromMin <= p1.to AND edge2.toMax >= p1.to THEN CASE WHEN edge2.fromMax <= p1.to AND edge2.toMin >= p1.to THEN 'CERTAIN' ELSE 'POSSIBLE' END END IS NOT NULL]]],
      COLLECT {
        UNWIND n1.centres + [edge3 IN n1.edges | startNode(edge3)] + [edge3 IN n1.edges | endNode(edge3)] AS n2 WITH DISTINCT n2
        RETURN [n2.id]
      },
      COLLECT {
        UNWIND n1.lost AS item1 WITH item1.edge AS n3
        RETURN [
          n3.claim,
          COLLECT {
            MATCH (n4:Node:Claim {version: $version, id: n3.claim})
            WITH *, n4 {.id, .statement_en} AS p2
            RETURN [p2.id, coalesce(p2.statement_en, n4[toString('statement')])]
          }
        ]
      },
      p1.refused
    ]
  }
] AS row,
COLLECT { MATCH (pointer:Pointer {dataset: $dataset}) WHERE pointer.version IS NOT NULL RETURN pointer.version } AS current
