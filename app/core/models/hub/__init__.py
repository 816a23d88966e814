"""The Hub: where models are published. Only `huggingface.py` knows its client."""

from __future__ import annotations

from app.core.models.hub.client import Hub
from app.core.models.hub.network import Network
from app.core.models.repositories import RepositoryHit

__all__ = ["Hub", "Network", "RepositoryHit"]
