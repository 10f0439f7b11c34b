"""The photo that the authority has of somebody, and its verdict on a picture before the application is sent."""
import os
import re
import unittest

from bundles import jpeg
from sandbox_test_case import SandboxTestCase

REASONS = {"UNREADABLE", "FILE", "NO_FACE", "MULTIPLE_FACES", "FACE_COVERED", "EYES_CLOSED", "BACKGROUND", "BLUR", "GLARE",
           "NO_DOCUMENT", "DOCUMENT_CUT", "WRONG_SIDE", "NOT_ORIGINAL", "OTHER"}


class PictureTestCase(SandboxTestCase):
    def photo(self, person="zhang"):
        return self.sandbox.call("GET", "/v1/profile/photo", headers=self.sandbox.sign_in(person))

    def ask(self, slot, content, headers=None, kind="image/jpeg"):
        return self.sandbox.call("POST", f"/v1/pictures/{slot}/verdict", headers={
            "Content-Type": kind, **(self.sandbox.sign_in() if headers is None else headers)}, body=content)

    def verdict(self, slot, content):
        answer = self.ask(slot, content)
        self.assertEqual((answer.status, answer.headers["cache-control"]), (200, "no-store"))
        return answer.json


class Photo(PictureTestCase):
    def test_photo_is_that_of_who_has_signed_in(self):
        """PHO-07"""
        answer = self.photo()
        self.assertEqual((answer.status, answer.headers["content-type"]), (200, "image/jpeg"))
        self.assertEqual(answer.headers["cache-control"], "no-store")
        self.assertTrue(answer.body.startswith(b"\xff\xd8") and answer.body.endswith(b"\xff\xd9"))
        self.assertTrue(20_000 <= len(answer.body) <= 9_175_040)
        self.assertEqual(len({self.photo(person).body for person in ("zhang", "jiang", "yin")}), 3)

    def test_somebody_without_photo_is_told_so(self):
        people = self.sandbox.request("GET", "/sandbox/people").json
        self.assertEqual({person["id"] for person in people if person["photo"]}, {"zhang", "jiang", "yin"})
        answer = self.photo("chu")
        self.assertEqual((answer.status, answer.body, answer.headers["cache-control"]), (204, b"", "no-store"))

    def test_photo_needs_a_sign_in(self):
        self.assertEqual(self.sandbox.call("GET", "/v1/profile/photo").status, 401)

    def test_hostile_photo_comes_when_ordered(self):
        """SEC-50, SEC-68"""
        honest = self.photo().body
        kinds = {}
        for kind in ("huge", "cut", "noise", "svg", "too-small", "too-large"):
            self.sandbox.set_faults({"fault": "hostile-photo", "kind": kind})
            answer = self.photo("chu" if kind == "cut" else "zhang")
            self.assertEqual((answer.status, answer.headers["content-type"]), (200, "image/jpeg"), kind)
            self.assertEqual(self.sandbox.fault_hits(), [1])
            kinds[kind] = answer.body
        self.assertEqual(self.photo().body, honest)
        frame = re.search(b"\xff[\xc0\xc2]", honest).start()
        self.assertEqual(kinds["huge"], honest[:frame + 5] + b"\xff\xff\xff\xff" + honest[frame + 9:])
        self.assertTrue(honest.startswith(kinds["cut"]) and 20_000 <= len(kinds["cut"]) < len(honest))
        self.assertFalse(kinds["noise"].startswith(b"\xff\xd8"))
        self.assertTrue(kinds["svg"].startswith(b"<svg"))
        self.assertEqual((len(kinds["too-small"]), len(kinds["too-large"])), (19_999, 9_175_041))


class Verdict(PictureTestCase):
    def test_good_picture_is_accepted(self):
        """PHO-18"""
        self.assertEqual(self.verdict("card_photo", jpeg(358, 441, 40_000)), {"accepted": True, "reasons": []})
        for slot in ("id_emblem", "id_person"):
            self.assertEqual(self.verdict(slot, jpeg(size=8_750_000)), {"accepted": True, "reasons": []})

    def test_bad_picture_is_refused_with_the_reason(self):
        """PHO-18, SEC-68"""
        for reason, slot, content in (
                ("UNREADABLE", "id_emblem", b"\x89PNG" + bytes(50_000)), ("UNREADABLE", "id_emblem", jpeg()[:-1]),
                ("UNREADABLE", "id_person", jpeg(65_535, 65_535)), ("FILE", "id_person", jpeg(size=20_479)),
                ("FILE", "card_photo", jpeg(size=40_000)), ("FILE", "card_photo", jpeg(358, 441, 40_000, dpi=96))):
            with self.subTest(reason, slot=slot):
                self.assertEqual(self.verdict(slot, content), {"accepted": False, "reasons": [reason]})

    def test_refusal_is_ordered_with_any_reason(self):
        for reason in REASONS:
            self.sandbox.set_faults({"fault": "refuse-picture", "reason": reason, "on": "POST /v1/pictures/id_emblem/*"})
            self.assertTrue(self.verdict("id_person", jpeg())["accepted"])
            self.assertEqual(self.verdict("id_emblem", jpeg()), {"accepted": False, "reasons": [reason]})
            self.assertEqual(self.sandbox.fault_hits(), [1])
        for fault in ({"fault": "refuse-picture", "reason": "UGLY"}, {"fault": "refuse-picture"},
                      {"fault": "hostile-photo", "kind": "scary"}):
            self.assertRaises(AssertionError, self.sandbox.set_faults, fault)

    def test_reasons_are_the_published_ones(self):
        with open(os.path.join(os.environ["KABAN_UPSTREAM_DIR"], "openapi.yaml"), encoding="utf-8") as file:
            published = re.search(r"PictureReason:.*?enum: \[([^\]]*)\]", file.read(), re.DOTALL)[1]
        self.assertEqual(set(published.split(", ")), REASONS)

    def test_request_that_is_none_is_refused(self):
        self.assertEqual(self.ask("id_emblem", jpeg(), headers={}).status, 401)
        self.assertEqual(self.ask("selfie", jpeg()).problem, "unknown-slot")
        self.assertEqual(self.ask("id_emblem", jpeg(), kind="image/png").problem, "unsupported-media-type")
        self.assertEqual(self.ask("id_emblem", b"").problem, "bad-request")
        self.assertEqual(self.ask("id_emblem", bytes(8_750_001)).problem, "too-large")
        unannounced = iter([bytes(5_000_000)] * 2)  # sent in chunks
        self.assertEqual(self.ask("id_emblem", unannounced).problem, "too-large")

    def test_verdict_leaves_nothing_behind(self):
        before = self.sandbox.stats()["effects"]
        self.verdict("card_photo", jpeg(358, 441, 40_000))
        self.assertEqual(self.sandbox.stats()["effects"], before)


if __name__ == "__main__":
    unittest.main()
