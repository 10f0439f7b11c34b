"""Applications of version 2: sign-in, eligibility and form; what the schema and the authority ask of them."""
import json
import os
import unittest

from bundles import ADDITION, change_at, version_2
from sandbox_test_case import SandboxTestCase


def put(path, value):
    return change_at(path, lambda parent, name: parent.update({name: value}))


def drop(path):
    return change_at(path, lambda parent, name: parent.pop(name))


def by_branch(content):
    content["form"].update(collection="branch")
    content["form"].pop("postal")


class Application2TestCase(SandboxTestCase):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        with open(os.path.join(os.environ["KABAN_UPSTREAM_DIR"], "bundle.schema.json"), encoding="utf-8") as file:
            cls.schema = json.load(file)

    def accepted(self, *changes):
        return self.assert_accepted(self.device.bundle(change=version_2(*changes)))

    def rejected(self, code, field, *changes):
        self.assert_rejected(self.device.bundle(change=version_2(*changes)), code, field)


class Schema2(Application2TestCase):
    def test_whole_application_is_accepted_and_shown(self):
        payload = self.accepted()
        shown = self.sandbox.request("GET", "/sandbox/applications/" + payload["application_id"]).json
        for member, content in ADDITION.items():
            self.assertEqual(shown["application"][member], content)
        page = self.sandbox.request("GET", "/applications/" + payload["application_id"]).body.decode()
        for words in ("卡预留手机号", "13412342456", "领卡方式", "邮政编码", "资格校验结果"):
            self.assertIn(words, page)

    def test_example_has_every_published_member(self):
        properties = self.schema["properties"]
        for member in ("sign_in", "eligibility", "form"):
            later = {"witness"} if member == "sign_in" else set()  # of version 4
            self.assertEqual(set(ADDITION[member]), set(properties[member]["properties"]) - later)
        self.assertEqual(set(ADDITION["form"]["postal"]), set(properties["form"]["properties"]["postal"]["required"]))
        first = set(self.schema["else"]["else"]["else"]["else"]["else"]["properties"]["provenance"]["propertyNames"]["enum"])
        self.assertEqual(set(properties["provenance"]["propertyNames"]["enum"]) - first, set(ADDITION["provenance"]) - first)

    def test_what_may_be_absent_may(self):
        self.accepted(drop("form.landline"), drop("sign_in.signed_in_at"), drop("eligibility.checked_at"), by_branch)

    def test_application_from_a_time_without_network_is_accepted(self):
        self.accepted(put("sign_in", {"method": "none"}),
                      put("eligibility", {"outcome": "UNAVAILABLE", "electronic_licence": False}))

    def test_missing_member_is_rejected_by_name(self):
        properties = self.schema["properties"]
        paths = ["sign_in", "eligibility", "form"]
        for member in ("sign_in", "eligibility", "form"):
            paths += [f"{member}.{name}" for name in properties[member]["required"]]
        paths += ["form.postal." + name for name in properties["form"]["properties"]["postal"]["required"]]
        self.assertEqual(len(paths), 19)
        for path in paths:
            with self.subTest(path):
                self.rejected("application-invalid", path, drop(path))

    def test_wrong_value_is_rejected_by_name(self):
        for path, value in (("sign_in.method", "password"), ("sign_in.signed_in_at", "2026-11-21T11:10:00Z"),
                            ("sign_in.phone", "x"), ("eligibility.outcome", "PERHAPS"), ("eligibility.electronic_licence", "no"),
                            ("form.occupation_code", 90), ("form.occupation_code", "9"), ("form.district_code", "1101"),
                            ("form.residence_address", "海淀区一"), ("form.residence_address", "路" * 101),
                            ("form.mobile", "12345678901"), ("form.mobile", "139 1234 5678"), ("form.mobile_verified", 1),
                            ("form.landline", "12345678"), ("form.landline", ""), ("form.bank_code", "京安"),
                            ("form.branch_code", ""), ("form.collection", "courier"), ("form.postal", None),
                            ("form.postal.recipient", "张"), ("form.postal.mobile", "1391234567"),
                            ("form.postal.postcode", "10008"), ("form.postal.country", "CN"), ("form.colour", "red"),
                            ("provenance.mobile", "guess"), ("provenance.mood", "typed")):
            with self.subTest(path, value=value):
                self.rejected("application-invalid", path, put(path, value))

    def test_delivery_address_belongs_to_post_and_only_to_post(self):
        self.rejected("application-invalid", "form.postal", drop("form.postal"))
        self.rejected("application-invalid", "form.postal", put("form.collection", "branch"))
        self.accepted(by_branch)

    def test_version_1_takes_nothing_of_version_2(self):
        for member in ("sign_in", "eligibility", "form"):
            with self.subTest(member):
                bundle = self.device.bundle(change=put(member, ADDITION[member]))
                self.assert_rejected(bundle, "application-invalid", member)
        bundle = self.device.bundle(change=put("provenance.mobile", "typed"))
        self.assert_rejected(bundle, "application-invalid", "provenance.mobile")

    def test_every_problem_is_named_once(self):
        bundle = self.device.bundle(change=version_2(put("provenance.mood", "typed"), put("schema", "kaban-application-1")))
        self.sandbox.submit(bundle)
        fields = [problem["field"] for problem in self.sandbox.look_up(bundle).json["problems"]]
        self.assertEqual(len(fields), len(set(fields)), fields)


