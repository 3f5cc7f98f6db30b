// event
RETURN [
  COLLECT {
    OPTIONAL MATCH (n1_event:Node:Event {version: $version, id: $args1.event})
    CALL (n1_event) {
      MATCH (n1_event) ((n1_changers_a)-[n1_changers_s:INFLUENCE|TIE]-(n1_changers_b:Event) WHERE CASE type(n1_changers_s) WHEN 'INFLUENCE' THEN startNode(n1_changers_s) = n1_changers_a ELSE n1_changers_s.predicate = 'part of' AND endNode(n1_changers_s) = n1_changers_a END AND n1_changers_s.plain){0,3} (n1_changers_x)
      RETURN collect(DISTINCT n1_changers_x.id) AS n1_changers
    }
    WITH CASE WHEN n1_event.fromMin > date('-9999-01-01') THEN n1_event.fromMin - duration('P1D') END AS n1_from, CASE WHEN n1_event.toMax < date('9999-12-31') THEN n1_event.toMax ELSE n1_event.asOf END + duration('P1D') AS n1_to, n1_changers,
      CASE WHEN n1_event IS NULL THEN 'unknown' WHEN n1_event.fromMin IS NULL THEN 'undated' WHEN n1_event.fromMin = date('-9999-01-01') THEN 'unbegun' WHEN CASE WHEN n1_event.toMax < date('9999-12-31') THEN n1_event.toMax ELSE n1_event.asOf END IS NULL THEN 'endless' END AS n1_refused
    CALL (n1_from, n1_to, n1_changers, n1_refused) { CALL (n1_from, n1_to, n1_changers, n1_refused) {
    MATCH ()-[n1_e:TENURE]->() WHERE n1_e.version = $version AND n1_e.toMax >= n1_from AND n1_e.fromMin <= n1_to AND (n1_e.fromMin <= n1_from AND n1_e.toMax >= n1_from OR n1_e.fromMin <= n1_to AND n1_e.toMax >= n1_to) AND n1_e.plain RETURN n1_e
    UNION ALL
    MATCH ()-[n1_e:TIE]->() WHERE n1_e.version = $version AND n1_e.toMax >= n1_from AND n1_e.fromMin <= n1_to AND (n1_e.fromMin <= n1_from AND n1_e.toMax >= n1_from OR n1_e.fromMin <= n1_to AND n1_e.toMax >= n1_to) AND n1_e.plain RETURN n1_e
    } RETURN collect(n1_e) AS n1_edges }
    WITH *, [] AS n1_centres
    CALL (n1_edges, n1_from, n1_to, n1_changers) {
      UNWIND n1_edges AS n1_e
      WITH n1_e, CASE WHEN n1_e.fromMin <= n1_from AND n1_e.toMax >= n1_from THEN CASE WHEN n1_e.fromMax <= n1_from AND n1_e.toMin >= n1_from THEN 'CERTAIN' ELSE 'POSSIBLE' END END AS n1_b, CASE WHEN n1_e.fromMin <= n1_to AND n1_e.toMax >= n1_to THEN CASE WHEN n1_e.fromMax <= n1_to AND n1_e.toMin >= n1_to THEN 'CERTAIN' ELSE 'POSSIBLE' END END AS n1_a, n1_changers
      WITH CASE
        WHEN n1_b IS NOT NULL AND n1_e.endedBy IN n1_changers THEN [n1_e, n1_b, -1]
        WHEN n1_a IS NOT NULL AND n1_e.startedBy IN n1_changers THEN [n1_e, n1_a, 1]
        WHEN n1_a IS NULL THEN [n1_e, n1_b, -1]
        WHEN n1_b IS NULL THEN [n1_e, n1_a, 1]
        WHEN n1_b = 'CERTAIN' AND n1_a = 'POSSIBLE' AND n1_e.endState IN ['ENDED', 'IMPLIED'] THEN [n1_e, 'POSSIBLE', -1]
        WHEN n1_b = 'POSSIBLE' AND n1_a = 'CERTAIN' AND n1_e.fromMin > date('-9999-01-01') THEN [n1_e, 'POSSIBLE', 1]
        ELSE [n1_e, null, 0] END AS n1_i
      RETURN collect(n1_i) AS n1_items
    }
    WITH *, [n1_i IN n1_items WHERE n1_i[2] = -1] AS n1_lost, [n1_i IN n1_items WHERE n1_i[2] = 1] AS n1_gained, size([n1_i IN n1_items WHERE n1_i[2] = 0]) AS n1_kept
    RETURN [
      toString(n1_from),
      toString(n1_to),
      n1_kept,
      COLLECT {
        UNWIND n1_lost AS n2_item WITH n2_item[0] AS n2, null AS n2_at, n2_item[1] AS n2_sure, n1_from AS n2_from, n1_to AS n2_to, n2_item[0].endedBy AS n2_because
        WITH *, n2 {.label_en, .fromMin, .toMax, .fromMax, .toMin, .claim} AS n2_p
        RETURN [
          startNode(n2).id,
          endNode(n2).id,
          type(n2),
          coalesce(n2_p.label_en, n2[toString('label')]),
          coalesce(n2_sure, CASE WHEN n2_p.fromMin <= n2_at AND n2_p.toMax >= n2_at THEN CASE WHEN n2_p.fromMax <= n2_at AND n2_p.toMin >= n2_at THEN 'CERTAIN' ELSE 'POSSIBLE' END END, 'CERTAIN'),
          CASE WHEN n2_p.fromMin <= n2_from AND n2_p.toMax >= n2_from THEN CASE WHEN n2_p.fromMax <= n2_from AND n2_p.toMin >= n2_from THEN 'CERTAIN' ELSE 'POSSIBLE' END END,
          CASE WHEN n2_p.fromMin <= n2_to AND n2_p.toMax >= n2_to THEN CASE WHEN n2_p.fromMax <= n2_to AND n2_p.toMin >= n2_to THEN 'CERTAIN' ELSE 'POSSIBLE' END END,
          COLLECT {
            MATCH (n3:Node:Event {version: $version, id: n2_because})
            WITH *, n3 {.id, .name_en} AS n3_p
            RETURN [n3_p.id, coalesce(n3_p.name_en, n3[toString('name')])]
          },
          n2_p.claim
        ]
      },
      COLLECT {
        UNWIND n1_gained AS n4_item WITH n4_item[0] AS n4, null AS n4_at, n4_item[1] AS n4_sure, n1_from AS n4_from, n1_to AS n4_to, n4_item[0].startedBy AS n4_because
        WITH *, n4 {.label_en, .fromMin, .toMax, .fromMax, .toMin, .claim} AS n4_p
        RETURN [
          startNode(n4).id,
          endNode(n4).id,
          type(n4),
          coalesce(n4_p.label_en, n4[toString('label')]),
          coalesce(n4_sure, CASE WHEN n4_p.fromMin <= n4_at AND n4_p.toMax >= n4_at THEN CASE WHEN n4_p.fromMax <= n4_at AND n4_p.toMin >= n4_at THEN 'CERTAIN' ELSE 'POSSIBLE' END END, 'CERTAIN'),
          CASE WHEN n4_p.fromMin <= n4_from AND n4_p.toMax >= n4_from THEN CASE WHEN n4_p.fromMax <= n4_from AND n4_p.toMin >= n4_from THEN 'CERTAIN' ELSE 'POSSIBLE' END END,
          CASE WHEN n4_p.fromMin <= n4_to AND n4_p.toMax >= n4_to THEN CASE WHEN n4_p.fromMax <= n4_to AND n4_p.toMin >= n4_to THEN 'CERTAIN' ELSE 'POSSIBLE' END END,
          COLLECT {
            MATCH (n5:Node:Event {version: $version, id: n4_because})
            WITH *, n5 {.id, .name_en} AS n5_p
            RETURN [n5_p.id, coalesce(n5_p.name_en, n5[toString('name')])]
          },
          n4_p.claim
        ]
      },
      [[n1_n IN n1_centres | n1_n.id], [n1_e IN n1_edges | [startNode(n1_e).id, endNode(n1_e).id, CASE WHEN n1_e.fromMin <= n1_from AND n1_e.toMax >= n1_from THEN CASE WHEN n1_e.fromMax <= n1_from AND n1_e.toMin >= n1_from THEN 'CERTAIN' ELSE 'POSSIBLE' END END IS NOT NULL, CASE WHEN n1_e.fromMin <= n1_to AND n1_e.toMax >= n1_to THEN CASE WHEN n1_e.fromMax <= n1_to AND n1_e.toMin >= n1_to THEN 'CERTAIN' ELSE 'POSSIBLE' END END IS NOT NULL]]],
      COLLECT {
        UNWIND n1_centres + [n6_e IN n1_edges | startNode(n6_e)] + [n6_e IN n1_edges | endNode(n6_e)] AS n6 WITH DISTINCT n6
        WITH *, n6 {.id, .name_en} AS n6_p
        RETURN [n6_p.id, coalesce(n6_p.name_en, n6[toString('name')])]
      },
      n1_refused
    ]
  }
] AS row,
COLLECT { MATCH (pointer:Pointer {dataset: $dataset}) WHERE pointer.version IS NOT NULL RETURN pointer.version } AS current

