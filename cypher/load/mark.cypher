// $purpose 'product' or 'test'. Marks the database as ours; the first node ever written.
MERGE (marker:Reformgraph {name: 'reformgraph'})
ON CREATE SET marker.purpose = $purpose
