"""Runs `luytre-cli verify` over a collection of signed PDFs whose truth is known, beside pdfsig and mutool.

Usage: corpus.py --cli luytre-cli --corpus DIR [--mutate mutation_run]

DIR holds MANIFEST.tsv: path, origin, what, expected, how. Ends with 1 when a file that is not disputed gets a wrong
verdict, takes longer than 2 s or more than 300 MB. With --mutate each file (up to 4 MB) is also cut at 50 places and gets
200 bits turned (see MutationRun.cpp) and nothing else is done: every run must end with an answer.
"""
import argparse
import collections
import csv
import gzip
import json
import os
import pathlib
import re
import statistics
import subprocess
import sys
import tempfile
import time

SECONDS = 2
MEGABYTES = 300
LARGEST = 120 << 20  # of what a .gz holds

INTACT = {"trusted", "intactSignerUnknown", "intactSignerInvalid"}
CHANGED = {"changedAfterSigning", "broken", "malformed", "unsigned"}
RIGHT = {
    "valid": INTACT,
    "modified-after-signing": CHANGED,
    "attack": CHANGED,
    "broken": {"broken", "malformed", "changedAfterSigning", "unsigned"},
    "malformed": None,  # any verdict with a finding
    "not-signed": {"unsigned"},
    "disputed": None,
}


def run(command, seconds):
    """Exit code, output, seconds, peak megabytes."""
    start = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    os.set_blocking(process.stdout.fileno(), False)
    output = b""
    while True:
        output += process.stdout.read() or b""
        done, status, usage = os.wait4(process.pid, os.WNOHANG)
        if done:
            output += process.stdout.read() or b""
            process.returncode = os.waitstatus_to_exitcode(status)
            return process.returncode, output, time.perf_counter() - start, usage.ru_maxrss / 1024
        if time.perf_counter() - start > seconds:
            process.kill()
            os.wait4(process.pid, 0)
            process.returncode = -9
            return "timeout", output, seconds, 0
        time.sleep(0.001)


def ours(cli, path):
    code, output, seconds, megabytes = run([cli, "verify", "--json", path], 20)
    try:
        report = json.loads(output)
    except ValueError:
        return {"verdict": f"exit {code}", "findings": []}, code, seconds, megabytes
    return report, code, seconds, megabytes


def pdfsig(path):
    """(what it says of the file, seconds): good when every signature is said to be valid."""
    code, output, seconds, _ = run(["pdfsig", "-nocert", path], 20)
    text = output.decode(errors="replace")
    said = re.findall(r"Signature Validation: (.*)", text)
    if code == "timeout" or (isinstance(code, int) and code < 0):
        return "crash", seconds
    if not said:
        return "unsigned", seconds
    return ("good" if all(s.strip() == "Signature is Valid." for s in said) else "bad"), seconds


def mutool(path):
    code, output, seconds, _ = run(["mutool", "sign", "-v", path], 20)
    text = output.decode(errors="replace")
    if code == "timeout" or (isinstance(code, int) and code < 0):
        return "crash", seconds
    digests = re.findall(r"Digest error: (.*)|(The document is unchanged since signing)", text)
    signs = len(re.findall(r"^Verifying signature", text, re.M))
    if not signs:
        return "unsigned", seconds
    good = not any(error for error, _ in digests) and not re.search(r"modified since|Digest error", text)
    return ("good" if good else "bad"), seconds


def theirs_right(expected, said):
    """Whether a tool that knows only good, bad and unsigned is right; None where nothing can be said."""
    if expected == "valid":
        return said == "good"
    if expected in ("attack", "modified-after-signing", "broken"):
        return said in ("bad", "unsigned")
    if expected == "not-signed":
        return said == "unsigned"
    return None


def unpacked(path, folder):
    if path.suffix != ".gz":
        return path
    target = pathlib.Path(folder, path.stem)
    with gzip.open(path) as source:
        target.write_bytes(source.read(LARGEST))
    return target


