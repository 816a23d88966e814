"""The history of an index's schema, oldest first, as that of the conversations: append only."""

from __future__ import annotations

from app.core.collections.migrations import m001_first_schema, m002_vectors
from app.core.sqlite import Migration

MIGRATIONS: tuple[Migration, ...] = (m001_first_schema.migrate, m002_vectors.migrate)