class Rules2(Application2TestCase):
    def test_code_that_no_list_has_is_rejected_by_name(self):
        """FLD-09, FLD-10, FLD-11, FLD-16, FLD-17"""
        for path, value in (("form.occupation_code", "99"), ("form.district_code", "110103"), ("form.bank_code", "XYZ"),
                            ("form.branch_code", "JAB-999"), ("form.branch_code", "ICBC-001"),
                            ("form.postal.district_code", "310101"), ("applicant.ethnicity_code", "57"),
                            ("applicant.ethnicity_code", "00")):
            with self.subTest(path, value=value):
                self.rejected("code-unknown", path, put(path, value))

    def test_other_and_naturalised_are_ethnicities_too(self):
        for code in ("01", "56", "97", "98"):
            self.accepted(put("applicant.ethnicity_code", code))

    def test_post_is_taken_only_where_the_branch_offers_it(self):
        branches = self.sandbox.call("GET", "/v1/lists/branches-JAB").json["entries"]
        without = next(branch["code"] for branch in branches if not branch.get("postal"))
        self.rejected("post-not-offered", "form.collection", put("form.branch_code", without))
        self.accepted(put("form.branch_code", without), by_branch)

    def test_bank_that_pays_the_pension_cannot_be_changed(self):
        """GAP-39"""
        people = {person["id"]: person for person in self.sandbox.request("GET", "/sandbox/people").json}
        chen = put("applicant.id_number", people["chen"]["id_number"])
        self.rejected("bank-fixed", "form.bank_code", chen)
        branch = self.sandbox.call("GET", "/v1/lists/branches-ICBC").json["entries"][0]["code"]
        self.accepted(chen, put("form.bank_code", "ICBC"), put("form.branch_code", branch), by_branch)

    def test_person_who_may_not_apply_is_rejected_whatever_the_kiosk_was_told(self):
        """ELG-07"""
        for person in self.sandbox.request("GET", "/sandbox/people").json:
            if person["id"] == "chen":
                continue
            with self.subTest(person["id"]):
                who = put("applicant.id_number", person["id_number"])
                if person["outcome"] in ("ELIGIBLE", "UNAVAILABLE", "MISMATCH"):
                    self.accepted(who)
                else:
                    self.rejected("not-eligible", "eligibility.outcome", who)

    def test_application_that_the_kiosk_should_not_have_sent_is_rejected(self):
        for outcome in ("HAS_CARD", "IN_PROGRESS", "COLLECTIVE", "MINOR", "ADULT", "NOT_FOUND", "EXPIRED_ID"):
            self.rejected("not-eligible", "eligibility.outcome", put("eligibility.outcome", outcome))

    def test_somebody_the_sandbox_does_not_know_may_apply(self):
        self.accepted(put("applicant.id_number", "110101190001010014"))


if __name__ == "__main__":
    unittest.main()
