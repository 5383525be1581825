# SPDX-FileCopyrightText: 2026 The Trackside authors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash disable=SC2034,SC2154 # the files of lib/ share variables
#
# The cluster as processes of this machine: Java, and jars that Maven fetched once.

# java_jars: the folder of the jars that this version of pom.xml asks for.
java_jars() {
    say "$jars/pom-$(cksum <pom.xml | cut -d ' ' -f 1)"
}

# missing_package PROGRAM WHAT PACKAGE-ON-12 PACKAGE-ON-13: the sentence that says what to install.
missing_package() {
    local ID='' VERSION_ID='' package
    # shellcheck disable=SC1091
    . /etc/os-release 2>/dev/null || true
    package=$4
    [ "$ID-$VERSION_ID" != debian-12 ] || package=$3
    if [ "$ID" = debian ]; then
        fail "$2 ('$1') is missing. Install it: apt-get install --no-install-recommends $package"
    fi
    fail "$2 ('$1') is missing. Install what corresponds to Debian's $package."
}

find_java() {
    java=${JAVA_HOME:+$JAVA_HOME/bin/}java
    command -v "$java" >/dev/null || missing_package "$java" "Java" openjdk-17-jre-headless openjdk-21-jre-headless
    local version
    version=$("$java" -version 2>&1 | sed -nE 's/.*version "([0-9]+).*/\1/p' | head -n 1)
    if [ "${version:-0}" -lt 17 ]; then
        fail "$java is version ${version:-unknown}; Kafka and Pinot here need 17 or 21. JAVA_HOME names another one."
    fi
}

# fetch_jars SET FOLDER: Maven's work. It runs beside the shell, which so hears at once that it shall end.
fetch_jars() {
    mvn -q -B -f pom.xml -P "$1" dependency:copy-dependencies -DincludeScope=runtime -DoutputDirectory="$2/$1" \
        >"$2/$1.log" 2>&1 &
    fetching=$!
    local status=0
    wait "$fetching" || status=$?
    fetching=
    return "$status"
}

# undo_fetch: ends Maven, and leaves none of what it has fetched so far.
undo_fetch() {
    trap '' INT TERM HUP
    [ -z "${fetching:-}" ] || kill "$fetching" 2>/dev/null || true
    wait
    rm -rf "$1"
}

java_prepare() {
    local folder new set
    find_java
    folder=$(java_jars)
    [ ! -d "$folder" ] || return 0
    command -v mvn >/dev/null || missing_package mvn "Maven" maven maven
    # Others may share the jars, if not the data.
    umask 022
    mkdir -p "$jars" || fail "cannot create $jars; name another folder by TRACKSIDE_CLUSTER_JARS."
    local jars_lock
    exec {jars_lock}>"$jars/lock"
    flock "$jars_lock"
    if [ ! -d "$folder" ]; then
        say "Fetching Kafka and Pinot (about 200 MB) into $jars."
        # Of one that was killed.
        rm -rf "$jars"/new.??????
        new=$(mktemp -d "$jars/new.XXXXXX")
        # shellcheck disable=SC2064 # the folder of now
        trap "undo_fetch $(printf %q "$new"); exit 130" INT TERM HUP
        for set in kafka pinot; do
            if ! fetch_jars "$set" "$new"; then
                tail -n 20 "$new/$set.log" >&2
                undo_fetch "$new"
                fail "Maven could not fetch $set; these are the last lines it said."
            fi
            rm "$new/$set.log"
        done
        chmod 755 "$new"
        mv -T "$new" "$folder"
        trap - INT TERM HUP
    fi
    exec {jars_lock}>&-
    umask 077
}

java_is_prepared() {
    [ -d "$(java_jars)" ]
}

java_configure() {
    local file
    mkdir -p "$data/kafka" "$data/zookeeper" "$data/pinot" "$logs" "$run"
    BIND=127.0.0.1 DATA=$data LOGS=$logs SASL_LISTENER=''
    [ "$secure" = 0 ] || SASL_LISTENER=,SASL_SSL://127.0.0.1:$TRACKSIDE_KAFKA_SASL_PORT
    for file in conf/*; do
        render "$file" "$run/${file##*/}"
    done
    [ "$secure" = 0 ] || secure_configure
}

