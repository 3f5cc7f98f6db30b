// $version, $days, $rows: of each relationship the numbers of its two nodes, then its values in the order of <properties>,
// days by their places in $days. Creates relationships of one type and counts them; the loader writes <type> and <properties>.
UNWIND $rows AS row
MATCH (start) WHERE id(start) = toInteger(row[0])
MATCH (end) WHERE id(end) = toInteger(row[1])
CREATE (start)-[:<type> {<properties>}]->(end)
RETURN count(*) AS created
