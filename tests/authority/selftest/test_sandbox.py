"""The sandbox around the contract: gateway role, own interface, pages, keys, command line."""
import json
import os
import signal
import stat
import subprocess
import unittest

from sandbox import PROGRAM, Sandbox
from sandbox_test_case import SandboxTestCase, new_directory


class Gateway(SandboxTestCase):
    def test_held_becomes_accepted_when_the_authority_is_back(self):
        bundle = self.device.bundle()
        self.sandbox.set_faults(role="gateway")
        self.sandbox.submit(bundle)
        held = self.assert_receipt(self.sandbox.look_up(bundle), bundle, "held", "bank")
        self.assertEqual(self.sandbox.applications(bundle.key)[0]["state"], "held")
        self.sandbox.set_faults(role="authority")
        self.assertEqual(self.sandbox.applications(bundle.key)[0]["state"], "accepted")
        answer = self.sandbox.look_up(bundle)
        accepted = self.assert_receipt(answer, bundle, "accepted", "authority")
        self.assertEqual(accepted["application_id"], held["application_id"])
        self.assertEqual(len(self.sandbox.applications(bundle.key)), 1)
        self.sandbox.set_faults(role="gateway")
        self.assertEqual(self.sandbox.look_up(bundle).json, answer.json)

    def test_held_becomes_accepted_after_the_told_number_of_look_ups(self):
        bundle = self.device.bundle()
        self.sandbox.set_faults(role="gateway", accept_after_lookups=2)
        self.sandbox.submit(bundle)
        states = [self.sandbox.look_up(bundle).json["state"] for _ in range(4)]
        self.assertEqual(states, ["held", "held", "accepted", "accepted"])

    def test_bad_bundle_is_rejected_by_the_bank(self):
        bundle = self.device.bundle(change=lambda content: content.pop("versions"))
        self.sandbox.set_faults(role="gateway")
        self.sandbox.submit(bundle)
        self.assert_receipt(self.sandbox.look_up(bundle), bundle, "rejected", "bank")


class SandboxInterface(SandboxTestCase):
    def test_application_is_shown_unsealed(self):
        bundle = self.device.bundle()
        payload = self.assert_accepted(bundle)
        for name in (payload["application_id"], bundle.key):
            shown = self.sandbox.request("GET", "/sandbox/applications/" + name).json
            self.assertEqual(shown["application"]["applicant"]["name"], "张三测试")
            self.assertEqual((shown["service"], shown["kiosk"], shown["number"], shown["sha256"]),
                             ("individual", "kiosk-1", payload["number"], bundle.sha256))
        self.assertEqual(self.sandbox.request("GET", "/sandbox/applications/none").problem, "not-found")

    def test_store_holds_no_clear_personal_data(self):
        self.assert_accepted(self.device.bundle())
        for folder, _, names in os.walk(self.sandbox.directory):
            for name in names:
                with open(os.path.join(folder, name), "rb") as file:
                    content = file.read()
                self.assertNotIn("张三测试".encode(), content, name)
                self.assertNotIn(b"11010519491231002X", content, name)

    def test_clock_moves_and_returns(self):
        answer = self.sandbox.request("PUT", "/sandbox/clock", body=json.dumps({"now": "2031-02-03T23:30:00+08:00"}))
        self.assertEqual(answer.json["now"][:16], "2031-02-03T15:30")
        payload = self.assert_accepted(self.device.bundle())
        self.assertEqual(payload["number"], "203102030001")
        self.assertEqual(payload["issued_at"][:16], "2031-02-03T15:30")
        self.assertEqual(self.assert_accepted(self.device.bundle())["number"], "203102030002")
        for bad in ('{"now": "tomorrow"}', '{"now": "2026-02-30T00:00:00Z"}', '{"now": 5}', '{"then": 1}', ""):
            self.assertEqual(self.sandbox.request("PUT", "/sandbox/clock", body=bad).problem, "bad-request")
        self.assertNotEqual(self.sandbox.request("PUT", "/sandbox/clock", body="{}").json["now"][:4], "2031")

    def test_asking_the_sandbox_does_not_change_the_counters(self):
        before = self.sandbox.stats()
        self.sandbox.request("GET", "/sandbox/applications")
        self.sandbox.request("GET", "/")
        self.assertEqual(self.sandbox.stats(), before)


