"""What stands where: rules and grammars find mentions in a page."""
