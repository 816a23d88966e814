"""Pictures: drawings of diagrams, and figures that a tool made; painted by a worker, and kept."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from functools import partial
from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QImageReader, QPainter
from PySide6.QtSvg import QSvgRenderer

from app.core.diagrams.protocol import BadPictureError
from app.core.errors import UserError
from app.ui.threads.runner import Lane, Runner

MOST_PIXELS: Final = 24_000_000
"""The largest image that is painted; what is shown larger is less sharp."""

_MOST_SIDE: Final = 16_000
_MOST_KEPT: Final = 96 << 20  # bytes of images
_MOST_MEGABYTES: Final = 160  # that reading a PNG may take
_PNG: Final = b"\x89PNG\r\n\x1a\n"


class PictureKind(Enum):
    """By the suffix of its file."""

    PNG = "png"
    SVG = "svg"


@dataclass(frozen=True, slots=True)
class Picture:
    """`name` is what it is called, `description` what a screen reader says about it. The size is
    that at which it is shown where there is room, in pixels."""

    data: bytes
    kind: PictureKind
    name: str
    description: str
    width: float
    height: float


def read_picture(data: bytes, name: str, description: str = "") -> Picture:
    """A PNG or SVG of a tool, which nobody has looked at. Raises BadPictureError."""
    if not data.startswith(_PNG):
        from app.core.diagrams.safe_svg import safe_svg, svg_size  # seldom needed

        safe = safe_svg(data)
        return Picture(safe, PictureKind.SVG, name, description, *svg_size(safe))
    reader, _ = _reader(data)
    size = reader.size()
    if not size.isValid() or max(size.width(), size.height()) > _MOST_SIDE:
        raise BadPictureError
    if size.width() * size.height() > 2 * MOST_PIXELS:
        raise BadPictureError
    return Picture(data, PictureKind.PNG, name, description, size.width(), size.height())


def painted(picture: Picture, size: QSize) -> QImage:
    """In pixels of the screen; on a transparent ground. A null image where that is not possible.
    Any thread may call it."""
    if picture.kind is PictureKind.PNG:
        reader, _ = _reader(picture.data)
        image = reader.read()
        smooth = Qt.TransformationMode.SmoothTransformation
        return image if image.isNull() else image.scaled(size, mode=smooth)
    renderer = QSvgRenderer(QByteArray(picture.data))
    image = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
    if not renderer.isValid() or image.isNull():
        return QImage()
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    renderer.render(painter, QRectF(0, 0, size.width(), size.height()))
    painter.end()
    return image


def png_of(picture: Picture, scale: float = 1.0) -> bytes:
    """As a file, `scale` times its size. Any thread may call it."""
    if picture.kind is PictureKind.PNG:
        return picture.data
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    painted(picture, bounded(picture.width * scale, picture.height * scale)).save(buffer, "PNG")
    return bytes(buffer.data().data())


def bounded(width: float, height: float) -> QSize:
    """The size, or a smaller one of the same shape that can be painted."""
    shrink = min(
        1.0, (MOST_PIXELS / max(width * height, 1)) ** 0.5, _MOST_SIDE / max(width, height)
    )
    return QSize(max(round(width * shrink), 1), max(round(height * shrink), 1))


def _reader(data: bytes) -> tuple[QImageReader, QBuffer]:
    """With the buffer that it reads from, which must stay."""
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, b"png")
    reader.setAllocationLimit(_MOST_MEGABYTES)
    return reader, buffer


def _readable(data: bytes, name: str) -> Picture | None:
    try:
        return read_picture(data, name)
    except BadPictureError:
        return None


def _nothing(error: UserError) -> None:
    """There is nothing to copy, then."""


class PicturePainter(QObject):
    """A cache of images. `arrived` brings the picture of which one was asked for and is there."""

    arrived = Signal(object)  # Picture
    was_read = Signal(object, object)  # the key, and its Picture; None where it cannot be shown

    def __init__(self, runner: Runner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._runner = runner
        self._images: OrderedDict[tuple[Picture, int, int], QImage] = OrderedDict()
        self._bytes = 0
        self._asked: set[tuple[Picture, int, int]] = set()

    @property
    def busy(self) -> bool:
        return bool(self._asked)

    def image(self, picture: Picture, size: QSize) -> QImage | None:
        """None when it is not there yet, and then it will arrive; a null one: it never will."""
        key = (picture, size.width(), size.height())
        image = self._images.get(key)
        if image is not None:
            self._images.move_to_end(key)
        elif key not in self._asked:
            self._asked.add(key)
            work = partial(painted, picture, size)
            self._runner.submit(Lane.POOL, work, partial(self._keep, key), partial(self._fail, key))
        return image

    def any_image(self, picture: Picture) -> QImage | None:
        """One of another size, to be shown meanwhile."""
        sizes = (key for key in reversed(self._images) if key[0] == picture)
        return next((self._images[key] for key in sizes), None)

    def make(self, picture: Picture, scale: float, done: Callable[[QImage], None]) -> None:
        """An image of `scale` times its size, which is not kept, for `done`."""
        size = bounded(picture.width * scale, picture.height * scale)
        if picture.kind is PictureKind.PNG:
            size = QSize(round(picture.width), round(picture.height))
        self._runner.submit(Lane.POOL, partial(painted, picture, size), done, _nothing)

    def read(self, key: object, data: bytes, name: str) -> None:
        """The picture of a tool, for `was_read`."""
        done = partial(self.was_read.emit, key)
        self._runner.submit(Lane.POOL, partial(_readable, data, name), done, _nothing)

    def _fail(self, key: tuple[Picture, int, int], _: UserError) -> None:
        self._keep(key, QImage())

    def _keep(self, key: tuple[Picture, int, int], image: QImage) -> None:
        self._asked.discard(key)
        self._images[key] = image
        self._bytes += image.sizeInBytes()
        while self._bytes > _MOST_KEPT and len(self._images) > 1:
            self._bytes -= self._images.popitem(last=False)[1].sizeInBytes()
        self.arrived.emit(key[0])