# java_start PART: starts it and does not wait.
java_start() {
    local folder opens=() more=() package
    find_java
    folder=$(java_jars)
    local common=(-Djava.net.preferIPv4Stack=true -Duser.timezone=UTC -XX:+ExitOnOutOfMemoryError
        "-XX:ErrorFile=$logs/hs_err_%p.log")
    for package in java.nio sun.nio.ch java.lang java.util java.lang.reflect jdk.internal.misc; do
        opens+=("--add-opens=java.base/$package=ALL-UNNAMED")
    done
    case "$1" in
        zookeeper)
            launch zookeeper "$java" -Xmx96m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 "${common[@]}" \
                -Dlog4j2.configurationFile="$run/zookeeper-log4j2.xml" -cp "$folder/pinot/*" \
                org.apache.zookeeper.server.quorum.QuorumPeerMain "$run/zookeeper.properties"
            ;;
        kafka)
            if [ ! -e "$data/kafka/meta.properties" ]; then
                "$java" -Xmx64m -XX:TieredStopAtLevel=1 -Dlog4j.configuration="file:$run/kafka-log4j.properties" \
                    -cp "$folder/kafka/*" kafka.tools.StorageTool format -t "$(new_cluster_id)" \
                    -c "$run/kafka.properties" >"$logs/kafka.out" 2>&1 || return 1
            fi
            launch kafka "$java" -Xms64m "-Xmx${TRACKSIDE_KAFKA_HEAP:-384m}" -XX:+UseG1GC "${common[@]}" \
                -Dlog4j.configuration="file:$run/kafka-log4j.properties" -cp "$folder/kafka/*" \
                kafka.Kafka "$run/kafka.properties"
            ;;
        pinot)
            read -ra more <<<"${TRACKSIDE_PINOT_OPTIONS:-}"
            launch pinot "$java" -Xms64m "-Xmx${TRACKSIDE_PINOT_HEAP:-768m}" -XX:+UseG1GC "${common[@]}" "${opens[@]}" "${more[@]}" \
                -javaagent:"$(echo "$folder"/pinot/byteman-*.jar)=script:$run/pinot.btm" \
                -Dlog4j2.configurationFile="$run/pinot-log4j2.xml" -Dzk.session.timeout=15000 -cp "$folder/pinot/*" \
                org.apache.pinot.tools.admin.PinotAdministrator StartServiceManager \
                -zkAddress "127.0.0.1:$TRACKSIDE_ZOOKEEPER_PORT" -clusterName PinotCluster \
                -bootstrapConfigPaths "$run/controller.conf" "$run/broker.conf" "$run/server.conf"
            ;;
    esac
}

# new_cluster_id: 16 random bytes as Kafka writes its ids, without the signs that a command line could misread.
new_cluster_id() {
    head -c 16 /dev/urandom | base64 | tr '+/' 'xX' | tr -d '='
}

# java_stop PART: all of them together have half a minute; what takes longer is killed. Pinot's server stops its consumers
# one after another and waits for each to end its fetch: half a second by Trackside's tables, five by those of others and
# of earlier versions. What is dropped then, Kafka still has. Before a wipe, nothing is waited for.
java_stop() {
    [ "$wiping" = 0 ] || { end_process "$1" 0; return; }
    case "$1" in
        pinot) end_process pinot 18 ;;
        kafka) end_process kafka $((27 - SECONDS + ${stop_began:-$SECONDS})) ;;
        zookeeper) end_process zookeeper 3 ;;
    esac
}

java_is_running() {
    pid_of "$1" >/dev/null
}

java_answers() {
    "$1_answers"
}

java_process() {
    pid_of "$1"
}

# java_logs FOLLOW PART…
java_logs() {
    local follow=$1 part files=()
    shift
    for part in "$@"; do
        files+=("$logs/$part.log")
        [ ! -s "$logs/$part.out" ] || files+=("$logs/$part.out")
    done
    if [ "$follow" = 1 ]; then
        exec tail -n 20 -F "${files[@]}"
    fi
    tail -n 50 "${files[@]}"
}

# java_needs_anew PART: none; processes have no network of each other's.
java_needs_anew() {
    :
}

# java_wipe: nothing besides the folders that every kind has.
java_wipe() {
    :
}

# java_show_log PART: for a part that failed, the errors and the last lines of what it wrote since it was started.
java_show_log() {
    local log=$logs/$1.log since
    since=$(tail -c "+$((${log_begin[$1]:-0} + 1))" "$log" 2>/dev/null || true)
    if [ -n "$since" ]; then
        grep -m 5 -E ' (ERROR|FATAL) ' <<<"$since" || true
        say "The last lines of $log:"
        tail -n 15 <<<"$since"
    fi
    if [ -s "$logs/$1.out" ]; then
        say "The last lines of $logs/$1.out:"
        tail -n 15 "$logs/$1.out"
    fi
}
