"""Applications of version 3: the pictures, as the application lists them and as the archive has them."""
import json
import os
import unittest

from bundles import PICTURE_FILES, change_at, jpeg, listed, picture_set
from sandbox_test_case import SandboxTestCase


def put(path, value):
    return change_at(path, lambda parent, name: parent.update({name: value}))


def drop(path):
    return change_at(path, lambda parent, name: parent.pop(name))


with_licence = put("eligibility.electronic_licence", True)


class Application3TestCase(SandboxTestCase):
    def accepted(self, taken, *changes):
        return self.assert_accepted(self.device.bundle_3(taken, *changes))

    def rejected(self, code, field, taken, *changes, entries=None):
        self.assert_rejected(self.device.bundle_3(taken, *changes, entries=entries), code, field)


class Schema3(Application3TestCase):
    def test_whole_application_is_accepted_and_shown(self):
        """IND-10"""
        taken = picture_set()
        payload = self.accepted(taken)
        shown = self.sandbox.request("GET", "/sandbox/applications/" + payload["application_id"]).json["application"]
        self.assertEqual(shown["pictures"], [listed(slot, content) for slot, content in taken.items()])
        page = self.sandbox.request("GET", "/applications/" + payload["application_id"]).body.decode()
        for content in taken.values():
            self.assertIn(listed("card_photo", content)["sha256"], page)

    def test_sizes_at_the_limits(self):
        """PHO-02, PHO-13"""
        for size in (20_480, 8_750_000):
            self.accepted(picture_set(id_emblem=jpeg(size=size), card_photo=jpeg(358, 441, size)))
        for size in (20_479, 8_750_001):
            self.rejected("application-invalid", "pictures[1].bytes", picture_set(id_emblem=jpeg(size=size)))
            self.rejected("application-invalid", "pictures[0].bytes", picture_set(card_photo=jpeg(358, 441, size)))

    def test_largest_bundle_is_taken(self):
        largest = jpeg(size=8_750_000)
        self.accepted(picture_set(card_photo=jpeg(358, 441, 8_750_000), id_emblem=largest, id_person=largest))

    def test_missing_member_is_rejected_by_name(self):
        self.rejected("application-invalid", "pictures", picture_set(), drop("pictures"))
        for name in ("slot", "file", "bytes", "sha256", "source"):
            with self.subTest(name):
                self.rejected("application-invalid", f"pictures[1].{name}", picture_set(),
                              change_at("pictures.1", lambda parent, index, name=name: parent[int(index)].pop(name)))

    def test_wrong_value_is_rejected_by_name(self):
        for name, value in (("slot", "selfie"), ("file", "images/photo.jpg"), ("file", "../x"), ("bytes", "many"),
                            ("sha256", "0" * 63), ("source", "internet"), ("width", 0), ("width", 65_536), ("colour", "red")):
            with self.subTest(name, value=value):
                self.rejected("application-invalid", f"pictures[1].{name}", picture_set(),
                              put(f"pictures.1.{name}", value))

    def test_number_of_pictures(self):
        self.rejected("application-invalid", "pictures", picture_set(), put("pictures", []))
        self.rejected("application-invalid", "pictures", picture_set(),
                      lambda content: content["pictures"].append(content["pictures"][2]))

    def test_older_versions_take_no_pictures(self):
        for version in ("kaban-application-1", "kaban-application-2"):
            self.rejected("application-invalid", "pictures", picture_set(), put("schema", version))

    def test_rules_of_version_2_still_hold(self):
        self.rejected("code-unknown", "form.bank_code", picture_set(), put("form.bank_code", "XYZ"))

    def test_every_published_member_was_tried(self):
        with open(os.path.join(os.environ["KABAN_UPSTREAM_DIR"], "bundle.schema.json"), encoding="utf-8") as file:
            members = json.load(file)["properties"]["pictures"]["items"]["properties"]
        later = {"released"}  # of version 6
        self.assertEqual(set(members) - later, {"slot", "file", "bytes", "sha256", "source", "width", "height"})


