#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Trackside authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Kafka and Pinot on this machine, for Trackside's profile `local`: as Docker containers where a Docker engine answers
# (with Compose), else as Java processes. They listen on 127.0.0.1 only, and their data stays until it is wiped.
# Usage: packaging/cluster/cluster.sh COMMAND
#   prepare             fetch all that is needed; from then on `up` works without a network
#   up [--secure]       start what does not run, and return when everything answers; with --secure, Kafka has one more
#                       port, with TLS and SCRAM, and Pinot wants a password: the file `credentials` in the home tells.
#                       Not made for Docker: set TRACKSIDE_CLUSTER_KIND=java
#   down                stop everything; the data stays
#   status              each part with its ports, state, process and memory; exit code 1 unless everything answers
#   logs [-f] [PART]    the last lines of a part's log, or of all; -f goes on printing
#   stop-part PART      stop one part, as an outage would
#   start-part PART     start it again and return when it answers
#   wipe [--yes]        stop everything and delete the data; what `prepare` fetched stays
# PART is kafka, pinot or zookeeper. Exit codes: 0 done (or running), 1 failed (or not running), 2 wrong usage.
#
# Variables; a cluster remembers its ports and jars, so that later commands need only its home:
#   TRACKSIDE_CLUSTER_HOME             data and logs (default: ~/.local/share/trackside/cluster)
#   TRACKSIDE_CLUSTER_JARS             where jars are kept, for several homes to share (default: jars in the home)
#   TRACKSIDE_CLUSTER_KIND             docker or java, instead of the one found
#   TRACKSIDE_CLUSTER_TIMEOUT          seconds that `up` waits (default: 120)
#   TRACKSIDE_KAFKA_HEAP, TRACKSIDE_PINOT_HEAP                          Java's heap (384m; 768m, in Docker 1g)
#   TRACKSIDE_PINOT_OPTIONS            more options of Pinot's Java, such as -Duser.timezone=Europe/Berlin (not in Docker)
#   TRACKSIDE_KAFKA_PORT, TRACKSIDE_KAFKA_QUORUM_PORT                   9092, 9093
#   TRACKSIDE_KAFKA_SASL_PORT (with --secure)                           9094
#   TRACKSIDE_PINOT_CONTROLLER_PORT, TRACKSIDE_PINOT_BROKER_PORT        9000, 8099
#   TRACKSIDE_PINOT_SERVER_PORT, TRACKSIDE_PINOT_SERVER_ADMIN_PORT      8098, 8097
#   TRACKSIDE_ZOOKEEPER_PORT                                            2181
#   TRACKSIDE_KAFKA_IMAGE, TRACKSIDE_PINOT_IMAGE, TRACKSIDE_ZOOKEEPER_IMAGE   other images for Docker than compose.yaml's
set -euo pipefail
umask 077
called_from=$PWD
called_as=$(realpath -s -- "$0")
cd "$(dirname "$(realpath -- "$0")")"
# shellcheck source=lib/settings.sh
. lib/settings.sh
# shellcheck source=lib/ports.sh
. lib/ports.sh
# shellcheck source=lib/processes.sh
. lib/processes.sh
# shellcheck source=lib/health.sh
. lib/health.sh
# shellcheck source=lib/java.sh
. lib/java.sh
# shellcheck source=lib/docker.sh
. lib/docker.sh
# shellcheck source=lib/secure.sh
. lib/secure.sh

# choose_kind: what the data was made with; for a new cluster, Docker where its engine and Compose answer.
choose_kind() {
    local asked=${TRACKSIDE_CLUSTER_KIND:-}
    case "$asked" in
        '' | java | docker) ;;
        *) usage_error "TRACKSIDE_CLUSTER_KIND is '$asked'; it can be docker or java." ;;
    esac
    if [ -n "$kind" ] && [ -n "$asked" ] && [ "$asked" != "$kind" ]; then
        fail "the data in $home was made with $kind and cannot go on with $asked; name another TRACKSIDE_CLUSTER_HOME, or wipe it."
    fi
    kind=${kind:-$asked}
    if [ -z "$kind" ]; then
        if docker_is_here; then kind=docker; else kind=java; fi
    fi
}

any_part_runs() {
    local part
    for part in "${parts[@]}"; do
        if "${kind}_is_running" "$part"; then return 0; fi
    done
    return 1
}

# wait_for PART: until it answers; fails when it ends or the time is over. Pinot is started once more: 0.11 crashes now
# and then while it loads a dimension table that it had before.
wait_for() {
    local more=0
    [ "$1" != pinot ] || more=1
    until "${kind}_answers" "$1"; do
        if ! "${kind}_is_running" "$1"; then
            if [ "$more" -gt 0 ]; then
                more=$((more - 1))
                say "Pinot ended while it was starting; it is started once more."
                if "${kind}_start" "$1"; then continue; fi
            fi
            "${kind}_show_log" "$1" >&2
            say "cluster.sh: $1 ended while it was starting." >&2
            return 1
        fi
        if [ "$SECONDS" -ge "$deadline" ]; then
            "${kind}_show_log" "$1" >&2
            say "cluster.sh: $1 does not answer after $timeout s." >&2
            return 1
        fi
        sleep 0.2
    done
}