// days
RETURN [
  COLLECT {
    WITH date($args1.from) AS n1_from, date($args1.to) AS n1_to, [] AS n1_changers, null AS n1_refused
    CALL (n1_from, n1_to, n1_changers, n1_refused) { CALL (n1_from, n1_to, n1_changers, n1_refused) {
    MATCH ()-[n1_e:TENURE]->() WHERE n1_e.version = $version AND n1_e.toMax >= n1_from AND n1_e.fromMin <= n1_to AND (n1_e.fromMin <= n1_from AND n1_e.toMax >= n1_from OR n1_e.fromMin <= n1_to AND n1_e.toMax >= n1_to) AND n1_e.knownFrom <= date($args1.knownAt) AND (n1_e.knownUntil IS NULL OR n1_e.knownUntil >= date($args1.knownAt)) AND NOT n1_e.attributed RETURN n1_e
    UNION ALL
    MATCH ()-[n1_e:PARTICIPATION]->() WHERE n1_e.version = $version AND n1_e.toMax >= n1_from AND n1_e.fromMin <= n1_to AND (n1_e.fromMin <= n1_from AND n1_e.toMax >= n1_from OR n1_e.fromMin <= n1_to AND n1_e.toMax >= n1_to) AND n1_e.knownFrom <= date($args1.knownAt) AND (n1_e.knownUntil IS NULL OR n1_e.knownUntil >= date($args1.knownAt)) AND NOT n1_e.attributed RETURN n1_e
    UNION ALL
    MATCH ()-[n1_e:TIE]->() WHERE n1_e.version = $version AND n1_e.toMax >= n1_from AND n1_e.fromMin <= n1_to AND (n1_e.fromMin <= n1_from AND n1_e.toMax >= n1_from OR n1_e.fromMin <= n1_to AND n1_e.toMax >= n1_to) AND n1_e.knownFrom <= date($args1.knownAt) AND (n1_e.knownUntil IS NULL OR n1_e.knownUntil >= date($args1.knownAt)) AND NOT n1_e.attributed RETURN n1_e
    UNION ALL
    MATCH ()-[n1_e:INFLUENCE]->() WHERE n1_e.version = $version AND n1_e.toMax >= n1_from AND n1_e.fromMin <= n1_to AND (n1_e.fromMin <= n1_from AND n1_e.toMax >= n1_from OR n1_e.fromMin <= n1_to AND n1_e.toMax >= n1_to) AND n1_e.knownFrom <= date($args1.knownAt) AND (n1_e.knownUntil IS NULL OR n1_e.knownUntil >= date($args1.knownAt)) AND NOT n1_e.attributed RETURN n1_e
    } RETURN collect(n1_e) AS n1_edges }
    WITH *, [] AS n1_centres
    CALL (n1_edges, n1_from, n1_to, n1_changers) {
      UNWIND n1_edges AS n1_e
      WITH n1_e, CASE WHEN n1_e.fromMin <= n1_from AND n1_e.toMax >= n1_from THEN CASE WHEN n1_e.fromMax <= n1_from AND n1_e.toMin >= n1_from THEN 'CERTAIN' ELSE 'POSSIBLE' END END AS n1_b, CASE WHEN n1_e.fromMin <= n1_to AND n1_e.toMax >= n1_to THEN CASE WHEN n1_e.fromMax <= n1_to AND n1_e.toMin >= n1_to THEN 'CERTAIN' ELSE 'POSSIBLE' END END AS n1_a, n1_changers
      WITH CASE
        WHEN n1_b IS NOT NULL AND n1_e.endedBy IN n1_changers THEN [n1_e, n1_b, -1]
        WHEN n1_a IS NOT NULL AND n1_e.startedBy IN n1_changers THEN [n1_e, n1_a, 1]
        WHEN n1_a IS NULL THEN [n1_e, n1_b, -1]
        WHEN n1_b IS NULL THEN [n1_e, n1_a, 1]
        WHEN n1_b = 'CERTAIN' AND n1_a = 'POSSIBLE' AND n1_e.endState IN ['ENDED', 'IMPLIED'] THEN [n1_e, 'POSSIBLE', -1]
        WHEN n1_b = 'POSSIBLE' AND n1_a = 'CERTAIN' AND n1_e.fromMin > date('-9999-01-01') THEN [n1_e, 'POSSIBLE', 1]
        ELSE [n1_e, null, 0] END AS n1_i
      RETURN collect(n1_i) AS n1_items
    }
    WITH *, [n1_i IN n1_items WHERE n1_i[2] = -1] AS n1_lost, [n1_i IN n1_items WHERE n1_i[2] = 1] AS n1_gained, size([n1_i IN n1_items WHERE n1_i[2] = 0]) AS n1_kept
    RETURN [
      n1_kept,
      COLLECT {
        UNWIND n1_lost AS n2_item WITH n2_item[0] AS n2, null AS n2_at, n2_item[1] AS n2_sure, n1_from AS n2_from, n1_to AS n2_to, n2_item[0].endedBy AS n2_because
        WITH *, n2 {.label_en, .fromMin, .toMax, .fromMax, .toMin, .claim} AS n2_p
        RETURN [
          startNode(n2).id,
          endNode(n2).id,
          type(n2),
          coalesce(n2_p.label_en, n2[toString('label')]),
          coalesce(n2_sure, CASE WHEN n2_p.fromMin <= n2_at AND n2_p.toMax >= n2_at THEN CASE WHEN n2_p.fromMax <= n2_at AND n2_p.toMin >= n2_at THEN 'CERTAIN' ELSE 'POSSIBLE' END END, 'CERTAIN'),
          CASE WHEN n2_p.fromMin <= n2_from AND n2_p.toMax >= n2_from THEN CASE WHEN n2_p.fromMax <= n2_from AND n2_p.toMin >= n2_from THEN 'CERTAIN' ELSE 'POSSIBLE' END END,
          CASE WHEN n2_p.fromMin <= n2_to AND n2_p.toMax >= n2_to THEN CASE WHEN n2_p.fromMax <= n2_to AND n2_p.toMin >= n2_to THEN 'CERTAIN' ELSE 'POSSIBLE' END END,
          COLLECT {
            MATCH (n3:Node:Event {version: $version, id: n2_because})
            WITH *, n3 {.id, .name_en} AS n3_p
            RETURN [n3_p.id, coalesce(n3_p.name_en, n3[toString('name')])]
          },
          n2_p.claim
        ]
      },
      COLLECT {
        UNWIND n1_gained AS n4_item WITH n4_item[0] AS n4, null AS n4_at, n4_item[1] AS n4_sure, n1_from AS n4_from, n1_to AS n4_to, n4_item[0].startedBy AS n4_because
        WITH *, n4 {.label_en, .fromMin, .toMax, .fromMax, .toMin, .claim} AS n4_p
        RETURN [
          startNode(n4).id,
          endNode(n4).id,
          type(n4),
          coalesce(n4_p.label_en, n4[toString('label')]),
          coalesce(n4_sure, CASE WHEN n4_p.fromMin <= n4_at AND n4_p.toMax >= n4_at THEN CASE WHEN n4_p.fromMax <= n4_at AND n4_p.toMin >= n4_at THEN 'CERTAIN' ELSE 'POSSIBLE' END END, 'CERTAIN'),
          CASE WHEN n4_p.fromMin <= n4_from AND n4_p.toMax >= n4_from THEN CASE WHEN n4_p.fromMax <= n4_from AND n4_p.toMin >= n4_from THEN 'CERTAIN' ELSE 'POSSIBLE' END END,
          CASE WHEN n4_p.fromMin <= n4_to AND n4_p.toMax >= n4_to THEN CASE WHEN n4_p.fromMax <= n4_to AND n4_p.toMin >= n4_to THEN 'CERTAIN' ELSE 'POSSIBLE' END END,
          COLLECT {
            MATCH (n5:Node:Event {version: $version, id: n4_because})
            WITH *, n5 {.id, .name_en} AS n5_p
            RETURN [n5_p.id, coalesce(n5_p.name_en, n5[toString('name')])]
          },
          n4_p.claim
        ]
      },
      n1_refused
    ]
  }
] AS row,
COLLECT { MATCH (pointer:Pointer {dataset: $dataset}) WHERE pointer.version IS NOT NULL RETURN pointer.version } AS current

