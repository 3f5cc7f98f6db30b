// $version; <startId>, <goalId>: ids; <startLabel>, <goalLabel>: what they must be. Binds start and goal, two different entities.
MATCH (start:Node:<startLabel> {version: $version, id: <startId>})
MATCH (goal:Node:<goalLabel> {version: $version, id: <goalId>})
WHERE start <> goal
