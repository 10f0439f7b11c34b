"""The pixels of the screen, as Xvfb keeps them in a file (XWD: a header of big-endian words, a table of colours, rows)."""

import struct
import zlib

_WORDS = struct.Struct(">25I")
_HEADER_SIZE, _WIDTH, _HEIGHT, _BITS, _ROW, _COLOURS = 0, 4, 5, 11, 12, 19
_COLOUR_BYTES = 12


class Pixels:
    def __init__(self, file):
        self._file = open(file, "rb", buffering=0)
        words = _WORDS.unpack(self._file.read(_WORDS.size))
        if words[_BITS] != 32:
            raise ValueError(f"{words[_BITS]} bits per pixel")
        self._start = words[_HEADER_SIZE] + words[_COLOURS] * _COLOUR_BYTES
        self._row, self._width, self._height = words[_ROW], words[_WIDTH], words[_HEIGHT]

    def save(self, file):
        """As a PNG, for whoever looks for what went wrong."""
        rows = []
        for y in range(self._height):
            self._file.seek(self._start + y * self._row)
            line = self._file.read(self._width * 4)
            row = bytearray(self._width * 3)
            row[0::3], row[1::3], row[2::3] = line[2::4], line[1::4], line[0::4]
            rows.append(b"\0" + bytes(row))
        head = struct.pack(">2I5B", self._width, self._height, 8, 2, 0, 0, 0)
        with open(file, "wb") as out:
            out.write(b"\x89PNG\r\n\x1a\n")
            for kind, data in ((b"IHDR", head), (b"IDAT", zlib.compress(b"".join(rows), 1)), (b"IEND", b"")):
                out.write(struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data)))

    def colour(self, x, y):
        """As #RRGGBB; outside of the screen nothing."""
        if not (0 <= x < self._width and 0 <= y < self._height):
            return ""
        self._file.seek(self._start + y * self._row + x * 4)
        blue, green, red, _ = self._file.read(4)
        return f"#{red:02X}{green:02X}{blue:02X}"
