// day
RETURN [
  COLLECT {
    CALL () { CALL () {
    MATCH ()-[n1_e:TENURE]->() WHERE n1_e.version = $version AND n1_e.toMax >= date($args1.at) AND n1_e.fromMin <= date($args1.at) AND n1_e.fromMin <= date($args1.at) AND n1_e.toMax >= date($args1.at) AND n1_e.plain RETURN n1_e
    UNION ALL
    MATCH ()-[n1_e:PARTICIPATION]->() WHERE n1_e.version = $version AND n1_e.toMax >= date($args1.at) AND n1_e.fromMin <= date($args1.at) AND n1_e.fromMin <= date($args1.at) AND n1_e.toMax >= date($args1.at) AND n1_e.plain RETURN n1_e
    UNION ALL
    MATCH ()-[n1_e:TIE]->() WHERE n1_e.version = $version AND n1_e.toMax >= date($args1.at) AND n1_e.fromMin <= date($args1.at) AND n1_e.fromMin <= date($args1.at) AND n1_e.toMax >= date($args1.at) AND n1_e.plain RETURN n1_e
    UNION ALL
    MATCH ()-[n1_e:INFLUENCE]->() WHERE n1_e.version = $version AND n1_e.toMax >= date($args1.at) AND n1_e.fromMin <= date($args1.at) AND n1_e.fromMin <= date($args1.at) AND n1_e.toMax >= date($args1.at) AND n1_e.plain RETURN n1_e
    } RETURN collect(n1_e) AS n1_edges }
    WITH *, [] AS n1_centres
    CALL (n1_edges) { UNWIND n1_edges AS n1_e UNWIND [startNode(n1_e), endNode(n1_e)] AS n1_n RETURN collect(DISTINCT n1_n) AS n1_nodes }
    WITH n1_nodes, n1_edges, CASE WHEN size(n1_nodes) > $args1.first THEN COLLECT {
      UNWIND [n1_n IN n1_nodes | [n1_n, null]] + [n1_n IN n1_edges | [startNode(n1_n), endNode(n1_n)]] + [n1_n IN n1_edges | [endNode(n1_n), startNode(n1_n)]] AS n1_p
      WITH n1_p[0] AS n1_n, count(DISTINCT CASE WHEN n1_p[0] <> n1_p[1] THEN n1_p[1] END) AS n1_d
      ORDER BY n1_d DESC, n1_n.id LIMIT toInteger($args1.first)
      RETURN n1_n
    } END AS n1_top
    WITH n1_top IS NOT NULL AS n1_truncated, coalesce(n1_top, n1_nodes) AS n1_nodes, CASE WHEN n1_top IS NULL THEN n1_edges ELSE [n1_p IN n1_edges WHERE startNode(n1_p) IN n1_top AND endNode(n1_p) IN n1_top] END AS n1_edges, date($args1.at) AS n1_at
    RETURN [
      n1_truncated,
      [[n1_n IN n1_nodes | n1_n.id], [n1_e IN n1_edges | [startNode(n1_e).id, endNode(n1_e).id]]],
      COLLECT {
        UNWIND n1_nodes AS n2
        WITH *, n2 {.id, .name_ru} AS n2_p
        RETURN [n2_p.id, coalesce(n2_p.name_ru, n2[toString('name')])]
      },
      COLLECT {
        UNWIND n1_edges AS n3 WITH n3, n1_at AS n3_at, null AS n3_sure
        WITH *, n3 {.label_en, .fromMin, .toMax, .fromMax, .toMin, .attributed, .claim} AS n3_p
        RETURN [startNode(n3).id, endNode(n3).id, type(n3), coalesce(n3_p.label_en, n3[toString('label')]), coalesce(n3_sure, CASE WHEN n3_p.fromMin <= n3_at AND n3_p.toMax >= n3_at THEN CASE WHEN n3_p.fromMax <= n3_at AND n3_p.toMin >= n3_at THEN 'CERTAIN' ELSE 'POSSIBLE' END END, 'CERTAIN'), n3_p.attributed, toString(n3_p.fromMin), toString(n3_p.toMax), n3_p.claim, CASE type(n3) WHEN 'TENURE' THEN 'Tenure' WHEN 'PARTICIPATION' THEN 'Participation' WHEN 'TIE' THEN 'Tie' ELSE 'Influence' END]
      }
    ]
  }
] AS row,
COLLECT { MATCH (pointer:Pointer {dataset: $dataset}) WHERE pointer.version IS NOT NULL RETURN pointer.version } AS current

