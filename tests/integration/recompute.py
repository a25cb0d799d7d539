#!/usr/bin/env python3
"""A second implementation of level, counts and shares, from the JSON files alone.

Written from the decrees' rules as the pack states them and from what a score is said to mean, not from the C++ code:
recompute.py [--cli luytre-cli] --regulations DIR DOSSIER... prints what it computes, and with --cli compares it with
what the program says; exit code 1 and a list when they differ.
"""
import argparse
import json
import pathlib
import subprocess
import sys

WORST_FIRST = ["notAssessed", "notMet", "partiallyMet", "met"]


def merged(path):
    """The pack with what it includes: lists joined, objects by key, the pack's own fields winning."""
    def merge(low, high):
        if isinstance(low, dict) and isinstance(high, dict):
            return {k: merge(low[k], high[k]) if k in low and k in high else {**low, **high}[k] for k in {**low, **high}}
        if isinstance(low, list) and isinstance(high, list):
            own = {item["id"]: item for item in high if isinstance(item, dict) and "id" in item}
            joined = [merge(item, own.pop(item["id"])) if isinstance(item, dict) and item.get("id") in own else item
                      for item in low]
            return joined + [item for item in high if not (isinstance(item, dict) and "id" in item) or item["id"] in own]
        return high
    pack = json.loads(path.read_text("utf-8"))
    result = {}
    for name in pack.pop("include", []):
        result = merge(result, merged((path.parent / name).resolve()))
    return merge(result, pack)


def facts(component):
    known = {k: v for k, v in component.items() if k != "information"}
    known.setdefault("assignedLevel", 0)
    known.setdefault("riskFrameworkLevel", 0)
    information = component.get("information")
    if information is not None:
        kinds = {entry["kind"] for entry in information}
        known.update(informationKinds=kinds, handlesStateSecrets="stateSecret" in kinds, handlesPersonalData="personal" in kinds)
        for number in ("basicSubjects", "sensitiveSubjects"):
            if all(number in entry for entry in information if entry["kind"] == "personal"):
                known[number] = sum(entry.get(number, 0) for entry in information)
    return known


def holds(when, known):
    """True, False, or None while it is not known."""
    def some(parts):
        outcomes = [holds(part, known) for part in parts]
        return True if True in outcomes else None if None in outcomes else False
    if "any" in when:
        return some(when["any"])
    if "none" in when:
        return {True: False, False: True, None: None}[some(when["none"])]
    if "all" in when:
        outcomes = [holds(part, known) for part in when["all"]]
        return False if False in outcomes else None if None in outcomes else True
    value = known.get(when["fact"])
    if value is None:
        return None
    tests = {"is": lambda wanted: value == wanted, "oneOf": lambda wanted: value in wanted,
             "includesAny": lambda wanted: bool(value & set(wanted)), "onlyAmong": lambda wanted: bool(value) and value <= set(wanted),
             "atLeast": lambda wanted: value >= wanted, "below": lambda wanted: value < wanted}
    return all(tests[name](wanted) for name, wanted in when.items() if name != "fact")


def level(dossier, pack):
    trail = [(criterion["level"], holds(criterion["when"], facts(component)))
             for component in dossier.get("components", []) for criterion in pack["criteria"]]
    reached = max((number for number, truth in trail if truth), default=None)
    opened = max((number for number, truth in trail if truth is None), default=0)
    return {"level": reached, "settled": bool(trail) and opened <= (reached or 0)}


def status(dossier, requirement, answers):
    answer = answers.get(requirement["clause"])
    if answer is None:
        return "notAssessed"
    given = answer.get("assets", [])
    if not given:
        return answer.get("status", "notAssessed")
    architecture = dossier.get("architecture", {})
    scope = requirement.get("scope", "system")
    in_scope = dossier.get("components", []) if scope == "data" else architecture.get(scope, [])
    if {asset["id"] for asset in in_scope} - {asset["asset"] for asset in given}:
        return "notAssessed"
    found = {asset["status"] for asset in given}
    return next((worst for worst in WORST_FIRST if worst in found), "notApplicable")


