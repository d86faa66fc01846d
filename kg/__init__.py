"""Vietnamese government news as a knowledge graph that can show the words behind every triple."""

__version__ = "0.1.0"