// around
RETURN [
  COLLECT {
    WITH date($args1.from) AS n1_from, date($args1.to) AS n1_to, [] AS n1_changers, null AS n1_refused
    CALL () { UNWIND $args1.around AS n1_id MATCH (n1_n:Node:Entity {version: $version, id: n1_id}) RETURN collect(DISTINCT n1_n) AS n1_f0 }
    CALL (n1_from, n1_to, n1_changers, n1_refused, n1_f0) {
      UNWIND n1_f0 AS n1_n
      MATCH (n1_n)-[n1_e:TENURE|TIE]-(n1_m) WHERE (n1_e.fromMin <= n1_from AND n1_e.toMax >= n1_from OR n1_e.fromMin <= n1_to AND n1_e.toMax >= n1_to) AND n1_e.knownUntil IS NULL
      RETURN collect(DISTINCT n1_e) AS n1_e1, collect(DISTINCT n1_m) AS n1_m1
    }
    WITH *, [n1_m IN n1_m1 WHERE NOT n1_m IN n1_f0] AS n1_f1
    WITH n1_from, n1_to, n1_changers, n1_refused, n1_e1 AS n1_edges, n1_f0 AS n1_centres, n1_f0 + n1_f1 AS n1_nodes
    CALL (n1_edges, n1_from, n1_to, n1_changers) {
      UNWIND n1_edges AS n1_e
      WITH n1_e, CASE WHEN n1_e.fromMin <= n1_from AND n1_e.toMax >= n1_from THEN CASE WHEN n1_e.fromMax <= n1_from AND n1_e.toMin >= n1_from THEN 'CERTAIN' ELSE 'POSSIBLE' END END AS n1_b, CASE WHEN n1_e.fromMin <= n1_to AND n1_e.toMax >= n1_to THEN CASE WHEN n1_e.fromMax <= n1_to AND n1_e.toMin >= n1_to THEN 'CERTAIN' ELSE 'POSSIBLE' END END AS n1_a, n1_changers
      WITH CASE
        WHEN n1_b IS NOT NULL AND n1_e.endedBy IN n1_changers THEN [n1_e, n1_b, -1]
        WHEN n1_a IS NOT NULL AND n1_e.startedBy IN n1_changers THEN [n1_e, n1_a, 1]
        WHEN n1_a IS NULL THEN [n1_e, n1_b, -1]
        WHEN n1_b IS NULL THEN [n1_e, n1_a, 1]
        WHEN n1_b = 'CERTAIN' AND n1_a = 'POSSIBLE' AND n1_e.endState IN ['ENDED', 'IMPLIED'] THEN [n1_e, 'POSSIBLE', -1]
        WHEN n1_b = 'POSSIBLE' AND n1_a = 'CERTAIN' AND n1_e.fromMin > date('-9999-01-01') THEN [n1_e, 'POSSIBLE', 1]
        ELSE [n1_e, null, 0] END AS n1_i
      RETURN collect(n1_i) AS n1_items
    }
    WITH *, [n1_i IN n1_items WHERE n1_i[2] = -1] AS n1_lost, [n1_i IN n1_items WHERE n1_i[2] = 1] AS n1_gained, size([n1_i IN n1_items WHERE n1_i[2] = 0]) AS n1_kept
    RETURN [
      [[n1_n IN n1_centres | n1_n.id], [n1_e IN n1_edges | [startNode(n1_e).id, endNode(n1_e).id, CASE WHEN n1_e.fromMin <= n1_from AND n1_e.toMax >= n1_from THEN CASE WHEN n1_e.fromMax <= n1_from AND n1_e.toMin >= n1_from THEN 'CERTAIN' ELSE 'POSSIBLE' END END IS NOT NULL, CASE WHEN n1_e.fromMin <= n1_to AND n1_e.toMax >= n1_to THEN CASE WHEN n1_e.fromMax <= n1_to AND n1_e.toMin >= n1_to THEN 'CERTAIN' ELSE 'POSSIBLE' END END IS NOT NULL]]],
      COLLECT {
        UNWIND n1_centres + [n2_e IN n1_edges | startNode(n2_e)] + [n2_e IN n1_edges | endNode(n2_e)] AS n2 WITH DISTINCT n2
        RETURN [n2.id]
      },
      COLLECT {
        UNWIND n1_lost AS n3_item WITH n3_item[0] AS n3
        RETURN [
          n3.claim,
          COLLECT {
            MATCH (n4:Node:Claim {version: $version, id: n3.claim})
            WITH *, n4 {.id, .statement_en} AS n4_p
            RETURN [n4_p.id, coalesce(n4_p.statement_en, n4[toString('statement')])]
          }
        ]
      },
      n1_refused
    ]
  }
] AS row,
COLLECT { MATCH (pointer:Pointer {dataset: $dataset}) WHERE pointer.version IS NOT NULL RETURN pointer.version } AS current
