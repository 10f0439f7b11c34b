"""Applications of version 5: the applicant's face was compared, or was and did not match before a clerk confirmed."""
import unittest

from bundles import picture_set
from sandbox_test_case import SandboxTestCase
from test_application_4 import drop, put


def by_face(content):
    content["schema"] = "kaban-application-5"
    content["sign_in"].update(method="card-face")


def before_a_clerk(content):
    content["schema"] = "kaban-application-5"
    content["sign_in"].update(method="card-witness", witness={"clerk": "0721", "reason": "face_not_matched"})


class Application5(SandboxTestCase):
    def accepted(self, *changes):
        return self.assert_accepted(self.device.bundle_3(picture_set(), *changes))

    def rejected(self, field, *changes):
        self.assert_rejected(self.device.bundle_3(picture_set(), *changes), "application-invalid", field)

    def test_whole_application_is_accepted(self):
        """LOG-20, LOG-25"""
        self.accepted(by_face)
        self.accepted(by_face, put("sign_in.method", "sms-face"))
        self.accepted(before_a_clerk)

    def test_missing_member_is_rejected_by_name(self):
        for path in ("sign_in.signed_in_at", "pictures"):
            self.rejected(path, by_face, drop(path))
        self.rejected("sign_in.witness", before_a_clerk, drop("sign_in.witness"))

    def test_witness_and_face_keep_their_versions(self):
        self.rejected("sign_in.witness", by_face, put("sign_in.witness", {"clerk": "0721", "reason": "chosen"}))
        self.rejected("sign_in.witness.reason", before_a_clerk, put("sign_in.witness.reason", "chosen"))
        self.rejected("sign_in.witness.reason", before_a_clerk, put("schema", "kaban-application-4"))
        self.rejected("sign_in.method", by_face, put("sign_in.method", "jingtong-qr"))
        self.rejected("sign_in.method", put("sign_in.method", "card-face"))


if __name__ == "__main__":
    unittest.main()
