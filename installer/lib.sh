# What `run`, `test` and `bench` share: what the system needs, and when to build. Sourced, not run.
# Everything is said on stderr, so that stdout carries the program's own output only.

top=$(cd "$(dirname "$0")/.." && pwd)

say() { printf '%s\n' "$*" >&2; }

# Chinese file names and texts need a UTF-8 locale; a bare system starts without one.
case "${LC_ALL:-${LC_CTYPE:-${LANG:-}}}" in
  *.[uU][tT][fF]-8 | *.[uU][tT][fF]8) ;;
  *) export LC_ALL=C.UTF-8 ;;
esac

missing=""
need() { # need PACKAGE WHY TEST...: adds the package where the test fails
  package=$1 why=$2
  shift 2
  if ! "$@" >/dev/null 2>&1; then
    missing="$missing $package"
    say "  $package: $why"
  fi
}

has_file() { # has_file PATTERN...: true if a file of one of the patterns exists
  for file in "$@"; do
    [ -e "$file" ] && return 0
  done
  return 1
}

libraries=""
has_library() {
  [ -n "$libraries" ] || libraries=$(PATH="$PATH:/sbin" ldconfig -p 2>/dev/null)
  case "$libraries" in
    *"$1"*) return 0 ;;
    *) return 1 ;;
  esac
}

# The JDK's own file says its version at once; starting the compiler to ask it takes a good part of a second.
has_jdk() {
  compiler=$(readlink -f "$(command -v javac)") || return 1
  version=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "${compiler%/bin/javac}/release" 2>/dev/null)
  [ -n "$version" ] || version=$(javac -version 2>&1 | sed -n 's/^javac \([0-9]*\).*/\1/p')
  [ "${version:-0}" -ge 17 ]
}

# Finds what is missing. The argument says for what: `check` the command line, `window`, `test`, or `bench`.
find_missing() {
  missing=""
  need openjdk-17-jdk-headless "compiles and runs the program (Java 17 or later)" has_jdk
  need maven "builds the program and fetches its libraries" command -v mvn
  need tesseract-ocr-chi-sim "the second reader's Chinese data" \
    has_file /usr/share/tesseract-ocr/*/tessdata/chi_sim.traineddata
  need fonts-droid-fallback "Chinese letters for demo pages and PDFs" \
    has_file /usr/share/fonts/truetype/droid/DroidSansFallbackFull.ttf
  need fonts-noto-cjk "Chinese letters for the window and demo pages" \
    has_file /usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc
  need libfontconfig1 "lets Java find the fonts" has_library libfontconfig.so.1
  need libgomp1 "the first reader's parallel arithmetic" has_library libgomp.so.1
  need libpangoft2-1.0-0 "shapes the window's text" has_library libpangoft2-1.0.so.0
  need libgtk-3-0 "draws the window" has_library libgtk-3.so.0
  need libxtst6 "draws the window" has_library libXtst.so.6
  if [ "$1" = bench ]; then
    need tesseract-ocr "the command line that the readers are compared with" command -v tesseract
    need tesseract-ocr-osd "lets OCRmyPDF turn pages" \
      has_file /usr/share/tesseract-ocr/*/tessdata/osd.traineddata
    need ocrmypdf "the program that speed is compared with" command -v ocrmypdf
    need unpaper "lets OCRmyPDF clean pages" command -v unpaper
  fi
  if [ "$1" = test ] || [ "$1" = bench ]; then
    need xvfb "a screen for the test of the real window" command -v Xvfb
    need xauth "a screen for the test of the real window" command -v xauth
    need x11-utils "looks for the window on that screen" command -v xwininfo
    need util-linux "starts the database as a user without rights (setpriv)" command -v setpriv
  fi
}

# Installs what is missing on Debian; elsewhere names it.
prepare_system() {
  find_missing "$1" 2>/dev/null
  [ -n "$missing" ] || return 0
  if ! command -v apt-get >/dev/null; then
    say "These are missing and have to be installed by hand (named as on Debian):"
    find_missing "$1"
    if has_jdk && command -v mvn >/dev/null; then return 0; fi
    exit 3
  fi
  root=""
  if [ "$(id -u)" != 0 ]; then
    if ! command -v sudo >/dev/null; then
      say "These packages are missing, and without root or sudo they cannot be installed:"
      find_missing "$1"
      say "Ask an administrator for: apt-get install$missing"
      exit 3
    fi
    root="sudo"
  fi
  say "Installing what is missing from Debian's packages:"
  find_missing "$1"
  log=$(mktemp)
  if ! { $root apt-get update -q &&
    $root env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends $missing; } >"$log" 2>&1; then
    tail -n 20 "$log" >&2
    rm -f "$log"
    say "The packages could not be installed; the lines above say why."
    exit 3
  fi
  rm -f "$log"
}

