"""What a phone does during a sign-in: the pages as a browser without scripts sees them, and the same by API."""
import html.parser
import json
import unittest
import urllib.parse

from sandbox import FORM
from sign_in_test_case import SignInTestCase


class Form(html.parser.HTMLParser):
    """What a browser would know of the one form on a page."""

    def __init__(self, page):
        super().__init__()
        self.action, self.method, self.options, self.buttons = None, None, [], []
        self.feed(page)

    def handle_starttag(self, tag, attributes):
        attributes = dict(attributes)
        if tag == "form":
            self.action, self.method = attributes["action"], attributes["method"]
        elif tag == "option":
            self.options.append(attributes["value"])
        elif tag == "button":
            self.buttons.append((attributes.get("name"), attributes.get("value")))


class PhonePages(SignInTestCase):
    def open_page(self, code):
        return self.sandbox.request("GET", urllib.parse.urlsplit(code["verification_uri_complete"]).path)

    def press(self, form, **fields):
        return self.sandbox.request(form.method.upper(), form.action, {"Content-Type": FORM}, urllib.parse.urlencode(fields))

    def test_page_names_kiosk_and_branch_and_everybody(self):
        """SEC-80"""
        page = self.open_page(self.code())
        text = page.body.decode()
        self.assertEqual((page.status, page.headers["content-type"]), (200, "text/html; charset=utf-8"))
        for words in ("kiosk-1", "京安银行西直门支行", "确认登录", "拒绝", "width=device-width"):
            self.assertIn(words, text)
        people = self.sandbox.request("GET", "/sandbox/people").json
        self.assertEqual(Form(text).options, [person["id"] for person in people])
        self.assertEqual(Form(text).buttons, [("action", "confirm"), ("action", "deny")])
        self.assertNotIn("<script", text)
        self.assertNotRegex(text, r"(src|href)=.?(https?:)?//")
        self.assertIn("default-src 'none'", page.headers["content-security-policy"])
        for person in people:
            self.assertNotIn(person["id_number"], text)

    def test_opening_and_confirming_on_the_page_signs_in(self):
        code = self.code()
        page = self.open_page(code)
        self.assertIs(self.sandbox.poll(code["device_code"]).json["scanned"], True)
        done = self.press(Form(page.body.decode()), person="chen", action="confirm")
        self.assertEqual(done.status, 200)
        self.assertIn("已确认，请看自助机屏幕", done.body.decode())
        token = self.sandbox.poll(code["device_code"]).json["access_token"]
        profile = self.sandbox.call("GET", "/v1/me", headers={"Authorization": "Bearer " + token}).json
        self.assertEqual(profile["name"], "陈测试")

    def test_refusing_on_the_page_is_told(self):
        code = self.code()
        done = self.press(Form(self.open_page(code).body.decode()), person="zhang", action="deny")
        self.assertIn("已拒绝", done.body.decode())
        self.assert_oauth_error(self.sandbox.poll(code["device_code"]), "access_denied")

    def test_second_decision_is_refused(self):
        """SEC-80"""
        code = self.code()
        form = Form(self.open_page(code).body.decode())
        self.press(form, person="zhang", action="confirm")
        for answer in (self.press(form, person="wang", action="confirm"), self.press(form, action="deny"),
                       self.open_page(code)):
            self.assertEqual(answer.status, 409)
            self.assertIn("已处理", answer.body.decode())
        token = self.sandbox.poll(code["device_code"]).json["access_token"]
        profile = self.sandbox.call("GET", "/v1/me", headers={"Authorization": "Bearer " + token}).json
        self.assertEqual(profile["name"], "张测试")

    def test_page_of_an_expired_or_unknown_code_says_so(self):
        code = self.code()
        form = Form(self.open_page(code).body.decode())
        self.at(121)
        for answer in (self.open_page(code), self.press(form, person="zhang", action="confirm")):
            self.assertEqual(answer.status, 410)
            self.assertIn("已过期", answer.body.decode())
        unknown = self.sandbox.request("GET", "/phone/ZZZZ-ZZZZ")
        self.assertEqual(unknown.status, 404)
        self.assertIn("没有这个登录码", unknown.body.decode())
        self.assertNotIn(b"<script", self.sandbox.request("GET", "/phone/%3Cscript%3E").body)

    def test_form_that_says_nothing_useful_decides_nothing(self):
        code = self.code()
        form = Form(self.open_page(code).body.decode())
        for fields in ({}, {"action": "confirm"}, {"action": "confirm", "person": "nobody"}, {"action": "win"}):
            with self.subTest(fields=fields):
                self.assertEqual(self.press(form, **fields).status, 400)
        self.assert_oauth_error(self.sandbox.poll(code["device_code"]), "authorization_pending")

    def test_code_can_be_typed_by_hand(self):
        code = self.code()
        entry = self.sandbox.request("GET", "/phone")
        self.assertEqual(Form(entry.body.decode()).action, "/phone")
        for typed in (code["user_code"], code["user_code"].lower().replace("-", ""), code["user_code"].replace("-", " ")):
            moved = self.sandbox.request("GET", "/phone?" + urllib.parse.urlencode({"user_code": typed}))
            self.assertEqual((moved.status, moved.headers["location"]), (303, "/phone/" + code["user_code"]))


class PhoneByApi(SignInTestCase):
    def test_newest_open_code_is_meant_where_none_is_named(self):
        first, second = self.code(), self.code()
        self.assertEqual(self.sandbox.phone("confirm", person="zhang").json,
                         {"user_code": second["user_code"], "kiosk": "kiosk-1", "state": "confirmed"})
        self.assertEqual(self.sandbox.phone("scan").json["user_code"], first["user_code"])
        self.assertEqual(self.sandbox.phone("deny").json["state"], "denied")
        self.at(121)
        self.code()
        self.at(242)
        self.assertEqual(self.sandbox.phone("scan").problem, "not-found")

    def test_what_cannot_be_done_is_refused(self):
        code = self.code()["user_code"]
        for content in ({}, {"action": "fly"}, {"action": "confirm"}, {"action": "confirm", "person": "nobody"},
                        {"action": 1}, {"action": "scan", "user_code": 5}):
            answer = self.sandbox.request("POST", "/sandbox/phone", body=json.dumps(content))
            self.assertEqual((answer.status, answer.problem), (400, "bad-request"), content)
        self.assertEqual(self.sandbox.phone("scan", user_code="none").problem, "not-found")
        self.sandbox.phone("deny", user_code=code)
        self.assertEqual(self.sandbox.phone("confirm", user_code=code, person="zhang").problem, "already-decided")
        self.assertEqual(self.sandbox.phone("scan", user_code=code).problem, "already-decided")


if __name__ == "__main__":
    unittest.main()
