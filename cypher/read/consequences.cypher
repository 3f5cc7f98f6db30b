// $version; <args>.event: id of an event. Binds event, null if there is none, and <consequences>: the ids of the events through which
// it changed things, which are itself, its parts, and what the sources say it led to or was followed by, directly or through up to two others.
OPTIONAL MATCH (event:Node:Event {version: $version, id: <args>.event})
CALL (event) {
  MATCH (event) (
    (from)-[step:INFLUENCE|TIE]-(to:Event)
    WHERE CASE type(step)
      WHEN 'INFLUENCE' THEN startNode(step) = from
      ELSE step.predicate = 'part of' AND endNode(step) = from
    END AND <visible(step)>
  ){0,3} (consequence)
  RETURN collect(DISTINCT consequence.id) AS <consequences>
}
