// a
RETURN [
  COLLECT {
    MATCH (n1:Node {version: $version, id: $args1.id}) WHERE (n1:Entity OR n1:Claim OR n1:Source OR n1:Contradiction OR n1:Dataset)
    RETURN [CASE WHEN n1:Source THEN 'Source' WHEN n1:Contradiction THEN 'Contradiction' WHEN n1:Naming THEN 'Naming' WHEN n1:Participation THEN 'Participation' WHEN n1:Tie THEN 'Tie' WHEN n1:Tenure THEN 'Tenure' WHEN n1:Dating THEN 'Dating' WHEN n1:Influence THEN 'Influence' WHEN n1:Result THEN 'Result' WHEN n1:Finding THEN 'Finding' WHEN n1:RuleValue THEN 'RuleValue' WHEN n1:Position THEN 'Position' WHEN n1:Figure THEN 'Figure' WHEN n1:Assertion THEN 'Assertion' WHEN n1:Person THEN 'Person' WHEN n1:Party THEN 'Party' WHEN n1:Institution THEN 'Institution' WHEN n1:Organization THEN 'Organization' WHEN n1:Group THEN 'Group' WHEN n1:Place THEN 'Place' WHEN n1:Post THEN 'Post' WHEN n1:Rule THEN 'Rule' WHEN n1:Election THEN 'Election' WHEN n1:Referendum THEN 'Referendum' WHEN n1:Poll THEN 'Poll' WHEN n1:Occurrence THEN 'Occurrence' WHEN n1:Dataset THEN 'Dataset' END, n1.id, CASE WHEN n1:Person THEN [coalesce(n1['name_' + $args2.language], n1.name)] WHEN n1:Party THEN [coalesce(n1['name_' + $args3.language], n1.name)] WHEN n1:Institution THEN [coalesce(n1['name_' + $args4.language], n1.name)] WHEN n1:Organization THEN [coalesce(n1['name_' + $args5.language], n1.name)] WHEN n1:Group THEN [coalesce(n1['name_' + $args6.language], n1.name)] WHEN n1:Place THEN [coalesce(n1['name_' + $args7.language], n1.name)] WHEN n1:Post THEN [coalesce(n1['name_' + $args8.language], n1.name)] WHEN n1:Rule THEN [coalesce(n1['name_' + $args9.language], n1.name)] WHEN n1:Election THEN [coalesce(n1['name_' + $args10.language], n1.name)] WHEN n1:Referendum THEN [coalesce(n1['name_' + $args11.language], n1.name)] WHEN n1:Poll THEN [coalesce(n1['name_' + $args12.language], n1.name)] WHEN n1:Occurrence THEN [coalesce(n1['name_' + $args13.language], n1.name)] END]
  }
] AS row,
COLLECT { MATCH (pointer:Pointer {dataset: $dataset}) RETURN pointer.version } AS current

