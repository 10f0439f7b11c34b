"""The code lists: content, order, and conditional requests."""
import unittest

from sandbox_test_case import SandboxTestCase

# In the order of the notice (code list CL-7), after the made-up bank in which the kiosk stands.
BANKS = ["JAB", "ICBC", "ABC", "BOC", "CCB", "BOCOM", "BOB", "HXB", "BRCB", "CITIC", "CEB", "CMBC", "CGB", "CMB", "SPDB", "PSBC"]


class ListsTestCase(SandboxTestCase):
    def read(self, name, headers=None):
        return self.sandbox.call("GET", "/v1/lists/" + name, headers=headers)

    def entries(self, name):
        answer = self.read(name)
        self.assertEqual((answer.status, answer.headers["content-type"]), (200, "application/json"))
        self.assertEqual(answer.json["list"], name)
        self.assertTrue(answer.json["version"])
        self.assertLess(len(answer.body), 1024 * 1024)
        return answer.json["entries"]


class Content(ListsTestCase):
    def test_banks_are_in_the_official_order_after_the_own_one(self):
        """FLD-16, GAP-17"""
        banks = self.entries("banks")
        self.assertEqual([bank["code"] for bank in banks], BANKS)
        self.assertEqual(banks[0]["zh"], "京安银行")
        self.assertEqual(banks[15]["zh"], "邮政储蓄银行")

    def test_districts_are_those_of_the_city_and_the_zone(self):
        """FLD-11"""
        districts = self.entries("districts")
        self.assertEqual(len(districts), 17)
        self.assertEqual(districts[5], {"code": "110108", "zh": "海淀区", "en": "Haidian", "postcode": "100080"})
        self.assertEqual(districts[-1]["code"], "110400")

    def test_occupations_have_one_code_each_and_plain_words(self):
        """FLD-10"""
        occupations = self.entries("occupations")
        self.assertEqual([entry["code"] for entry in occupations], [str(code) for code in range(10, 100, 10)])
        self.assertEqual(occupations[1]["zh"], "专业技术人员")
        self.assertEqual([helper["zh"] for helper in occupations[-1]["helpers"]], ["在校学生", "学龄前儿童", "退休", "待业/家务"])

    def test_every_bank_has_branches_and_one_of_all_is_here(self):
        """FLD-17, GAP-17"""
        districts = {entry["code"]: entry["zh"] for entry in self.entries("districts")}
        here, codes = [], []
        for bank in BANKS:
            branches = self.entries("branches-" + bank)
            self.assertGreaterEqual(len(branches), 40 if bank == "JAB" else 3, bank)
            self.assertEqual([branch["distance_metres"] for branch in branches],
                             sorted(branch["distance_metres"] for branch in branches))
            self.assertTrue(any(branch.get("postal") for branch in branches), bank)
            for branch in branches:
                self.assertIn(districts[branch["district_code"]], branch["address"])
                self.assertTrue(branch["en"] and branch["opening_hours"])
                self.assertTrue(branch["zh"].endswith("支行"))
                codes.append(branch["code"])
                here += [branch] if branch.get("here") else []
        self.assertEqual([(branch["zh"], branch["distance_metres"]) for branch in here], [("京安银行西直门支行", 0)])
        self.assertEqual(len(set(codes)), len(codes))
        self.assertEqual({branch["district_code"] for branch in self.entries("branches-JAB")}, set(districts))

    def test_every_entry_has_a_code_and_words_in_both_languages(self):
        for name in ("banks", "districts", "occupations", "branches-JAB"):
            for entry in self.entries(name):
                self.assertTrue(entry["code"] and entry["zh"] and entry["en"], entry)

    def test_unknown_list_is_told(self):
        for name in ("nothing", "branches-NONE", "branches", "branches-"):
            answer = self.read(name)
            self.assertEqual((answer.status, answer.problem), (404, "unknown-list"), name)
        self.assertEqual(self.sandbox.request("GET", "/v1/lists/banks").problem, "bad-header")


class ConditionalRequests(ListsTestCase):
    def test_copy_that_is_the_present_one_is_not_sent_again(self):
        first = self.read("branches-JAB")
        etag = first.headers["etag"]
        self.assertRegex(etag, '^"[0-9a-f]{32}"$')
        for header in (etag, "W/" + etag, '"old", ' + etag, "*"):
            again = self.read("branches-JAB", {"If-None-Match": header})
            self.assertEqual((again.status, again.body, again.headers["etag"]), (304, b"", etag), header)
            self.assertNotIn("content-length", again.headers)
        # The connection is kept: an answer without a body must not be waited for.
        self.assertEqual(self.read("branches-JAB").status, 200)

    def test_other_copy_is_replaced(self):
        etag = self.read("banks").headers["etag"]
        for header in ('"old"', self.read("districts").headers["etag"], etag.strip('"'), ""):
            self.assertEqual(self.read("banks", {"If-None-Match": header}).status, 200, header)

    def test_tag_stays_the_same_after_a_restart(self):
        etag = self.read("banks").headers["etag"]
        self.sandbox.restart()
        self.assertEqual(self.read("banks").headers["etag"], etag)


if __name__ == "__main__":
    unittest.main()
