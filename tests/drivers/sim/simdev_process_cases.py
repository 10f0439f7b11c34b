"""The process around the module: commands, exit codes, files, clients that come and go."""
import fcntl
import json
import os
import re
import socket
import stat
import subprocess
import termios
import time

import simdev_client
from simdev_client import RESIDENT, request
from simdev_selftest import Program, ReaderTest


def run(*words):
    return subprocess.run([Program.path, *words], capture_output=True, text=True)


class Commands(ReaderTest):
    def test_announcement_names_port_and_control(self):
        self.assertEqual(list(self.sim.announcement), ["id_reader", "control"])
        self.assertTrue(self.sim.announcement["id_reader"].startswith("/dev/pts/"))
        self.assertEqual(self.sim.announcement["control"], os.path.join(self.sim.directory, "control.sock"))
        self.assertEqual(self.sim.reader_link(), self.sim.announcement["id_reader"])

    def test_socket_is_for_its_owner_only(self):
        mode = os.stat(self.sim.announcement["control"]).st_mode
        self.assertTrue(stat.S_ISSOCK(mode))
        self.assertEqual(stat.S_IMODE(mode), 0o600)

    def test_bad_usage_is_2(self):
        for words in ((), ("card",), ("card", "insert"), ("card", "swim"), ("fault",), ("serve", "x"), ("log", "x"),
                      ("fault", "late", "ms=1", "ms=2"), ("fault", "late", "1", "2"), ("--speed", "2", "log"),
                      ("card", "insert", os.path.join(self.sim.home, "missing.json"))):
            self.assertEqual(self.sim.run(*words).returncode, 2, words)
        self.assertEqual(run("card", "remove").returncode, 2, "no --dir")
        for words in (("--speed", "0"), ("--speed", "fast"), ("--profile", "x"), ("--order-code", "50"), ("--what",)):
            self.assertEqual(run("serve", "--dir", self.sim.home, *words).returncode, 2, words)
        with open(os.path.join(self.sim.home, "bad.json"), "w", encoding="utf-8") as file:
            file.write("{")
        self.assertEqual(self.sim.run("card", "insert", file.name).returncode, 2)

    def test_refused_faults_are_1_and_set_nothing(self):
        for words in (("slience",), ("late", "ms=soon"), ("late", "ms=-1"), ("silence", "times=0"), ("swap_card",),
                      ("silence", "on=xyz"), ("partial", "m=1"), ("boot_fail", "code=61"), ("oversize", "len=10000"),
                      ("noise_before", "hex=1"), ("order_code", "code=50"), ("silence", "percent=0")):
            result = self.sim.run("fault", *words)
            self.assertEqual((result.returncode, result.stdout), (1, ""), words)
            self.assertIn("kaban-simdev: ", result.stderr)
        self.assertEqual(self.port.status("11FF"), 0x90)

    def test_nobody_serving_is_3(self):
        self.assertEqual(run("--dir", self.sim.home, "card", "remove").returncode, 3)
        self.assertEqual(run("--dir", self.sim.home + "/missing", "fault", "silence").returncode, 3)

    def test_list_faults_names_every_fault_of_the_reference(self):
        listed = run("--list-faults")
        self.assertEqual(listed.returncode, 0)
        lines = listed.stdout.splitlines()
        self.assertTrue(all(re.fullmatch(r"\w+ +\S.*", line) for line in lines), lines)
        ids = {line.split()[0] for line in lines}
        self.assertEqual(len(ids), len(lines))
        self.assertLessEqual(set("""silence late partial slow chunks bad_checksum bit_flip noise_before noise_between
            noise_after duplicate oversize undersize len_mismatch embedded_preamble wrong_reply vendor_odd echo sw
            remove_at swap_card stuck_card hangup boot_fail unauth order_code profile slow_reader""".split()), ids)

    def test_log_shows_both_directions_and_the_fault(self):
        self.sim.fault("bad_checksum")
        self.port.write(request("11FF"))
        self.port.read_exactly(11)
        last = self.sim.do("log").splitlines()[-2:]
        self.assertRegex(last[0], r"rx 11FF AAAAAA9669000311FFED$")
        self.assertRegex(last[1], r"tx 11FF AAAAAA9669000400009095 bad_checksum$")
        self.assertFalse(os.path.exists(os.path.join(self.sim.directory, "reader.log")), "only with --log")

    def test_control_socket_speaks_lines_of_json(self):
        with socket.socket(socket.AF_UNIX) as peer:
            peer.settimeout(simdev_client.PATIENCE)
            peer.connect(self.sim.announcement["control"])
            lines = peer.makefile("rw", encoding="utf-8")
            card = json.dumps({"card": RESIDENT})
            lines.write(card + '\n{"fault":"sw","sw3":"24","times":1}\n{"card":\n[]\n{"x":1}\n{"fault":7}\n')
            lines.flush()
            answers = [json.loads(lines.readline()) for _ in range(6)]
            self.assertEqual(answers[:2], [{"ok": True}] * 2)
            self.assertTrue(all(list(answer) == ["error"] for answer in answers[2:]), answers)
            self.assertEqual([self.port.status("2001") for _ in range(2)], [0x24, 0x9F])

    def test_power_cycle_boots_and_keeps_the_card(self):
        self.bring_to("READ_DONE")
        self.sim.do("power", "cycle")
        self.port.wait_ready()
        self.assertEqual(self.port.status("2001"), 0x9F)

    def test_a_second_server_is_refused(self):
        self.assertEqual(run("serve", "--dir", self.sim.directory).returncode, 1)
        self.assertEqual(self.port.status("11FF"), 0x90)


