"""Applications of version 4: signed in by ID card before a clerk, who is named."""
import unittest

from bundles import change_at, picture_set
from sandbox_test_case import SandboxTestCase


def put(path, value):
    return change_at(path, lambda parent, name: parent.update({name: value}))


def drop(path):
    return change_at(path, lambda parent, name: parent.pop(name))


def witnessed(content):
    content["schema"] = "kaban-application-4"
    content["sign_in"].update(method="card-witness", witness={"clerk": "0721", "reason": "chosen"})


class Application4(SandboxTestCase):
    def accepted(self, *changes):
        return self.assert_accepted(self.device.bundle_3(picture_set(), witnessed, *changes))

    def rejected(self, field, *changes):
        self.assert_rejected(self.device.bundle_3(picture_set(), *changes), "application-invalid", field)

    def test_whole_application_is_accepted_and_names_the_clerk(self):
        """LOG-25"""
        payload = self.accepted()
        shown = self.sandbox.request("GET", "/sandbox/applications/" + payload["application_id"]).json["application"]
        self.assertEqual(shown["sign_in"]["witness"], {"clerk": "0721", "reason": "chosen"})

    def test_missing_member_is_rejected_by_name(self):
        for path in ("sign_in.witness", "sign_in.signed_in_at", "sign_in.witness.clerk", "sign_in.witness.reason", "pictures"):
            with self.subTest(path):
                self.rejected(path, witnessed, drop(path))

    def test_wrong_value_is_rejected_by_name(self):
        for path, value in (("sign_in.witness.clerk", "072"), ("sign_in.witness.clerk", "Li"), ("sign_in.witness.reason", "bored"),
                            ("sign_in.witness.name", "Li"), ("sign_in.method", "jingtong-qr"), ("sign_in.method", "none")):
            with self.subTest(path, value=value):
                self.rejected(path, witnessed, put(path, value))

    def test_older_versions_take_no_witness(self):
        self.rejected("sign_in.witness", put("sign_in.witness", {"clerk": "0721", "reason": "chosen"}))
        self.rejected("sign_in.method", put("sign_in.method", "card-witness"))


if __name__ == "__main__":
    unittest.main()
