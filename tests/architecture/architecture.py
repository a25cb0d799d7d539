"""The rules of the house that a compiler does not check. Each check prints what breaks it and fails then."""
import argparse
import concurrent.futures
import json
import os
import pathlib
import re
import shutil
import statistics
import subprocess
import sys
import unicodedata

# Which module may include which. A module may always include itself.
ALLOWED = {
    "base": set(),
    "regulation": {"base"},
    "dossier": {"base", "regulation"},
    "interview": {"base", "regulation", "dossier"},
    "scoring": {"base", "regulation", "dossier"},
    "settings": {"base", "dossier"},
    "storage": {"base", "regulation", "dossier"},
    "exchange": {"base", "regulation", "dossier"},
    "report": {"base", "regulation", "dossier", "scoring"},
    "pdf": {"base"},
    "crypto": {"base"},
    "token": {"base", "crypto"},
    "signing": {"base", "pdf", "crypto"},
    "package": {"base", "regulation", "dossier", "scoring", "exchange", "report", "pdf", "crypto", "signing"},
}
TOP_LEVEL = {
    "CMakeLists.txt", "CMakePresets.json", "README.md", "dev", "app", "core", "forms", "resources", "translations",
    "tests", ".ci", ".clang-format", ".clang-tidy", ".editorconfig", ".gitignore",
}


# What the program that people call may load when it starts; all else is the full program's.
QUICK_LIBRARIES = {"libQt6Core", "libcrypto", "libqpdf", "libjpeg", "libz", "libstdc++", "libgcc_s", "libc", "libm",
                   "ld-linux-x86-64"}
SANITIZERS = {"libasan", "libubsan"}


def tracked(source, *suffixes):
    names = subprocess.run(["git", "-C", source, "ls-files", "-co", "--exclude-standard"], check=True,
                           capture_output=True, text=True).stdout.splitlines()
    return [pathlib.Path(source, n) for n in names if n.endswith(suffixes) and pathlib.Path(source, n).is_file()]


def check_includes(source, _build):
    modules = {p.name for p in pathlib.Path(source, "core").iterdir() if p.is_dir()}
    for module in modules - ALLOWED.keys():
        yield f"core/{module}: not in the list of modules"
    for path in tracked(source, ".h", ".cpp"):
        relative = path.relative_to(source)
        text = path.read_text()
        if relative.parts[0] == "core" and re.search(r"#include <Q(Widget|Application|MainWindow|Dialog)", text):
            yield f"{relative}: Qt Widgets in core"
        for included in re.findall(r'#include "([^"]+)"', text):
            target = included.split("/")[0]
            if target not in modules:
                continue
            if relative.parts[0] == "core" and target != relative.parts[1] and target not in ALLOWED[relative.parts[1]]:
                yield f"{relative}: core/{relative.parts[1]} may not include {included}"
            if not pathlib.Path(source, "core", included).is_file():
                yield f"{relative}: {included} does not exist"
    for path in tracked(source, ".h"):
        if "#pragma once" not in path.read_text():
            yield f"{path.relative_to(source)}: no #pragma once"


def check_headers(source, build):
    """Every public header compiles alone, without the precompiled header that would hide what it forgot."""
    commands = json.loads(pathlib.Path(build, "compile_commands.json").read_text())
    flags = {}
    for command in commands:
        relative = os.path.relpath(command["file"], source)
        words = command["command"].split()
        compiler = [*filter(None, [shutil.which("ccache")]), words[0]]
        kept = [w for w in words if w.startswith(("-I", "-D", "-std", "-f")) and "pch" not in w and "sanitize" not in w]
        for before, after in zip(words, words[1:]):
            if before == "-isystem":
                kept += [before, after]
        flags.setdefault("/".join(relative.split("/")[:2]), [*compiler, *kept])

    def compile_alone(path):
        relative = path.relative_to(source)
        base = flags.get("/".join(relative.parts[:2]))
        if not base:
            return f"{relative}: no source of its module is compiled"
        unit = pathlib.Path(build, "headers", str(relative) + ".cpp").resolve()
        unit.parent.mkdir(parents=True, exist_ok=True)
        unit.write_text(f'#include "{path}"\n')
        run = subprocess.run([*base, "-c", unit, "-o", f"{unit}.o"], capture_output=True, text=True, cwd=build)
        return f"{relative}: does not stand alone\n{run.stderr[:800]}" if run.returncode else None

    headers = [p for p in tracked(source, ".h") if p.relative_to(source).parts[0] in ("core", "app", "forms")]
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        yield from filter(None, pool.map(compile_alone, headers))


