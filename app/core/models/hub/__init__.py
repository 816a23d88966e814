"""The Hub: where models are published. Only `huggingface.py` knows its client."""

from __future__ import annotations

from app.core.models.catalogue.repositories import RepositoryHit
from app.core.models.hub.client import Hub
from app.core.models.transfer.network import Network

__all__ = ["Hub", "Network", "RepositoryHit"]
