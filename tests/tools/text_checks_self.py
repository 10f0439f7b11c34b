#!/usr/bin/python3 -B
"""Plants mistakes into texts, services and code of a small tree and expects the text checks to find each, and nothing when clean."""

import unittest

import text_checks
from planted import PlantedTree


def ts(**texts):
    rows = "".join(f'    <message id="{text_id.replace("__", ".")}">\n      <translation>{text}</translation>\n    </message>\n'
                   for text_id, text in texts.items())
    return f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n<TS version="2.1">\n  <context>\n{rows}  </context>\n</TS>\n'


_CODE = """#include <QLabel>
// 注释 may be Chinese and may say new QLabel(parent)
void show() {
    auto text = qtTrId("home.title").arg(count);
    auto button = QT_TRID_NOOP("btn.next");
    auto family = QByteArray("failure.") + name;
    auto guardian = qtTrId("signpost.way.guardian.title");
    auto pattern = u"field.%1.label"_s.arg(id);
    int million = 1'000'000;
    QLabel* found = findChild<QLabel*>();
    button->setText(qtTrId("btn.next"));
    button->setObjectName(u"next"_s);
}
"""
_SERVICE = """{
  "id": "individual", "title": "svc.title", "icon": "card", "rail": ["rail.one"],
  "steps": [{"id": "one", "page": "check", "note": "text:svc.note",
             "groups": [{"title": "group.one", "fields": [{"id": "name", "label": "label.name"}]}]}]
}
"""
_LEGAL = """{
  "version": "2026-11-sample-1", "zh": ["三、要 30 天，例如“学院路20号”"]
}
"""
_ZH = {"home__title": "共 %1 项", "btn__next": "下一步", "failure__card__what": "读不了", "field__name__label": "姓名",
       "signpost__way__guardian__title": "18周岁以下代办"}
_EN = {"home__title": "%1 in all", "btn__next": "Next", "failure__card__what": "Unreadable", "field__name__label": "Name",
       "signpost__way__guardian__title": "Under 18"}
_SERVICE_IDS = ("svc__title", "svc__note", "rail__one", "rail__one__full", "group__one", "label__name")


