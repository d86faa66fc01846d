"""Who is who as steps of the engine: the one pass of `kg.entities.solve`, cut into joins and group-bys."""