class Pictures(Application3TestCase):
    def test_every_slot_is_needed(self):
        """IND-10"""
        for slot in PICTURE_FILES:
            with self.subTest(slot):
                self.rejected("picture-missing", "pictures", picture_set(**{slot: None}))

    def test_licence_stands_for_the_sides_of_the_card_and_for_nothing_else(self):
        """PHO-16"""
        self.accepted(picture_set(id_emblem=None, id_person=None), with_licence)
        self.accepted(picture_set(id_person=None), with_licence)
        self.rejected("picture-missing", "pictures", picture_set(card_photo=None), with_licence)

    def test_slot_twice_is_rejected(self):
        self.rejected("application-invalid", "pictures[2].slot", picture_set(id_person=None),
                      lambda content: content["pictures"].append(content["pictures"][1]), with_licence)

    def test_archive_and_list_have_the_same_pictures(self):
        """SEC-50: a picture comes as bytes or not at all."""
        taken = picture_set()
        beside = {PICTURE_FILES[slot]: content for slot, content in taken.items()}
        for slot, file in PICTURE_FILES.items():
            with self.subTest(slot):
                others = {name: content for name, content in beside.items() if name != file}
                self.rejected("picture-missing", f"pictures[{list(taken).index(slot)}].file", taken, entries=others)
        self.rejected("picture-unlisted", "pictures", taken, entries={**beside, "images/another.jpg": jpeg()})

    def test_hash_and_size_are_those_of_the_bytes(self):
        taken = picture_set()
        beside = {PICTURE_FILES[slot]: content for slot, content in taken.items()}
        same_size = bytearray(beside["images/id_person.jpg"])
        same_size[1000] ^= 1
        self.rejected("picture-altered", "pictures[2].sha256", taken, entries={**beside, "images/id_person.jpg": bytes(same_size)})
        self.rejected("picture-altered", "pictures[1].bytes", taken, entries={**beside, "images/id_emblem.jpg": jpeg(size=99_999)})

    def test_only_a_jpeg_by_its_content_is_taken(self):
        """SEC-68"""
        good = jpeg()
        scan = good.index(b"\xff\xda")
        for name, content in {
                "PNG": b"\x89PNG\r\n\x1a\n" + good[8:],
                "SVG": b"<svg xmlns='http://www.w3.org/2000/svg'/>".ljust(100_000),
                "zeros": bytes(100_000),
                "noise": os.urandom(100_000),
                "cut off": good[:60_000],
                "headers cut off": (good[:scan - 5] + b"\xff\xd9").ljust(99_998, b"\0") + b"\xff\xd9",
                "no frame": jpeg().replace(b"\xff\xc0", b"\xff\xc4", 1),
                "two frames": jpeg(extra=good[20:scan]),
                "no pixels": jpeg(width=0),
                "segment longer than the file": good[:2] + b"\xff\xe1\xff\xff" + jpeg(size=30_000)[2:],
        }.items():
            with self.subTest(name):
                self.rejected("picture-invalid", "pictures[1]", picture_set(id_emblem=content))

    def test_size_in_the_header_is_checked_first(self):
        """SEC-68: at most 40 megapixels."""
        self.accepted(picture_set(id_emblem=jpeg(8000, 5000)))
        for width, height in ((8000, 5001), (65_535, 65_535)):
            self.rejected("picture-invalid", "pictures[1]", picture_set(id_emblem=jpeg(width, height)))

    def test_size_that_is_told_is_that_of_the_picture(self):
        self.accepted(picture_set(), put("pictures.1.width", 1600), put("pictures.1.height", 1010))
        self.rejected("picture-invalid", "pictures[1]", picture_set(), put("pictures.1.width", 1601))
        self.rejected("picture-invalid", "pictures[1]", picture_set(), put("pictures.1.height", 1600))

    def test_card_photo_is_exactly_of_its_form(self):
        """PHO-03, TV-07"""
        exif = b"\xff\xe1\0\x0eExif\0\0II*\0\x08\0"
        for name, content in {
                "wider": jpeg(359, 441), "turned": jpeg(441, 358), "grey": jpeg(358, 441, components=1),
                "300 dpi": jpeg(358, 441, dpi=300), "per centimetre": jpeg(358, 441, dpi=350, density_unit=2),
                "EXIF": jpeg(358, 441, extra=exif),
        }.items():
            with self.subTest(name):
                self.rejected("picture-invalid", "pictures[0]", picture_set(card_photo=content))
        self.accepted(picture_set(id_person=jpeg(extra=exif)))  # only the card photo is printed as it is


if __name__ == "__main__":
    unittest.main()