started=()
wiping=0

# undo_start: stops what this call started, newest first.
undo_start() {
    local index
    for ((index = ${#started[@]} - 1; index >= 0; index--)); do
        "${kind}_stop" "${started[index]}"
    done
    started=()
}

# start_parts PART…: starts those that do not run, in an order in which each finds what it needs, and waits for all.
start_parts() {
    local part
    timeout=${TRACKSIDE_CLUSTER_TIMEOUT:-120}
    deadline=$((SECONDS + timeout))
    trap 'undo_start; exit 130' INT TERM HUP
    for part in "$@"; do
        if ! "${kind}_is_running" "$part"; then
            if [ "$part" = pinot ]; then wait_for zookeeper || { undo_start; exit 1; }; fi
            started+=("$part")
            "${kind}_start" "$part" || { "${kind}_show_log" "$part" >&2; undo_start; fail "$part could not be started."; }
        fi
    done
    for part in "$@"; do
        wait_for "$part" || { undo_start; exit 1; }
    done
    trap - INT TERM HUP
}

# missing_parts: those that do not run.
missing_parts() {
    local part
    for part in "${parts[@]}"; do
        if ! "${kind}_is_running" "$part"; then say "$part"; fi
    done
}

cluster_up() {
    local changed missing
    load_settings
    choose_kind
    [ "$kind" != java ] || require_fit_home
    make_home
    lock_home
    load_settings
    choose_kind
    if any_part_runs; then
        if [ "${1:-}" = --secure ] && [ "$secure" = 0 ]; then
            fail "the cluster in $home runs without --secure; stop it first: $again down"
        fi
        changed=$(changed_ports)
        if [ -n "$changed" ]; then
            fail "the cluster in $home runs on other ports than asked (${changed//$'\n'/, }); stop it first: $again down"
        fi
    fi
    any_part_runs || secure=$([ "${1:-}" = --secure ] && echo 1 || echo 0)
    require_distinct_ports
    "${kind}_prepare"
    mapfile -t missing < <(missing_parts)
    require_free_ports "${missing[@]}"
    if [ -n "${remembered[TRACKSIDE_KAFKA_PORT]:-}" ] && [ "${remembered[TRACKSIDE_KAFKA_PORT]}" != "$TRACKSIDE_KAFKA_PORT" ]; then
        say "Note: Pinot tables made earlier look for Kafka on port ${remembered[TRACKSIDE_KAFKA_PORT]} and will not find it on $TRACKSIDE_KAFKA_PORT."
    fi
    if [ "${#missing[@]}" -gt 0 ]; then
        save_settings
        "${kind}_configure"
        say "Starting ${missing[*]}."
    fi
    start_parts "${parts[@]}"
    [ "$secure" = 0 ] || make_kafka_user
    if [ "$kind" = java ] && open_to_others "$TRACKSIDE_PINOT_SERVER_PORT"; then
        say "Note: Pinot's port $TRACKSIDE_PINOT_SERVER_PORT can be reached from other machines; lib/java.sh could not keep it on 127.0.0.1."
    fi
    say "Kafka: 127.0.0.1:$TRACKSIDE_KAFKA_PORT   Pinot: http://127.0.0.1:$TRACKSIDE_PINOT_CONTROLLER_PORT (controller), http://127.0.0.1:$TRACKSIDE_PINOT_BROKER_PORT (broker)"
    [ "$secure" = 0 ] || say "Kafka with TLS and SCRAM: 127.0.0.1:$TRACKSIDE_KAFKA_SASL_PORT   Users and passwords: $home/credentials"
}

# existing_cluster STATUS [lock]: the settings of a cluster that has been up before, read when no other cluster.sh changes
# them; ends the script with that status where there is none.
existing_cluster() {
    if [ "${2:-}" = lock ] && [ -e "$home/settings" ]; then lock_home; fi
    if [ ! -e "$home/settings" ]; then
        say "There is no cluster in $home; start one: $again up"
        exit "$1"
    fi
    load_settings
    choose_kind
    if any_part_runs; then use_remembered_ports; fi
}

stop_all() {
    # Pinot takes far longer to stop when Kafka or ZooKeeper is gone.
    stop_began=$SECONDS
    "${kind}_stop" pinot
    "${kind}_stop" kafka
    "${kind}_stop" zookeeper
}

cluster_down() {
    existing_cluster 0 lock
    if any_part_runs; then
        stop_all
        say "Stopped. The data stays in $home."
    else
        stop_all
        say "Nothing is running in $home."
    fi
}

cluster_status() {
    existing_cluster 1
    local part name state pid memory ports all=0
    printf '%-10s %-22s %-12s %-8s %s\n' PART PORTS STATE PROCESS MEMORY
    for part in "${parts[@]}"; do
        state=stopped
        memory=
        ports=
        for name in $(ports_of "$part"); do ports+="${ports:+,}${!name}"; done
        [ ! -e "$run/$part.pid" ] || state=ended
        pid=$("${kind}_process" "$part" || true)
        if [ -n "$pid" ]; then
            # Its process may end at any moment of this.
            if "${kind}_answers" "$part"; then
                state=ready
            elif "${kind}_is_running" "$part"; then
                state='no answer'
            else
                pid=
            fi
        fi
        [ "$state" = ready ] || all=1
        if [ -n "$pid" ]; then memory=$(resident_mb "$pid"); fi
        pid=${pid:--}
        memory=${memory:+$memory MB}
        memory=${memory:--}
        printf '%-10s %-22s %-12s %-8s %s\n' "$part" "$ports" "$state" "$pid" "$memory"
    done
    if [ "$kind" = java ]; then
        say "Data: $data"
        say "Logs: $logs"
    else
        say "Data: Docker volumes of the project $(docker_project)"
    fi
    exit "$all"
}

require_part() {
    case "${1:-}" in
        kafka | pinot | zookeeper) ;;
        *) usage_error "'${1:-}' is no part; the parts are kafka, pinot and zookeeper." ;;
    esac
}

cluster_logs() {
    local follow=0 which=() part
    for part in "$@"; do
        case "$part" in
            -f) follow=1 ;;
            *) require_part "$part"; which+=("$part") ;;
        esac
    done
    [ "${#which[@]}" -gt 0 ] || which=("${parts[@]}")
    existing_cluster 1
    "${kind}_logs" "$follow" "${which[@]}"
}

