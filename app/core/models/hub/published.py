"""`PublishedFiles`: files at addresses of their own, such as those of a release of Gloss."""

from __future__ import annotations

from urllib.parse import quote

import httpx2

from app.core.errors import Code, UserError
from app.core.models.catalogue.catalogue import SpecFile
from app.core.models.hub.huggingface import HuggingFace
from app.core.models.transfer.interrupted import Interrupted


class PublishedFiles(HuggingFace):
    """A `DownloadSource` below one address, of which nothing else is asked: size and hash of each
    file are known before."""

    def _locate(self, repository: str, revision: str, file: SpecFile) -> tuple[str, dict[str, str]]:
        return f"{self._endpoint}/{quote(file.path)}", {}

    def _refused(self, response: httpx2.Response, file: SpecFile) -> Exception:
        if response.status_code in {404, 410}:
            return UserError(Code.DOWNLOAD_MISSING, host=self._client.host, file=file.path)
        return Interrupted(self._client.failed(response))
