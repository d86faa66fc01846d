"""Extractions and a resolution as RDF, and the files they are kept in."""