cluster_stop_part() {
    require_part "${1:-}"
    existing_cluster 1 lock
    "${kind}_stop" "$1"
    say "$1 is stopped."
}

cluster_start_part() {
    local anew=()
    require_part "${1:-}"
    existing_cluster 1 lock
    "${kind}_is_prepared" || fail "nothing is prepared; use: $again up"
    if [ "$1" != zookeeper ] && ! "${kind}_is_running" zookeeper; then
        fail "the cluster does not run; start all of it: $again up"
    fi
    if ! "${kind}_is_running" "$1"; then
        require_free_ports "$1"
        mapfile -t anew < <("${kind}_needs_anew" "$1")
    fi
    start_parts "$1" "${anew[@]}"
    say "$1 is ready."
}

cluster_wipe() {
    local answer=n
    existing_cluster 0 lock
    if [ "${1:-}" != --yes ]; then
        printf 'Stop the cluster in %s and delete all its data? [y/N] ' "$home"
        read -r answer || answer=n
        case "$answer" in
            y | Y | yes) ;;
            *) say "Nothing was deleted. (--yes goes on without asking.)"; exit 1 ;;
        esac
    fi
    wiping=1
    stop_all
    "${kind}_wipe"
    rm -rf --one-file-system "$data" "$logs" "$run" "$home/tls" "$home/credentials" "$home/settings"
    say "The data in $home is deleted."
}

cluster_prepare() {
    load_settings
    choose_kind
    "${kind}_prepare"
    say "Everything is there; 'up' needs no network now."
}

find_home
verb=${1:-}
[ $# = 0 ] || shift
case "$verb" in
    logs) ;;
    wipe) [ $# = 0 ] || { [ $# = 1 ] && [ "$1" = --yes ]; } || usage_error "wipe takes --yes and nothing else." ;;
    stop-part | start-part) [ $# = 1 ] || usage_error "$verb takes the name of one part." ;;
    up) [ $# = 0 ] || { [ $# = 1 ] && [ "$1" = --secure ]; } || usage_error "up takes --secure and nothing else." ;;
    prepare | down | status) [ $# = 0 ] || usage_error "$verb takes no argument '$1'." ;;
esac
case "$verb" in
    prepare) cluster_prepare ;;
    up) cluster_up "$@" ;;
    down) cluster_down ;;
    status) cluster_status ;;
    logs) cluster_logs "$@" ;;
    stop-part) cluster_stop_part "$1" ;;
    start-part) cluster_start_part "$1" ;;
    wipe) cluster_wipe "$@" ;;
    -h | --help | help) sed -n '5,/^set /{/^set /d;s/^# \{0,1\}//;p}' "$called_as" ;;
    '') usage_error "name a command: prepare, up, down, status, logs, stop-part, start-part or wipe; --help explains them." ;;
    *) usage_error "unknown command '$verb'; there are prepare, up, down, status, logs, stop-part, start-part and wipe." ;;
esac
