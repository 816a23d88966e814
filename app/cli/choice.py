"""The model a command is about."""

from __future__ import annotations

from argparse import Namespace

from app.core.chat.options import choose_model
from app.core.chat.services import Services
from app.core.models.library import InstalledModel


def chosen_model(services: Services, arguments: Namespace) -> InstalledModel:
    if arguments.model:
        return services.library.find(arguments.model)
    return choose_model(services.library, services.settings)
