#!/usr/bin/env bash
# pdf_check.sh FILE… : is each file a sound PDF/A-1b whose fonts are embedded and readable?
# Judges: qpdf (syntax), pdffonts (embedded, subset, ToUnicode), PDFBox Preflight (PDF/A-1b; one JVM for all files).
# Says which file fails and why, and ends with 1. A judge that is not installed fails the run.
set -euo pipefail
export LC_ALL=C.UTF-8 # names of files may be Russian

(($#)) || { echo "usage: pdf_check.sh FILE…" >&2; exit 2; }
failed=0

complain() {
  echo "pdf_check: $*" >&2
  failed=1
}

die() {
  complain "$@"
  exit 1
}

for judge in qpdf pdffonts java; do
  command -v "$judge" >/dev/null || die "$judge is not installed"
done
jars=/usr/share/java class_path=
for jar in preflight xmpbox pdfbox2 fontbox2 commons-logging commons-io javax.activation jaxb-api; do
  [[ -r $jars/$jar.jar ]] || die "$jar.jar is not installed"
  class_path+=$jars/$jar.jar:
done
for file in "$@"; do
  [[ -s $file ]] || die "$file: no such file, or an empty one"
done

for file in "$@"; do
  said=$(qpdf --check "$file" 2>&1) || complain "$file: qpdf --check: $said"
  fonts=$(pdffonts "$file" 2>&1) || { complain "$file: pdffonts: $fonts" && continue; }
  # Columns: … emb sub uni object generation; counted from the end, for names may hold spaces.
  bad=$(tail -n +3 <<<"$fonts" | awk 'NF && !($(NF-4) == "yes" && $(NF-3) == "yes" && $(NF-2) == "yes")')
  [[ -z $bad ]] || complain "$file: a font is not embedded, not subset or has no ToUnicode: $bad"
done

# In its mode "group" Preflight reads a list of paths and writes LIST.preflight.xml, which keeps the order of the list
# but names files without their folders; its exit code says nothing.
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
realpath -- "$@" >"$work/list"
java -cp "$class_path" org.apache.pdfbox.preflight.Validator_A1b xml group "$work/list" >"$work/log" 2>&1 ||
  die "Preflight did not run: $(cat "$work/log")"
verdicts=$(awk '
  /<preflight name=/ { if (told) print verdict; told = 1; verdict = "no verdict" }
  /<isValid/ { verdict = /type="PDF\/A1-b">true</ ? "valid" : "" }
  /<code>|<details>/ { gsub(/^ *<[a-z]*>|<\/[a-z]*>$/, ""); verdict = verdict " " $0 }
  END { if (told) print verdict }' "$work/list.preflight.xml")
mapfile -t verdicts <<<"$verdicts"
((${#verdicts[@]} == $#)) || die "Preflight judged ${#verdicts[@]} of $# files: $(cat "$work/log")"
at=0
for file in "$@"; do
  [[ ${verdicts[at]} == valid ]] || complain "$file: PDF/A-1b:${verdicts[at]}"
  ((++at))
done
exit "$failed"
