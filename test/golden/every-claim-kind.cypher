// claims
RETURN [
  COLLECT {
    MATCH (n1:Claim) WHERE n1.version = $version AND n1.sort IS NOT NULL AND n1.knownUntil IS NULL
    WITH n1 ORDER BY n1.version, n1.sort LIMIT $args1.limit
    WITH *, n1 {.statement_en, .knownFrom, .fromEdtf, .toEdtf, .endState, .predicate, .share, .votes, .seats, .elected, .amount, .unit, .value, .language, .outcome} AS p1
    RETURN [
      labels(n1),
      coalesce(p1.statement_en, n1[toString('statement')]),
      toString(p1.knownFrom),
      p1.fromEdtf,
      p1.toEdtf,
      coalesce(p1.endState, 'UNKNOWN'),
      CASE WHEN n1:Tenure THEN [
        COLLECT {
          MATCH (n1)-[:HOLDER]->(n2)
          RETURN [n2.id]
        },
        COLLECT {
          MATCH (n1)-[:POST]->(n3)
          RETURN [n3.id]
        }
      ] WHEN n1:Participation THEN [
        COLLECT {
          MATCH (n1)-[:ACTOR]->(n4)
          RETURN [n4.id]
        },
        COLLECT {
          MATCH (n1)-[:EVENT]->(n5)
          RETURN [n5.id]
        }
      ] WHEN n1:Tie THEN [
        COLLECT {
          MATCH (n1)-[:FROM]->(n6)
          RETURN [n6.id]
        },
        COLLECT {
          MATCH (n1)-[:TO]->(n7)
          RETURN [n7.id]
        },
        p1.predicate
      ] WHEN n1:Dating THEN [
        COLLECT {
          MATCH (n1)-[:EVENT]->(n8)
          RETURN [n8.id]
        }
      ] WHEN n1:Influence THEN [
        COLLECT {
          MATCH (n1)-[:CAUSE]->(n9)
          RETURN [n9.id]
        },
        COLLECT {
          MATCH (n1)-[:EFFECT]->(n10)
          RETURN [n10.id]
        }
      ] WHEN n1:Result THEN [
        COLLECT {
          MATCH (n1)-[:CANDIDATE]->(n11)
          RETURN [n11.id]
        },
        p1.share,
        p1.votes,
        p1.seats,
        p1.elected
      ] WHEN n1:Finding THEN [
        COLLECT {
          MATCH (n1)-[:POLL]->(n12)
          RETURN [n12.id]
        },
        p1.share
      ] WHEN n1:RuleValue THEN [
        COLLECT {
          MATCH (n1)-[:RULE]->(n13)
          RETURN [n13.id]
        },
        p1.amount
      ] WHEN n1:Position THEN [
        COLLECT {
          MATCH (n1)-[:ACTOR]->(n14)
          RETURN [n14.id]
        }
      ] WHEN n1:Figure THEN [
        COLLECT {
          MATCH (n1)-[:SUBJECT]->(n15)
          RETURN [n15.id]
        },
        p1.amount,
        p1.unit
      ] WHEN n1:Naming THEN [
        COLLECT {
          MATCH (n1)-[:SUBJECT]->(n16)
          RETURN [n16.id]
        },
        p1.value,
        p1.language
      ] WHEN n1:Assertion THEN [
        COLLECT {
          MATCH (n1)-[:REGARDS]->(n17) WITH n17 ORDER BY n17.sort
          RETURN [n17.id]
        },
        COLLECT {
          MATCH (n1)-[:SAID_BY]->(n18) WITH n18 ORDER BY n18.id
          RETURN [n18.id]
        }
      ] WHEN n1:Recommendation THEN [
        COLLECT {
          MATCH (n1)-[:AUTHOR]->(n19)
          RETURN [n19.id]
        },
        COLLECT {
          MATCH (n1)-[:ADDRESSEE]->(n20)
          RETURN [n20.id]
        },
        COLLECT {
          MATCH (n1)-[:SUBJECT]->(n21)
          RETURN [n21.id]
        },
        p1.outcome,
        COLLECT {
          MATCH (n1)-[:EVENT]->(n22) WITH n22 ORDER BY n22.id
          RETURN [n22.id]
        }
      ] END
    ]
  }
] AS row,
COLLECT { MATCH (pointer:Pointer {dataset: $dataset}) WHERE pointer.version IS NOT NULL RETURN pointer.version } AS current
