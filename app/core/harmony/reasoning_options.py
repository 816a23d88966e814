"""Which of a template's variables and commands control the reasoning, found by trial."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final

from app.core.harmony.template_process import Template
from app.core.harmony.turns import Turn
from app.core.messages import Effort, Prompt, ReasoningControl

_EFFORT: Final = "reasoning_effort"
# Names of the families in use, with the values for on and off.
_SWITCHES: Final[Sequence[tuple[str, Any, Any]]] = (
    ("enable_thinking", True, False),
    ("thinking", True, False),
    ("enable_reasoning", True, False),
    ("reasoning", True, False),
    ("thinking_mode", "enabled", "disabled"),
    ("thinking_budget", -1, 0),
)
# Words in the instructions that some templates look for.
_COMMANDS: Final[Mapping[bool, str]] = {True: "/think", False: "/no_think"}
_QUESTION: Final = ("user", "Probe")
_INSTRUCTIONS: Final = "Probe instructions"

Trial = Callable[..., str | None]
"""The page for some turns and variables; None when the template fails."""


@dataclass(frozen=True, slots=True)
class ReasoningOptions:
    """`efforts` and `switch` are the variables for each value; `commands` the words that are added
    to the instructions instead."""

    control: ReasoningControl = ReasoningControl.NONE
    efforts: Mapping[Effort, Mapping[str, Any]] = field(default_factory=dict)
    switch: Mapping[bool, Mapping[str, Any]] = field(default_factory=dict)
    commands: Mapping[bool, str] = field(default_factory=dict)

    @classmethod
    def find(cls, template: Template, trial: Trial, takes_system: bool) -> ReasoningOptions:
        efforts: dict[Effort, Mapping[str, Any]] = {}
        pages = set()
        if _EFFORT in template.variables:
            for effort in Effort:
                page = trial(_QUESTION, **{_EFFORT: effort.value})
                if page is not None:
                    efforts[effort] = {_EFFORT: effort.value}
                    pages.add(page)
        switch = _find_switch(template, trial)
        if len(pages) > 1:
            return cls(ReasoningControl.EFFORT, efforts, switch)
        if switch:
            return cls(ReasoningControl.SWITCH, efforts, switch)
        if takes_system and (commands := _find_commands(template, trial)):
            return cls(ReasoningControl.SWITCH, efforts, commands=commands)
        return cls(efforts=efforts)

    def values(self, prompt: Prompt) -> dict[str, Any]:
        """The variables for the template; none that it would not take."""
        found = dict(self.efforts.get(prompt.effort, {}))
        if prompt.thinking is not None and self.control is ReasoningControl.SWITCH:
            found.update(self.switch.get(prompt.thinking, {}))
        return found

    def add_command(self, turns: Sequence[Turn], thinking: bool | None) -> Sequence[Turn]:
        """`turns` with the command for `thinking` in the instructions, where there is one."""
        command = None if thinking is None else self.commands.get(thinking)
        if command is None:
            return turns
        if turns and turns[0].role == "system":
            return [Turn("system", f"{turns[0].text}\n{command}"), *turns[1:]]
        return [Turn("system", command), *turns]


def _find_switch(template: Template, trial: Trial) -> Mapping[bool, Mapping[str, Any]]:
    """The variable that changes the page, with its values for on and off."""
    for name, on, off in _SWITCHES:
        if name in template.variables:
            pages = [trial(_QUESTION, **{name: value}) for value in (on, off)]
            if None not in pages and pages[0] != pages[1]:
                return {True: {name: on}, False: {name: off}}
    return {}


def _find_commands(template: Template, trial: Trial) -> Mapping[bool, str]:
    """The commands that change more of the page than they are themselves."""
    if _COMMANDS[False] not in template.source:
        return {}
    plain = trial(("system", _INSTRUCTIONS), _QUESTION)
    found = {}
    for thinking, command in _COMMANDS.items():
        page = trial(("system", f"{_INSTRUCTIONS}\n{command}"), _QUESTION)
        if plain is not None and page is not None:
            page = page.replace(f"{_INSTRUCTIONS}\n{command}", _INSTRUCTIONS)
            if page.split() != plain.split():
                found[thinking] = command
    return found
