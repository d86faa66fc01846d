"""Who is who across documents: `resolve` maps every referent of every document to an entity."""