stamp="$top/target/launcher.stamp"

# Builds with Maven where a source is newer than the last build.
build() {
  if [ -e "$stamp" ] && [ -z "$(find "$top/pom.xml" "$top/src/main" "$top/resources" -newer "$stamp" -print -quit)" ]; then
    return 0
  fi
  say "Building Countersign (the first time this fetches its libraries) ..."
  rm -rf "$top/target/lib"
  log=$(mktemp)
  if ! (cd "$top" && mvn -q -B package -Dmaven.test.skip=true) >"$log" 2>&1; then
    tail -n 40 "$log" >&2
    rm -f "$log"
    say "The build failed; the lines above say why."
    exit 3
  fi
  rm -f "$log"
  touch "$stamp"
}

classes_of_start="countersign.jar lib/javafx-*.jar lib/atlantafx-*.jar lib/ikonli-*.jar lib/picocli-*.jar \
lib/logback-*.jar lib/slf4j-*.jar lib/sqlite-*.jar lib/jdbi3-*.jar lib/geantyref-*.jar lib/jackson-*.jar \
lib/snakeyaml-engine-*.jar lib/pdfbox-*.jar lib/fontbox-*.jar lib/onnxruntime-*.jar lib/tess4j-*.jar lib/jna-*.jar"
archive="$top/target/countersign.jsa"

# Writes down once how Java lays out the classes that a start needs, which takes each start a second otherwise.
# installer/start-classes.txt names the JDK's own that a start of the window was seen to load (-Xlog:class+load) beyond its list.
# Without this archive the program runs all the same. Java passes over one that does not fit its class path.
prepare_classes() {
  [ "$archive" -nt "$stamp" ] && return 0
  home=$(readlink -f "$(command -v java)")
  home=${home%/bin/java}
  [ -e "$home/lib/classlist" ] || return 0
  say "Preparing quick starts ..."
  rm -f "$archive"
  {
    cat "$home/lib/classlist" "$top/installer/start-classes.txt"
    # shellcheck disable=SC2086 # the patterns are words
    (cd "$top/target" && for jar in $classes_of_start; do jar -J-XX:TieredStopAtLevel=1 tf "$jar"; done) |
      sed -n -e '/^META-INF/d' -e '/-info\.class$/d' -e 's/\.class$//p'
  } >"$archive.list" 2>/dev/null
  # shellcheck disable=SC2086 # the options are words
  java $java_options -Xshare:dump -XX:SharedClassListFile="$archive.list" -XX:SharedArchiveFile="$archive.new" \
    -cp "$class_path" >/dev/null 2>&1 && mv -f "$archive.new" "$archive"
  rm -f "$archive.list" "$archive.new"
  [ -e "$archive" ] || : >"$archive" # not tried again at each start
}

# The program's own classes come from its archive, since Java lays out no classes of a folder.
class_path="$top/target/countersign.jar:$top/target/lib/*"

# No heap dumps, core files or shared performance data: they would hold what stands in a record.
java_options="-Dfile.encoding=UTF-8 -Dsun.jnu.encoding=UTF-8 -XX:-HeapDumpOnOutOfMemoryError -XX:-CreateCoredumpOnCrash \
-XX:ErrorFile=/dev/null -XX:+DisableAttachMechanism -XX:-UsePerfData -XX:+UseSerialGC -XX:TieredStopAtLevel=4 -Xshare:auto"

# Of the window: it waits for workers most of the time, so a quick start counts for more than code compiled to the last.
# Memory is tidied up in short pauses, since nothing is drawn and no key is heard meanwhile; pages' pictures are not moved.
window_options="-XX:TieredStopAtLevel=1 -XX:-UseSerialGC -XX:+UseG1GC -XX:MaxGCPauseMillis=20"

# Where no graphics card is found, drawing in software is quicker than a simulated card; and a plain ground is filled
# quicker than a picture of it is drawn, which takes more than half of each frame of a list otherwise.
drawn_in_software="-Dprism.order=sw -Dprism.disableRegionCaching=true"
