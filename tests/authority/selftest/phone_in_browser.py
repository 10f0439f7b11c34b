"""The phone pages in a real browser with scripts switched off (LOG-01, LOG-26, SEC-80). Not part of the ordinary
self-tests: needs Debian's `chromium`."""
import unittest

from browser import Browser
from sandbox_test_case import SandboxTestCase, new_directory


class PhoneInBrowser(SandboxTestCase):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        profile = new_directory()
        cls.addClassCleanup(profile.cleanup)
        cls.browser = Browser(profile.name, cls.sandbox.url)
        cls.addClassCleanup(cls.browser.close)

    def test_opening_choosing_and_confirming_signs_that_person_in(self):
        code = self.sandbox.ask_for_code().json
        self.browser.open(code["verification_uri_complete"])
        page = self.browser.html()
        for words in ("kiosk-1", "京安银行西直门支行", code["user_code"]):
            self.assertIn(words, page)
        self.assertIs(self.sandbox.poll(code["device_code"]).json["scanned"], True)
        people = [person["id"] for person in self.sandbox.request("GET", "/sandbox/people").json]
        self.browser.choose("select", people.index("rare"))
        self.browser.click("button[value=confirm]")
        self.assertIn("已确认，请看自助机屏幕", self.browser.html())
        token = self.sandbox.poll(code["device_code"]).json["access_token"]
        profile = self.sandbox.call("GET", "/v1/me", headers={"Authorization": "Bearer " + token}).json
        self.assertEqual(profile["name"], "𠮷𣲗测试")

    def test_refusing_is_told_and_going_back_does_not_help(self):
        code = self.sandbox.ask_for_code().json
        self.browser.open(code["verification_uri_complete"])
        self.browser.click("button[value=deny]")
        self.assertIn("已拒绝", self.browser.html())
        self.assertEqual(self.sandbox.poll(code["device_code"]).json["error"], "access_denied")
        self.browser.open(code["verification_uri_complete"])
        self.assertIn("已处理", self.browser.html())

    def test_code_typed_by_hand_leads_to_the_same_page(self):
        code = self.sandbox.ask_for_code().json
        self.browser.open(code["verification_uri"])
        self.browser.type("input", code["user_code"].lower())
        self.browser.click("button")
        self.assertIn(code["user_code"], self.browser.html())
        self.assertIs(self.sandbox.poll(code["device_code"]).json["scanned"], True)

    def test_page_fits_a_phone_and_its_buttons_a_thumb(self):
        self.browser.open(self.sandbox.ask_for_code().json["verification_uri_complete"])
        self.assertLessEqual(self.browser.content_width(), 360)
        for button in ("button[value=confirm]", "button[value=deny]", "select"):
            _, _, width, height = self.browser.box(button)
            self.assertGreaterEqual(height, 44)
            self.assertGreater(width, 250)

    def test_style_of_the_page_is_allowed_by_its_own_policy(self):
        """A browser that refused the style would show buttons as small as text."""
        self.browser.open(self.sandbox.url + "/phone")
        _, _, width, _ = self.browser.box("input")
        self.assertGreater(width, 250)


if __name__ == "__main__":
    unittest.main()