// b
RETURN [
  COLLECT {
    MATCH (n1:Node {version: $version, id: $args1.id}) WHERE (n1:Entity OR n1:Claim OR n1:Source OR n1:Contradiction OR n1:Dataset)
    RETURN [CASE WHEN n1:Source THEN 'Source' WHEN n1:Contradiction THEN 'Contradiction' WHEN n1:Naming THEN 'Naming' WHEN n1:Participation THEN 'Participation' WHEN n1:Tie THEN 'Tie' WHEN n1:Tenure THEN 'Tenure' WHEN n1:Dating THEN 'Dating' WHEN n1:Influence THEN 'Influence' WHEN n1:Result THEN 'Result' WHEN n1:Finding THEN 'Finding' WHEN n1:RuleValue THEN 'RuleValue' WHEN n1:Position THEN 'Position' WHEN n1:Figure THEN 'Figure' WHEN n1:Assertion THEN 'Assertion' WHEN n1:Person THEN 'Person' WHEN n1:Party THEN 'Party' WHEN n1:Institution THEN 'Institution' WHEN n1:Organization THEN 'Organization' WHEN n1:Group THEN 'Group' WHEN n1:Place THEN 'Place' WHEN n1:Post THEN 'Post' WHEN n1:Rule THEN 'Rule' WHEN n1:Election THEN 'Election' WHEN n1:Referendum THEN 'Referendum' WHEN n1:Poll THEN 'Poll' WHEN n1:Occurrence THEN 'Occurrence' WHEN n1:Dataset THEN 'Dataset' END, n1.id, CASE WHEN n1:Naming THEN [coalesce(n1['statement_' + $args2.language], n1.statement)] WHEN n1:Participation THEN [coalesce(n1['statement_' + $args3.language], n1.statement)] WHEN n1:Tie THEN [coalesce(n1['statement_' + $args4.language], n1.statement)] WHEN n1:Tenure THEN [coalesce(n1['statement_' + $args5.language], n1.statement)] WHEN n1:Dating THEN [coalesce(n1['statement_' + $args6.language], n1.statement)] WHEN n1:Influence THEN [coalesce(n1['statement_' + $args7.language], n1.statement)] WHEN n1:Result THEN [coalesce(n1['statement_' + $args8.language], n1.statement)] WHEN n1:Finding THEN [coalesce(n1['statement_' + $args9.language], n1.statement)] WHEN n1:RuleValue THEN [coalesce(n1['statement_' + $args10.language], n1.statement)] WHEN n1:Position THEN [coalesce(n1['statement_' + $args11.language], n1.statement)] WHEN n1:Figure THEN [coalesce(n1['statement_' + $args12.language], n1.statement)] WHEN n1:Assertion THEN [coalesce(n1['statement_' + $args13.language], n1.statement)] END]
  }
] AS row,
COLLECT { MATCH (pointer:Pointer {dataset: $dataset}) RETURN pointer.version } AS current

// c
RETURN [
  COLLECT {
    MATCH (n1:Node {version: $version, id: $args1.id}) WHERE (n1:Entity OR n1:Claim OR n1:Source OR n1:Contradiction OR n1:Dataset)
    RETURN [n1.id]
  }
] AS row,
COLLECT { MATCH (pointer:Pointer {dataset: $dataset}) RETURN pointer.version } AS current

// nodes
RETURN [
  COLLECT {
    UNWIND range(0, size($args1.ids) - 1) AS n1_at OPTIONAL MATCH (n1:Node {version: $version, id: $args1.ids[n1_at]}) WHERE (n1:Entity OR n1:Claim OR n1:Source OR n1:Contradiction OR n1:Dataset) WITH n1, n1_at ORDER BY n1_at
    RETURN [CASE WHEN n1:Source THEN 'Source' WHEN n1:Contradiction THEN 'Contradiction' WHEN n1:Naming THEN 'Naming' WHEN n1:Participation THEN 'Participation' WHEN n1:Tie THEN 'Tie' WHEN n1:Tenure THEN 'Tenure' WHEN n1:Dating THEN 'Dating' WHEN n1:Influence THEN 'Influence' WHEN n1:Result THEN 'Result' WHEN n1:Finding THEN 'Finding' WHEN n1:RuleValue THEN 'RuleValue' WHEN n1:Position THEN 'Position' WHEN n1:Figure THEN 'Figure' WHEN n1:Assertion THEN 'Assertion' WHEN n1:Person THEN 'Person' WHEN n1:Party THEN 'Party' WHEN n1:Institution THEN 'Institution' WHEN n1:Organization THEN 'Organization' WHEN n1:Group THEN 'Group' WHEN n1:Place THEN 'Place' WHEN n1:Post THEN 'Post' WHEN n1:Rule THEN 'Rule' WHEN n1:Election THEN 'Election' WHEN n1:Referendum THEN 'Referendum' WHEN n1:Poll THEN 'Poll' WHEN n1:Occurrence THEN 'Occurrence' WHEN n1:Dataset THEN 'Dataset' END, n1.id]
  }
] AS row,
COLLECT { MATCH (pointer:Pointer {dataset: $dataset}) RETURN pointer.version } AS current
