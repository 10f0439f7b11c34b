"""Makes sealed bundles with the openssl command and checks receipts with it: an opinion of its own on the contract."""
import base64
import copy
import hashlib
import io
import json
import os
import struct
import subprocess
import uuid
import zipfile
from dataclasses import dataclass

APPLICATION = {
    "schema": "kaban-application-1",
    "service": "individual",
    "submitted_at": "2026-11-21T11:20:00+08:00",
    "time_trusted": True,
    "applicant": {
        "name": "张三测试", "id_type": "resident", "id_number": "11010519491231002X", "sex": "female",
        "ethnicity_code": "01", "birth_date": "1949-12-31", "address": "北京市测试区测试路1号",
        "issuing_authority": "北京市公安局测试分局", "valid_from": "2016-01-01", "valid_to": "long-term",
        "nationality": "CHN"},
    "consents": [{"id": "commitment.individual", "version": "2026-01-sample", "sha256": "0" * 64,
                  "accepted_at": "2026-11-21T11:19:30+08:00"}],
    "versions": {"program": "0.1.0", "service_file": 1},
    "provenance": {"name": "card", "id_number": "card"},
}

# What version 2 has in addition.
ADDITION = {
    "schema": "kaban-application-2",
    "sign_in": {"method": "jingtong-qr", "signed_in_at": "2026-11-21T11:10:00+08:00"},
    "eligibility": {"outcome": "ELIGIBLE", "checked_at": "2026-11-21T11:11:00.250+08:00", "electronic_licence": False},
    "form": {
        "occupation_code": "90", "district_code": "110108", "residence_address": "海淀区样例路1号院2号楼3单元401室",
        "mobile": "13412342456", "mobile_verified": True, "landline": "010-12345678", "bank_code": "JAB",
        "branch_code": "JAB-004", "collection": "post",
        "postal": {"recipient": "张测试", "mobile": "13412342456", "district_code": "110108",
                   "address": "海淀区样例路1号院2号楼3单元401室", "postcode": "100080"}},
    "provenance": {
        "name": "card", "occupation_code": "typed", "district_code": "upstream", "residence_address": "upstream",
        "mobile": "upstream", "landline": "typed", "bank_code": "typed", "branch_code": "typed", "collection": "typed",
        "postal.recipient": "card", "postal.mobile": "upstream", "postal.district_code": "upstream",
        "postal.address": "typed", "postal.postcode": "typed"},
}


def openssl(*arguments, data=None):
    return subprocess.run(["openssl", *arguments], input=data, capture_output=True, check=True).stdout


@dataclass
class Bundle:
    key: str
    kiosk: str
    sealed: bytes

    @property
    def sha256(self):
        return hashlib.sha256(self.sealed).hexdigest()


def application(key, kiosk):
    return {**copy.deepcopy(APPLICATION), "key": key, "kiosk": kiosk}


def change_at(path, change):
    """For Device.bundle(): does `change(parent, name)` at `path` ("applicant.name", "consents.0.id")."""
    *parents, last = path.split(".")

    def apply(content):
        for step in parents:
            content = content[int(step)] if step.isdigit() else content[step]
        change(content, last)
    return apply


def version_2(*changes):
    """For Device.bundle(): a whole application of version 2, then the changes."""
    def apply(content):
        content.update(copy.deepcopy(ADDITION))
        for change in changes:
            change(content)
    return apply


def jpeg(width=1600, height=1010, size=100_000, dpi=350, components=3, density_unit=1, extra=b""):
    """The headers of a JPEG around a scan of noise, of `size` bytes in all; `extra` segments stand before the frame."""
    head = (b"\xff\xd8\xff\xe0\0\x10JFIF\0\1\1" + struct.pack(">BHH", density_unit, dpi, dpi) + b"\0\0" + extra
            + b"\xff\xc0" + struct.pack(">HBHHB", 8 + 3 * components, 8, height, width, components) + b"\1\x11\0" * components
            + b"\xff\xda\0\x0c\3\1\0\2\x11\3\x11\0\x3f\0")
    noise = os.urandom(max(0, size - len(head) - 2)).translate(bytes(i & 0x7f for i in range(256)))
    return head + noise + b"\xff\xd9"


PICTURE_FILES = {"card_photo": "images/photo.jpg", "id_emblem": "images/id_emblem.jpg", "id_person": "images/id_person.jpg"}


def picture_set(**changed):
    """The pictures of a whole application by slot; a slot is replaced by the bytes given for it, or left out for None."""
    made = {"card_photo": jpeg(358, 441, 40_000), "id_emblem": jpeg(), "id_person": jpeg(), **changed}
    return {slot: content for slot, content in made.items() if content is not None}