def counts(statuses):
    line = {name: statuses.count(name) for name in ["met", "partiallyMet", "notMet", "notApplicable", "notAssessed"]}
    applicable = len(statuses) - line["notApplicable"]
    line["share"] = line["met"] / applicable if applicable else None
    return line


def score(dossier, catalogue, at):
    answers = {}
    for answer in dossier.get("assessments", []):
        answers.setdefault(answer["clause"], answer)
    rows = [(r, status(dossier, r, answers)) for r in catalogue["requirements"] if r["level"] == at]
    def of(keep):
        return counts([s for r, s in rows if keep(r)])
    families = list(dict.fromkeys(r["familyClause"] for r, _ in rows))
    shorts = [s for _, s in rows if s in ("notMet", "partiallyMet", "notAssessed")]
    begun = any(s in ("met", "partiallyMet") for _, s in rows)
    result = {"whole": of(lambda r: True), "groups": [of(lambda r, g=g: r["group"] == g) for g in ("management", "technical")],
              "families": {f: of(lambda r, f=f: r["familyClause"] == f) for f in families},
              "raised": of(lambda r: r["change"] != "same") if at > 1 else None,
              "category": "full" if rows and not shorts else "partial" if begun else "none", "nextLevel": None}
    if at < 5:
        by_control = {r["controlKey"]: s for r, s in rows if r.get("controlKey")}
        ahead = []
        for r in (r for r in catalogue["requirements"] if r["level"] == at + 1):
            known = by_control.get(r.get("controlKey"), "notAssessed")
            known = "partiallyMet" if known == "met" and r["change"] == "strengthened" else known
            ahead.append(status(dossier, r, answers) if r["clause"] in answers else known)
        result["nextLevel"] = counts(ahead)
    return result


def differences(mine, theirs, path=""):
    if isinstance(mine, dict):
        return [d for k, v in mine.items() for d in differences(v, (theirs or {}).get(k, "missing"), f"{path}.{k}")]
    if isinstance(mine, list):
        return [] if len(mine) == len(theirs) and not [
            d for a, b in zip(mine, theirs) for d in differences(a, b, path)] else [f"{path}: {mine} against {theirs}"]
    same = abs(mine - theirs) < 1e-9 if isinstance(mine, float) and isinstance(theirs, (int, float)) else mine == theirs
    return [] if same else [f"{path}: {mine} against {theirs}"]


def ask(cli, verb, file):
    run = subprocess.run([cli, verb, str(file), "--json"], capture_output=True, text=True, encoding="utf-8", check=False)
    if run.returncode not in (0, 1):
        sys.exit(f"{verb} {file}: {run.stderr}")
    return json.loads(run.stdout)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--regulations", required=True, type=pathlib.Path)
    parser.add_argument("--cli")
    parser.add_argument("dossiers", nargs="+", type=pathlib.Path)
    arguments = parser.parse_args()
    failed = False
    for file in arguments.dossiers:
        dossier = json.loads(file.read_text("utf-8"))
        pack = merged(arguments.regulations / "packs" / f"{dossier['regulation']}.json")
        catalogue = json.loads((arguments.regulations / "catalogues" / f"{pack['catalogue']}.json").read_text("utf-8"))
        computed = level(dossier, pack)
        at = dossier.get("proposal", {}).get("level") or computed["level"]
        mine = score(dossier, catalogue, at)
        whole = mine["whole"]
        print(f"{file.parent.name}: level {computed['level']}, {whole['met']} of {sum(v for k, v in whole.items() if k != 'share')}"
              f" met, share {whole['share']}")
        if arguments.cli:
            theirs = ask(arguments.cli, "score", file)
            theirs["families"] = {line["familyClause"]: line for line in theirs["families"]}
            found = differences(computed, ask(arguments.cli, "level", file), "level") + differences(mine, theirs, "score")
            failed = failed or bool(found)
            print("\n".join(f"  differs: {difference}" for difference in found) or "  agrees with the program")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
