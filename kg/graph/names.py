"""The terms of the standards that every written document uses, as N-Triples text."""

from __future__ import annotations

NIF = "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#"
ITSRDF = "http://www.w3.org/2005/11/its/rdf#"
RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
RDFS = "http://www.w3.org/2000/01/rdf-schema#"
SKOS = "http://www.w3.org/2004/02/skos/core#"
DCTERMS = "http://purl.org/dc/terms/"
PROV = "http://www.w3.org/ns/prov#"
SCHEMA = "https://schema.org/"
ORG = "http://www.w3.org/ns/org#"
XSD = "http://www.w3.org/2001/XMLSchema#"

TYPE = f"<{RDF}type>"
PREF = f"<{SKOS}prefLabel>"
ALT = f"<{SKOS}altLabel>"
IN_SCHEME = f"<{SKOS}inScheme>"
CONCEPT = f"<{SKOS}Concept>"
INSIDE = "http://www.w3.org/2006/time#inside"
DURING = f"<{ORG}memberDuring>"
INTERVAL = "<http://www.w3.org/2006/time#Interval>"
