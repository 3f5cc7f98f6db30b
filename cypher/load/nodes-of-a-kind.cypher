// $version, $days, $rows: of each node its values in the order of <properties>, days by their places in $days.
// Creates nodes of one kind and returns their numbers in that order; the loader writes <labels> and <properties>.
UNWIND $rows AS row
CREATE (node:Node<labels> {version: $version, <properties>})
RETURN collect(id(node)) AS numbers
