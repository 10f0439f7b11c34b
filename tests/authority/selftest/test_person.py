"""The made-up people, their profiles, and the eligibility check."""
import datetime
import unittest

from sandbox_test_case import SandboxTestCase

OUTCOMES = {"ELIGIBLE", "HAS_CARD", "IN_PROGRESS", "COLLECTIVE", "MINOR", "ADULT", "NOT_FOUND", "MISMATCH", "EXPIRED_ID",
            "UNAVAILABLE"}
WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
CARD_KEYS = {"kind", "name", "sex", "ethnicity_code", "birth_date", "address", "id_number", "authority", "valid_from", "valid_to"}


class PersonTestCase(SandboxTestCase):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.people = cls.sandbox.request("GET", "/sandbox/people").json
        cls.by_id = {person["id"]: person for person in cls.people}

    def profile(self, person):
        return self.sandbox.call("GET", "/v1/me", headers=self.sandbox.sign_in(person)).json

    def codes(self, name):
        return {entry["code"] for entry in self.sandbox.call("GET", "/v1/lists/" + name).json["entries"]}


class Population(PersonTestCase):
    def test_every_outcome_has_somebody(self):
        """ELG-07"""
        self.assertEqual({person["outcome"] for person in self.people}, OUTCOMES)
        self.assertEqual(len(self.by_id), len(self.people))

    def test_id_numbers_are_valid_and_agree_with_the_card(self):
        numbers = [person["id_number"] for person in self.people]
        self.assertEqual(len(set(numbers)), len(numbers))
        for person in self.people:
            with self.subTest(person["id"]):
                number, card = person["id_number"], person["card"]
                check = sum(int(digit) * weight for digit, weight in zip(number, WEIGHTS)) % 11
                self.assertEqual(number[17], "10X98765432"[check])
                self.assertEqual(number[6:14], card["birth_date"].replace("-", ""))
                self.assertEqual(card["sex"], "male" if int(number[16]) % 2 else "female")
                self.assertEqual((card["name"], card["id_number"]), (person["name"], number))

    def test_cards_can_be_laid_on_the_simulated_reader(self):
        """The keys and lengths of drivers/sim/README.md."""
        for person in self.people:
            with self.subTest(person["id"]):
                card = person["card"]
                self.assertEqual(set(card), CARD_KEYS)
                self.assertEqual(card["kind"], "resident")
                for field, units in (("name", 15), ("address", 35), ("authority", 15)):
                    self.assertLessEqual(len(card[field].encode("utf-16-le")) // 2, units)
                datetime.date.fromisoformat(card["valid_from"])
                if card["valid_to"] != "long-term":
                    self.assertGreater(card["valid_to"], card["valid_from"])

    def test_names_are_clearly_made_up(self):
        for person in self.people:
            self.assertIn("测试", person["name"])

    def test_the_adult_of_the_walkthrough_is_there_with_a_full_profile(self):
        person = self.by_id["zhang"]
        self.assertEqual((person["id_number"], person["name"], person["outcome"]),
                         ("11010519491231002X", "张测试", "ELIGIBLE"))
        self.assertEqual(person["card"], {
            "kind": "resident", "name": "张测试", "sex": "female", "ethnicity_code": "01", "birth_date": "1949-12-31",
            "address": "北京市海淀区样例路1号院2号楼3单元401", "id_number": "11010519491231002X",
            "authority": "北京市公安局样例分局", "valid_from": "2010-01-01", "valid_to": "long-term"})
        profile = self.profile("zhang")
        self.assertEqual((profile["occupation_code"], profile["district_code"]), ("90", "110108"))
        self.assertRegex(profile["mobile"], "^134.*2456$")
        self.assertTrue(profile["address"].startswith("海淀区"))
        self.assertIn("landline", profile)

    def test_unusual_people_are_there(self):
        """GAP-39, FLD-09, MSK-08"""
        self.assertEqual(self.profile("chen")["fixed_bank_code"], "ICBC")
        sparse = self.profile("chu")
        self.assertEqual(set(sparse), {"name", "id_type", "id_number", "card_functions"})
        self.assertTrue(all(ord(character) > 0xFFFF for character in self.profile("rare")["name"][:2]))
        self.assertEqual(self.profile("wei")["ethnicity_code"], "97")
        self.assertIn("·", self.profile("aygul")["name"])
        self.assertEqual([person["id"] for person in self.people if person["electronic_licence"]], ["jiang"])


class Profiles(PersonTestCase):
    def test_profiles_keep_the_contract(self):
        """GEN-04"""
        banks, districts, occupations = (self.codes(name) for name in ("banks", "districts", "occupations"))
        for person in self.people:
            with self.subTest(person["id"]):
                answer = self.sandbox.call("GET", "/v1/me", headers=self.sandbox.sign_in(person["id"]))
                self.assertEqual((answer.status, answer.headers["cache-control"]), (200, "no-store"))
                profile = answer.json
                self.assertEqual(profile, person["profile"])
                self.assertEqual((profile["name"], profile["id_type"], profile["id_number"]),
                                 (person["name"], "resident", person["id_number"]))
                self.assertEqual(profile["card_functions"], ["social_security", "medical_settlement"])
                self.assertIn(profile.get("occupation_code", "20"), occupations)
                self.assertIn(profile.get("district_code", "110101"), districts)
                self.assertIn(profile.get("fixed_bank_code", "JAB"), banks)
                self.assertRegex(profile.get("mobile", "13000000000"), r"^1[3-9]\d{9}$")
                self.assertRegex(profile.get("landline", "010-12345678"), r"^010-\d{8}$")
                self.assertLessEqual(len(profile.get("address", "")), 100)


class Eligibility(PersonTestCase):
    REQUEST = {"service": "individual", "authorised": True, "use_electronic_licence": False}

    def check(self, person, **changes):
        return self.sandbox.post_json("/v1/eligibility", {**self.REQUEST, **changes}, self.sandbox.sign_in(person))

    def test_everybody_gets_the_own_outcome(self):
        """ELG-07"""
        for person in self.people:
            with self.subTest(person["id"]):
                answer = self.check(person["id"])
                self.assertEqual((answer.status, answer.headers["cache-control"]), (200, "no-store"))
                self.assertEqual(answer.json, {"outcome": person["outcome"], "electronic_licence": False})

    def test_licence_is_used_only_with_consent_and_where_there_is_one(self):
        """ELG-02, ELG-06"""
        for person, consent, used in (("jiang", True, True), ("jiang", False, False), ("zhang", True, False)):
            answer = self.check(person, use_electronic_licence=consent)
            self.assertIs(answer.json["electronic_licence"], used, (person, consent))

    def test_check_without_authorisation_is_refused(self):
        """ELG-06"""
        for authorised in (False, None, "true", 1):
            answer = self.check("zhang", authorised=authorised)
            self.assertEqual((answer.status, answer.problem), (400, "not-authorised"), authorised)

    def test_request_of_wrong_form_is_refused(self):
        for changes in ({"service": "minor"}, {"service": None}, {"use_electronic_licence": "yes"},
                        {"use_electronic_licence": None}):
            self.assertEqual(self.check("zhang", **changes).problem, "bad-request", changes)
        for body in ("", "[]", "{", "\xff"):
            answer = self.sandbox.post_json("/v1/eligibility", body, self.sandbox.sign_in())
            self.assertEqual(answer.problem, "bad-request", body)

    def test_fault_forces_an_outcome(self):
        for outcome in sorted(OUTCOMES):
            self.sandbox.set_faults({"fault": "eligibility", "outcome": outcome})
            self.assertEqual(self.check("wang").json["outcome"], outcome)
            self.assertEqual(self.sandbox.fault_hits(), [1])
        self.assertEqual(self.check("wang").json["outcome"], "HAS_CARD")


if __name__ == "__main__":
    unittest.main()
