// $dataset. The version that the data set points to.
MATCH (pointer:Pointer {dataset: $dataset})
WHERE pointer.version IS NOT NULL
RETURN pointer.version AS version
