// claims
RETURN [
  COLLECT {
    MATCH (n1:Claim) WHERE n1.version = $version AND n1.sort IS NOT NULL AND n1.knownUntil IS NULL
    WITH n1 ORDER BY n1.version, n1.sort LIMIT $args1.limit
    RETURN [
      n1.sort,
      CASE WHEN n1:Naming THEN 'Naming' WHEN n1:Participation THEN 'Participation' WHEN n1:Tie THEN 'Tie' WHEN n1:Tenure THEN 'Tenure' WHEN n1:Dating THEN 'Dating' WHEN n1:Influence THEN 'Influence' WHEN n1:Result THEN 'Result' WHEN n1:Finding THEN 'Finding' WHEN n1:RuleValue THEN 'RuleValue' WHEN n1:Position THEN 'Position' WHEN n1:Figure THEN 'Figure' WHEN n1:Assertion THEN 'Assertion' END,
      coalesce(n1['statement_' + $args2.language], n1.statement),
      toString(n1.knownFrom),
      n1.fromEdtf,
      n1.toEdtf,
      coalesce(n1.endState, 'UNKNOWN'),
      CASE WHEN n1:Naming THEN [
        COLLECT {
          MATCH (n1)-[:SUBJECT]->(n2:Entity)
          RETURN [CASE WHEN n2:Person THEN 'Person' WHEN n2:Party THEN 'Party' WHEN n2:Institution THEN 'Institution' WHEN n2:Organization THEN 'Organization' WHEN n2:Group THEN 'Group' WHEN n2:Place THEN 'Place' WHEN n2:Post THEN 'Post' WHEN n2:Rule THEN 'Rule' WHEN n2:Election THEN 'Election' WHEN n2:Referendum THEN 'Referendum' WHEN n2:Poll THEN 'Poll' WHEN n2:Occurrence THEN 'Occurrence' END, n2.id]
        },
        n1.value,
        n1.language
      ] WHEN n1:Participation THEN [
        COLLECT {
          MATCH (n1)-[:ACTOR]->(n3:Actor)
          RETURN [CASE WHEN n3:Person THEN 'Person' WHEN n3:Party THEN 'Party' WHEN n3:Institution THEN 'Institution' WHEN n3:Organization THEN 'Organization' WHEN n3:Group THEN 'Group' END, n3.id]
        },
        COLLECT {
          MATCH (n1)-[:EVENT]->(n4:Event)
          RETURN [CASE WHEN n4:Election THEN 'Election' WHEN n4:Referendum THEN 'Referendum' WHEN n4:Poll THEN 'Poll' WHEN n4:Occurrence THEN 'Occurrence' END, n4.id]
        }
      ] WHEN n1:Tie THEN [
        COLLECT {
          MATCH (n1)-[:FROM]->(n5:Entity)
          RETURN [CASE WHEN n5:Person THEN 'Person' WHEN n5:Party THEN 'Party' WHEN n5:Institution THEN 'Institution' WHEN n5:Organization THEN 'Organization' WHEN n5:Group THEN 'Group' WHEN n5:Place THEN 'Place' WHEN n5:Post THEN 'Post' WHEN n5:Rule THEN 'Rule' WHEN n5:Election THEN 'Election' WHEN n5:Referendum THEN 'Referendum' WHEN n5:Poll THEN 'Poll' WHEN n5:Occurrence THEN 'Occurrence' END, n5.id]
        },
        COLLECT {
          MATCH (n1)-[:TO]->(n6:Entity)
          RETURN [CASE WHEN n6:Person THEN 'Person' WHEN n6:Party THEN 'Party' WHEN n6:Institution THEN 'Institution' WHEN n6:Organization THEN 'Organization' WHEN n6:Group THEN 'Group' WHEN n6:Place THEN 'Place' WHEN n6:Post THEN 'Post' WHEN n6:Rule THEN 'Rule' WHEN n6:Election THEN 'Election' WHEN n6:Referendum THEN 'Referendum' WHEN n6:Poll THEN 'Poll' WHEN n6:Occurrence THEN 'Occurrence' END, n6.id]
        },
        n1.predicate
      ] WHEN n1:Tenure THEN [
        COLLECT {
          MATCH (n1)-[:HOLDER]->(n7:Person)
          RETURN [n7.id]
        },
        COLLECT {
          MATCH (n1)-[:POST]->(n8:Post)
          RETURN [n8.id]
        }
      ] WHEN n1:Dating THEN [
        COLLECT {
          MATCH (n1)-[:EVENT]->(n9:Event)
          RETURN [CASE WHEN n9:Election THEN 'Election' WHEN n9:Referendum THEN 'Referendum' WHEN n9:Poll THEN 'Poll' WHEN n9:Occurrence THEN 'Occurrence' END, n9.id]
        }
      ] WHEN n1:Influence THEN [
        COLLECT {
          MATCH (n1)-[:CAUSE]->(n10:Event)
          RETURN [CASE WHEN n10:Election THEN 'Election' WHEN n10:Referendum THEN 'Referendum' WHEN n10:Poll THEN 'Poll' WHEN n10:Occurrence THEN 'Occurrence' END, n10.id]
        },
        COLLECT {
          MATCH (n1)-[:EFFECT]->(n11:Event)
          RETURN [CASE WHEN n11:Election THEN 'Election' WHEN n11:Referendum THEN 'Referendum' WHEN n11:Poll THEN 'Poll' WHEN n11:Occurrence THEN 'Occurrence' END, n11.id]
        }
      ] WHEN n1:Result THEN [
        COLLECT {
          MATCH (n1)-[:CANDIDATE]->(n12:Actor)
          RETURN [CASE WHEN n12:Person THEN 'Person' WHEN n12:Party THEN 'Party' WHEN n12:Institution THEN 'Institution' WHEN n12:Organization THEN 'Organization' WHEN n12:Group THEN 'Group' END, n12.id]
        },
        n1.share,
        n1.votes,
        n1.seats,
        n1.elected
      ] WHEN n1:Finding THEN [
        COLLECT {
          MATCH (n1)-[:POLL]->(n13:Poll)
          RETURN [n13.id]
        },
        n1.share
      ] WHEN n1:RuleValue THEN [
        COLLECT {
          MATCH (n1)-[:RULE]->(n14:Rule)
          RETURN [n14.id]
        },
        n1.amount
      ] WHEN n1:Position THEN [
        COLLECT {
          MATCH (n1)-[:ACTOR]->(n15:Actor)
          RETURN [CASE WHEN n15:Person THEN 'Person' WHEN n15:Party THEN 'Party' WHEN n15:Institution THEN 'Institution' WHEN n15:Organization THEN 'Organization' WHEN n15:Group THEN 'Group' END, n15.id]
        }
      ] WHEN n1:Figure THEN [
        COLLECT {
          MATCH (n1)-[:SUBJECT]->(n16:Entity)
          RETURN [CASE WHEN n16:Person THEN 'Person' WHEN n16:Party THEN 'Party' WHEN n16:Institution THEN 'Institution' WHEN n16:Organization THEN 'Organization' WHEN n16:Group THEN 'Group' WHEN n16:Place THEN 'Place' WHEN n16:Post THEN 'Post' WHEN n16:Rule THEN 'Rule' WHEN n16:Election THEN 'Election' WHEN n16:Referendum THEN 'Referendum' WHEN n16:Poll THEN 'Poll' WHEN n16:Occurrence THEN 'Occurrence' END, n16.id]
        },
        n1.amount,
        n1.unit
      ] WHEN n1:Assertion THEN [
        COLLECT {
          MATCH (n1)-[:REGARDS]->(n17:Claim) WITH n17 ORDER BY n17.sort
          RETURN [CASE WHEN n17:Naming THEN 'Naming' WHEN n17:Participation THEN 'Participation' WHEN n17:Tie THEN 'Tie' WHEN n17:Tenure THEN 'Tenure' WHEN n17:Dating THEN 'Dating' WHEN n17:Influence THEN 'Influence' WHEN n17:Result THEN 'Result' WHEN n17:Finding THEN 'Finding' WHEN n17:RuleValue THEN 'RuleValue' WHEN n17:Position THEN 'Position' WHEN n17:Figure THEN 'Figure' WHEN n17:Assertion THEN 'Assertion' END, n17.id]
        },
        COLLECT {
          MATCH (n1)-[:SAID_BY]->(n18:Actor) WITH n18 ORDER BY n18.id
          RETURN [CASE WHEN n18:Person THEN 'Person' WHEN n18:Party THEN 'Party' WHEN n18:Institution THEN 'Institution' WHEN n18:Organization THEN 'Organization' WHEN n18:Group THEN 'Group' END, n18.id]
        }
      ] END
    ]
  }
] AS row,
COLLECT { MATCH (pointer:Pointer {dataset: $dataset}) RETURN pointer.version } AS current
