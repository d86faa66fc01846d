"""The graph as a service: SPARQL 1.1 Protocol, pages for people, RDF for programs; read only.

`kg.serve.app.app(path)` is the application. Nothing is imported here, so that a worker starts at once.
"""