def listed(slot, content):
    """As application.json lists it."""
    return {"slot": slot, "file": PICTURE_FILES[slot], "bytes": len(content), "sha256": hashlib.sha256(content).hexdigest(),
            "source": "camera"}


def version_3(taken, *changes):
    """For Device.bundle(): a whole application of version 3 that lists the pictures `taken`, then the changes."""
    return version_2(lambda content: content.update(schema="kaban-application-3",
                                                    pictures=[listed(slot, made) for slot, made in taken.items()]), *changes)


def zip_of(content, compression=zipfile.ZIP_STORED, name="application.json", extra=None):
    archive = io.BytesIO()
    with zipfile.ZipFile(archive, "w", compression) as entries:
        entries.writestr(name, content)
        for extra_name, extra_content in (extra or {}).items():
            entries.writestr(extra_name, extra_content)
    return archive.getvalue()


class Device:
    """A kiosk's signing key, and how it signs and seals."""

    def __init__(self, directory, name, recipient):
        self.certificate = os.path.join(directory, name + "-cert.pem")
        self.private_key = os.path.join(directory, name + "-key.pem")
        self.recipient = recipient
        openssl("req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-days", "2",
                "-subj", "/CN=" + name, "-keyout", self.private_key, "-out", self.certificate)

    def sign(self, content, digest="sha256"):
        return openssl("cms", "-sign", "-binary", "-nodetach", "-md", digest, "-outform", "DER",
                       "-signer", self.certificate, "-inkey", self.private_key, data=content)

    def seal(self, content, cipher="-aes-256-gcm", derivation="sha256", wrap="-aes256-wrap", recipient=None):
        return openssl("cms", "-encrypt", "-binary", cipher, "-outform", "DER", "-recip", recipient or self.recipient,
                       "-keyopt", "ecdh_kdf_md:" + derivation, wrap, data=content)

    def bundle(self, kiosk="kiosk-1", change=None, pictures=0, entries=None):
        """A good bundle, or one whose application.json went through `change`. `pictures` bytes are added to it, or `entries`."""
        key = str(uuid.uuid4())
        content = application(key, kiosk)
        if change:
            change(content)
        extra = {"images/photo.jpg": os.urandom(pictures)} if pictures else None
        return Bundle(key, kiosk, self.seal(self.sign(zip_of(json.dumps(content, ensure_ascii=False), extra=entries or extra))))

    def bundle_3(self, taken, *changes, entries=None):
        """An application of version 3 with the pictures `taken`; `entries` replaces what stands beside it in the archive."""
        beside = {PICTURE_FILES[slot]: content for slot, content in taken.items()} if entries is None else entries
        return self.bundle(change=version_3(taken, *changes), entries=beside)

    def bundle_around(self, archive, kiosk="kiosk-1"):
        return Bundle(str(uuid.uuid4()), kiosk, self.seal(self.sign(archive)))


def decode_base64url(text):
    return base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))


def der_integer(raw):
    raw = raw.lstrip(b"\0") or b"\0"
    raw = b"\0" + raw if raw[0] & 0x80 else raw
    return bytes([2, len(raw)]) + raw


class ReceiptVerifier:
    """Checks receipts against one certificate, with openssl."""

    def __init__(self, certificate, directory):
        self.fingerprint = hashlib.sha256(openssl("x509", "-in", certificate, "-outform", "DER")).hexdigest()
        self.public_key_file = os.path.join(directory, self.fingerprint + ".pub")
        self.signature_file = os.path.join(directory, "receipt.sig")
        with open(self.public_key_file, "wb") as file:
            file.write(openssl("x509", "-in", certificate, "-pubkey", "-noout"))

    def verify(self, receipt):
        """The payload of a receipt whose signature openssl finds good; AssertionError otherwise."""
        header, payload, signature = receipt.split(".")
        raw = decode_base64url(signature)
        parts = der_integer(raw[:32]) + der_integer(raw[32:])
        with open(self.signature_file, "wb") as file:
            file.write(bytes([0x30, len(parts)]) + parts)
        verdict = subprocess.run(
            ["openssl", "dgst", "-sha256", "-verify", self.public_key_file, "-signature", self.signature_file],
            input=f"{header}.{payload}".encode(), capture_output=True, check=False)
        expected = {"alg": "ES256", "typ": "kaban-receipt+jws", "kid": self.fingerprint}
        if verdict.returncode != 0 or len(raw) != 64 or json.loads(decode_base64url(header)) != expected:
            raise AssertionError("the receipt is not signed by the expected key")
        return json.loads(decode_base64url(payload))
