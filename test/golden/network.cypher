// day
RETURN [
  COLLECT {
    CALL () {
    CALL () {
    MATCH ()-[edge1:TENURE]->() WHERE edge1.version = $version AND edge1.fromMin <= date($args1.at) AND edge1.toMax >= date($args1.at) AND edge1.fromMin <= date($args1.at) AND edge1.toMax >= date($args1.at) AND edge1.plain
    RETURN edge1
    UNION ALL
    MATCH ()-[edge1:PARTICIPATION]->() WHERE edge1.version = $version AND edge1.fromMin <= date($args1.at) AND edge1.toMax >= date($args1.at) AND edge1.fromMin <= date($args1.at) AND edge1.toMax >= date($args1.at) AND edge1.plain
    RETURN edge1
    UNION ALL
    MATCH ()-[edge1:TIE]->() WHERE edge1.version = $version AND edge1.fromMin <= date($args1.at) AND edge1.toMax >= date($args1.at) AND edge1.fromMin <= date($args1.at) AND edge1.toMax >= date($args1.at) AND edge1.plain
    RETURN edge1
    UNION ALL
    MATCH ()-[edge1:INFLUENCE]->() WHERE edge1.version = $version AND edge1.fromMin <= date($args1.at) AND edge1.toMax >= date($args1.at) AND edge1.fromMin <= date($args1.at) AND edge1.toMax >= date($args1.at) AND edge1.plain
    RETURN edge1
    }
    RETURN collect(edge1) AS edges1
    }
    WITH *, [] AS centres1
    CALL (edges1) {
      UNWIND edges1 AS edge
      UNWIND [startNode(edge), endNode(edge)] AS node
      RETURN collect(DISTINCT node) AS nodes1
    }
    WITH nodes1 AS nodes, edges1 AS edges
    WITH nodes, edges, CASE WHEN size(nodes) > $args1.first THEN COLLECT {
      UNWIND [node IN nodes | [node, null]]
        + [edge IN edges | [startNode(edge), endNode(edge)]]
        + [edge IN edges | [endNode(edge), startNode(edge)]] AS pair
      WITH pair[0] AS node, count(DISTINCT CASE WHEN pair[0] <> pair[1] THEN pair[1] END) AS degree
      ORDER BY degree DESC, node.id LIMIT toInteger($args1.first)
      RETURN node
    } END AS top
    WITH {
      nodes: coalesce(top, nodes),
      edges: CASE WHEN top IS NULL THEN edges ELSE [edge IN edges WHERE startNode(edge) IN top AND endNode(edge) IN top] END,
      truncated: top IS NOT NULL,
      day: date($args1.at)
    } AS n1
    WITH *, n1 {.truncated, .nodes, .edges} AS p1
    RETURN [
      p1.truncated,
      [[node1 IN p1.nodes | node1.id], [edge2 IN p1.edges | [startNode(edge2).id, endNode(edge2).id]]],
      COLLECT {
        UNWIND n1.nodes AS n2
        WITH *, n2 {.id, .name_ru} AS p2
        RETURN [p2.id, coalesce(p2.name_ru, n2[toString('name')])]
      },
      COLLECT {
        UNWIND n1.edges AS n3 WITH n3, n1.day AS day1, null AS changeCertainty1
        WITH *, n3 {.label_en, .fromMin, .toMax, .fromMax, .toMin, .attributed, .claim} AS p3
        RETURN [startNode(n3).id, endNode(n3).id, type(n3), coalesce(p3.label_en, n3[toString('label')]), coalesce(changeCertainty1, CASE WHEN p3.fromMin <= day1 AND p3.toMax >= day1 THEN CASE WHEN p3.fromMax <= day1 AND p3.toMin >= day1 THEN 'CERTAIN' ELSE 'POSSIBLE' END END, 'CERTAIN'), p3.attributed, toString(p3.fromMin), toString(p3.toMax), p3.claim, CASE split(p3.claim, '/')[0] WHEN 'tenure' THEN 'Tenure' WHEN 'participation' THEN 'Participation' WHEN 'tie' THEN 'Tie' WHEN 'influence' THEN 'Influence' WHEN 'recommendation' THEN 'Recommendation' END]
      }
    ]
  }
] AS row,
COLLECT { MATCH (pointer:Pointer {dataset: $dataset}) WHERE pointer.version IS NOT NULL RETURN pointer.version } AS current

