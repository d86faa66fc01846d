"""All stages strung together: `build(paths, out)`."""

from kg.pipeline.build import build

__all__ = ["build"]
