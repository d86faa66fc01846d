"""Dates and numbers of Vietnamese news as plain strings: ISO 8601 prefixes and exact decimals."""