// around
RETURN [
  COLLECT {
    CALL () {
    UNWIND $args1.around AS id1
    MATCH (centre1:Node:Entity {version: $version, id: id1})
    RETURN collect(DISTINCT centre1) AS centres1
    }
    CALL (centres1) {
    UNWIND centres1 AS node1
    MATCH (node1)-[edge1:TENURE|PARTICIPATION|TIE]-(other1) WHERE edge1.fromMax <= date($args1.at) AND edge1.toMin >= date($args1.at) AND edge1.plain
    RETURN collect(DISTINCT edge1) AS stepEdges1, collect(DISTINCT other1) AS ends1
    }
    WITH *, [other1 IN ends1 WHERE NOT other1 IN centres1] AS frontier1
    CALL (frontier1, centres1) {
    UNWIND [node2 IN frontier1 WHERE NOT node2:Place] AS node2
    MATCH (node2)-[edge2:TENURE|PARTICIPATION|TIE]-(other2) WHERE edge2.fromMax <= date($args1.at) AND edge2.toMin >= date($args1.at) AND edge2.plain AND NOT other2 IN centres1
    RETURN collect(DISTINCT edge2) AS stepEdges2, collect(DISTINCT other2) AS ends2
    }
    WITH *, [other2 IN ends2 WHERE NOT other2 IN centres1 + frontier1] AS frontier2
    WITH stepEdges1 + stepEdges2 AS edges1, centres1, centres1 + frontier1 + frontier2 AS nodes1
    WITH nodes1 AS nodes, edges1 AS edges
    WITH nodes, edges, CASE WHEN size(nodes) > $args1.first THEN COLLECT {
      UNWIND [node IN nodes | [node, null]]
        + [edge IN edges | [startNode(edge), endNode(edge)]]
        + [edge IN edges | [endNode(edge), startNode(edge)]] AS pair
      WITH pair[0] AS node, count(DISTINCT CASE WHEN pair[0] <> pair[1] THEN pair[1] END) AS degree
      ORDER BY degree DESC, node.id LIMIT toInteger($args1.first)
      RETURN node
    } END AS top
    WITH {
      nodes: coalesce(top, nodes),
      edges: CASE WHEN top IS NULL THEN edges ELSE [edge IN edges WHERE startNode(edge) IN top AND endNode(edge) IN top] END,
      truncated: top IS NOT NULL,
      day: date($args1.at)
    } AS n1
    WITH *, n1 {.nodes, .edges} AS p1
    RETURN [
      [[node3 IN p1.nodes | node3.id], [edge3 IN p1.edges | [startNode(edge3).id, endNode(edge3).id]]],
      COLLECT {
        UNWIND n1.nodes AS n2
        RETURN [n2.id]
      },
      COLLECT {
        UNWIND n1.edges AS n3 WITH n3, n1.day AS day1, null AS changeCertainty1
        WITH *, n3 {.fromMin, .toMax, .fromMax, .toMin, .claim} AS p2
        RETURN [
          startNode(n3).id,
          endNode(n3).id,
          coalesce(changeCertainty1, CASE WHEN p2.fromMin <= day1 AND p2.toMax >= day1 THEN CASE WHEN p2.fromMax <= day1 AND p2.toMin >= day1 THEN 'CERTAIN' ELSE 'POSSIBLE' END END, 'CERTAIN'),
          p2.claim,
          COLLECT {
            MATCH (n4:Node:Claim {version: $version, id: n3.claim})
            WITH *, n4 {.id, .statement_en} AS p3
            RETURN [p3.id, coalesce(p3.statement_en, n4[toString('statement')])]
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
    CALL () {
    UNWIND $args1.around AS id1
    MATCH (centre1:Node:Entity {version: $version, id: id1})
    RETURN collect(DISTINCT centre1) AS centres1
    }
    CALL (centres1) {
    UNWIND centres1 AS node1
    MATCH (node1)-[edge1:TENURE|TIE]-(other1) WHERE edge1.knownFrom <= date($args1.knownAt) AND (edge1.knownUntil IS NULL OR edge1.knownUntil >= date($args1.knownAt))
    RETURN collect(DISTINCT edge1) AS stepEdges1, collect(DISTINCT other1) AS ends1
    }
    WITH *, [other1 IN ends1 WHERE NOT other1 IN centres1] AS frontier1
    WITH stepEdges1 AS edges1, centres1, centres1 + frontier1 AS nodes1
    WITH nodes1 AS nodes, edges1 AS edges
    WITH nodes, edges, CASE WHEN size(nodes) > $args1.first THEN COLLECT {
      UNWIND [node IN nodes | [node, null]]
        + [edge IN edges | [startNode(edge), endNode(edge)]]
        + [edge IN edges | [endNode(edge), startNode(edge)]] AS pair
      WITH pair[0] AS node, count(DISTINCT CASE WHEN pair[0] <> pair[1] THEN pair[1] END) AS degree
      ORDER BY degree DESC, node.id LIMIT toInteger($args1.first)
      RETURN node
    } END AS top
    WITH {
      nodes: coalesce(top, nodes),
      edges: CASE WHEN top IS NULL THEN edges ELSE [edge IN edges WHERE startNode(edge) IN top AND endNode(edge) IN top] END,
      truncated: top IS NOT NULL,
      day: null
    } AS n1
    RETURN [
      COLLECT {
        UNWIND n1.nodes AS n2
        RETURN [n2.id]
      },
      COLLECT {
        UNWIND n1.edges AS n3 WITH n3
        WITH *, n3 {.label_en, .attributed, .claim} AS p1
        RETURN [coalesce(p1.label_en, n3[toString('label')]), p1.attributed, p1.claim]
      }
    ]
  }
] AS row,
COLLECT { MATCH (pointer:Pointer {dataset: $dataset}) WHERE pointer.version IS NOT NULL RETURN pointer.version } AS current

// typed
RETURN [
  COLLECT {
    CALL () {
    UNWIND $args1.around AS id1
    MATCH (centre1:Node:Entity {version: $version, id: id1})
    RETURN collect(DISTINCT centre1) AS centres1
    }
    CALL (centres1) {
    UNWIND centres1 AS node1
    MATCH (node1)-[edge1:TENURE|TIE]-(other1) WHERE edge1.plain AND any(type1 IN $args1.types WHERE type1 IN labels(startNode(edge1))) AND any(type1 IN $args1.types WHERE type1 IN labels(endNode(edge1)))
    RETURN collect(DISTINCT edge1) AS stepEdges1, collect(DISTINCT other1) AS ends1
    }
    WITH *, [other1 IN ends1 WHERE NOT other1 IN centres1] AS frontier1
    CALL (frontier1, centres1) {
    UNWIND [node2 IN frontier1 WHERE NOT node2:Place] AS node2
    MATCH (node2)-[edge2:TENURE|TIE]-(other2) WHERE edge2.plain AND any(type2 IN $args1.types WHERE type2 IN labels(startNode(edge2))) AND any(type2 IN $args1.types WHERE type2 IN labels(endNode(edge2))) AND NOT other2 IN centres1
    RETURN collect(DISTINCT edge2) AS stepEdges2, collect(DISTINCT other2) AS ends2
    }
    WITH *, [other2 IN ends2 WHERE NOT other2 IN centres1 + frontier1] AS frontier2
    WITH stepEdges1 + stepEdges2 AS edges1, centres1, centres1 + frontier1 + frontier2 AS nodes1
    WITH nodes1 AS nodes, edges1 AS edges
    WITH nodes, edges, CASE WHEN size(nodes) > $args1.first THEN COLLECT {
      UNWIND [node IN nodes | [node, null]]
        + [edge IN edges | [startNode(edge), endNode(edge)]]
        + [edge IN edges | [endNode(edge), startNode(edge)]] AS pair
      WITH pair[0] AS node, count(DISTINCT CASE WHEN pair[0] <> pair[1] THEN pair[1] END) AS degree
      ORDER BY degree DESC, node.id LIMIT toInteger($args1.first)
      RETURN node
    } END AS top
    WITH {
      nodes: coalesce(top, nodes),
      edges: CASE WHEN top IS NULL THEN edges ELSE [edge IN edges WHERE startNode(edge) IN top AND endNode(edge) IN top] END,
      truncated: top IS NOT NULL,
      day: null
    } AS n1
    RETURN [
      COLLECT {
        UNWIND n1.nodes AS n2
        RETURN [n2.id]
      },
      COLLECT {
        UNWIND n1.edges AS n3 WITH n3
        RETURN [startNode(n3).id, endNode(n3).id, n3.claim]
      }
    ]
  }
] AS row,
COLLECT { MATCH (pointer:Pointer {dataset: $dataset}) WHERE pointer.version IS NOT NULL RETURN pointer.version } AS current

// all
RETURN [
  COLLECT {
    CALL () {
    CALL () {
    MATCH ()-[edge1:TENURE]->() WHERE edge1.version = $version AND edge1.fromMin <= date('9999-12-31') AND edge1.toMax >= date('-9999-01-01') AND edge1.plain
    RETURN edge1
    UNION ALL
    MATCH ()-[edge1:TIE]->() WHERE edge1.version = $version AND edge1.fromMin <= date('9999-12-31') AND edge1.toMax >= date('-9999-01-01') AND edge1.plain
    RETURN edge1
    }
    RETURN collect(edge1) AS edges1
    }
    WITH *, [] AS centres1
    CALL (edges1) {
      UNWIND edges1 AS edge
      UNWIND [startNode(edge), endNode(edge)] AS node
      RETURN collect(DISTINCT node) AS nodes1
    }
    WITH nodes1 AS nodes, edges1 AS edges
    WITH nodes, edges, CASE WHEN size(nodes) > $args1.first THEN COLLECT {
      UNWIND [node IN nodes | [node, null]]
        + [edge IN edges | [startNode(edge), endNode(edge)]]
        + [edge IN edges | [endNode(edge), startNode(edge)]] AS pair
      WITH pair[0] AS node, count(DISTINCT CASE WHEN pair[0] <> pair[1] THEN pair[1] END) AS degree
      ORDER BY degree DESC, node.id LIMIT toInteger($args1.first)
      RETURN node
    } END AS top
    WITH {
      nodes: coalesce(top, nodes),
      edges: CASE WHEN top IS NULL THEN edges ELSE [edge IN edges WHERE startNode(edge) IN top AND endNode(edge) IN top] END,
      truncated: top IS NOT NULL,
      day: null
    } AS n1
    WITH *, n1 {.nodes, .edges} AS p1
    RETURN [
      [[node1 IN p1.nodes | node1.id], [edge2 IN p1.edges | [startNode(edge2).id, endNode(edge2).id]]],
      COLLECT {
        UNWIND n1.nodes AS n2
        RETURN [n2.id]
      }
    ]
  }
] AS row,
COLLECT { MATCH (pointer:Pointer {dataset: $dataset}) WHERE pointer.version IS NOT NULL RETURN pointer.version } AS current