class Pages(SandboxTestCase):
    def test_list_shows_masked_values_only(self):
        payload = self.assert_accepted(self.device.bundle())
        answer = self.sandbox.request("GET", "/")
        page = answer.body.decode()
        for text in (payload["number"], "张**", "110*****002X", "已受理", "本人申领", "kiosk-1"):
            self.assertIn(text, page)
        for text in ("张三", "11010519491231002X", "北京市测试区"):
            self.assertNotIn(text, page)
        self.assertIn("default-src 'none'", answer.headers["content-security-policy"])
        self.assertNotRegex(page, r"(src|href)=.?(https?:)?//")

    def test_rare_first_character_is_masked_whole(self):
        bundle = self.device.bundle(change=lambda content: content["applicant"].update(name="𠮷\U000E0100田测试"))
        self.assert_accepted(bundle)
        self.assertIn("𠮷\U000E0100**", self.sandbox.request("GET", "/").body.decode())

    def test_detail_shows_fields_and_escapes_them(self):
        bundle = self.device.bundle(change=lambda content: content["applicant"].update(address="<script>\"&'"))
        payload = self.assert_accepted(bundle)
        page = self.sandbox.request("GET", "/applications/" + payload["application_id"]).body.decode()
        for text in ("张三测试", "11010519491231002X", "commitment.individual", "&lt;script&gt;&quot;&amp;&#39;"):
            self.assertIn(text, page)
        self.assertNotIn("<script", page)
        self.assertEqual(self.sandbox.request("GET", "/applications/none").status, 404)

    def test_rejected_bundle_has_a_page_with_the_reason(self):
        bundle = self.device.bundle_around(b"no zip")
        self.assert_rejected(bundle, "archive-invalid")
        entry = self.sandbox.applications(bundle.key)[0]
        page = self.sandbox.request("GET", "/applications/" + entry["id"]).body.decode()
        self.assertIn("archive-invalid", page)
        self.assertIn(entry["number"], self.sandbox.request("GET", "/").body.decode())


class Program(unittest.TestCase):
    def setUp(self):
        directory = new_directory()
        self.addCleanup(directory.cleanup)
        self.directory = directory.name

    def test_private_keys_are_private_and_survive_a_restart(self):
        sandbox = Sandbox(self.directory + "/authority")

        def fingerprint():
            with open(sandbox.file("authority-cert.pem"), "rb") as certificate, open(sandbox.ca, "rb") as ca:
                return certificate.read(), ca.read()
        first = fingerprint()
        for name in ("ca-key.pem", "authority-key.pem", "bank-key.pem"):
            self.assertEqual(stat.S_IMODE(os.stat(sandbox.file(name)).st_mode), 0o600, name)
        sandbox.restart()
        self.assertEqual(fingerprint(), first)
        self.assertEqual(sandbox.stop(), 0)

    def test_stop_does_not_wait_for_open_connections(self):
        for how in (signal.SIGTERM, signal.SIGINT):
            sandbox = Sandbox(self.directory + "/authority")
            idle = sandbox.connect()
            idle.request("GET", "/sandbox/stats")
            idle.getresponse().read()
            self.assertEqual(sandbox.stop(how), 0)
            idle.close()

    def test_second_program_on_the_same_data_is_refused(self):
        sandbox = Sandbox(self.directory + "/authority")
        second = subprocess.run([PROGRAM, "--port", "0", "--data-dir", self.directory + "/authority"],
                                capture_output=True, timeout=20, check=False)
        self.assertEqual((second.returncode, second.stdout), (2, b""))
        port = sandbox.url.rsplit(":", 1)[1]
        third = subprocess.run([PROGRAM, "--port", port, "--data-dir", self.directory + "/other"], capture_output=True,
                               timeout=20, check=False)
        self.assertEqual((third.returncode, third.stdout), (3, b""))
        sandbox.stop()

    def test_bad_usage_exits_with_2(self):
        bad_faults = self.directory + "/faults.json"
        with open(bad_faults, "w", encoding="utf-8") as file:
            file.write('{"faults": [{"fault": "no-such"}]}')
        data = self.directory + "/data"
        for arguments in ([], ["--port", "0"], ["--data-dir", data], ["--port", "70000", "--data-dir", data],
                          ["--port", "0", "--data-dir", data, "--colour"], ["--port", "0", "--data-dir", data, "more"],
                          ["--port", "0", "--data-dir", data, "--faults", bad_faults],
                          ["--port", "0", "--data-dir", data, "--faults", self.directory + "/missing.json"],
                          ["--port", "0", "--data-dir", bad_faults]):
            with self.subTest(arguments=arguments):
                result = subprocess.run([PROGRAM, *arguments], capture_output=True, timeout=20, check=False)
                self.assertEqual((result.returncode, result.stdout), (2, b""))
                self.assertTrue(result.stderr)

    def test_faults_file_is_active_from_the_start(self):
        faults = self.directory + "/faults.json"
        with open(faults, "w", encoding="utf-8") as file:
            file.write('{"role": "gateway", "faults": [{"fault": "refuse", "times": 2}]}')
        sandbox = Sandbox(self.directory + "/authority", "--faults", faults)
        report = sandbox.request("GET", "/sandbox/faults").json
        self.assertEqual((report["role"], report["faults"][0]["times_left"]), ("gateway", 2))
        sandbox.stop()


if __name__ == "__main__":
    unittest.main()
