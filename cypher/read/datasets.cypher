// No parameters. The ids of all data sets that have a version.
MATCH (pointer:Pointer)
WHERE pointer.version IS NOT NULL
RETURN pointer.dataset AS dataset
ORDER BY dataset
