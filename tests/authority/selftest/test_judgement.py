"""What the authority takes and what it refuses (contract: "The authority checks")."""
import json
import os
import unittest
import zipfile

import bundles
from bundles import Bundle, Device, application, zip_of
from sandbox_test_case import SandboxTestCase


class Seal(SandboxTestCase):
    def test_bytes_that_are_no_bundle_are_rejected(self):
        for content in (b"x", b"0" * 5000, bytes(100)):
            self.assert_rejected(Bundle(self.device.bundle().key, "kiosk-1", content), "seal-unreadable")

    def test_bundle_altered_before_its_hash_was_taken_is_rejected(self):
        good = self.device.bundle()
        for position in (-1, len(good.sealed) // 2):
            altered = bytearray(good.sealed)
            altered[position] ^= 1
            self.assert_rejected(Bundle(self.device.bundle().key, "kiosk-1", bytes(altered)), "seal-unreadable")

    def test_bundle_for_somebody_else_is_rejected(self):
        stranger = Device(self.directory.name, "stranger", None)
        sealed = self.device.seal(b"x", recipient=stranger.certificate)
        self.assert_rejected(Bundle(self.device.bundle().key, "kiosk-1", sealed), "seal-unreadable")

    def test_seal_weaker_than_the_contract_is_rejected(self):
        for weaker in ({"cipher": "-aes-128-gcm"}, {"cipher": "-aes-256-cbc"}, {"derivation": "sha1"},
                       {"wrap": "-aes128-wrap"}):
            with self.subTest(**weaker):
                sealed = self.device.seal(b"x", **weaker)
                self.assert_rejected(Bundle(self.device.bundle().key, "kiosk-1", sealed), "seal-profile")

    def test_bundle_sealed_to_the_bank_is_accepted(self):
        device = Device(self.directory.name, "bank-device", self.sandbox.file("bank-cert.pem"))
        self.assert_accepted(device.bundle(kiosk="kiosk-bank"))


class Signature(SandboxTestCase):
    def test_wrong_signature_is_rejected(self):
        signed = bytearray(self.device.sign(zip_of("{}")))
        signed[-1] ^= 1  # the last byte belongs to the signature
        bundle = Bundle(self.device.bundle().key, "kiosk-1", self.device.seal(bytes(signed)))
        self.assert_rejected(bundle, "signature-invalid")

    def test_unsigned_or_weakly_signed_content_is_rejected(self):
        for content in (zip_of("{}"), self.device.sign(zip_of("{}"), digest="sha1")):
            bundle = Bundle(self.device.bundle().key, "kiosk-1", self.device.seal(content))
            self.assert_rejected(bundle, "signature-invalid")

    def test_first_key_of_a_kiosk_stays_its_key(self):
        other = Device(self.directory.name, "other", self.sandbox.file("authority-cert.pem"))
        self.assert_accepted(self.device.bundle(kiosk="kiosk-tofu"))
        self.assert_rejected(other.bundle(kiosk="kiosk-tofu"), "kiosk-key-changed")
        self.sandbox.restart()
        self.assert_rejected(other.bundle(kiosk="kiosk-tofu"), "kiosk-key-changed")
        self.assert_accepted(self.device.bundle(kiosk="kiosk-tofu"))

    def test_rejected_bundle_does_not_set_the_key_of_a_kiosk(self):
        other = Device(self.directory.name, "first", self.sandbox.file("authority-cert.pem"))
        self.assert_rejected(other.bundle(kiosk="kiosk-new", change=lambda content: content.pop("consents")),
                             "application-invalid", "consents")
        self.assert_accepted(self.device.bundle(kiosk="kiosk-new"))


class Archive(SandboxTestCase):
    def test_archive_of_wrong_form_is_rejected(self):
        good = json.dumps(application(self.device.bundle().key, "kiosk-1"))
        for name, archive in {
                "not a zip": b"PK nothing",
                "cut off": zip_of(good)[:-30],
                "compressed": zip_of(good * 5, compression=zipfile.ZIP_DEFLATED),
                "no application": zip_of(good, name="images/photo.jpg"),
                "climbs out": zip_of(good, extra={"images/../../x.jpg": "x"}),
                "foreign entry": zip_of(good, extra={"notes.txt": "x"}),
        }.items():
            with self.subTest(name):
                self.assert_rejected(self.device.bundle_around(archive), "archive-invalid")

    def test_application_that_is_no_json_is_rejected(self):
        for content in ("", "{", b"\xff\xfe", "[" * 100_000, '"text"'):
            with self.subTest(content[:10]):
                self.assert_rejected(self.device.bundle_around(zip_of(content)), "application-invalid")

    def test_pictures_beside_the_application_are_taken(self):
        self.assert_accepted(self.device.bundle(pictures=200_000))


class Application(SandboxTestCase):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        with open(os.path.join(os.environ["KABAN_UPSTREAM_DIR"], "bundle.schema.json"), encoding="utf-8") as file:
            cls.schema = json.load(file)

    def change_at(self, path, change):
        return self.device.bundle(change=bundles.change_at(path, change))

    def test_missing_member_is_rejected_by_name(self):
        applicant = self.schema["properties"]["applicant"]["required"]
        consent = self.schema["properties"]["consents"]["items"]["required"]
        paths = self.schema["required"] + ["applicant." + name for name in applicant] + ["consents.0." + name for name in consent]
        self.assertGreater(len(paths), 20)
        for path in paths:
            with self.subTest(path):
                field = path.replace(".0", "[0]")
                code = {"service": "service-unknown", "applicant.id_number": "id-number-invalid"}.get(field)
                bundle = self.change_at(path, lambda parent, name: parent.pop(name))
                self.assert_rejected(bundle, code or "application-invalid", field)

    def test_wrong_value_is_rejected_by_name(self):
        for path, value in (("schema", "kaban-application-7"), ("key", 1), ("submitted_at", "2026-11-21T03:20:00Z"),
                            ("time_trusted", "yes"), ("applicant", []), ("applicant.name", ""),
                            ("applicant.sex", "m"), ("applicant.valid_to", "forever"), ("applicant.extra", "x"),
                            ("consents", []), ("consents", {}), ("versions.service_file", 0),
                            ("versions.service_file", 1.5), ("provenance.name", "guess"), ("provenance.mood", "card"),
                            ("unknown", True)):
            with self.subTest(path, value=value):
                bundle = self.change_at(path, lambda parent, name: parent.update({name: value}))
                self.assert_rejected(bundle, "application-invalid", path)

    def test_unknown_service_is_rejected(self):
        bundle = self.change_at("service", lambda parent, name: parent.update({name: "passport"}))
        self.assert_rejected(bundle, "service-unknown", "service")

    def test_id_number_is_checked(self):
        for number in ("110105194912310021", "11010519491231002x", "110101199002300010", "991010519491231002",
                       "11010529491231002X", "1101051949123100"):
            with self.subTest(number):
                bundle = self.change_at("applicant.id_number", lambda parent, name: parent.update({name: number}))
                self.assert_rejected(bundle, "id-number-invalid", "applicant.id_number")
        good = self.change_at("applicant.id_number", lambda parent, name: parent.update({name: "110101190001010014"}))
        self.assert_accepted(good)

    def test_bundle_of_another_key_or_kiosk_is_rejected(self):
        sealed = self.device.bundle().sealed
        self.assert_rejected(Bundle(self.device.bundle().key, "kiosk-1", sealed), "key-mismatch", "key")
        inside = self.device.bundle()
        self.assert_rejected(Bundle(inside.key, "kiosk-2", inside.sealed), "kiosk-mismatch", "kiosk")

    def test_example_of_this_selftest_has_every_published_member(self):
        example = application("key", "kiosk")
        self.assertEqual(set(example), set(self.schema["properties"]) - {"sign_in", "eligibility", "form", "pictures"})
        self.assertEqual(set(example["applicant"]), set(self.schema["properties"]["applicant"]["properties"]))
        self.assertEqual(set(bundles.APPLICATION["consents"][0]),
                         set(self.schema["properties"]["consents"]["items"]["properties"]))


if __name__ == "__main__":
    unittest.main()