class TextChecksSelf(PlantedTree):
    check = text_checks
    clean = {
        "ui/pages/page.cpp": _CODE,
        "ui/widgets/plain_label.cpp": "PlainLabel::PlainLabel() : QLabel() { setTextFormat(Qt::PlainText); }\n",
        "app/domain/card.cpp": 'const auto longTerm = u"长期"_s; // protocol: word on the card\n',
        "resources/services/individual.json": _SERVICE,
        "resources/texts/commitment.json": _LEGAL,
        "resources/translations/kaban_zh_CN.ts": ts(**_ZH),
        "resources/translations/kaban_en.ts": ts(**_EN),
        "resources/translations/services_zh_CN.ts": ts(**{text_id: "文" for text_id in _SERVICE_IDS}),
        "resources/translations/services_en.ts": ts(**{text_id: "Text" for text_id in _SERVICE_IDS}),
    }

    def plant_code(self, line, what, path="ui/pages/page.cpp"):
        with self.subTest(line):
            self.write(path, self.clean[path] + line + "\n")
            self.assert_found(f"{path}:{self.clean[path].count(chr(10)) + 1}", what)
        self.write(path, self.clean[path])

    def plant_text(self, name, old, new, where, what):
        path = f"resources/translations/{name}"
        self.write(path, self.clean[path].replace(old, new))
        self.assertNotEqual(self.clean[path], (self.root / path).read_text(encoding="utf-8"))
        self.assert_found(f"resources/translations/{where}", what)
        self.write(path, self.clean[path])

    def test_clean_tree_passes(self):
        self.assert_clean()

    def test_ids_without_text_are_found(self):
        self.plant_code('auto t = qtTrId("no.such.text");', "no.such.text is missing in zh_CN, en")
        self.plant_code('auto t = QT_TRID_NOOP( "no.such.text" );', "no.such.text is missing")

    def test_ids_of_services_without_text_are_found(self):
        path = "resources/services/individual.json"
        for old, line in (('"svc.title"', 2), ('"rail.one"', 2), ('"text:svc.note"', 3), ('"label.name"', 4)):
            with self.subTest(old):
                new = old.replace('"text:', '"').strip('"') + "_x"
                self.write(path, _SERVICE.replace(old, f'"text:{new}"' if "text:" in old else f'"{new}"'))
                result = self.run_check()
                self.assertEqual(result.returncode, 1)
                self.assertIn(f"{path}:{line}: {new} is missing in zh_CN, en", result.stdout)
        self.write(path, "{")
        self.assertIn(f"{path}:1: not JSON", self.run_check().stdout)

    def test_languages_that_disagree_are_found(self):
        self.plant_text("kaban_en.ts", "%1 in all", "%2 in all", "kaban_zh_CN.ts:5", "different place-holders")
        self.plant_text("kaban_en.ts", "<translation>Next", "<translation type=\"unfinished\">Next", "kaban_en.ts:8", "unfinished")
        self.plant_text("kaban_zh_CN.ts", "下一步", "  ", "kaban_zh_CN.ts:8", "btn.next is empty")

    def test_figures_that_touch_characters_are_found(self):
        for joined, what in (("共3 项", "共3"), ("共 3项", "3项"), ("共 30 项12月", "项1"), ("“20号”共 30个", "30个")):
            self.plant_text("kaban_zh_CN.ts", "下一步", joined, "kaban_zh_CN.ts:8", f"btn.next: no space between figure and character: {what}")
        path = "resources/texts/commitment.json"
        self.write(path, _LEGAL.replace("30 天", "30天"))
        self.assert_found(f"{path}:2", "no space between figure and character: 30天")

    def test_id_in_one_language_only_is_found(self):
        path = "resources/translations/kaban_en.ts"
        self.write(path, ts(**{key: text for key, text in _EN.items() if key != "failure__card__what"}))
        self.assert_found("resources/translations/kaban_zh_CN.ts:11", "failure.card.what is missing in en")

    def test_faults_of_the_files_are_found(self):
        self.write("resources/translations/more_zh_CN.ts", ts(btn__next="再来"))
        self.assert_found("resources/translations/more_zh_CN.ts:5", "stands twice")
        self.write("resources/translations/more_zh_CN.ts", "<TS>")
        self.assert_found("resources/translations/more_zh_CN.ts:1", "not well-formed")
        self.write("resources/translations/more_zh_CN.ts", ts())
        self.write("resources/translations/kaban.ts", ts())
        self.assert_found("resources/translations/kaban.ts:1", "is named")

    def test_text_that_nobody_uses_is_found(self):
        for language, text in (("zh_CN", "余"), ("en", "Rest")):
            self.write(f"resources/translations/more_{language}.ts", ts(home__rest=text))
        self.assert_found("resources/translations/more_zh_CN.ts:5", "home.rest is used by neither")

    def test_words_in_code_are_found(self):
        self.plant_code('auto t = u"下一步"_s;', "Chinese in a literal")
        self.plant_code('auto t = u"\\u4e0b"_s;', "Chinese in a literal")
        self.plant_code('auto t = R"x(一)x";', "Chinese in a literal")
        self.plant_code("auto t = u'岁';", "Chinese in a literal")
        self.plant_code('auto t = u"长期"_s; // protocol', "Chinese in a literal")
        self.plant_code('auto t = u"长期"_s;', "Chinese in a literal", "app/domain/card.cpp")
        self.plant_code('button->setText(u"Next step"_s);', "setText with a literal")
        self.plant_code('button->setAccessibleName(QStringLiteral("Next"));', "setAccessibleName with a literal")
        self.plant_code('auto t = tr("Next");', "asked for by id")

    def test_labels_outside_the_plain_label_are_found(self):
        for line in ("auto* l = new QLabel(this);", "QLabel label;", "auto l = QLabel(name);", "auto l = std::make_unique<QLabel>();",
                     "class Mine : public QLabel {};", "int x = 1'000; auto* l = new QLabel; char c = 'x';"):
            self.plant_code(line, "plain_label only")
        self.plant_code("QMessageBox::warning(this, title, text);", "guess rich text")
        self.plant_code("button->setToolTip(name);", "tool tips")
        self.plant_code("QToolTip::showText(at, name);", "tool tips")
        self.plant_code("QTextBrowser* reader = nullptr;", "rich text")
        self.plant_code("label->setTextFormat(Qt::RichText);", "rich text")

    def test_nothing_to_look_at_is_no_success(self):
        for path in (self.root / "resources/translations").iterdir():
            path.unlink()
        self.write("resources/services/individual.json", "{}")
        self.write("ui/pages/page.cpp", "")
        self.assertEqual(self.run_check().returncode, 2)


if __name__ == "__main__":
    unittest.main()
