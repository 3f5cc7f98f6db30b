// No parameters. One row: counts of all nodes and of ours, each from the count store, and the purposes of the marker nodes.
CALL () { MATCH (n) RETURN count(n) AS nodes }
CALL () { MATCH (n:Node) RETURN count(n) AS records }
CALL () { MATCH (n:Pointer) RETURN count(n) AS pointers }
CALL () { MATCH (n:Reformgraph) RETURN count(n) AS markers }
CALL () { MATCH (n:Reformgraph) RETURN collect(DISTINCT n.purpose) AS purposes }
RETURN nodes, records + pointers + markers AS ours, purposes
