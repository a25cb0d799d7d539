"""Every text of the windows is translated in both languages, and no translation is of a text that is gone."""
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as xml

source = pathlib.Path(sys.argv[1])
lupdate = next(p for p in ("/usr/lib/qt6/bin/lupdate", shutil.which("lupdate6"), shutil.which("lupdate"))
               if p and pathlib.Path(p).exists())


def messages(path):
    for context in xml.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            yield (context.findtext("name"), message.findtext("source")), message.find("translation")


def placeholders(text):
    return sorted(re.findall(r"%L?[1-9n]|\{[a-z]+\}", text))


failures = []
with tempfile.TemporaryDirectory() as folder:
    for language in ("vi", "en"):
        kept = source / "translations" / f"luytre_{language}.ts"
        fresh = pathlib.Path(folder, kept.name)
        shutil.copy(kept, fresh)
        subprocess.run([lupdate, "-I", ".", "-silent", "-locations", "none", "-no-obsolete", "forms", "app/gui", "-ts",
                        fresh], cwd=source, check=True, stderr=subprocess.DEVNULL)
        present = dict(messages(kept))
        wanted = dict(messages(fresh))
        for key in wanted.keys() - present.keys():
            failures.append(f"{kept.name}: not there: {key[0]}: {key[1]!r}")
        for key in present.keys() - wanted.keys():
            failures.append(f"{kept.name}: of a text that is gone: {key[0]}: {key[1]!r}")
        for key, translation in present.items():
            texts = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
            if translation.get("type") == "unfinished" or not all(texts):
                failures.append(f"{kept.name}: unfinished: {key[1]!r}")
            for text in texts:
                if placeholders(text) != placeholders(key[1]):
                    failures.append(f"{kept.name}: other placeholders: {key[1]!r}: {text!r}")
print("\n".join(failures) or "all translated")
sys.exit(bool(failures))
