"""Applications of version 6: a clerk released the card photo from the kiosk's rules, by name and with a reason."""
import unittest

from bundles import picture_set
from sandbox_test_case import SandboxTestCase
from test_application_4 import drop, put, witnessed
from test_application_5 import by_face

RELEASE = {"clerk": "0721", "reason": "head_covering"}


def released(content):
    content["schema"] = "kaban-application-6"
    for picture in content["pictures"]:
        if picture["slot"] == "card_photo":
            picture["released"] = dict(RELEASE)


class Application6(SandboxTestCase):
    def accepted(self, *changes):
        return self.assert_accepted(self.device.bundle_3(picture_set(), *changes))

    def rejected(self, field, *changes):
        self.assert_rejected(self.device.bundle_3(picture_set(), *changes), "application-invalid", field)

    def test_whole_application_is_accepted_however_the_person_signed_in(self):
        """PHO-17"""
        payload = self.accepted(released)
        shown = self.sandbox.request("GET", "/sandbox/applications/" + payload["application_id"]).json["application"]
        self.assertEqual([picture.get("released") for picture in shown["pictures"] if picture["slot"] == "card_photo"], [RELEASE])
        self.accepted(by_face, released)
        self.accepted(witnessed, released)

    def test_missing_member_is_rejected_by_name(self):
        self.rejected("pictures[0].released", put("schema", "kaban-application-6"))
        for path in ("pictures.0.released.clerk", "pictures.0.released.reason", "sign_in.signed_in_at"):
            with self.subTest(path):
                self.rejected(path.replace(".0", "[0]"), released, drop(path))
        self.rejected("sign_in.witness", witnessed, released, drop("sign_in.witness"))

    def test_wrong_value_is_rejected_by_name(self):
        for member, value in (("clerk", "Li"), ("reason", "bored"), ("name", "Li")):
            with self.subTest(member):
                self.rejected(f"pictures[0].released.{member}", released, put(f"pictures.0.released.{member}", value))

    def test_other_pictures_and_older_versions_take_no_release(self):
        self.rejected("pictures[1].released", released, put("pictures.1.released", RELEASE))
        self.rejected("pictures[0].released", released, put("schema", "kaban-application-3"))


if __name__ == "__main__":
    unittest.main()
