"""Every fault of a download, with the real client in the real download process."""

from __future__ import annotations

from pathlib import Path

import pytest
from huggingface_hub import constants

from tests.helpers.downloads import CHUNK
from tests.helpers.fault_table import FAULTS, Row, can_mount, play


@pytest.mark.parametrize("row", FAULTS, ids=lambda row: row.id)
def test_one_sentence_nothing_broken_and_the_rest_goes_on(row: Row, tmp_path: Path) -> None:
    if row.tmpfs and not can_mount():
        pytest.skip("needs a small disk, which only root can mount")
    outcome = play(row, tmp_path)
    assert (outcome.seen.code if outcome.seen else None) == row.sees
    assert 0 <= outcome.fetched_again <= row.again


def test_the_chunk_is_that_of_the_client() -> None:
    assert constants.DOWNLOAD_CHUNK_SIZE == CHUNK