class Clients(ReaderTest):
    def test_clients_come_and_go_and_leave_nothing_behind(self):
        name = self.sim.announcement["id_reader"]
        self.port.close()
        for _ in range(3):
            port = simdev_client.Port(name)
            fcntl.ioctl(port.fd, termios.TIOCEXCL)  # never given back, as by a program that was killed
            port.write(request("11FF"))
            port.read_exactly(5)
            port.close()
            deadline = time.monotonic() + simdev_client.PATIENCE
            port = simdev_client.Port(name)
            while simdev_client.exclusive(port.fd):
                self.assertLess(time.monotonic(), deadline)
                port.close()
                port = simdev_client.Port(name)
            port.wait_ready()
            self.assertEqual(port.status("2001"), 0x80)
            port.close()
        type(self).port = simdev_client.Port(name)


class Lifetime(ReaderTest):
    options = ("--log", "--profile", "two-fp,sn-nonzero", "--order-code", "34")

    @classmethod
    def setUpClass(cls):
        cls.sim = simdev_client.Simdev(Program.path, *cls.options, directory="deep/" + "x" * 120)
        cls.port = cls.sim.open()

    def test_serve_options_log_and_long_paths_work(self):
        self.bring_to("IDLE")
        self.assertEqual(self.port.status("3001"), 0x34)
        self.bring_to("SELECTED")
        self.assertEqual(len(self.port.ask("3010")), 2321)
        with open(os.path.join(self.sim.directory, "reader.log"), encoding="utf-8") as file:
            self.assertIn(" tx 3010 AAAAAA9669090A000090", file.read())

    def test_termination_is_clean_and_a_killed_one_can_be_replaced(self):
        for end in ("kill", "terminate"):
            sim = simdev_client.Simdev(Program.path)
            self.addCleanup(sim.discard)
            getattr(sim.process, end)()
            code = sim.process.wait(simdev_client.PATIENCE)
            if end == "terminate":
                self.assertEqual(code, 0)
                self.assertEqual(os.listdir(sim.directory), [])
                continue
            again = subprocess.Popen([Program.path, "serve", "--dir", sim.directory], stdout=subprocess.PIPE)
            self.assertIn("id_reader", json.loads(again.stdout.readline()))
            again.terminate()
            self.assertEqual(again.wait(simdev_client.PATIENCE), 0)
            again.stdout.close()
