#!/usr/bin/python3 -B
"""A name means one control or nothing, and who asks for something else hears what there is."""

import unittest

from finding import called, spoken, the_control, title
from judge_self import stop
from stage import Trouble


class FindingTest(unittest.TestCase):
    def refusal(self, stops, words):
        with self.assertRaises(Trouble) as refused:
            the_control(stops, words)
        return str(refused.exception)

    def test_name_is_whole_or_a_beginning_with_three_dots(self):
        for words in ("Page down 1 of 3", "Page down …", "Page down...", "Page\ndown 1 of 3"):
            self.assertTrue(called(stop("Page down\n1 of 3"), words), words)
        for words in ("Page down", "page down 1 of 3", "down …", ""):
            self.assertFalse(called(stop("Page down\n1 of 3"), words), words)

    def test_control_is_found_by_name_or_by_role_and_name(self):
        tick, button, label = stop("Next", "check box"), stop("Next one"), stop("Next", "label")
        for words, wanted in (("Next", tick), ("check box: Next", tick), ("Next o…", button)):
            self.assertIs(the_control([label, button, tick], words), wanted)

    def test_name_of_two_controls_is_refused_and_both_are_told(self):
        refused = self.refusal([stop("Edit"), stop("Edit", "check box"), stop("Exit")], "Edit")
        self.assertIn("2 controls:\n  push button: Edit\n  check box: Edit", refused)
        self.assertNotIn("Exit", refused)

    def test_missing_name_is_refused_and_what_there_is_is_told(self):
        self.assertIn("“Nxet”. What can be pressed:\n  push button: Next", self.refusal([stop("Next"), stop("Title", "label")], "Nxet"))

    def test_label_is_refused_as_such(self):
        self.assertIn("“Title” is a label", self.refusal([stop("Next"), stop("Title", "label")], "Title"))

    def test_title_is_that_of_the_sheet_on_top(self):
        page = [stop("kiosk", "frame"), stop("Your\ndata", "panel")]
        self.assertEqual(title(page), "Your data")
        self.assertEqual(title(page + [stop("Sure?", "dialog")]), "Sure?")
        self.assertEqual(spoken(" a\n b "), "a b")


if __name__ == "__main__":
    unittest.main()
