"""Tests that sign in: on a day of their own, by a clock that they move."""
import datetime

from sandbox_test_case import SandboxTestCase

BEGIN = datetime.datetime(2026, 11, 26, 9, 0, 0, tzinfo=datetime.timezone(datetime.timedelta(hours=8)))


class SignInTestCase(SandboxTestCase):
    def setUp(self):
        super().setUp()
        self.at(0)

    def at(self, seconds):
        """The sandbox's clock, in seconds since this test began."""
        self.sandbox.set_clock(BEGIN + datetime.timedelta(seconds=seconds))

    def code(self):
        answer = self.sandbox.ask_for_code()
        self.assertEqual(answer.status, 200)
        return answer.json

    def assert_oauth_error(self, answer, error):
        self.assertEqual((answer.status, answer.json["error"]), (400, error), answer)
        self.assertEqual(answer.headers["content-type"], "application/json")
        self.assertEqual(answer.headers["cache-control"], "no-store")