// around
RETURN [
  COLLECT {
    CALL () { UNWIND $args1.around AS n1_id MATCH (n1_n:Node:Entity {version: $version, id: n1_id}) RETURN collect(DISTINCT n1_n) AS n1_f0 }
    CALL (n1_f0) {
      UNWIND n1_f0 AS n1_n
      MATCH (n1_n)-[n1_e:TENURE|PARTICIPATION|TIE]-(n1_m) WHERE n1_e.fromMax <= date($args1.at) AND n1_e.toMin >= date($args1.at) AND n1_e.plain
      RETURN collect(DISTINCT n1_e) AS n1_e1, collect(DISTINCT n1_m) AS n1_m1
    }
    WITH *, [n1_m IN n1_m1 WHERE NOT n1_m IN n1_f0] AS n1_f1
    CALL (n1_f1, n1_f0) {
      UNWIND [n1_n IN n1_f1 WHERE NOT n1_n:Place] AS n1_n
      MATCH (n1_n)-[n1_e:TENURE|PARTICIPATION|TIE]-(n1_m) WHERE n1_e.fromMax <= date($args1.at) AND n1_e.toMin >= date($args1.at) AND n1_e.plain AND NOT n1_m IN n1_f0
      RETURN collect(DISTINCT n1_e) AS n1_e2, collect(DISTINCT n1_m) AS n1_m2
    }
    WITH *, [n1_m IN n1_m2 WHERE NOT n1_m IN n1_f0 + n1_f1] AS n1_f2
    WITH n1_e1 + n1_e2 AS n1_edges, n1_f0 AS n1_centres, n1_f0 + n1_f1 + n1_f2 AS n1_nodes
    WITH n1_nodes, n1_edges, CASE WHEN size(n1_nodes) > $args1.first THEN COLLECT {
      UNWIND [n1_n IN n1_nodes | [n1_n, null]] + [n1_n IN n1_edges | [startNode(n1_n), endNode(n1_n)]] + [n1_n IN n1_edges | [endNode(n1_n), startNode(n1_n)]] AS n1_p
      WITH n1_p[0] AS n1_n, count(DISTINCT CASE WHEN n1_p[0] <> n1_p[1] THEN n1_p[1] END) AS n1_d
      ORDER BY n1_d DESC, n1_n.id LIMIT toInteger($args1.first)
      RETURN n1_n
    } END AS n1_top
    WITH n1_top IS NOT NULL AS n1_truncated, coalesce(n1_top, n1_nodes) AS n1_nodes, CASE WHEN n1_top IS NULL THEN n1_edges ELSE [n1_p IN n1_edges WHERE startNode(n1_p) IN n1_top AND endNode(n1_p) IN n1_top] END AS n1_edges, date($args1.at) AS n1_at
    RETURN [
      [[n1_n IN n1_nodes | n1_n.id], [n1_e IN n1_edges | [startNode(n1_e).id, endNode(n1_e).id]]],
      COLLECT {
        UNWIND n1_nodes AS n2
        RETURN [n2.id]
      },
      COLLECT {
        UNWIND n1_edges AS n3 WITH n3, n1_at AS n3_at, null AS n3_sure
        WITH *, n3 {.fromMin, .toMax, .fromMax, .toMin, .claim} AS n3_p
        RETURN [
          startNode(n3).id,
          endNode(n3).id,
          coalesce(n3_sure, CASE WHEN n3_p.fromMin <= n3_at AND n3_p.toMax >= n3_at THEN CASE WHEN n3_p.fromMax <= n3_at AND n3_p.toMin >= n3_at THEN 'CERTAIN' ELSE 'POSSIBLE' END END, 'CERTAIN'),
          n3_p.claim,
          COLLECT {
            MATCH (n4:Node:Claim {version: $version, id: n3.claim})
            WITH *, n4 {.id, .statement_en} AS n4_p
            RETURN [n4_p.id, coalesce(n4_p.statement_en, n4[toString('statement')])]
          }
        ]
      }
    ]
  }
] AS row,
COLLECT { MATCH (pointer:Pointer {dataset: $dataset}) WHERE pointer.version IS NOT NULL RETURN pointer.version } AS current

