// No parameters. What must be there before a version is read; statements end with a semicolon, each may be run again.
CREATE INDEX event_sort IF NOT EXISTS
FOR (event:Event) ON (event.version, event.sort);

CREATE INDEX event_duration_sort IF NOT EXISTS
FOR (event:Event) ON (event.version, event.durationBucket, event.sort);

CREATE INDEX event_duration IF NOT EXISTS
FOR (event:Event) ON (event.version, event.durationBucket, event.fromMin, event.toMax, event.fromMax, event.toMin, event.kind);

CREATE INDEX claim_sort IF NOT EXISTS
FOR (claim:Claim) ON (claim.version, claim.sort);

CREATE INDEX tenure_holder IF NOT EXISTS
FOR (tenure:Tenure) ON (tenure.version, tenure.holder, tenure.sort);

CREATE INDEX tenure_post IF NOT EXISTS
FOR (tenure:Tenure) ON (tenure.version, tenure.post, tenure.sort);

CREATE INDEX tenure_holder_duration IF NOT EXISTS
FOR (tenure:Tenure) ON (tenure.version, tenure.holder, tenure.durationBucket, tenure.sort);

CREATE INDEX tenure_post_duration IF NOT EXISTS
FOR (tenure:Tenure) ON (tenure.version, tenure.post, tenure.durationBucket, tenure.sort);

CREATE INDEX participation_actor IF NOT EXISTS
FOR (participation:Participation) ON (participation.version, participation.actor, participation.sort);

CREATE INDEX participation_event IF NOT EXISTS
FOR (participation:Participation) ON (participation.version, participation.event, participation.sort);

CREATE INDEX position_actor IF NOT EXISTS
FOR (position:Position) ON (position.version, position.actor, position.sort);

CREATE INDEX contradiction_sort IF NOT EXISTS
FOR (contradiction:Contradiction) ON (contradiction.version, contradiction.sort);

CREATE INDEX handover_sort IF NOT EXISTS
FOR (handover:Handover) ON (handover.version, handover.sort);

CREATE INDEX entity_name IF NOT EXISTS
FOR (entity:Entity) ON (entity.version, entity.nameSort);

CREATE INDEX tenure_days IF NOT EXISTS
FOR ()-[edge:TENURE]-() ON (edge.version, edge.toMax, edge.fromMin);

CREATE INDEX participation_days IF NOT EXISTS
FOR ()-[edge:PARTICIPATION]-() ON (edge.version, edge.toMax, edge.fromMin);

CREATE INDEX tie_days IF NOT EXISTS
FOR ()-[edge:TIE]-() ON (edge.version, edge.toMax, edge.fromMin);

CREATE INDEX influence_days IF NOT EXISTS
FOR ()-[edge:INFLUENCE]-() ON (edge.version, edge.toMax, edge.fromMin);

CREATE FULLTEXT INDEX name_search IF NOT EXISTS
FOR (name:Name|Naming) ON EACH [name.search, name.version]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}};