def check_links(_source, build):
    program = pathlib.Path(build, "app/cli/luytre-cli")
    listing = subprocess.run(["readelf", "-d", program], check=True, capture_output=True, text=True).stdout
    loaded = {name.split(".so")[0] for name in re.findall(r"NEEDED.*\[(.*)\]", listing)}
    for name in sorted(loaded - QUICK_LIBRARIES - SANITIZERS):
        yield f"{program.name} loads {name} when it starts"
    if "libQt6Core" not in loaded:
        yield f"what {program.name} loads cannot be read"


def check_sizes(source, _build):
    lengths = []
    for path in tracked(source, ".cpp", ".h", ".py"):
        relative = path.relative_to(source)
        lines = path.read_text().splitlines()
        limit = 300 if path.suffix == ".h" else 700
        if len(lines) > limit:
            yield f"{relative}: {len(lines)} lines, at most {limit}"
        if path.suffix == ".cpp":
            if relative.parts[0] != "tests":
                lengths.append(len(lines))
            # In the house's form a brace alone on its line opens a function, or a type, which its head tells.
            opened = {}
            for number, line in enumerate(lines, 1):
                indent = len(line) - len(line.lstrip())
                if line.strip() == "{" and not re.match(r"\s*(struct|class|enum|union|namespace)\b", lines[number - 2]):
                    opened[indent] = number
                elif line.lstrip().startswith("}") and indent in opened:
                    length = number - opened.pop(indent) - 1
                    # Tables of cases in tests are data.
                    if length > 70 and relative.parts[0] != "tests":
                        yield f"{relative}:{number - length}: a function of {length} lines, at most 70"
    if lengths and statistics.median(lengths) > 150:
        yield f"the median .cpp has {statistics.median(lengths)} lines, at most 150"


def check_paths(source, _build):
    """Nothing of one machine in the project, and nothing at its top but what belongs there."""
    absolute = re.compile(r"(?<!\w)(/home/|/root/|/Users/|/tmp/|[A-Z]:\\\\)")
    for path in tracked(source, ".cpp", ".h", ".py", ".json", ".md", ".txt", ".cmake", ".sql", ".sh", "dev", "run"):
        relative = path.relative_to(source)
        if relative == pathlib.Path("tests/architecture/architecture.py"):
            continue
        for number, line in enumerate(path.read_text(errors="replace").splitlines(), 1):
            if absolute.search(line):
                yield f"{relative}:{number}: path of one machine"
    tops = {p.relative_to(source).parts[0] for p in tracked(source, "")}
    for name in sorted(tops - TOP_LEVEL):
        yield f"{name}: does not belong at the top"


def check_resources(source, _build):
    def no_duplicates(pairs):
        keys = [k for k, _ in pairs]
        for key in {k for k in keys if keys.count(k) > 1}:
            raise ValueError(f"the field {key} is there twice")
        return dict(pairs)

    for path in tracked(source, ".json"):
        relative = path.relative_to(source)
        if relative.parts[:2] == ("tests", "fixtures"):
            continue
        try:
            text = path.read_bytes().decode("utf-8")
            json.loads(text, object_pairs_hook=no_duplicates)
            if text != unicodedata.normalize("NFC", text):
                yield f"{relative}: text that is not NFC"
        except ValueError as error:
            yield f"{relative}: {error}"


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("check")
    parser.add_argument("--source", required=True)
    parser.add_argument("--build", required=True)
    options = parser.parse_args()
    problems = list(globals()["check_" + options.check](options.source, options.build))
    print("\n".join(problems) or "nothing found")
    return bool(problems)


if __name__ == "__main__":
    sys.exit(main())
