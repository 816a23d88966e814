"""The schema's history, oldest first; no other code changes the schema.

Append only: a released migration is never edited, because databases made by it exist.
Each is a function of a connection inside an open transaction whose docstring says why
the change was needed. A new database is made by the same list, so a fresh schema and a
migrated one cannot differ.
"""

from __future__ import annotations

from app.core.conversations.migrations import (
    m001_first_schema,
    m002_folded_index,
    m003_time_in_bin,
    m004_edited_and_deleted,
    m005_attachments,
    m006_assistants,
    m007_ratings,
    m008_full_context,
    m009_tools,
    m010_found_summaries,
)
from app.core.sqlite import Migration

MIGRATIONS: tuple[Migration, ...] = (
    m001_first_schema.migrate,
    m002_folded_index.migrate,
    m003_time_in_bin.migrate,
    m004_edited_and_deleted.migrate,
    m005_attachments.migrate,
    m006_assistants.migrate,
    m007_ratings.migrate,
    m008_full_context.migrate,
    m009_tools.migrate,
    m010_found_summaries.migrate,
)