// known
RETURN [
  COLLECT {
    CALL () { UNWIND $args1.around AS n1_id MATCH (n1_n:Node:Entity {version: $version, id: n1_id}) RETURN collect(DISTINCT n1_n) AS n1_f0 }
    CALL (n1_f0) {
      UNWIND n1_f0 AS n1_n
      MATCH (n1_n)-[n1_e:TENURE|TIE]-(n1_m) WHERE n1_e.knownFrom <= date($args1.knownAt) AND (n1_e.knownUntil IS NULL OR n1_e.knownUntil >= date($args1.knownAt))
      RETURN collect(DISTINCT n1_e) AS n1_e1, collect(DISTINCT n1_m) AS n1_m1
    }
    WITH *, [n1_m IN n1_m1 WHERE NOT n1_m IN n1_f0] AS n1_f1
    WITH n1_e1 AS n1_edges, n1_f0 AS n1_centres, n1_f0 + n1_f1 AS n1_nodes
    WITH n1_nodes, n1_edges, CASE WHEN size(n1_nodes) > $args1.first THEN COLLECT {
      UNWIND [n1_n IN n1_nodes | [n1_n, null]] + [n1_n IN n1_edges | [startNode(n1_n), endNode(n1_n)]] + [n1_n IN n1_edges | [endNode(n1_n), startNode(n1_n)]] AS n1_p
      WITH n1_p[0] AS n1_n, count(DISTINCT CASE WHEN n1_p[0] <> n1_p[1] THEN n1_p[1] END) AS n1_d
      ORDER BY n1_d DESC, n1_n.id LIMIT toInteger($args1.first)
      RETURN n1_n
    } END AS n1_top
    WITH n1_top IS NOT NULL AS n1_truncated, coalesce(n1_top, n1_nodes) AS n1_nodes, CASE WHEN n1_top IS NULL THEN n1_edges ELSE [n1_p IN n1_edges WHERE startNode(n1_p) IN n1_top AND endNode(n1_p) IN n1_top] END AS n1_edges, null AS n1_at
    RETURN [
      COLLECT {
        UNWIND n1_nodes AS n2
        RETURN [n2.id]
      },
      COLLECT {
        UNWIND n1_edges AS n3 WITH n3
        WITH *, n3 {.label_en, .attributed, .claim} AS n3_p
        RETURN [coalesce(n3_p.label_en, n3[toString('label')]), n3_p.attributed, n3_p.claim]
      }
    ]
  }
] AS row,
COLLECT { MATCH (pointer:Pointer {dataset: $dataset}) WHERE pointer.version IS NOT NULL RETURN pointer.version } AS current

// all
RETURN [
  COLLECT {
    CALL () { CALL () {
    MATCH ()-[n1_e:TENURE]->() WHERE n1_e.version = $version AND n1_e.toMax >= date('-9999-01-01') AND n1_e.fromMin <= date('9999-12-31') AND n1_e.plain RETURN n1_e
    UNION ALL
    MATCH ()-[n1_e:TIE]->() WHERE n1_e.version = $version AND n1_e.toMax >= date('-9999-01-01') AND n1_e.fromMin <= date('9999-12-31') AND n1_e.plain RETURN n1_e
    } RETURN collect(n1_e) AS n1_edges }
    WITH *, [] AS n1_centres
    CALL (n1_edges) { UNWIND n1_edges AS n1_e UNWIND [startNode(n1_e), endNode(n1_e)] AS n1_n RETURN collect(DISTINCT n1_n) AS n1_nodes }
    WITH n1_nodes, n1_edges, CASE WHEN size(n1_nodes) > $args1.first THEN COLLECT {
      UNWIND [n1_n IN n1_nodes | [n1_n, null]] + [n1_n IN n1_edges | [startNode(n1_n), endNode(n1_n)]] + [n1_n IN n1_edges | [endNode(n1_n), startNode(n1_n)]] AS n1_p
      WITH n1_p[0] AS n1_n, count(DISTINCT CASE WHEN n1_p[0] <> n1_p[1] THEN n1_p[1] END) AS n1_d
      ORDER BY n1_d DESC, n1_n.id LIMIT toInteger($args1.first)
      RETURN n1_n
    } END AS n1_top
    WITH n1_top IS NOT NULL AS n1_truncated, coalesce(n1_top, n1_nodes) AS n1_nodes, CASE WHEN n1_top IS NULL THEN n1_edges ELSE [n1_p IN n1_edges WHERE startNode(n1_p) IN n1_top AND endNode(n1_p) IN n1_top] END AS n1_edges, null AS n1_at
    RETURN [
      [[n1_n IN n1_nodes | n1_n.id], [n1_e IN n1_edges | [startNode(n1_e).id, endNode(n1_e).id]]],
      COLLECT {
        UNWIND n1_nodes AS n2
        RETURN [n2.id]
      }
    ]
  }
] AS row,
COLLECT { MATCH (pointer:Pointer {dataset: $dataset}) WHERE pointer.version IS NOT NULL RETURN pointer.version } AS current
