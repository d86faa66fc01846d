"""What the graph may say and what is known beforehand: `ontology/` read into frozen rows."""
