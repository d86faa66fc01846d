"""Commands that are listed with their whole first sentence."""

from __future__ import annotations

from typing import Any

from typer.core import TyperGroup


class Group(TyperGroup):
    """Lists what each command does without cutting it at the width of a terminal."""

    def format_commands(self, ctx: Any, formatter: Any) -> None:
        """Write the list of commands."""
        for name in self.list_commands(ctx):
            command = self.get_command(ctx, name)
            if command and command.help:
                command.short_help = " ".join(command.help.partition("\n\n")[0].split())
        super().format_commands(ctx, formatter)