def mutate(program, corpus, entries):
    """Runs the damaged files, two programs at a time, and sums up what they say."""
    with tempfile.TemporaryDirectory() as folder:
        paths = [unpacked(corpus / entry["path"], tempfile.mkdtemp(dir=folder)) for entry in entries]
        halves = [paths[0::2], paths[1::2]]
        processes = [subprocess.Popen([program, *half], stdout=subprocess.PIPE, text=True) for half in halves]
        lines = [line for process in processes for line in process.communicate()[0].splitlines()]
    told = [re.search(r"(\d+) runs, (\d+) without an answer, slowest (\d+) ms, (\d+) MB", line) for line in lines]
    print("\n".join(line for line, match in zip(lines, told) if not match or match[2] != "0"))
    figures = [[int(number) for number in match.groups()] for match in told if match]
    print(f"{len(figures)} files, {sum(f[0] for f in figures)} runs, {sum(f[1] for f in figures)} without an answer, "
          f"slowest {max(f[2] for f in figures)} ms, at most {max(f[3] for f in figures)} MB")
    return any(process.returncode for process in processes)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--cli", default="")
    parser.add_argument("--corpus", required=True, type=pathlib.Path)
    parser.add_argument("--mutate", metavar="PROGRAM", default="")
    parser.add_argument("--only", default="")
    arguments = parser.parse_args()
    with open(arguments.corpus / "MANIFEST.tsv", newline="") as file:
        entries = [e for e in csv.DictReader(file, delimiter="\t") if arguments.only in e["path"]]
    if arguments.mutate:
        return mutate(arguments.mutate, arguments.corpus, [e for e in entries if e["expected"] in RIGHT])
    count = collections.Counter()
    times = collections.defaultdict(list)
    wrong = 0
    with tempfile.TemporaryDirectory() as folder:
        for entry in entries:
            expected = entry["expected"]
            if expected not in RIGHT:
                continue
            path = unpacked(arguments.corpus / entry["path"], folder)
            report, code, seconds, megabytes = ours(arguments.cli, path)
            right = RIGHT[expected]
            problems = []
            if code not in (0, 1):
                problems.append(f"exit {code}")
            elif right is not None and report["verdict"] not in right:
                problems.append("wrong verdict")
            elif right is None and report["verdict"] != "trusted" and not report["findings"]:
                problems.append("no finding")
            if seconds > SECONDS or megabytes > MEGABYTES:
                problems.append(f"{seconds:.2f} s, {megabytes:.0f} MB")
            count[expected, "files"] += 1
            count[expected, "ours"] += not problems
            times["ours"].append(seconds)
            for name, tool in (("pdfsig", pdfsig), ("mutool", mutool)):
                said, seconds = tool(path)
                times[name].append(seconds)
                count[expected, name] += theirs_right(expected, said) is True
            if problems:
                wrong += 1
                reasons = "; ".join(f'{f["code"]} {f.get("field", "")} {f.get("place", "")}'.strip()
                                    for f in report["findings"] if f.get("severity") != "advice")
                print(f'{entry["path"]}: {expected}, said {report["verdict"]} ({reasons}) – {", ".join(problems[:3])}')
    print(f'{"truth":24}{"files":>7}{"ours":>7}{"pdfsig":>8}{"mutool":>8}')
    for expected in RIGHT:
        if count[expected, "files"]:
            judged = RIGHT[expected] is not None
            print(f'{expected:24}{count[expected, "files"]:7}{count[expected, "ours"]:7}'
                  + "".join(f'{count[expected, name] if judged else "-":>8}' for name in ("pdfsig", "mutool")))
    medians = {name: 1000 * statistics.median(values) for name, values in times.items()}
    print("median ms a file: " + ", ".join(f"{name} {value:.1f}" for name, value in medians.items()))
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
