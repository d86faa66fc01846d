"""A graph in a notebook: `import kg; g = kg.open("out")`."""

from kg.notebook.chart import bars
from kg.notebook.explorer import Explorer, open
from kg.notebook.magic import load_ipython_extension, unload_ipython_extension

__all__ = ["Explorer", "bars", "load_ipython_extension", "open", "unload_ipython_extension"]
