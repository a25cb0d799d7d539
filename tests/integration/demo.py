#!/usr/bin/env python3
"""Runs the demonstration and looks at what it left: the package, by programs of other houses, and the extracted dossier."""
import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile
import unicodedata


def run(*words, **options):
    result = subprocess.run([str(w) for w in words], capture_output=True, text=True, **options)
    if result.returncode:
        sys.exit(f"{' '.join(map(str, words))}: exit code {result.returncode}\n{result.stdout[-2000:]}{result.stderr[-2000:]}")
    return result.stdout


def differences(wanted, found, place):
    """Where `found` lacks or changes what is wanted; it may say defaults that the sample leaves out."""
    if isinstance(wanted, dict) and isinstance(found, dict):
        for key, value in wanted.items():
            yield from differences(value, found.get(key), f"{place}.{key}")
    elif isinstance(wanted, list) and isinstance(found, list) and len(wanted) == len(found):
        for index, (left, right) in enumerate(zip(wanted, found)):
            yield from differences(left, right, f"{place}[{index}]")
    elif wanted != found and not (found is None and wanted in ("", [], {})):
        yield place


def main(script, cli, sample):
    problems = []
    with tempfile.TemporaryDirectory() as folder:
        out = pathlib.Path(folder)
        said = run(script, cli, out, sample, env={**os.environ, "LUYTRE_DEMO_LANG": "vi"})
        package = out / "package.pdf"
        dossier = json.loads(pathlib.Path(sample, "dossier.json").read_text("utf-8"))
        if f"OK: {package}" not in said:
            problems.append("the demonstration does not say where the package is")

        run("qpdf", "--check", package)
        run("mutool", "info", package)
        text = run("pdftotext", "-layout", package, "-")
        if unicodedata.normalize("NFC", text) != text:
            problems.append("the text of the pages is not NFC")
        flat = " ".join(text.split())
        for words in (dossier["system"]["name"], dossier["operatingUnit"]["name"]):
            if words not in flat:
                problems.append(f"the pages do not say: {words}")
        for line in run("pdffonts", package).splitlines()[2:]:
            embedded, subset, unicode_map = line.split()[-5:-2]
            if (embedded, subset, unicode_map) != ("yes", "yes", "yes"):
                problems.append(f"font not embedded as a subset with its characters: {line}")
        attached = run("pdfdetach", "-list", package)
        for name in ("luytre/manifest.json", "luytre/dossier.json", "luytre/regulation.json",
                     *(f"evidence/{e['fileName']}" for e in dossier["evidence"])):
            if name not in attached:
                problems.append(f"pdfdetach does not list {name}")
        run("certutil", "-N", "--empty-password", "-d", out)
        signatures = run("pdfsig", "-nssdir", out, package)
        if len(re.findall("Signature is Valid", signatures)) != 2 or "DEMO head" not in signatures:
            problems.append(f"pdfsig does not find two valid signatures\n{signatures}")

        extracted = json.loads((out / "extracted/dossier.json").read_text("utf-8"))
        problems += (f"the extracted dossier differs at {place}" for place in differences(dossier, extracted, "dossier"))
        for evidence in dossier["evidence"]:
            before, after = (pathlib.Path(p, "evidence", evidence["fileName"]).read_bytes() for p in (sample, out / "extracted"))
            if before != after:
                problems.append(f"evidence came out different: {evidence['fileName']}")
    print("\n".join(problems) or "nothing found")
    return bool(problems)


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
