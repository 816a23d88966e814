"""The model a command is about."""

from __future__ import annotations

from argparse import Namespace

from app.core.loading.options import choose_model
from app.core.models.library.library import InstalledModel
from app.core.services import Services


def chosen_model(services: Services, arguments: Namespace) -> InstalledModel:
    if arguments.model:
        return services.library.find(arguments.model)
    return choose_model(services.library, services.settings)
